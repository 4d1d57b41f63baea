//! The page between typing a decision and sending it: what the applicant and the public will read.

use app::decisions::pages::{CheckView, NoticeView};
use app::decisions::{Appearance, Decision, Fact, Period, Wishes, appearance, named_by_rule, warnings};
use app::kernel::DecisionId;
use uuid::Uuid;

use super::decide_file::InHand;
use super::notice::notice_of;
use crate::applications;
use crate::decisions::file_words::{file_words, reasons_typed};
use crate::decisions::store::RecordedDecision;
use crate::error::Result;
use crate::organisations;
use crate::web::{RequestContext, Submitted};

/// `decision` passed every rule and is not stored.
pub(super) async fn check_view(
    context: &RequestContext,
    opened: &InHand,
    decision: Decision,
    form: &Submitted,
) -> Result<(CheckView, NoticeView)> {
    let reader = context.portal.database.reader();
    let (application, definition) = (opened.application(), &opened.version().definition);
    let sent = applications::as_sent(reader, application).await?;
    let by_rule = named_by_rule(definition, &decision.outcome);
    let period = Period::of(&decision.outcome, by_rule, decision.decided_at, &definition.zone);
    let sealed = organisations::is_sealed(reader, application.organisation).await?;
    let wishes = applications::wishes_of(reader, application.id).await?.unwrap_or_default();
    let shown = appearance(by_rule, Wishes { sealed, confidential: wishes.confidential, ..Wishes::default() });
    let title = |code: &str| definition.criterion(code).map(|found| found.title.text(context.language()).to_owned());
    let view = CheckView {
        reference: application.reference.to_string(),
        signed_in: context.actor.name().to_owned(),
        programme: definition.name.text(context.language()).to_owned(),
        organisation: shown.tells(Fact::Organisation).then(|| application.organisation_name.clone()),
        absent: shown == Appearance::Absent,
        outcome: decision.outcome.clone(),
        dated: shown.tells(Fact::Day),
        when: if shown.tells(Fact::Day) {
            context.locale.date(decision.decided_on(&definition.zone))
        } else {
            context.locale.period(period.starts, period.is_a_year(), &definition.zone)
        },
        criteria: decision
            .reasons
            .iter()
            .map(|reasons| (reasons.criterion.code.clone(), title(&reasons.criterion.code).unwrap_or_default()))
            .collect(),
        summary: decision.public_summary.as_str().to_owned(),
        language: application.language,
        warnings: warnings(
            decision.public_summary.as_str(),
            &file_words(&sent, opened.version(), reasons_typed(opened.version(), &form.values)),
        ),
    };
    let recorded = RecordedDecision {
        id: DecisionId(Uuid::nil()),
        application: application.id,
        programme: application.programme,
        version_id: opened.version().id,
        organisation: application.organisation,
        round: application.progress.round,
        decision,
        language: application.language,
        help_contact: context.portal.config.help_contact.clone(),
        named_by_rule: by_rule,
        period,
        annulled_at: None,
    };
    let notice = notice_of(context, application, &recorded, true).await?;
    Ok((view, notice))
}
