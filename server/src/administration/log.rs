//! One page of the log, as one reader may see it.

use app::administration::ActView;
use app::kernel::{Date, ObjectKind, Reference, Timestamp};
use sea_orm::{ConnectionTrait, QueryResult, Statement, Value};
use serde_json::{Map, Value as Json};
use uuid::Uuid;

use super::reader::{Reader, withheld};
use crate::audit::VOUCHES;
use crate::error::Result;
use crate::portal::Portal;
use crate::store::{Keyset, Slice, Word};

const PAGE: usize = 50;

/// The filters of the log.
#[derive(Clone, Debug, Default)]
pub(super) struct Narrowed {
    pub(super) kind: Option<ObjectKind>,
    pub(super) reference: Option<Reference>,
    pub(super) day: Option<Date>,
}

/// Everything that belongs to a file or a challenge with this reference (`{}`), as kind and id.
const OF_REFERENCE: &str = "select 'application', id from applications where reference = {} \
    union all select 'decision', d.id from decisions d join applications a on a.id = d.application_id where a.reference = {} \
    union all select 'restriction', r.id from restrictions r join applications a on a.id = r.matter_id \
    where a.reference = {} \
    union all select 'assessment', s.id from assessments s join applications a on a.id = s.application_id \
    where a.reference = {} \
    union all select 'challenge', c.id from challenges c left join applications a on a.id = c.matter_id \
    where c.reference = {} or a.reference = {}";

/// The columns of an act, and by what its object and its actor are known: a reference, or a name of the institution's
/// own people.
const SELECT: &str = "select l.seq, l.at, l.actor_kind, l.verb, l.object_kind, l.details, p.symbol, \
    coalesce(a.reference, c.reference, da.reference, ra.reference, sa.reference, '') as reference, \
    case when l.actor_kind = 'staff' then coalesce(actor.display_name, '') else '' end, \
    case when l.object_kind = 'user' and exists (select 1 from role_grants g where g.user_id = l.object_id) \
    then coalesce(person.display_name, '') else '' end \
    from audit_log l left join programmes p on p.id = l.programme_id \
    left join applications a on l.object_kind = 'application' and a.id = l.object_id \
    left join challenges c on l.object_kind = 'challenge' and c.id = l.object_id \
    left join decisions d on l.object_kind = 'decision' and d.id = l.object_id \
    left join applications da on da.id = d.application_id \
    left join restrictions r on l.object_kind = 'restriction' and r.id = l.object_id \
    left join applications ra on ra.id = r.matter_id \
    left join assessments s on l.object_kind = 'assessment' and s.id = l.object_id \
    left join applications sa on sa.id = s.application_id \
    left join users actor on actor.id = l.actor_id \
    left join users person on l.object_kind = 'user' and person.id = l.object_id";

/// One page of the acts that the reader may see, newest first; `after` is where the page before ended.
pub(super) async fn acts(
    portal: &Portal,
    seen_by: &Reader,
    narrowed: &Narrowed,
    after: Option<Keyset<i64>>,
) -> Result<Slice<ActView>> {
    let reader = portal.database.reader();
    let mut values = vec![seen_by.value()];
    let mut conditions = vec![format!("not {}", withheld())];
    let mut bind = |value: Value| {
        values.push(value);
        format!("${}", values.len())
    };
    if let Some(after) = after {
        conditions.push(format!("l.seq < {}", bind(seen_by.place(after.key).into())));
    }
    if let Some(kind) = narrowed.kind {
        conditions.push(format!("l.object_kind = {}", bind(kind.as_str().into())));
    }
    if let Some(reference) = &narrowed.reference {
        let reference = bind(reference.0.as_str().into());
        let of_reference = OF_REFERENCE.replace("{}", &reference);
        conditions.push(format!("(l.object_kind, l.object_id) in ({of_reference})"));
    }
    if let Some(day) = narrowed.day {
        let zone = &portal.config.zone;
        let (from, to) = (Timestamp::start_of_day(day, zone), Timestamp::end_of_day(day, zone));
        let (from, to) = (bind(from.0.into()), bind(to.0.into()));
        conditions.push(format!("l.at between {from} and {to}"));
    }
    let sql = format!("{SELECT} where {} order by l.seq desc limit {}", conditions.join(" and "), PAGE + 1);
    let find = Statement::from_sql_and_values(reader.get_database_backend(), sql, values);
    let rows = reader.query_all_raw(find).await?;
    let acts = rows.iter().map(|row| read(row, seen_by)).collect::<Result<Vec<_>>>()?;
    Ok(Slice::cut(acts, PAGE, |act| Keyset { key: act.number, id: Uuid::nil() }))
}

fn read(row: &QueryResult, seen_by: &Reader) -> Result<ActView> {
    let (reference, actor, person): (String, String, String) =
        (row.try_get_by_index(7)?, row.try_get_by_index(8)?, row.try_get_by_index(9)?);
    Ok(ActView {
        number: seen_by.number(row.try_get_by_index(0)?),
        at: Timestamp(row.try_get_by_index(1)?),
        actor_kind: row.try_get_by_index::<Word<_>>(2)?.0,
        actor,
        verb: row.try_get_by_index(3)?,
        object_kind: row.try_get_by_index(4)?,
        object: if reference.is_empty() { person } else { reference },
        programme: row.try_get_by_index::<Option<String>>(6)?.unwrap_or_default(),
        details: without_digests(row.try_get_by_index(5)?),
    })
}

/// The digests in an act are for the comparison alone: when only few contents are possible, a reader could guess them from the
/// digest.
fn without_digests(details: String) -> String {
    match serde_json::from_str::<Map<String, Json>>(&details) {
        Ok(mut parts) if parts.contains_key(VOUCHES) => {
            parts.remove(VOUCHES);
            Json::Object(parts).to_string()
        }
        _ => details,
    }
}
