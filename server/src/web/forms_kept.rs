//! What somebody typed while their session expired: kept for a day, given back after signing in.

use app::ui::form::Values;
use sea_orm::{ConnectionTrait, Statement};

use super::visit::Visit;
use crate::keys::{new_token, token_hash};
use crate::stop::Result;

const LIFE: i64 = 24 * 60 * 60 * 1000;
/// The query parameter that carries the token back to the page.
pub const KEPT: &str = "kept";
/// Fields never kept, because they belong to the mechanism.
const NEVER: [&str; 3] = ["form_id", "form_token", "version"];
/// Part of the name of every field that holds a secret; such fields are never kept either.
const SECRET: &str = "password";

/// Keeps typed fields for the visit's path; returns the token that gives them back.
pub async fn keep(visit: &Visit, values: &Values) -> Result<String> {
    let token = new_token();
    let stays = |name: &str| !NEVER.contains(&name) && !name.contains(SECRET);
    let fields: Vec<(&str, &str)> = values.iter().filter(|(name, _)| stays(name)).collect();
    let transaction = visit.portal.database.begin().await?;
    let backend = transaction.get_database_backend();
    let insert = Statement::from_sql_and_values(
        backend,
        "insert into kept_posts (token_hash, path, fields, kept_at) values ($1, $2, $3, $4)",
        [
            token_hash(&token).into(),
            visit.path.clone().into(),
            serde_json::to_value(fields)?.into(),
            visit.now.0.into(),
        ],
    );
    transaction.execute_raw(insert).await?;
    let forget = "delete from kept_posts where kept_at < $1";
    transaction.execute_raw(Statement::from_sql_and_values(backend, forget, [(visit.now.0 - LIFE).into()])).await?;
    transaction.commit().await?;
    Ok(token)
}

/// What was kept for this page, when its address carries a token. It stays until it lapses, so that going back or
/// reloading loses nothing.
pub async fn take(visit: &Visit) -> Result<Option<Values>> {
    let query = visit.query.as_deref().unwrap_or_default();
    let token = url::form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == KEPT);
    let Some((_, token)) = token else { return Ok(None) };
    let reader = visit.portal.database.reader();
    let find = Statement::from_sql_and_values(
        reader.get_database_backend(),
        "select fields from kept_posts where token_hash = $1 and path = $2 and kept_at > $3",
        [token_hash(&token).into(), visit.path.clone().into(), (visit.now.0 - LIFE).into()],
    );
    let Some(row) = reader.query_one_raw(find).await? else { return Ok(None) };
    let fields: serde_json::Value = row.try_get_by_index(0)?;
    let pairs: Vec<(String, String)> = serde_json::from_value(fields)?;
    Ok(Some(pairs.into_iter().collect()))
}
