//! A challenge that is written and not lodged yet: kept so that it can be read once more, and documents added and taken
//! out, before anybody at the institution sees it. There is one for each restriction.

use app::challenges::{LodgedChallenge, LodgingDraft};
use app::kernel::{ApplicationId, PlainText, Reference, RestrictionId, Timestamp};
use app::restrictions::RestrictionKind;
use sea_orm::{ConnectionTrait, Statement};

use super::challenge::{read_grounds, write_grounds};
use super::lodge_challenge::open_restriction;
use crate::access::Action;
use crate::applications;
use crate::documents::{DocumentOwner, hand_over_documents, remove_documents_of};
use crate::error::{Result, all_violated};
use crate::store::{Key, Word};
use crate::unit_of_work::UnitOfWork;

/// How long a draft is kept after it was last saved, in milliseconds: the longest time that a challenge may take.
pub const LIFE: i64 = 90 * 24 * 60 * 60 * 1000;

/// What was written, as it was found complete.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    pub challenge: LodgedChallenge,
    /// Grows with every save.
    pub version: i64,
}

impl Draft {
    /// As its form holds it.
    pub fn as_typed(&self) -> LodgingDraft {
        LodgingDraft {
            grounds: self.challenge.grounds.iter().map(|ground| ground.as_str().to_owned()).collect(),
            statement: self.challenge.statement.to_string(),
            remedy: self.challenge.remedy.to_string(),
            late: self.challenge.late.map(|late| late.as_str().to_owned()).unwrap_or_default(),
        }
    }
}

/// The outcome of a save.
pub enum Kept {
    Done,
    /// Somebody else wrote to it first: the draft as it is now.
    Overtaken(Draft),
}

/// A challenge as it was written. `seen`: the version of the draft that its writer saw.
pub struct KeepDraft<'a> {
    pub application: &'a Reference,
    pub typed: LodgingDraft,
    pub seen: i64,
}

/// Keeps what was typed. Errors with the refusals of [`LodgedChallenge::check`], and as lodging does.
pub async fn keep_draft(work: &UnitOfWork, command: KeepDraft<'_>) -> Result<Kept> {
    let application = applications::find_by_reference(work.connection(), command.application).await?;
    work.may(Action::LodgeChallenge, applications::subject(&application))?;
    let restricted = open_restriction(work.connection(), application.id).await?;
    let challenge = LodgedChallenge::check(&command.typed, restricted.until, work.now).map_err(all_violated)?;
    let there = draft_of(work.connection(), restricted.id).await?;
    let version = there.as_ref().map_or(0, |draft| draft.version);
    let is_first = there.is_none();
    if let Some(there) = there.filter(|_| version != command.seen) {
        let same =
            |draft: &Draft| LodgedChallenge { lodged_at: challenge.lodged_at, ..draft.challenge.clone() } == challenge;
        if !same(&there) {
            return Ok(Kept::Overtaken(there));
        }
    }
    work.execute("delete from challenge_drafts where restriction_id = $1", [restricted.id.0.into()]).await?;
    work.execute(
        "insert into challenge_drafts (restriction_id, grounds, statement, remedy, late_reason, saved_at, version) \
         values ($1, $2, $3, $4, $5, $6, $7)",
        [
            restricted.id.0.into(),
            write_grounds(&challenge.grounds).into(),
            challenge.statement.as_str().into(),
            challenge.remedy.as_str().into(),
            challenge.late.map(|late| late.as_str().to_owned()).into(),
            work.now.0.into(),
            (version + 1).into(),
        ],
    )
    .await?;
    if is_first && let Some((earlier, ..)) = begun_before(work.connection(), application.id).await? {
        // The text was offered again with this form; its documents come along.
        let (from, to) = (DocumentOwner::ChallengeDraft(earlier), DocumentOwner::ChallengeDraft(restricted.id));
        hand_over_documents(work, from, to).await?;
        end_draft(work, earlier).await?;
    }
    Ok(Kept::Done)
}

/// What was written against an earlier restriction of the application that has ended, and was never lodged: the last, with
/// the restriction.
pub async fn begun_before(
    connection: &impl ConnectionTrait,
    application: ApplicationId,
) -> Result<Option<(RestrictionId, RestrictionKind, Draft)>> {
    let find = Statement::from_sql_and_values(
        connection.get_database_backend(),
        "select r.id, r.kind from challenge_drafts d join restrictions r on r.id = d.restriction_id \
         where r.matter_id = $1 and r.lifted_at is not null \
         and not exists (select 1 from challenges c where c.restriction_id = r.id) order by d.saved_at desc, r.id desc limit 1",
        [application.0.into()],
    );
    let Some(row) = connection.query_one_raw(find).await? else { return Ok(None) };
    let (Key(id), Word(kind)) = (row.try_get_by_index(0)?, row.try_get_by_index(1)?);
    Ok(draft_of(connection, id).await?.map(|draft| (id, kind, draft)))
}

pub async fn draft_of(connection: &impl ConnectionTrait, restriction: RestrictionId) -> Result<Option<Draft>> {
    let find = Statement::from_sql_and_values(
        connection.get_database_backend(),
        "select grounds, statement, remedy, late_reason, saved_at, version from challenge_drafts where restriction_id = $1",
        [restriction.0.into()],
    );
    let Some(row) = connection.query_one_raw(find).await? else { return Ok(None) };
    let (grounds, late): (String, Option<Word<_>>) = (row.try_get_by_index(0)?, row.try_get_by_index(3)?);
    let challenge = LodgedChallenge {
        grounds: read_grounds(&grounds).map_err(anyhow::Error::new)?,
        statement: PlainText::stored(row.try_get_by_index::<String>(1)?),
        remedy: PlainText::stored(row.try_get_by_index::<String>(2)?),
        late: late.map(|Word(reason)| reason),
        lodged_at: Timestamp(row.try_get_by_index(4)?),
    };
    Ok(Some(Draft { challenge, version: row.try_get_by_index(5)? }))
}

/// What was lodged is no draft any more.
pub async fn end_draft(work: &UnitOfWork, restriction: RestrictionId) -> Result<()> {
    work.execute("delete from challenge_drafts where restriction_id = $1", [restriction.0.into()]).await?;
    Ok(())
}

/// Deletes drafts that nobody has saved for 90 days, and takes out their documents; answers how many drafts that were.
pub async fn forget_drafts(work: &UnitOfWork) -> Result<u64> {
    let before = work.now.0 - LIFE;
    let lapsed = "select restriction_id from challenge_drafts where saved_at < $1 order by restriction_id limit $2";
    let connection = work.connection();
    let values = [before.into(), UnitOfWork::PORTION.into()];
    let find = Statement::from_sql_and_values(connection.get_database_backend(), lapsed, values);
    let rows = connection.query_all_raw(find).await?;
    for row in &rows {
        let restriction = RestrictionId(row.try_get_by_index(0)?);
        remove_documents_of(work, DocumentOwner::ChallengeDraft(restriction)).await?;
        end_draft(work, restriction).await?;
    }
    Ok(rows.len() as u64)
}
