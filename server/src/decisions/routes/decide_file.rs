//! The decision page of one file: who may see it, and what it shows before anybody has typed.

use std::ops::Deref;

use app::applications::{ApplicationState, Limits};
use app::decisions::forms::Prefill;
use app::decisions::pages::DecideView;
use app::decisions::{DecidedBy, DecisionViolation, may_decide};
use app::kernel::{Failure, LocalisedText, Message, Violation};
use app::programmes::definition::Procedure;
use app::review::pages::{FileView, FindingView};
use app::review::{RETURNS_MOST, Verdict};

use crate::applications::calendar_of;
use crate::decisions::deferrals::deferrals_of;
use crate::decisions::record_decision::decided_by_body;
use crate::error::Result;
use crate::organisations;
use crate::review::{self, Gate, OpenFile, Recommended, UndeclaredFile};
use crate::web::RequestContext;

/// A file that its reader may decide now: it is open to them, waits for a decision, and they took no part that prevents it. The
/// decision page takes nothing else.
pub struct InHand(OpenFile);

impl Deref for InHand {
    type Target = OpenFile;

    fn deref(&self) -> &OpenFile {
        &self.0
    }
}

/// Why a decision maker may or may not decide a file.
pub enum DecisionAccess {
    Open(Box<InHand>),
    DeclareFirst(UndeclaredFile),
    Recused(UndeclaredFile),
    /// Somebody else must decide: the words that say why.
    Closed(UndeclaredFile, Vec<String>),
    /// The file waits for no decision.
    NotNow(UndeclaredFile),
}

pub fn access(context: &RequestContext, file: UndeclaredFile) -> DecisionAccess {
    let violations =
        may_decide(file.user, file.declaration.as_ref(), &file.parts, file.round()).err().unwrap_or_default();
    if violations.contains(&DecisionViolation::ConflictDeclared) {
        return DecisionAccess::Recused(file);
    }
    let closed: Vec<String> = violations
        .iter()
        .filter(|violation| **violation != DecisionViolation::DeclareFirst)
        .flat_map(Violation::field_errors)
        .map(|error| context.locale.message(&error.message))
        .collect();
    if !closed.is_empty() {
        return DecisionAccess::Closed(file, closed);
    }
    if !matches!(file.state(), ApplicationState::Recommended | ApplicationState::Deferred) {
        return DecisionAccess::NotNow(file);
    }
    match file.gate() {
        Gate::Open(opened) => DecisionAccess::Open(Box::new(InHand(opened))),
        Gate::DeclareFirst(file) => DecisionAccess::DeclareFirst(file),
        Gate::Recused(file) => DecisionAccess::Recused(file),
    }
}

/// The file with its findings, and what the form starts with.
pub async fn decide_view(context: &RequestContext, opened: &InHand) -> Result<(FileView, DecideView, Prefill)> {
    let reader = context.portal.database.reader();
    let application = opened.application();
    let definition = &opened.version().definition;
    let file = review::file_view(context, opened, application, opened.version()).await?;
    let assessment = review::current_assessment(reader, application.id, application.progress.round).await?;
    let assessment = assessment.ok_or(Failure::NotFound)?;
    let stored = review::findings_of(reader, assessment.id).await?;
    let findings = review::finding_views(context.locale, opened, &file, opened.version(), &stored);
    let recommendation = assessment.recommendation.ok_or(Failure::NotFound)?;
    let returns = review::returns_of(reader, application.id, application.progress.round).await?;
    let own = |page: &str| context.href(&format!("/decide/{}{page}", opened.slug()));
    let text = |text: &LocalisedText| text.text(context.language()).to_owned();
    let category_name = |code: &str| definition.category(code).map(|category| text(&category.name)).unwrap_or_default();

    let (failing, others): (Vec<_>, Vec<_>) =
        findings.iter().partition(|finding| finding.verdict != Some(Verdict::Met));
    let named = |findings: &[&FindingView]| -> Vec<(String, String)> {
        findings.iter().map(|finding| (finding.code.clone(), finding.title.clone())).collect()
    };
    let lower = review::lower_categories(definition, &application.category);
    let prefill = prefill(context, opened, &recommendation, &failing);
    let view = DecideView {
        recommended: in_words(context, opened, &recommendation),
        note: recommendation.note.clone(),
        put_off: put_off(context, opened),
        put_off_by: put_off_by(context, opened).await?,
        returns: review::return_views(context, opened, &returns).await?,
        conflict: context.href(&format!("/decide/{}/conflict", application.reference.slug())),
        defer: if application.state() == ApplicationState::Recommended && may_be_put_off(opened) {
            own("/defer")
        } else {
            String::new()
        },
        send_back: if returns.len() < usize::from(RETURNS_MOST) { own("/return") } else { String::new() },
        failing: named(&failing),
        others: named(&others),
        lower: lower.iter().map(|code| (code.clone(), category_name(code))).collect(),
        hidden: organisations::is_sealed(reader, application.organisation).await?,
        by_body: decided_by_body(definition),
        rule: text(&definition.decision_text),
        route: text(&definition.challenge.where_to),
        challenge_days: definition.challenge.days_to_file,
        help_contact: context.portal.config.help_contact.clone(),
        language: application.language,
        findings: findings.clone(),
    };
    Ok((file, view, prefill))
}

/// What the reviewer recommends, in words, with the category where there is one.
pub async fn recommended_words(context: &RequestContext, opened: &InHand) -> Result<String> {
    let (reader, application) = (context.portal.database.reader(), opened.application());
    let assessment = review::current_assessment(reader, application.id, application.progress.round).await?;
    let recommendation = assessment.and_then(|assessment| assessment.recommendation).ok_or(Failure::NotFound)?;
    Ok(in_words(context, opened, &recommendation))
}

fn in_words(context: &RequestContext, opened: &InHand, recommendation: &Recommended) -> String {
    let recommended = context.locale.message(&recommendation.outcome.message());
    let category = recommendation.category.as_ref().and_then(|code| opened.version().definition.category(code));
    match category {
        Some(category) => context.locale.list(&[recommended, category.name.text(context.language()).to_owned()]),
        None => recommended,
    }
}

/// That it is put off, and until when; empty while it is not.
pub fn put_off(context: &RequestContext, opened: &InHand) -> String {
    let application = opened.application();
    let until = application
        .progress
        .put_off_until
        .filter(|until| application.state() == ApplicationState::Deferred && *until > context.now);
    until.map_or_else(String::new, |until| {
        let until = context.locale.date_in(until, &opened.version().definition.zone);
        context.locale.message(&Message::new("review-queue-put-off").with("date", until))
    })
}

/// By whom and when it was put off; empty while it is not.
pub async fn put_off_by(context: &RequestContext, opened: &InHand) -> Result<String> {
    let application = opened.application();
    if application.state() != ApplicationState::Deferred {
        return Ok(String::new());
    }
    let recorded = deferrals_of(context.portal.database.reader(), application.id).await?;
    Ok(recorded.first().map_or_else(String::new, |recorded| {
        let name = match &recorded.deferral.decided_by {
            DecidedBy::Officer { name, .. } => name,
            DecidedBy::Body { body, .. } => &body.body,
        };
        let when = context.locale.date_time(recorded.deferral.deferred_at, &opened.version().definition.zone);
        let said = Message::new("decisions-decide-put-off-by").with("name", name.as_str()).with("when", when);
        context.locale.message(&said)
    }))
}

/// Whether the programme leaves a deferral.
fn may_be_put_off(opened: &InHand) -> bool {
    let limits = Limits::of(&opened.version().definition.clocks);
    limits.deferrals.is_none_or(|most| opened.application().progress.deferrals < most)
}

/// The body that decides, in the applicant's language; empty where none does.
pub fn body_of(opened: &InHand) -> String {
    match opened.version().definition.decision.procedure() {
        Procedure::OfficerRecords { body: Some(body) } => body.text(opened.application().language).to_owned(),
        Procedure::OfficerRecords { body: None } | Procedure::OfficerDecides => String::new(),
    }
}

fn prefill(
    context: &RequestContext,
    opened: &InHand,
    recommendation: &Recommended,
    failing: &[&FindingView],
) -> Prefill {
    let definition = &opened.version().definition;
    let body = body_of(opened);
    let stepped_aside = opened.parts.iter().filter(|taken| taken.part == app::review::Part::Recused).count();
    let recusals = if stepped_aside == 0 {
        String::new()
    } else {
        let count = Message::new("decisions-decide-recused").with("count", i64::try_from(stepped_aside).unwrap_or(1));
        app::text::Locale::new(opened.application().language).bare(&count)
    };
    let reasons = failing
        .iter()
        .map(|finding| {
            // A beginning only: the applicant reads the text that the decision maker leaves in the form.
            let texts = [&finding.facts, &finding.considered, &finding.missing, &finding.cure];
            (finding.code.clone(), texts.map(|text| text.for_staff().to_owned()))
        })
        .collect();
    Prefill {
        category: recommendation.category.clone().unwrap_or_default(),
        decider: context.actor.name().to_owned(),
        body,
        effective_on: Some(calendar_of(definition).date_of(context.now)),
        recusals,
        reasons,
    }
}
