//! One page of the decisions, the latest first. Those with a name stand under their day, those without under the first day of
//! their period; on one day they stand in an order drawn at random, and with a name and without one in another.

use app::decisions::Period;
use app::kernel::{Date, Timestamp};
use sea_orm::{ConnectionTrait, DatabaseConnection, QueryResult, Statement, Value};
use uuid::Uuid;

use super::find_organisations::PAGE;
use crate::stop::Result;
use crate::store::{Keyset, Slice};

#[derive(Default)]
pub(super) struct Wanted {
    pub programme: Option<Uuid>,
    /// The stored word.
    pub outcome: Option<&'static str>,
    pub after: Option<Keyset<i64>>,
}

pub(super) struct Found {
    /// Of its page.
    pub id: Uuid,
    pub programme: Uuid,
    pub outcome: String,
    pub period: Period,
    /// None where no name is published.
    pub named: Option<Named>,
    /// Where it stands in the list.
    place: i64,
}

pub(super) struct Named {
    pub organisation: String,
    /// When it was recorded.
    pub recorded: Timestamp,
    /// The day of the body, where a body decided.
    pub body_day: Option<Date>,
    pub begun: Timestamp,
    pub annulled: Option<Timestamp>,
}

impl Named {
    /// The day on which it was decided, in the zone of the programme, and its first moment or the moment itself.
    pub fn decided(&self, zone: &str) -> (Date, Timestamp) {
        match self.body_day {
            Some(day) => (day, Timestamp::start_of_day(day, zone).max(self.begun)),
            None => (self.recorded.in_zone(zone).date(), self.recorded),
        }
    }
}

pub(super) const COLUMNS: &str = "place, period_starts, unnamed_from, programme_id, outcome, public_id, organisation_name, \
     decided_at, begun_at, annulled_at, decision_id, body_date";

pub(super) async fn find_decisions(reader: &DatabaseConnection, wanted: &Wanted) -> Result<Slice<Found>> {
    let mut sql = format!("select {COLUMNS} from public_decisions where true");
    let mut values: Vec<Value> = Vec::new();
    if let Some(programme) = wanted.programme {
        values.push(programme.into());
        sql.push_str(&format!(" and programme_id = ${}", values.len()));
    }
    if let Some(outcome) = wanted.outcome {
        values.push(outcome.into());
        sql.push_str(&format!(" and outcome = ${}", values.len()));
    }
    if let Some(after) = &wanted.after {
        values.extend([after.key.into(), after.id.into()]);
        sql.push_str(&format!(" and (place, public_id) < (${}, ${})", values.len() - 1, values.len()));
    }
    sql.push_str(&format!(" order by place desc, public_id desc limit {}", PAGE + 1));
    let statement = Statement::from_sql_and_values(reader.get_database_backend(), sql, values);
    let rows = reader.query_all_raw(statement).await?;
    let found: Vec<Found> = rows.iter().map(read).collect::<Result<_>>()?;
    Ok(Slice::cut(found, PAGE, |row| Keyset { key: row.place, id: row.id }))
}

/// A row of [`COLUMNS`].
pub(super) fn read(row: &QueryResult) -> Result<Found> {
    let name: Option<String> = row.try_get_by_index(6)?;
    let named = match name {
        None => None,
        Some(organisation) => Some(Named {
            organisation,
            recorded: Timestamp(row.try_get_by_index(7)?),
            body_day: row.try_get_by_index::<Option<String>>(11)?.and_then(|day| day.parse().ok()),
            begun: Timestamp(row.try_get_by_index(8)?),
            annulled: row.try_get_by_index::<Option<i64>>(9)?.map(Timestamp),
        }),
    };
    Ok(Found {
        place: row.try_get_by_index(0)?,
        period: Period { starts: Timestamp(row.try_get_by_index(1)?), over: Timestamp(row.try_get_by_index(2)?) },
        programme: row.try_get_by_index(3)?,
        outcome: row.try_get_by_index(4)?,
        id: row.try_get_by_index(5)?,
        named,
    })
}
