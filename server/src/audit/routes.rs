//! The page of the audit log, for administrators.

use app::audit::{ActView, AuditLogView, ChainView, audit_log_page};
use app::kernel::{Failure, Timestamp};
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
            Verdict::Whole { acts, head } => ChainView::Whole { acts: acts - hidden(visit).await?, head },
            Verdict::BrokenAt { seq, .. } => ChainView::BrokenAt { seq },
        });
    }
    let head = Statement::from_string(reader.get_database_backend(), "select seq from audit_head where id = 1");
    let row = reader.query_one_raw(head).await?;
    let acts: i64 = row.map(|row| row.try_get_by_index(0)).transpose()?.unwrap_or_default();
    Ok(ChainView::Unchecked { acts: acts - hidden(visit).await? })
}

/// The files in which the reader (`$1`) took part, as the docket knows it: any part but their own on the panel.
const THEIR_FILES: &str = "select c.application_id from participations p join challenges c \
    on c.application_id = p.application_id and not (p.part = 'panel_member' and p.round = c.round) \
    where p.user_id = $1 \
    union select c.application_id from organisation_members m join challenges c \
    on c.organisation_id = m.organisation_id where m.user_id = $1 \
    union select c.application_id from applications a join challenges c on c.application_id = a.id where a.declared_by = $1";

/// Whether the act `l` is none of the reader's business: it was done to a challenge of a file in which they took part,
/// or done in that file by a member of the panel, or by somebody who declared there and may be about to sit. Whoever took
/// part does not see the panel's work (A/HRC/44/25, 63(c)).
fn not_theirs() -> String {
    format!(
        "(l.object_id in (select c.id from challenges c where c.application_id in ({THEIR_FILES})) \
         or exists (select 1 from participations s where s.user_id = l.actor_id and s.part = 'panel_member' \
         and s.application_id in ({THEIR_FILES}) and (l.object_id = s.application_id \
         or l.object_id in (select d.id from decisions d where d.application_id = s.application_id) \
         or l.object_id in (select r.id from restrictions r where r.application_id = s.application_id))) \
         or (l.verb = 'declared' and l.object_id in ({THEIR_FILES}) and l.actor_id <> $1 \
         and not exists (select 1 from participations s where s.application_id = l.object_id \
         and s.user_id = l.actor_id and s.part in ('assessor', 'decider', 'recorder'))))"
    )
}

fn reader_of(visit: &Visit) -> Result<Value> {
    Ok(visit.actor.user().ok_or(Failure::SignInFirst)?.0.into())
}

/// How many acts the reader is not shown; they are not counted for them either.
async fn hidden(visit: &Visit) -> Result<i64> {
    let reader = visit.portal.database.reader();
    // Found by their objects, which are indexed: the log is never read as a whole for this.
    let sql = format!(
        "select count(*) from audit_acts l where l.object_kind in ('application', 'challenge', 'decision', 'restriction') \
         and l.object_id in ({THEIR_FILES} \
         union select c.id from challenges c where c.application_id in ({THEIR_FILES}) \
         union select d.id from decisions d where d.application_id in ({THEIR_FILES}) \
         union select r.id from restrictions r where r.application_id in ({THEIR_FILES})) and {}",
        not_theirs()
    );
    let count = Statement::from_sql_and_values(reader.get_database_backend(), sql, [reader_of(visit)?]);
    let row = reader.query_one_raw(count).await?;
    Ok(row.map(|row| row.try_get_by_index(0)).transpose()?.unwrap_or_default())
}

/// One page of the acts that the reader may see, newest first.
async fn acts(visit: &Visit, after: Option<&str>) -> Result<Slice<ActView>> {
    let reader = visit.portal.database.reader();
    let after = after.map(Keyset::<i64>::from_cursor).transpose()?;
    let mut values = vec![reader_of(visit)?];
    let before = match after {
        Some(keyset) => {
            values.push(keyset.key.into());
            "l.seq < $2 and"
        }
        None => "",
    };
    let sql = format!(
        "select l.seq, l.at, l.actor_kind, l.actor_id, l.verb, l.object_kind, l.object_id, p.symbol, l.details, l.hash \
         from audit_acts l left join programmes p on p.id = l.programme_id where {before} not {} \
         order by l.seq desc limit {}",
        not_theirs(),
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
