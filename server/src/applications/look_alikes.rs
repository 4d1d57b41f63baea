//! Names that look like the name of a file's organisation, for the people who review and decide the file. They come from the
//! register, which everybody reads, and from files of the same programme, which the same people handle. Sealed organisations, and
//! organisations that have not applied, are never named.

use app::organisations::{LookAlike, likeness_key};
use sea_orm::{ConnectionTrait, DatabaseConnection, Statement, Value};
use uuid::Uuid;

use super::Application;
use super::store::subject;
use crate::access::{Action, Actor, allowed};
use crate::error::Result;

/// Nobody reads a longer list.
const MOST: u64 = 20;

const PUBLISHED: &str = "select distinct s.organisation_name, s.organisation_id from public_statuses s \
     where s.likeness in ($1, $2) and s.organisation_id <> $3";
const OF_THE_PROGRAMME: &str = "select distinct a.organisation_name, a.organisation_id from organisations o \
     join applications a on a.organisation_id = o.id \
     where o.likeness in ($1, $2) and o.id <> $3 and a.programme_id = $4 and a.submitted_at is not null \
     and not exists (select 1 from seals s where s.organisation_id = o.id)";

pub async fn look_alikes(
    actor: &Actor,
    reader: &DatabaseConnection,
    application: &Application,
) -> Result<Vec<LookAlike>> {
    let latin = application.profile.as_ref().and_then(|profile| profile.latin_name.as_ref());
    let own = [application.organisation_name.as_str(), latin.map_or("", |name| name.as_str())];
    let keys: Vec<String> = own.iter().map(|name| likeness_key(name)).filter(|key| !key.is_empty()).collect();
    let (Some(first), Some(last)) = (keys.first(), keys.last()) else { return Ok(Vec::new()) };
    let mut values: Vec<Value> = vec![first.as_str().into(), last.as_str().into(), application.organisation.0.into()];
    let mut names = names(reader, PUBLISHED, values.clone()).await?;
    // A panel member who works on one challenge of a programme does not read its other files.
    if allowed(actor, Action::ReadFile, subject(application)) {
        values.push(application.programme.0.into());
        names.extend(self::names(reader, OF_THE_PROGRAMME, values).await?);
    }
    names.sort_by_key(|(_, organisation)| *organisation);
    // Each organisation once, under the name that it has there: several of one name are several.
    names.dedup_by_key(|(_, organisation)| *organisation);
    names.sort();
    let alike = |(name, _): &(String, Uuid)| own.iter().find_map(|own| LookAlike::of(own, name));
    Ok(names.iter().filter_map(alike).collect())
}

async fn names(reader: &DatabaseConnection, sql: &str, values: Vec<Value>) -> Result<Vec<(String, Uuid)>> {
    let sql = format!("{sql} order by 1, 2 limit {MOST}");
    let find = Statement::from_sql_and_values(reader.get_database_backend(), sql, values);
    let rows = reader.query_all_raw(find).await?;
    rows.iter().map(|row| Ok((row.try_get_by_index(0)?, row.try_get_by_index(1)?))).collect()
}
