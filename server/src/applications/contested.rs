//! What the applicant can challenge, and what they have challenged. Both are read here and never written.

use app::kernel::{ApplicationId, Reference, Timestamp};
use sea_orm::{ConnectionTrait, Statement};

use crate::error::Result;

/// What can be challenged about an application, and what was.
#[derive(Default)]
pub struct Contested {
    /// There is a restriction that nobody has challenged: the last moment to do so, where there is one.
    pub open: Option<Option<Timestamp>>,
    /// That restriction is a deferral, which may have ended since.
    pub open_is_deferral: bool,
    /// Legal basis and reasons of the closing that is in force.
    pub closing: Option<(String, String)>,
    /// A challenge was begun against a restriction that has ended, and never lodged.
    pub begun: bool,
    /// Each challenge, the newest first.
    pub lodged: Vec<Lodged>,
}

/// A challenge that was lodged.
pub struct Lodged {
    pub reference: Reference,
    /// The word of its state.
    pub state: String,
    /// It is about what is in force now: nothing else can be challenged.
    pub current: bool,
    /// It is about a deferral.
    pub of_deferral: bool,
}

pub async fn contested(connection: &impl ConnectionTrait, application: ApplicationId) -> Result<Contested> {
    let find = Statement::from_sql_and_values(
        connection.get_database_backend(),
        "select r.lifted_at, r.challenge_until, c.reference, c.state, r.kind, r.legal_basis, r.reasons from restrictions r \
         left join challenges c on c.restriction_id = r.id where r.matter_id = $1 \
         order by r.starts_at desc, r.id desc",
        [application.0.into()],
    );
    let mut contested = Contested::default();
    // As on the page that lodges: of the restrictions in force, the newest is the one that is challenged.
    let mut newest = true;
    for row in connection.query_all_raw(find).await? {
        let kind: String = row.try_get_by_index(4)?;
        let of_deferral = kind == "deferral";
        let in_force = row.try_get_by_index::<Option<i64>>(0)?.is_none();
        if in_force && kind == "closing" {
            contested.closing = Some((row.try_get_by_index(5)?, row.try_get_by_index(6)?));
        }
        match row.try_get_by_index::<Option<String>>(2)? {
            Some(reference) => {
                let (reference, state) = (Reference(reference), row.try_get_by_index(3)?);
                contested.lodged.push(Lodged { reference, state, current: in_force && newest, of_deferral });
            }
            None if in_force && newest => {
                contested.open_is_deferral = of_deferral;
                contested.open = Some(row.try_get_by_index::<Option<i64>>(1)?.map(Timestamp));
            }
            None => {}
        }
        newest = newest && !in_force;
    }
    let begun = Statement::from_sql_and_values(
        connection.get_database_backend(),
        "select 1 from challenge_drafts d join restrictions r on r.id = d.restriction_id where r.matter_id = $1 \
         and r.lifted_at is not null and not exists (select 1 from challenges c where c.restriction_id = r.id) limit 1",
        [application.0.into()],
    );
    contested.begun = connection.query_one_raw(begun).await?.is_some();
    Ok(contested)
}
