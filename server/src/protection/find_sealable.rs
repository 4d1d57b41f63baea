//! Organisations as the protection focal point finds them: sealed or not, in the programmes of their role.

use app::kernel::{Failure, OrganisationId, ProgrammeId, Role, Timestamp, UserId};
use app::protection::pages::SealableOrganisation;
use app::text::SearchWords;
use sea_orm::{ConnectionTrait, DatabaseConnection, QueryResult, Statement, Value};
use uuid::Uuid;

use super::hiding::read_hiding;
use crate::access::{self, Action, Actor, Subject, may};
use crate::stop::Result;
use crate::store::sort_key;

/// Rows that one search shows; a longer list asks for a longer name.
const MOST: usize = 50;
/// Characters of a search that are read.
const LONGEST_SEARCH: usize = 300;

const COLUMNS: &str = "o.id, o.name, o.country, s.own_wish, s.agreed_at, s.announced_at";
const TABLES: &str = "organisations o left join seals s on s.organisation_id = o.id";

/// A change that was made to an organisation's seal.
pub(super) struct Change {
    pub at: Timestamp,
    /// As [`super::change_seal::SealChange`] has it.
    pub step: String,
    /// Whether the organisation asked for it itself.
    pub by_organisation: bool,
    pub reason: String,
    programme: Option<ProgrammeId>,
    by: Option<UserId>,
}

impl Change {
    /// A reason may name a danger: it is for whoever wrote it and for the focal points of the programme they act for.
    pub fn is_for(&self, actor: &Actor) -> bool {
        let theirs = self.by.is_some() && self.by == actor.user();
        theirs
            || match (actor.programmes(Role::ProtectionFocalPoint), self.programme) {
                (None, _) => true,
                (Some(programmes), Some(programme)) => programmes.contains(&programme),
                (Some(_), None) => false,
            }
    }
}

/// The programme for which this focal point acts; none for one who acts for all.
pub(super) fn programme_of(actor: &Actor) -> Option<ProgrammeId> {
    actor.programmes(Role::ProtectionFocalPoint).and_then(|programmes| programmes.into_iter().next())
}

/// By a part of a name, or by the address of a page of the register or of a decision; without either, what is sealed.
pub(super) async fn find(
    actor: &Actor,
    reader: &DatabaseConnection,
    typed: &str,
    now: Timestamp,
) -> Result<Vec<SealableOrganisation>> {
    may(actor, Action::SealOrganisation, Subject::default())?;
    let typed: String = typed.chars().take(LONGEST_SEARCH).collect();
    let mut values: Vec<Value> = Vec::new();
    let mut value = |value: Value| {
        values.push(value);
        format!("${}", values.len())
    };
    let which = match id_in(&typed) {
        _ if typed.trim().is_empty() => "s.organisation_id is not null".to_owned(),
        Some(id) => {
            let id = value(id.into());
            format!(
                "(o.id in (select organisation_id from accreditations where id = {id}) \
                 or o.id in (select organisation_id from decisions where named_id = {id} or unnamed_id = {id}))"
            )
        }
        None => {
            // Folded text holds letters, digits and blanks: nothing in it is a sign of `like`.
            let words = SearchWords::read(&typed);
            if words.is_empty() {
                return Ok(Vec::new());
            }
            let sorted = value(format!("%{}%", sort_key(&typed)).into());
            let terms = SearchWords::terms(&words.joined()).into_iter();
            let all: Vec<_> =
                terms.map(|term| format!("o.search_text like {}", value(format!("%{term}%").into()))).collect();
            format!("(o.sort_name like {sorted} or ({}))", all.join(" and "))
        }
    };
    let scope = match actor.programmes(Role::ProtectionFocalPoint) {
        None => String::new(),
        Some(programmes) => {
            let places: Vec<_> = programmes.into_iter().map(|programme| value(programme.0.into())).collect();
            format!(" and a.programme_id in ({})", places.join(", "))
        }
    };
    let sql = format!(
        "select {COLUMNS} from {TABLES} where {which} and exists (select 1 from applications a \
         where a.organisation_id = o.id and a.submitted_at is not null{scope}) order by o.sort_name, o.id limit {MOST}"
    );
    let find = Statement::from_sql_and_values(reader.get_database_backend(), sql, values);
    reader.query_all_raw(find).await?.iter().map(|row| read(row, now)).collect()
}

/// One organisation in one of the programmes of the reader's role. Errors with [`Failure::NotFound`] for any other.
pub(super) async fn open(
    actor: &Actor,
    connection: &impl ConnectionTrait,
    id: OrganisationId,
    now: Timestamp,
) -> Result<SealableOrganisation> {
    let concerned = rows(
        connection,
        "select distinct programme_id from applications where organisation_id = $1 and submitted_at is not null",
        id,
    )
    .await?;
    let mut allowed = false;
    for row in concerned {
        let programme = Some(ProgrammeId(row.try_get_by_index(0)?));
        allowed |= access::allowed(actor, Action::SealOrganisation, Subject { programme, ..Subject::default() });
    }
    if !allowed {
        return Err(Failure::NotFound.into());
    }
    let found = rows(connection, &format!("select {COLUMNS} from {TABLES} where o.id = $1"), id).await?;
    read(found.first().ok_or(Failure::NotFound)?, now)
}

/// Every change of an organisation's seal, newest first.
pub(super) async fn changes_of(connection: &impl ConnectionTrait, id: OrganisationId) -> Result<Vec<Change>> {
    let sql = "select changed_at, step, asked_by, reason, programme_id, changed_by from seal_changes where organisation_id = $1 \
               order by changed_at desc, id desc";
    let mut changes = Vec::new();
    for row in rows(connection, sql, id).await? {
        changes.push(Change {
            at: Timestamp(row.try_get_by_index(0)?),
            step: row.try_get_by_index(1)?,
            by_organisation: row.try_get_by_index::<String>(2)? == "organisation",
            reason: row.try_get_by_index(3)?,
            programme: row.try_get_by_index::<Option<Uuid>>(4)?.map(ProgrammeId),
            by: row.try_get_by_index::<Option<Uuid>>(5)?.map(UserId),
        });
    }
    Ok(changes)
}

/// The id in the address of a page, typed whole or in part.
fn id_in(typed: &str) -> Option<Uuid> {
    typed.trim().split(['/', '?', '#']).find_map(|part| part.parse().ok())
}

async fn rows(connection: &impl ConnectionTrait, sql: &str, id: OrganisationId) -> Result<Vec<QueryResult>> {
    let find = Statement::from_sql_and_values(connection.get_database_backend(), sql, [id.0.into()]);
    Ok(connection.query_all_raw(find).await?)
}

fn read(row: &QueryResult, now: Timestamp) -> Result<SealableOrganisation> {
    Ok(SealableOrganisation {
        id: OrganisationId(row.try_get_by_index(0)?),
        name: row.try_get_by_index(1)?,
        country: row.try_get_by_index(2)?,
        showing: read_hiding(row, 3)?.map(|hiding| hiding.showing(now)),
    })
}

#[cfg(test)]
mod tests {
    use super::id_in;

    #[test]
    fn an_address_is_known_by_its_id() {
        let id = "0199c0de-0000-7000-8000-000000000001";
        for typed in
            [id.to_owned(), format!(" https://portal.example/fr/register/{id}?x=1 "), format!("/en/decisions/{id}")]
        {
            assert_eq!(id_in(&typed).map(|id| id.to_string()).as_deref(), Some(id), "{typed}");
        }
        assert_eq!(id_in("Quiet Harbour / Port calme"), None);
    }
}
