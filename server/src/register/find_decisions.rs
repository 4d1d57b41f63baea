//! One page of the decisions, the latest first. Those with a name stand under their day, those without under the first day of
//! their period; on one day they stand in an order drawn at random, and with a name and without one in another.

use anyhow::Context;
use app::decisions::{OutcomeKind, Period};
use app::kernel::{Date, Timestamp};
use sea_orm::sea_query::{Expr, ExprTrait, Query, SelectStatement};
use sea_orm::{DatabaseConnection, FromQueryResult};
use uuid::Uuid;

use super::find_organisations::PAGE;
use crate::error::Result;
use crate::store::list_query::{Order, page};
use crate::store::{Keyset, Slice, Word};

#[derive(Default)]
pub(super) struct DecisionFilter {
    pub programme: Option<Uuid>,
    pub outcome: Option<OutcomeKind>,
    pub after: Option<Keyset<i64>>,
}

pub(super) struct PublishedDecision {
    /// Of its page.
    pub id: Uuid,
    pub programme: Uuid,
    pub outcome: OutcomeKind,
    pub period: Period,
    /// None where no name is published.
    pub named: Option<PublishedName>,
}

pub(super) struct PublishedName {
    pub organisation: String,
    /// When it was recorded.
    pub recorded: Timestamp,
    /// The day of the body, where a body decided.
    pub body_day: Option<Date>,
    pub begun: Timestamp,
    pub annulled: Option<Timestamp>,
}

impl PublishedName {
    /// The day on which it was decided, in the zone of the programme, and its first moment or the moment itself.
    pub fn decided(&self, zone: &str) -> (Date, Timestamp) {
        match self.body_day {
            Some(day) => (day, Timestamp::start_of_day(day, zone).max(self.begun)),
            None => (self.recorded.in_zone(zone).date(), self.recorded),
        }
    }
}

/// A row of `public_decisions`. What is none stands in decisions without a name.
#[derive(FromQueryResult)]
pub(super) struct Row {
    place: i64,
    period_starts: i64,
    unnamed_from: i64,
    programme_id: Uuid,
    outcome: Word<OutcomeKind>,
    public_id: Uuid,
    pub decision_id: Uuid,
    organisation_name: Option<String>,
    decided_at: Option<i64>,
    begun_at: Option<i64>,
    annulled_at: Option<i64>,
    body_date: Option<String>,
}

const COLUMNS: [&str; 12] = [
    "place",
    "period_starts",
    "unnamed_from",
    "programme_id",
    "outcome",
    "public_id",
    "decision_id",
    "organisation_name",
    "decided_at",
    "begun_at",
    "annulled_at",
    "body_date",
];

pub(super) fn decisions() -> SelectStatement {
    Query::select().columns(COLUMNS).from("public_decisions").to_owned()
}

pub(super) async fn find_decisions(
    reader: &DatabaseConnection,
    wanted: &DecisionFilter,
) -> Result<Slice<PublishedDecision>> {
    let mut decisions = decisions();
    if let Some(programme) = wanted.programme {
        decisions.and_where(Expr::col("programme_id").eq(programme));
    }
    if let Some(outcome) = wanted.outcome {
        decisions.and_where(Expr::col("outcome").eq(Word(outcome)));
    }
    let order = Order::descending("place", "public_id");
    let place = |row: &Row| Keyset { key: row.place, id: row.public_id };
    page(reader, decisions, &order, wanted.after.as_ref(), PAGE, place).await?.try_map(Row::read)
}

impl Row {
    pub fn read(self) -> Result<PublishedDecision> {
        let named = match self.organisation_name {
            None => None,
            Some(organisation) => Some(PublishedName {
                organisation,
                recorded: Timestamp(self.decided_at.context("a decision with a name has a moment")?),
                body_day: self
                    .body_date
                    .filter(|day| !day.is_empty())
                    .map(|day| day.parse())
                    .transpose()
                    .map_err(anyhow::Error::new)?,
                begun: Timestamp(self.begun_at.context("a decision with a name has a beginning")?),
                annulled: self.annulled_at.map(Timestamp),
            }),
        };
        Ok(PublishedDecision {
            period: Period { starts: Timestamp(self.period_starts), over: Timestamp(self.unnamed_from) },
            programme: self.programme_id,
            outcome: self.outcome.0,
            id: self.public_id,
            named,
        })
    }
}
