//! Invitations as use cases see them, and their queries. The code is derived from the portal's secret and the invitation, so
//! that owners can be shown it again; the database keeps only a keyed hash of it (docs/adr/0007).

use anyhow::Context;
use app::kernel::{Failure, InvitationId, MemberRole, OrganisationId, SecretCode, Timestamp, UserId};
use app::organisations::{InvitationCode, InvitationEvent, InvitationState, is_open};
use sea_orm::{ConnectionTrait, QueryResult, Statement, Value};
use uuid::Uuid;

use crate::access::Subject;
use crate::error::Result;
use crate::portal::Portal;
use crate::unit_of_work::UnitOfWork;

#[derive(Clone, Debug, PartialEq)]
pub struct Invitation {
    pub id: InvitationId,
    pub organisation: OrganisationId,
    pub role: MemberRole,
    /// By which owners tell invitations apart; erased when the invitation is settled.
    pub note: String,
    pub state: InvitationState,
    pub expires_at: Timestamp,
}

impl Invitation {
    /// What the policy needs to know about the invitation that a shown code opens.
    pub fn subject(&self) -> Subject {
        Subject { organisation: Some(self.organisation), ..Subject::default() }
    }
}

pub fn code_of(portal: &Portal, id: InvitationId) -> InvitationCode {
    let derived = portal.keys.derive("invitation-code", &[id.0.as_bytes()]);
    let mut random = [0; SecretCode::BYTES];
    random.copy_from_slice(&derived[..SecretCode::BYTES]);
    SecretCode::from_random(random)
}

/// What the database keeps of a code.
fn lookup(portal: &Portal, code: &InvitationCode) -> String {
    hex::encode(portal.keys.derive("invitation-lookup", &[code.as_bytes()]))
}

const COLUMNS: &str = "id, organisation_id, role, note, state, expires_at";

pub async fn insert(work: &UnitOfWork, portal: &Portal, invitation: &Invitation) -> Result<()> {
    work.execute(
        "insert into invitations (id, organisation_id, role, note, code_lookup, state, invited_by, invited_at, expires_at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        [
            invitation.id.0.into(),
            invitation.organisation.0.into(),
            invitation.role.as_str().into(),
            invitation.note.clone().into(),
            lookup(portal, &code_of(portal, invitation.id)).into(),
            invitation.state.as_str().into(),
            Value::Uuid(work.author.user.map(|user| user.0)),
            work.now.0.into(),
            invitation.expires_at.0.into(),
        ],
    )
    .await?;
    Ok(())
}

/// The invitation that a typed code opens. A code that nobody was given, one that was used or withdrawn and one whose time
/// is over are alike: [`Failure::NotFound`].
pub async fn opened_by(
    connection: &impl ConnectionTrait,
    portal: &Portal,
    typed: &str,
    now: Timestamp,
) -> Result<Invitation> {
    let code = InvitationCode::parse(typed).map_err(|_| Failure::NotFound)?;
    let sql = format!("select {COLUMNS} from invitations where code_lookup = $1");
    let value = lookup(portal, &code).into();
    let found = one(connection, &sql, [value]).await?;
    Ok(found.filter(|found| is_open(found.state, found.expires_at, now)).ok_or(Failure::NotFound)?)
}

/// An open invitation of an organisation. Errors with [`Failure::NotFound`].
pub async fn open_of(
    connection: &impl ConnectionTrait,
    organisation: OrganisationId,
    id: InvitationId,
    now: Timestamp,
) -> Result<Invitation> {
    let sql = format!("select {COLUMNS} from invitations where organisation_id = $1 and id = $2");
    let found = one(connection, &sql, [organisation.0.into(), id.0.into()]).await?;
    Ok(found.filter(|found| is_open(found.state, found.expires_at, now)).ok_or(Failure::NotFound)?)
}

/// The open invitations of an organisation, oldest first.
pub async fn all_open_of(
    connection: &impl ConnectionTrait,
    organisation: OrganisationId,
    now: Timestamp,
) -> Result<Vec<Invitation>> {
    let sql = format!(
        "select {COLUMNS} from invitations where organisation_id = $1 and state = 'waiting' and expires_at > $2 \
         order by invited_at, id limit 200"
    );
    let find =
        Statement::from_sql_and_values(connection.get_database_backend(), sql, [organisation.0.into(), now.0.into()]);
    connection.query_all_raw(find).await?.iter().map(read).collect()
}

/// Settles an invitation and erases its note. Errors with [`Failure::NotFound`] when somebody else settled it first.
pub async fn settle(work: &UnitOfWork, invitation: &Invitation, event: InvitationEvent) -> Result<()> {
    let state = invitation.state.after(event).ok_or(Failure::NotFound)?;
    let sql = "update invitations set state = $1, settled_at = $2, note = '' where id = $3 and state = $4";
    let values = [state.as_str().into(), work.now.0.into(), invitation.id.0.into(), invitation.state.as_str().into()];
    let settled = work.execute(sql, values).await?.rows_affected();
    if settled == 0 { Err(Failure::NotFound.into()) } else { Ok(()) }
}

/// Withdraws what somebody invited others to, and they have not answered yet.
pub async fn withdraw_all_by(work: &UnitOfWork, organisation: OrganisationId, user: UserId) -> Result<()> {
    let sql = "update invitations set state = 'withdrawn', settled_at = $1, note = '' \
               where organisation_id = $2 and invited_by = $3 and state = 'waiting'";
    work.execute(sql, [work.now.0.into(), organisation.0.into(), user.0.into()]).await?;
    Ok(())
}

async fn one<const N: usize>(
    connection: &impl ConnectionTrait,
    sql: &str,
    values: [Value; N],
) -> Result<Option<Invitation>> {
    let find = Statement::from_sql_and_values(connection.get_database_backend(), sql, values);
    connection.query_one_raw(find).await?.as_ref().map(read).transpose()
}

fn read(row: &QueryResult) -> Result<Invitation> {
    let (id, organisation): (Uuid, Uuid) = (row.try_get_by_index(0)?, row.try_get_by_index(1)?);
    let (role, state): (String, String) = (row.try_get_by_index(2)?, row.try_get_by_index(4)?);
    Ok(Invitation {
        id: InvitationId(id),
        organisation: OrganisationId(organisation),
        role: MemberRole::from_word(&role).with_context(|| format!("no role {role:?}"))?,
        note: row.try_get_by_index(3)?,
        state: InvitationState::from_word(&state).with_context(|| format!("no state {state:?}"))?,
        expires_at: Timestamp(row.try_get_by_index(5)?),
    })
}
