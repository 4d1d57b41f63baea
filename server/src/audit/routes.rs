//! The page of the audit log, for administrators.

use app::audit::{ActView, AuditLogView, ChainView, audit_log_page};
use app::kernel::Timestamp;
use app::ui::page::Width;
use axum::extract::Query;
use sea_orm::{ConnectionTrait, Statement, Value};
use uuid::Uuid;

use super::verify::{Verdict, verify};
use crate::access::{Action, Subject};
use crate::stop::Result;
use crate::store::{Keyset, Slice};
use crate::web::{Answer, Frame, Routes, Visit};

const PAGE: usize = 50;

pub fn routes() -> Routes {
    Routes::new().get("/audit", Action::ReadAuditLog, show)
}

#[derive(serde::Deserialize)]
struct Asked {
    after: Option<String>,
    /// Walks the whole chain: asked for, because it reads every act.
    check: Option<String>,
}

async fn show(visit: Visit, Query(asked): Query<Asked>) -> Answer {
    visit.may(Action::ReadAuditLog, Subject::default())?;
    let slice = acts(&visit, asked.after.as_deref()).await?;
    let chain = chain(&visit, asked.check.is_some()).await?;
    let log = AuditLogView {
        acts: slice.rows,
        chain,
        zone: visit.portal.config.zone.clone(),
        next: slice.next.map(|next| visit.href(&format!("/audit?after={next}"))).unwrap_or_default(),
        check: visit.href("/audit?check"),
    };
    let frame = Frame::new(visit.locale.text("audit-log-title")).width(Width::Workbench).private();
    Ok(visit.page(frame, || audit_log_page(visit.locale, &log)))
}

async fn chain(visit: &Visit, check: bool) -> Result<ChainView> {
    let reader = visit.portal.database.reader();
    if check {
        return Ok(match verify(reader).await? {
            Verdict::Whole { acts, head } => ChainView::Whole { acts, head },
            Verdict::BrokenAt { seq, .. } => ChainView::BrokenAt { seq },
        });
    }
    let head = Statement::from_string(reader.get_database_backend(), "select seq from audit_head where id = 1");
    let row = reader.query_one_raw(head).await?;
    let acts = row.map(|row| row.try_get_by_index(0)).transpose()?.unwrap_or_default();
    Ok(ChainView::Unchecked { acts })
}

/// One page of acts, newest first.
async fn acts(visit: &Visit, after: Option<&str>) -> Result<Slice<ActView>> {
    let reader = visit.portal.database.reader();
    let after = after.map(Keyset::<i64>::from_cursor).transpose()?;
    let (condition, values): (&str, Vec<Value>) = match after {
        Some(keyset) => ("where l.seq < $1", vec![keyset.key.into()]),
        None => ("", Vec::new()),
    };
    let sql = format!(
        "select l.seq, l.at, l.actor_kind, l.actor_id, l.verb, l.object_kind, l.object_id, p.symbol, l.details, l.hash \
         from audit_acts l left join programmes p on p.id = l.programme_id {condition} order by l.seq desc limit {}",
        PAGE + 1
    );
    let find = Statement::from_sql_and_values(reader.get_database_backend(), sql, values);
    let mut acts = Vec::new();
    for row in reader.query_all_raw(find).await? {
        let (actor, object): (Option<Uuid>, Uuid) = (row.try_get_by_index(3)?, row.try_get_by_index(6)?);
        let kind: String = row.try_get_by_index(5)?;
        acts.push(ActView {
            seq: row.try_get_by_index(0)?,
            at: Timestamp(row.try_get_by_index(1)?),
            actor_kind: row.try_get_by_index(2)?,
            actor: actor.map(short).unwrap_or_default(),
            verb: row.try_get_by_index(4)?,
            object: format!("{kind} {}", short(object)),
            programme: row.try_get_by_index::<Option<String>>(7)?.unwrap_or_default(),
            details: row.try_get_by_index(8)?,
            hash: row.try_get_by_index(9)?,
        });
    }
    Ok(Slice::cut(acts, PAGE, |act| Keyset { key: act.seq, id: Uuid::nil() }))
}

/// The end of an id, which is its random half: enough to tell two apart on a page.
fn short(id: Uuid) -> String {
    let text = id.simple().to_string();
    text[text.len() - 8..].to_owned()
}
