//! A decision made ready for its notice, in the reader's language.

use app::decisions::Outcome;
use app::decisions::pages::{NoticePublication, NoticeReason, NoticeRoute, NoticeShown, NoticeView};
use app::decisions::{Appearance, Wishes, appearance};
use app::kernel::LocalisedText;

use crate::access::Action;
use crate::applications::{self, Application, calendar_of};
use crate::decisions::leave_unnamed::was_named;
use crate::decisions::naming::is_named_by_consent;
use crate::decisions::store::RecordedDecision;
use crate::error::Result;
use crate::organisations;
use crate::programmes::{self, ProgrammeVersion};
use crate::web::RequestContext;

/// The notice of a decision on `application`. `staff`: the reader is of the institution, not of the organisation.
pub async fn notice_of(
    context: &RequestContext,
    application: &Application,
    recorded: &RecordedDecision,
    staff: bool,
) -> Result<NoticeView> {
    let version = programmes::version(&context.portal, recorded.version_id).await?;
    let definition = &version.definition;
    let calendar = calendar_of(definition);
    let decision = &recorded.decision;
    let adverse = decision.outcome.restriction().is_some();
    let category = match &decision.outcome {
        Outcome::GrantedLower { category } => category.as_str(),
        Outcome::Granted => application.category.as_str(),
        Outcome::Refused => "",
    };
    let category = definition.category(category).filter(|_| definition.categories.len() > 1);
    let text = |text: &LocalisedText| text.text(context.language()).to_owned();
    // A decision that an upheld challenge annulled cannot be challenged any more.
    let route = (adverse && recorded.annulled_at.is_none()).then(|| NoticeRoute {
        href: if !staff && context.allowed(Action::LodgeChallenge, applications::subject(application)) {
            context.href(&format!("/challenge/{}", application.reference.slug()))
        } else {
            String::new()
        },
        how: text(&definition.challenge.how),
        place: text(&definition.challenge.where_to),
        until: decision.challenge.until,
        zone: definition.zone.clone(),
        open: decision.challenge.is_open(context.now),
    });
    Ok(NoticeView {
        reference: application.reference.to_string(),
        organisation: application.organisation_name.clone(),
        programme: text(&definition.name),
        outcome: decision.outcome.clone(),
        category: category.map(|category| text(&category.name)).unwrap_or_default(),
        decided_by: decision.decided_by.clone(),
        decided_on: calendar.date_of(decision.decided_at),
        effective_on: decision.effective_on,
        recusals: decision.recusals.as_str().to_owned(),
        summary: decision.summary.as_str().to_owned(),
        language: recorded.language,
        reasons: reasons(context, &version, recorded, adverse),
        route,
        published: if adverse && !staff { Some(published(context, application, recorded).await?) } else { None },
        help_contact: recorded.help_contact.clone(),
        annulled_on: recorded.annulled_at.map(|at| calendar.date_of(at)),
        staff,
        just_saved: staff && context.query.as_deref() == Some("decided"),
    })
}

/// How everybody reads of it today.
async fn published(
    context: &RequestContext,
    application: &Application,
    recorded: &RecordedDecision,
) -> Result<NoticePublication> {
    let reader = context.portal.database.reader();
    let wishes = applications::wishes_of(reader, application.id).await?.unwrap_or_default();
    let shown = appearance(
        recorded.named_by_rule,
        Wishes {
            sealed: organisations::is_sealed(reader, application.organisation).await?,
            confidential: wishes.confidential,
            consents: is_named_by_consent(reader, recorded.id).await?,
            provisional_shown: wishes.provisional_shown,
        },
    );
    let own = context.actor.membership(application.organisation).is_some();
    let path = if own { format!("{}/visibility", application.path()) } else { "/receipt/visibility".to_owned() };
    let shown = match shown {
        Appearance::Absent => NoticeShown::Hidden,
        Appearance::Named => NoticeShown::Named,
        Appearance::Unnamed if was_named(reader, recorded.id).await? => NoticeShown::NameTakenOff,
        Appearance::Unnamed => NoticeShown::Unnamed,
    };
    Ok(NoticePublication {
        shown,
        summary: recorded.decision.public_summary.as_str().to_owned(),
        href: if context.allowed(Action::ManageVisibility, applications::subject(application)) {
            context.href(&path)
        } else {
            String::new()
        },
    })
}

/// The reasons in the order in which the programme publishes its criteria.
fn reasons(
    context: &RequestContext,
    version: &ProgrammeVersion,
    recorded: &RecordedDecision,
    adverse: bool,
) -> Vec<NoticeReason> {
    let mut reasons = Vec::new();
    for criterion in &version.definition.criteria {
        let given = recorded.decision.reasons.iter().find(|given| given.criterion.code == criterion.code);
        reasons.extend(given.map(|given| NoticeReason {
            code: given.criterion.code.clone(),
            version: given.criterion.version,
            title: criterion.title.text(context.language()).to_owned(),
            adverse,
            facts: given.facts.as_str().to_owned(),
            considered: given.considered.as_str().to_owned(),
            missing: given.missing.as_str().to_owned(),
            cure: given.cure.as_str().to_owned(),
        }));
    }
    reasons
}
