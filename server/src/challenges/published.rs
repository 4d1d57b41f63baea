//! The outcomes that everybody can read.

use sea_orm::{FromQueryResult, Statement};

use super::Challenge;
use super::tables::challenges::Model;
use crate::stop::Result;
use crate::store::{Keyset, Slice};
use crate::web::Visit;

const PAGE: usize = 20;

/// Concluded challenges, newest first.
pub(super) async fn published(visit: &Visit, after: Option<&str>) -> Result<Slice<Challenge>> {
    let reader = visit.portal.database.reader();
    let after = after.map(Keyset::<i64>::from_cursor).transpose()?;
    let (condition, values) = match after {
        Some(Keyset { key, id }) => {
            ("and (c.decided_at < $1 or (c.decided_at = $1 and c.id < $2))", vec![key.into(), id.into()])
        }
        None => ("", Vec::new()),
    };
    let sql = format!(
        "select c.* from challenges c where c.outcome is not null {condition} \
         order by c.decided_at desc, c.id desc limit {}",
        PAGE + 1
    );
    let statement = Statement::from_sql_and_values(reader.get_database_backend(), sql, values);
    let rows = Model::find_by_statement(statement).all(reader).await?;
    let found = rows.into_iter().map(Challenge::try_from).collect::<std::result::Result<Vec<_>, _>>()?;
    Ok(Slice::cut(found, PAGE, |challenge| {
        let at = challenge.concluded.as_ref().map_or(challenge.due_at, |concluded| concluded.decided_at);
        Keyset { key: at.0, id: challenge.id.0 }
    }))
}
