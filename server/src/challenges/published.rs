//! The outcomes that everybody can read, the latest month first. Within a month they are in a random order. They appear and
//! disappear with the end of a month (`month_end`): a person who reads the page daily learns no day.

use sea_orm::DatabaseConnection;
use sea_orm::sea_query::{Asterisk, Query};

use super::Challenge;
use super::tables::challenges::Model;
use crate::error::Result;
use crate::store::list_query::{Order, page};
use crate::store::{Keyset, Slice};

const PAGE: usize = 20;

pub(super) async fn published(reader: &DatabaseConnection, after: Option<&Keyset<i64>>) -> Result<Slice<Challenge>> {
    let outcomes = Query::select().column(Asterisk).from("public_challenges").to_owned();
    let order = Order::descending("period_starts", "list_id");
    let place = |row: &Model| Keyset { key: row.period_starts.unwrap_or_default(), id: row.list_id };
    page(reader, outcomes, &order, after, PAGE, place).await?.try_map(|row| Ok(Challenge::try_from(row)?))
}
