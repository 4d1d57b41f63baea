//! Organisations as the protection focal point finds them: sealed or not, in the programmes of their role.

use app::kernel::{Failure, OrganisationId, ProgrammeId, Role, Timestamp, UserId};
use app::protection::pages::SealableOrganisation;
use app::text::SearchWords;
use sea_orm::sea_query::{Condition, Expr, ExprTrait, JoinType, Query, SelectStatement};
use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend, FromQueryResult, Statement};
use uuid::Uuid;

use super::hiding::hiding_read;
use crate::access::{self, Action, Actor, Subject, may};
use crate::error::Result;
use crate::store::list_query::{Order, page, written};
use crate::store::{Keyset, Slice, sort_key};

/// Rows on one page.
const PAGE: usize = 50;
/// Characters of a search that are read.
const LONGEST_SEARCH: usize = 300;

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
    /// A reason may name a danger: it is for its author and for the focal points of the programme for which the author acts.
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

/// A page of organisations by a part of a name, or by the address of a page of the register or of a decision; without either, of
/// what is hidden.
pub(super) async fn find(
    actor: &Actor,
    reader: &DatabaseConnection,
    typed: Option<&str>,
    now: Timestamp,
    after: Option<&Keyset<String>>,
) -> Result<Slice<SealableOrganisation>> {
    may(actor, Action::SealOrganisation, Subject::default())?;
    let backend = reader.get_database_backend();
    let mut organisations = organisations();
    organisations.expr(Expr::cust("o.sort_name"));
    match typed {
        None => organisations.and_where(Expr::col(("s", "organisation_id")).is_not_null()),
        Some(typed) => organisations.cond_where(named(backend, typed)),
    };
    let mut applied = Query::select();
    applied.expr(Expr::cust("1")).from_as("applications", "a");
    applied.and_where(Expr::cust("a.organisation_id = o.id and a.submitted_at is not null"));
    if let Some(programmes) = actor.programmes(Role::ProtectionFocalPoint) {
        applied.and_where(Expr::col(("a", "programme_id")).is_in(programmes.into_iter().map(|programme| programme.0)));
    }
    organisations.and_where(Expr::exists(applied));
    let order = Order::ascending("o.sort_name", "o.id");
    let place = |row: &Listed| Keyset { key: row.sort_name.clone(), id: row.organisation.id };
    let found = page(reader, organisations, &order, after, PAGE, place).await?;
    found.try_map(|row| Ok(row.organisation.read(now)))
}

/// That an organisation is the one somebody typed.
fn named(backend: DbBackend, typed: &str) -> Condition {
    let typed: String = typed.chars().take(LONGEST_SEARCH).collect();
    if let Some(id) = id_in(&typed) {
        let sql = "(o.id in (select organisation_id from accreditations where id = $1) \
                   or o.id in (select organisation_id from decisions where named_id = $1 or unnamed_id = $1))";
        return Condition::all().add(written(backend, sql, &[id.into()]));
    }
    // Folded text holds letters, digits and blanks: nothing in it is a sign of `like`.
    let holds = |column: &'static str, text: String| Expr::col(("o", column)).like(format!("%{text}%"));
    let terms = SearchWords::terms(&SearchWords::read(&typed).joined());
    let all = terms.into_iter().fold(Condition::all(), |all, term| all.add(holds("search_text", term)));
    Condition::any().add(holds("sort_name", sort_key(&typed))).add(all)
}

fn organisations() -> SelectStatement {
    let mut organisations = Query::select();
    organisations
        .columns(["id", "name", "country"].map(|name| ("o", name)))
        .columns(["own_wish", "agreed_at", "announced_at"].map(|name| ("s", name)))
        .from_as("organisations", "o")
        .join_as(JoinType::LeftJoin, "seals", "s", Expr::cust("s.organisation_id = o.id"));
    organisations
}

#[derive(FromQueryResult)]
struct Organisation {
    id: Uuid,
    name: String,
    country: String,
    own_wish: Option<bool>,
    agreed_at: Option<i64>,
    announced_at: Option<i64>,
}

#[derive(FromQueryResult)]
struct Listed {
    sort_name: String,
    #[sea_orm(nested)]
    organisation: Organisation,
}

impl Organisation {
    fn read(self, now: Timestamp) -> SealableOrganisation {
        let hiding = hiding_read(self.own_wish, self.agreed_at, self.announced_at);
        SealableOrganisation {
            id: OrganisationId(self.id),
            name: self.name,
            country: self.country,
            showing: hiding.map(|hiding| hiding.showing(now)),
        }
    }
}

/// One organisation in one of the programmes of the reader's role. Errors with [`Failure::NotFound`] for any other.
pub(super) async fn open(
    actor: &Actor,
    connection: &impl ConnectionTrait,
    id: OrganisationId,
    now: Timestamp,
) -> Result<SealableOrganisation> {
    let backend = connection.get_database_backend();
    let sql = "select distinct programme_id from applications where organisation_id = $1 and submitted_at is not null";
    let find = Statement::from_sql_and_values(backend, sql, [id.0.into()]);
    let concerned = Concerned::find_by_statement(find).all(connection).await?;
    let allowed = concerned.into_iter().any(|row| {
        let programme = Some(ProgrammeId(row.programme_id));
        access::allowed(actor, Action::SealOrganisation, Subject { programme, ..Subject::default() })
    });
    if !allowed {
        return Err(Failure::NotFound.into());
    }
    let one = organisations().and_where(Expr::col(("o", "id")).eq(id.0)).to_owned();
    let found = Organisation::find_by_statement(backend.build(&one)).one(connection).await?;
    Ok(found.ok_or(Failure::NotFound)?.read(now))
}

#[derive(FromQueryResult)]
struct Concerned {
    programme_id: Uuid,
}

#[derive(FromQueryResult)]
struct Changed {
    changed_at: i64,
    step: String,
    asked_by: String,
    reason: String,
    programme_id: Option<Uuid>,
    changed_by: Option<Uuid>,
}

/// Every change of an organisation's seal, newest first.
pub(super) async fn changes_of(connection: &impl ConnectionTrait, id: OrganisationId) -> Result<Vec<Change>> {
    let sql = "select changed_at, step, asked_by, reason, programme_id, changed_by from seal_changes where organisation_id = $1 \
               order by changed_at desc, id desc";
    let find = Statement::from_sql_and_values(connection.get_database_backend(), sql, [id.0.into()]);
    let change = |row: Changed| Change {
        at: Timestamp(row.changed_at),
        step: row.step,
        by_organisation: row.asked_by == "organisation",
        reason: row.reason,
        programme: row.programme_id.map(ProgrammeId),
        by: row.changed_by.map(UserId),
    };
    Ok(Changed::find_by_statement(find).all(connection).await?.into_iter().map(change).collect())
}

/// The id in the address of a page, typed whole or in part.
fn id_in(typed: &str) -> Option<Uuid> {
    typed.trim().split(['/', '?', '#']).find_map(|part| part.parse().ok())
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
