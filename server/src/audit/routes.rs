//! The page of the audit log, for administrators.

use app::audit::{AuditLogView, ChainView, LogFilters, audit_log_page, object_message};
use app::ui::list::Chip;
use app::ui::page::Width;
use axum::extract::Query;
use sea_orm::{ConnectionTrait, Statement};

use super::log::{Narrowed, acts};
use super::reader::Reader;
use super::verify::{Verdict, verify};
use crate::access::{Action, Subject};
use crate::stop::Result;
use crate::web::{Answer, Frame, Routes, Visit};

pub fn routes() -> Routes {
    Routes::new().get("/audit", Action::ReadAuditLog, show)
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
    let reader = Reader::of(&visit).await?;
    let narrowed = Narrowed::read(&asked.kind, &asked.reference, &asked.day);
    let slice = acts(&visit, &reader, &narrowed, asked.after.as_deref()).await?;
    let chain = chain(&visit, &reader, asked.check.is_some()).await?;
    let next = slice.next.map(|next| address(&visit, &narrowed, "", Some(&next))).unwrap_or_default();
    let log = AuditLogView {
        acts: slice.rows,
        chain,
        filters: filters(&visit, &asked, &narrowed),
        zone: visit.portal.config.zone.clone(),
        action: visit.href("/audit"),
        next,
        check: visit.href("/audit?check"),
    };
    let frame = Frame::new(visit.locale.text("audit-log-title")).width(Width::Workbench).private();
    Ok(visit.page(frame, || audit_log_page(visit.locale, &log)))
}

/// The filters that are set, each with an address without it. A day that is none stays to be put right, and narrows
/// nothing.
fn filters(visit: &Visit, asked: &Asked, narrowed: &Narrowed) -> LogFilters {
    let mut chips = Vec::new();
    if let Some(kind) = narrowed.kind {
        let label = visit.locale.message(&object_message(kind));
        chips.push(Chip { label, href: address(visit, narrowed, "kind", None) });
    }
    if let Some(reference) = &narrowed.reference {
        chips.push(Chip { label: reference.0.clone(), href: address(visit, narrowed, "reference", None) });
    }
    if let Some(day) = narrowed.day {
        chips.push(Chip { label: visit.locale.date(day), href: address(visit, narrowed, "day", None) });
    }
    LogFilters {
        kind: narrowed.kind.unwrap_or_default().to_owned(),
        reference: asked.reference.clone(),
        day: asked.day.clone(),
        day_is_wrong: narrowed.day.is_none() && !asked.day.trim().is_empty(),
        chips,
    }
}

fn address(visit: &Visit, narrowed: &Narrowed, without: &str, after: Option<&str>) -> String {
    let day = narrowed.day.map(|day| day.to_string());
    let all = [
        ("kind", narrowed.kind),
        ("reference", narrowed.reference.as_ref().map(|reference| reference.0.as_str())),
        ("day", day.as_deref()),
        ("after", after),
    ];
    let set = all.iter().filter(|(name, _)| *name != without).filter_map(|(name, value)| Some((*name, (*value)?)));
    let query = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(set).finish();
    let path = visit.href("/audit");
    if query.is_empty() { path } else { format!("{path}?{query}") }
}

async fn chain(visit: &Visit, reader: &Reader, check: bool) -> Result<ChainView> {
    let database = visit.portal.database.reader();
    if check {
        return Ok(match verify(database).await? {
            Verdict::Whole { acts, head } => {
                ChainView::Whole { acts: reader.number(acts), head: reader.sees_hashes.then_some(head) }
            }
            Verdict::BrokenAt { seq, .. } => ChainView::BrokenAt { number: reader.number(seq) },
        });
    }
    let head = Statement::from_string(database.get_database_backend(), "select seq from audit_head where id = 1");
    let row = database.query_one_raw(head).await?;
    let acts: i64 = row.map(|row| row.try_get_by_index(0)).transpose()?.unwrap_or_default();
    Ok(ChainView::Unchecked { acts: reader.number(acts) })
}
