//! One notice to an organisation: on its page at once, and a discreet mail to each member who has an address.

use app::kernel::{
    ApplicationId, ChallengeId, Channel, DecisionId, Language, MailKind, MemberRole, Message, NoticeId, NoticeKind,
    OrganisationId, Timestamp, days,
};
use app::text::Locale;
use sea_orm::{ConnectionTrait, EntityTrait, Set, Statement};
use uuid::Uuid;

use super::tables::notices;
use crate::error::Result;
use crate::outbox::{Mail, refused_at};
use crate::portal::Portal;
use crate::store::{Key, Word};
use crate::unit_of_work::UnitOfWork;

/// What an organisation is told about. `language` is the one the application is written in: the notice on its page
/// counts as given in it.
#[derive(Clone, Copy, Debug)]
pub struct Notice {
    pub kind: NoticeKind,
    pub organisation: OrganisationId,
    pub application: Option<ApplicationId>,
    pub decision: Option<DecisionId>,
    pub challenge: Option<ChallengeId>,
    pub language: Language,
}

/// Gives the notice, and queues a mail to every member with a confirmed address, in the member's own language. The mail
/// has no name, programme, reference or deep link: others may read the mailbox.
pub async fn notify_organisation(work: &UnitOfWork, portal: &Portal, notice: Notice) -> Result<()> {
    keep(work, notice, None, Channel::Portal, notice.language).await?;
    for member in members(work.connection(), notice.organisation).await? {
        let locale = Locale::new(member.language);
        let (subject, body) = (locale.text("notices-mail-subject"), locale.text("notices-mail-body"));
        mail(work, portal, notice, &member, subject, &body, None).await?;
    }
    Ok(())
}

/// Reminds the members who can answer and whom mail reaches that an answer is expected until the end of a day: discreetly, each
/// in their own language. `matter` is what [`crate::outbox::fate_of`] is asked about. Answers whether there was anybody to
/// remind.
pub async fn remind_organisation(
    work: &UnitOfWork,
    portal: &Portal,
    notice: Notice,
    (by, zone): (Timestamp, &str),
    matter: Uuid,
) -> Result<bool> {
    let members = reached(work.connection(), notice.organisation, work.now).await?;
    for member in &members {
        let locale = Locale::new(member.language);
        let body = Message::new("notices-reminder-body").with("when", locale.date_in(by, zone));
        let (subject, body) = (locale.text("notices-reminder-subject"), locale.message(&body));
        mail(work, portal, notice, member, subject, &body, Some(matter)).await?;
    }
    Ok(!members.is_empty())
}

/// Whether mail reaches any member of an organisation who can answer.
pub async fn is_reached(
    connection: &impl ConnectionTrait,
    organisation: OrganisationId,
    now: Timestamp,
) -> Result<bool> {
    Ok(!reached(connection, organisation, now).await?.is_empty())
}

/// Whom of an organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Recipients {
    Owners,
    Members,
}

/// Tells that what everybody may read of the organisation has changed, or is about to. The mail is as discreet as every other.
pub async fn notify_of_publicity(
    work: &UnitOfWork,
    portal: &Portal,
    organisation: OrganisationId,
    told: Recipients,
) -> Result<()> {
    let language = Language::En;
    let kind = NoticeKind::Publicity;
    let notice = Notice { kind, organisation, application: None, decision: None, challenge: None, language };
    keep(work, notice, None, Channel::Portal, language).await?;
    for member in members(work.connection(), organisation).await? {
        if told == Recipients::Owners && member.role != MemberRole::Owner {
            continue;
        }
        let locale = Locale::new(member.language);
        let (subject, body) = (locale.text("notices-mail-subject"), locale.text("notices-mail-body"));
        mail(work, portal, notice, &member, subject, &body, None).await?;
    }
    Ok(())
}

struct Member {
    user: Uuid,
    address: String,
    language: Language,
    role: MemberRole,
}

/// The members with a confirmed address.
async fn members(connection: &impl ConnectionTrait, organisation: OrganisationId) -> Result<Vec<Member>> {
    let find = Statement::from_sql_and_values(
        connection.get_database_backend(),
        "select u.id, u.email, u.language, m.role from organisation_members m join users u on u.id = m.user_id \
         where m.organisation_id = $1 and u.email is not null and u.email_confirmed_at is not null \
         and u.closed_at is null order by u.id",
        [organisation.0.into()],
    );
    let mut members = Vec::new();
    for row in connection.query_all_raw(find).await? {
        let (user, address) = (row.try_get_by_index(0)?, row.try_get_by_index(1)?);
        let (Word(language), Word(role)) = (row.try_get_by_index(2)?, row.try_get_by_index(3)?);
        members.push(Member { user, address, language, role });
    }
    Ok(members)
}

/// Those who can answer what is asked, and whose server did not refuse the last mail within a week; after that it is tried
/// again. A viewer can only read.
async fn reached(
    connection: &impl ConnectionTrait,
    organisation: OrganisationId,
    now: Timestamp,
) -> Result<Vec<Member>> {
    let mut reached = Vec::new();
    for member in members(connection, organisation).await? {
        if member.role == MemberRole::Viewer {
            continue;
        }
        let refused = refused_at(connection, &member.address).await?;
        if refused.is_none_or(|at| now.since(at) > days(7)) {
            reached.push(member);
        }
    }
    Ok(reached)
}

#[allow(clippy::too_many_arguments, reason = "what a mail is made of")]
async fn mail(
    work: &UnitOfWork,
    portal: &Portal,
    notice: Notice,
    member: &Member,
    subject: String,
    body: &str,
    matter: Option<Uuid>,
) -> Result<()> {
    let body = format!("{body}\n\n{}\n", portal.config.base_url);
    let mail = Mail::new(portal, MailKind::Notice(notice.kind), &member.address, member.language, subject, &body);
    work.notify(if let Some(matter) = matter { mail.about(matter) } else { mail }).await?;
    keep(work, notice, Some(member.user), Channel::Email, member.language).await
}

pub(super) async fn keep(
    work: &UnitOfWork,
    notice: Notice,
    recipient: Option<Uuid>,
    channel: Channel,
    language: Language,
) -> Result<()> {
    let notice = notices::ActiveModel {
        id: Set(Key(NoticeId(Uuid::now_v7()))),
        kind: Set(Word(notice.kind)),
        organisation_id: Set(Key(notice.organisation)),
        application_id: Set(notice.application.map(Key)),
        decision_id: Set(notice.decision.map(Key)),
        challenge_id: Set(notice.challenge.map(Key)),
        recipient_id: Set(recipient),
        channel: Set(Word(channel)),
        language: Set(Word(language)),
        sent_at: Set(work.now.0),
    };
    notices::Entity::insert(notice).exec_without_returning(work.connection()).await?;
    Ok(())
}
