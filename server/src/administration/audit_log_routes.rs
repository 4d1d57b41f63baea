//! The page of the audit log, for administrators.

use app::administration::{AuditLogView, ChainView, LogFilters, audit_log_page, object_message};
use app::kernel::Role;
use app::ui::page::Width;
use axum::extract::Query;
use sea_orm::{ConnectionTrait, Statement};

use super::log::{Narrowed, acts};
use super::reader::Reader;
use crate::access::{Action, Actor, Subject};
use crate::audit::{Verdict, verify};
use crate::stop::Result;
use crate::web::{Answer, Frame, ListAddress, Routes, Visit};

pub(super) fn routes() -> Routes {
    // The log is of all programmes together.
    let open = |actor: &Actor| actor.has_role_everywhere(Role::Administrator);
    Routes::new().section("interface-nav-audit", "/audit", open).landing("/audit", open).get(
        "/audit",
        Action::ReadAuditLog,
        show,
    )
}

#[derive(serde::Deserialize)]
struct Asked {
    after: Option<String>,
    /// Walks the whole chain: asked for, because it reads every act.
    check: Option<String>,
    #[serde(default)]
    kind: String,
    #[serde(default)]
    reference: String,
    #[serde(default)]
    day: String,
}

async fn show(visit: Visit, Query(asked): Query<Asked>) -> Answer {
    visit.may(Action::ReadAuditLog, Subject::default())?;
    let reader = Reader::of(&visit.actor, visit.portal.database.reader()).await?;
    let narrowed = Narrowed::read(&asked.kind, &asked.reference, &asked.day);
    let slice = acts(&visit.portal, &reader, &narrowed, asked.after.as_deref()).await?;
    let chain = chain(&visit, &reader, asked.check.is_some()).await?;
    let address = address(&visit, &narrowed);
    let log = AuditLogView {
        acts: slice.rows,
        chain,
        filters: filters(&visit, &asked, &narrowed, &address),
        zone: visit.portal.config.zone.clone(),
        action: visit.href("/audit"),
        next: address.next(slice.next.as_deref()),
        check: visit.href("/audit?check"),
    };
    let frame = Frame::new(visit.locale.text("audit-log-title")).width(Width::Workbench).private();
    Ok(visit.page(frame, || audit_log_page(visit.locale, &log)))
}

/// The filters that are set, each with an address without it. A day that is none stays to be put right, and narrows
/// nothing.
fn filters(visit: &Visit, asked: &Asked, narrowed: &Narrowed, address: &ListAddress) -> LogFilters {
    let mut chips = Vec::new();
    if let Some(kind) = narrowed.kind {
        chips.push(address.chip("kind", visit.locale.message(&object_message(kind))));
    }
    if let Some(reference) = &narrowed.reference {
        chips.push(address.chip("reference", reference.0.clone()));
    }
    if let Some(day) = narrowed.day {
        chips.push(address.chip("day", visit.locale.date(day)));
    }
    LogFilters {
        kind: narrowed.kind.unwrap_or_default().to_owned(),
        reference: asked.reference.clone(),
        day: asked.day.clone(),
        day_is_wrong: narrowed.day.is_none() && !asked.day.trim().is_empty(),
        chips,
    }
}

fn address(visit: &Visit, narrowed: &Narrowed) -> ListAddress {
    let day = narrowed.day.map(|day| day.to_string()).unwrap_or_default();
    let reference = narrowed.reference.as_ref().map_or("", |reference| reference.0.as_str());
    let set = [("kind", narrowed.kind.unwrap_or_default()), ("reference", reference), ("day", day.as_str())];
    ListAddress::new(visit.href("/audit"), set)
}

async fn chain(visit: &Visit, reader: &Reader, check: bool) -> Result<ChainView> {
    let database = visit.portal.database.reader();
    if check {
        return Ok(match verify(database, visit.now, None).await? {
            Verdict::Whole { acts, .. } => ChainView::Whole { acts: reader.number(acts) },
            Verdict::BrokenAt { seq, .. } => ChainView::BrokenAt { number: reader.number(seq) },
            // No head was noted, so none can be missing.
            Verdict::Stuck { .. } | Verdict::WithoutHead => ChainView::Stuck,
        });
    }
    let head = Statement::from_string(database.get_database_backend(), "select seq from audit_head where id = 1");
    let row = database.query_one_raw(head).await?;
    let acts: i64 = row.map(|row| row.try_get_by_index(0)).transpose()?.unwrap_or_default();
    Ok(ChainView::Unchecked { acts: reader.number(acts) })
}
