//! Lodging a challenge, with an account or with a receipt code only.

use app::challenges::{ChallengeClock, ChallengeState, LodgedChallenge, LodgingDraft, LodgingViolation};
use app::kernel::{
    ApplicationId, ChallengeId, Failure, Language, NoticeKind, ObjectKind, Reference, Timestamp, UserId, Verb,
};
use app::review::{Part, Participation};
use sea_orm::ConnectionTrait;
use uuid::Uuid;

use super::draft::{draft_of, end_draft};
use super::give_notice::give_notice;
use super::store::Restricted;
use super::{Challenge, store};
use crate::access::Action;
use crate::applications::{self, Application};
use crate::audit::{Act, Object};
use crate::documents::{DocumentOwner, documents_of, hand_over_documents, vouch_for};
use crate::error::{Error, Result, all_violated, is_duplicate, violated};
use crate::matters;
use crate::portal::Portal;
use crate::programmes;
use crate::unit_of_work::UnitOfWork;

/// A challenge that somebody wants to lodge.
#[derive(Clone, Debug)]
pub struct Lodging {
    pub draft: LodgingDraft,
    /// The member who lodges it; none with a receipt code.
    pub by: Option<UserId>,
    /// In which it is written.
    pub language: Language,
}

/// The draft against the restriction of an application, to be lodged as it was read.
pub struct LodgeChallenge<'a> {
    pub application: &'a Reference,
    /// The version of the draft that was read.
    pub seen: i64,
    pub language: Language,
}

/// Errors with [`Failure::Stale`] when the draft is no longer as it was, and with [`Failure::NotFound`] when there is none.
pub async fn lodge_challenge(work: &UnitOfWork, portal: &Portal, command: LodgeChallenge<'_>) -> Result<Challenge> {
    let application = applications::find_by_reference(work.connection(), command.application).await?;
    work.may(Action::LodgeChallenge, applications::subject(&application))?;
    let restricted = open_restriction(work.connection(), application.id).await?;
    let draft = draft_of(work.connection(), restricted.id).await?.ok_or(Failure::NotFound)?;
    if draft.version != command.seen {
        return Err(Failure::Stale.into());
    }
    let member = work.actor.membership(application.organisation);
    let lodging = Lodging {
        draft: draft.as_typed(),
        // A person who is signed in for another organisation and shows a receipt code acts with the code.
        by: member.and(work.actor.user()),
        language: command.language,
    };
    let challenge = lodge(work, portal, &application, lodging).await?;
    let from = DocumentOwner::ChallengeDraft(restricted.id);
    let of_draft = documents_of(work.connection(), from).await?;
    // What vouches for a document says whose it is.
    hand_over_documents(work, from, DocumentOwner::Challenge(challenge.id)).await?;
    for document in of_draft {
        work.record(vouch_for(work, act(Verb::DocumentAdded, &challenge), document.id).await?);
    }
    end_draft(work, restricted.id).await?;
    Ok(challenge)
}

/// Lodges a challenge of the restriction that `application` is under: stores it, acknowledges its receipt, records it
/// and tells the members discreetly. Errors with the refusals of [`LodgedChallenge::check`], when nothing restricts
/// anybody, and when the restriction was challenged before.
pub async fn lodge(
    work: &UnitOfWork,
    portal: &Portal,
    application: &Application,
    lodging: Lodging,
) -> Result<Challenge> {
    let restricted = open_restriction(work.connection(), application.id).await?;
    let lodged = LodgedChallenge::check(&lodging.draft, restricted.until, work.now).map_err(all_violated)?;
    let definition = &programmes::version_in(work, application.version_id).await?.definition;
    let calendar = applications::calendar_of(definition);
    let clock = ChallengeClock { lodged_at: lodged.lodged_at, acknowledged_at: None };
    let acknowledge_by = clock.acknowledgement_due(&calendar);
    let challenge = Challenge {
        id: ChallengeId(Uuid::now_v7()),
        reference: free_reference(work, &calendar.zone).await?,
        restriction: restricted.id,
        decision: restricted.decision,
        matter: application.id.into(),
        programme: application.programme,
        version_id: application.version_id,
        organisation: application.organisation,
        round: restricted.round,
        state: ChallengeState::Lodged,
        grounds: lodged.grounds,
        statement: lodged.statement.as_str().to_owned(),
        remedy: lodged.remedy.as_str().to_owned(),
        late: lodged.late,
        language: lodging.language,
        lodged_by: lodging.by,
        lodged_at: lodged.lodged_at,
        acknowledge_by,
        acknowledged_at: None,
        due_at: acknowledge_by,
        concluded: None,
        version: 0,
    };
    store::insert(work, &challenge).await.map_err(|error| {
        // Two people lodged at the same moment; the index let one through.
        if is_duplicate(&error) { violated(LodgingViolation::AlreadyLodged) } else { Error::from(error) }
    })?;
    // Also after they leave the organisation they may not examine the challenge.
    if let Some(user) = challenge.lodged_by {
        let part = Participation { user, part: Part::ApplicantMember, round: challenge.round };
        matters::take_part(work, application.id, part).await?;
    }
    work.record(
        act(Verb::Lodged, &challenge)
            .detail("application", application.reference.0.as_str())
            .detail("restriction", restricted.kind.as_str())
            .detail("via", if challenge.lodged_by.is_some() { "account" } else { "receipt" })
            .detail("late", challenge.late.is_some()),
    );
    give_notice(work, portal, application, &challenge, NoticeKind::ChallengeLodged).await?;
    Ok(challenge)
}

/// The restriction of an application that can be challenged. Errors with the refusal when nothing restricts anybody, and
/// when it was challenged before.
pub(super) async fn open_restriction(
    connection: &impl ConnectionTrait,
    application: ApplicationId,
) -> Result<Restricted> {
    let restricted = store::restriction_of(connection, application).await?;
    let Some(restricted) = restricted else { return Err(violated(LodgingViolation::NothingToChallenge)) };
    let earlier = store::of_matter(connection, application.into()).await?;
    if earlier.iter().any(|challenge| challenge.restriction == restricted.id) {
        return Err(violated(LodgingViolation::AlreadyLodged));
    }
    Ok(restricted)
}

/// An act on a challenge.
pub(super) fn act(verb: Verb, challenge: &Challenge) -> Act {
    Act::new(verb, Object::new(ObjectKind::Challenge, challenge.id.0))
        .in_programme(challenge.programme)
        .detail("reference", challenge.reference.0.as_str())
}

/// A reference that no challenge has.
async fn free_reference(work: &UnitOfWork, zone: &str) -> Result<Reference> {
    let year = year_of(work.now, zone);
    for _ in 0..20 {
        let random = u32::from_be_bytes(crate::keys::random_bytes::<4>());
        let reference = Reference::new("CHL", year, random);
        let taken = work.one("select 1 from challenges where reference = $1", [reference.0.clone().into()]).await?;
        if taken.is_none() {
            return Ok(reference);
        }
    }
    Err(anyhow::anyhow!("no free reference for a challenge in {year}").into())
}

fn year_of(now: Timestamp, zone: &str) -> i16 {
    now.in_zone(zone).year()
}
