//! The outcomes that everybody can read, the latest month first. Within a month they stand in an order drawn at random. They
//! come and go with the end of a month (`month_end`): whoever reads the page daily learns no day.

use sea_orm::{DatabaseConnection, FromQueryResult, Statement, Value};

use super::Challenge;
use super::tables::challenges::Model;
use crate::stop::Result;
use crate::store::{Keyset, Slice};

const PAGE: usize = 20;

pub(super) async fn published(reader: &DatabaseConnection, after: Option<&str>) -> Result<Slice<Challenge>> {
    let after = after.map(Keyset::<i64>::from_cursor).transpose()?;
    let mut values: Vec<Value> = Vec::new();
    let condition = after.map_or("", |Keyset { key, id }| {
        values.extend([key.into(), id.into()]);
        "where (period_starts, list_id) < ($1, $2)"
    });
    let sql = format!(
        "select * from public_challenges {condition} \
         order by period_starts desc, list_id desc limit {}",
        PAGE + 1
    );
    let statement = Statement::from_sql_and_values(reader.get_database_backend(), sql, values);
    let rows = Model::find_by_statement(statement).all(reader).await?;
    let keys: Vec<Keyset<i64>> =
        rows.iter().map(|row| Keyset { key: row.period_starts.unwrap_or_default(), id: row.list_id }).collect();
    let found: Vec<Challenge> = rows.into_iter().map(Challenge::try_from).collect::<std::result::Result<_, _>>()?;
    let slice =
        Slice::cut(found.into_iter().zip(keys).collect(), PAGE, |(_, key): &(Challenge, Keyset<i64>)| key.clone());
    Ok(Slice { rows: slice.rows.into_iter().map(|(challenge, _)| challenge).collect(), next: slice.next })
}
