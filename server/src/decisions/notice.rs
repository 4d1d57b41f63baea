//! A decision made ready for its notice, in the reader's language.

use app::decisions::Outcome;
use app::decisions::pages::{NoticeReason, NoticeRoute, NoticeView};
use app::kernel::LocalisedText;

use super::store::RecordedDecision;
use crate::applications::{Application, calendar_of};
use crate::programmes::{self, ProgrammeVersion};
use crate::stop::Result;
use crate::web::Visit;

/// The notice of a decision on `application`. `staff`: the reader is of the institution, not of the organisation.
pub async fn notice_of(
    visit: &Visit,
    application: &Application,
    recorded: &RecordedDecision,
    staff: bool,
) -> Result<NoticeView> {
    let version = programmes::version(&visit.portal, recorded.version_id).await?;
    let template = &version.template;
    let calendar = calendar_of(template);
    let decision = &recorded.decision;
    let adverse = decision.outcome.restriction().is_some();
    let category = match &decision.outcome {
        Outcome::GrantedLower { category } => category.as_str(),
        Outcome::Granted => application.category.as_str(),
        Outcome::Refused => "",
    };
    let category = template.category(category).filter(|_| template.categories.len() > 1);
    let text = |text: &LocalisedText| text.text(visit.language()).to_owned();
    let route = adverse.then(|| NoticeRoute {
        href: match (staff, recorded.annulled_at) {
            (false, None) => visit.href(&format!("/challenge/{}", application.reference.slug())),
            _ => String::new(),
        },
        how: text(&template.challenge.how),
        place: text(&template.challenge.where_to),
        until: decision.challenge.until,
        zone: template.zone.clone(),
        open: decision.challenge.is_open(visit.now),
    });
    Ok(NoticeView {
        reference: application.reference.to_string(),
        organisation: application.organisation_name.clone(),
        programme: text(&template.name),
        outcome: decision.outcome.clone(),
        category: category.map(|category| text(&category.name)).unwrap_or_default(),
        decided_by: decision.decided_by.clone(),
        decided_on: calendar.date_of(decision.decided_at),
        effective_on: decision.effective_on,
        recusals: decision.recusals.as_str().to_owned(),
        summary: decision.summary.as_str().to_owned(),
        language: recorded.language,
        reasons: reasons(visit, &version, recorded, adverse),
        route,
        help_contact: recorded.help_contact.clone(),
        annulled_on: recorded.annulled_at.map(|at| calendar.date_of(at)),
        staff,
        just_saved: staff && visit.query.as_deref() == Some("decided"),
    })
}

/// The reasons in the order in which the programme publishes its criteria.
fn reasons(visit: &Visit, version: &ProgrammeVersion, recorded: &RecordedDecision, adverse: bool) -> Vec<NoticeReason> {
    let mut reasons = Vec::new();
    for criterion in &version.template.criteria {
        let given = recorded.decision.reasons.iter().find(|given| given.criterion.code == criterion.code);
        reasons.extend(given.map(|given| NoticeReason {
            code: given.criterion.code.clone(),
            version: given.criterion.version,
            title: criterion.title.text(visit.language()).to_owned(),
            adverse,
            facts: given.facts.as_str().to_owned(),
            considered: given.considered.as_str().to_owned(),
            missing: given.missing.as_str().to_owned(),
            cure: given.cure.as_str().to_owned(),
        }));
    }
    reasons
}
