//! The addresses on which a decision is put off.

use app::applications::ApplicationState;
use app::decisions::Deferral;
use app::decisions::forms::read_deferral;
use app::decisions::pages::{CHANGE, CHECKED, DeferView, STEP, check_deferral_page, defer_page};
use app::kernel::{Failure, FieldError};
use app::ui::form::{FormState, Values};
use axum::extract::Path;
use axum::response::Response;

use super::decide_file::{InHand, recommended_words};
use super::deferral_notice::{DeferralContext, deferral_view};
use super::overtaken::{Wish, open_to_send};
use super::{STALE, checked, open_in_hand, said_once, sends, typed_again};
use crate::access::Action;
use crate::applications::{self, calendar_of};
use crate::decisions::defer_file::{check, longest, record_deferral};
use crate::decisions::record_decision::{challenge_route, decided_by_body};
use crate::error::{Error, Result};
use crate::programmes;
use crate::review::{self, UndeclaredFile, open_file};
use crate::web::{Answer, PageOptions, RequestContext, Submitted, see_other};

pub(super) async fn show_defer(context: RequestContext, Path(slug): Path<String>) -> Answer {
    let file = match waiting(&context, &slug).await? {
        Ok(file) => file,
        Err(answer) => return Ok(answer),
    };
    let mut values = Values::default();
    values.set("decider", context.actor.name());
    values.set("body", super::decide_file::body_of(&file));
    let state = context.form(values, file.application().version).await?;
    form_page(&context, &file, &state, false).await
}

/// A file that waits for a decision and is not put off; for a decision maker who may decide it.
async fn waiting(context: &RequestContext, slug: &str) -> Result<std::result::Result<Box<InHand>, Response>> {
    Ok(match open_in_hand(context, slug).await? {
        Ok(file) if file.application().state() == ApplicationState::Deferred => {
            Err(see_other(context.href(&format!("/decide/{slug}"))))
        }
        opened => opened,
    })
}

async fn form_page(context: &RequestContext, opened: &InHand, state: &FormState, stale: bool) -> Answer {
    let definition = &opened.version().definition;
    let language = context.language();
    let file = review::file_view(context, opened, opened.application(), opened.version()).await?;
    let calendar = calendar_of(definition);
    let criteria = definition.criteria.iter();
    let view = DeferView {
        recommended: recommended_words(context, opened).await?,
        criteria: criteria.map(|one| (one.code.clone(), one.title.text(language).to_owned())).collect(),
        by_body: decided_by_body(definition),
        rule: definition.decision_text.text(language).to_owned(),
        most: definition.clocks.deferrals.map(|most| u16::try_from(most).unwrap_or(u16::MAX)),
        last: longest(opened.version()).map(|days| calendar.last_calendar_day(calendar.date_of(context.now), days)),
        route: definition.challenge.where_to.text(language).to_owned(),
        challenge_days: definition.challenge.days_to_file,
        help_contact: context.portal.config.help_contact.clone(),
        language: opened.application().language,
        back: context.href(&format!("/decide/{}", opened.slug())),
    };
    let title = format!("{} {}", context.locale.text("decisions-defer-title"), file.reference);
    let queue = context.locale.text("decisions-queue-title");
    let options = PageOptions::form(title, state).crumb(queue, "/decide");
    Ok(context.page(options.overtaken(stale), || defer_page(context.locale, state, &file, &view)))
}

/// What a posted form led to.
enum Step {
    /// Everything is there; nothing is stored.
    Checked(Box<Deferral>),
    Sent(String),
}

pub(super) async fn post_defer(context: RequestContext, Path(slug): Path<String>, form: Submitted) -> Answer {
    let again = form.get(STEP) == CHANGE || (form.switches_language() && form.get(CHECKED).is_empty());
    if again {
        return match open_to_send(&context, &slug, &form, Wish::PutOff).await? {
            Ok(file) => form_page(&context, &file, &typed_again(&context, &form, &[]), false).await,
            Err(answer) => Ok(answer),
        };
    }
    let file = open_file(&context.actor, &context.portal, &slug, Action::Decide).await?;
    let errors = match defer(&context, &file, &form).await {
        Ok(Step::Sent(location)) => return Ok(see_other(location)),
        Ok(Step::Checked(deferral)) => {
            return match open_to_send(&context, &slug, &form, Wish::PutOff).await? {
                Ok(file) => last_look(&context, &file, &deferral, &form),
                Err(answer) => Ok(answer),
            };
        }
        Err(Error::Failure(Failure::Stale)) => vec![FieldError::new("", STALE)],
        Err(error) => error.into_field_errors()?,
    };
    // As it is now: a decision maker who may not put it off is told this, and not what their form lacks.
    let file = match open_to_send(&context, &slug, &form, Wish::PutOff).await? {
        Ok(file) => file,
        Err(answer) => return Ok(answer),
    };
    let stale = errors.iter().any(|error| error.message.key == STALE);
    let mut state = typed_again(&context, &form, &errors);
    if stale {
        state.version = file.application().version;
    }
    form_page(&context, &file, &state, stale).await
}

fn last_look(context: &RequestContext, opened: &InHand, deferral: &Deferral, form: &Submitted) -> Answer {
    let application = opened.application();
    let told = DeferralContext {
        deferral,
        help_contact: &context.portal.config.help_contact,
        staff: true,
        lifted: false,
        number: application.progress.deferrals.saturating_add(1),
    };
    // As it will stand once it is sent.
    let view = app::decisions::pages::DeferralView {
        over: false,
        ..deferral_view(context, application, opened.version(), told)
    };
    let state = checked(context, form);
    let title = format!("{} {}", context.locale.text("decisions-check-title"), view.reference);
    let options = PageOptions::form(title, &state).crumb(context.locale.text("decisions-queue-title"), "/decide");
    Ok(context.page(options, || check_deferral_page(context.locale, &state, &view, context.actor.name())))
}

async fn defer(context: &RequestContext, file: &UndeclaredFile, form: &Submitted) -> Result<Step> {
    let work = context.begin(form).await?;
    let application = applications::find(work.connection(), file.id()).await?;
    let version = &*programmes::version(&context.portal, application.version_id).await?;
    let route = challenge_route(&version.definition, application.language, work.now);
    let (read, unreadable) = read_deferral(&form.values, decided_by_body(&version.definition), Some(route));
    let mut errors: Vec<FieldError> = unreadable;
    if application.version != form.version {
        errors.push(FieldError::new("", STALE));
    }
    let done = if sends(context, form) {
        record_deferral(&work, &context.portal, &application, version, file.user, &read).await.map(|_| None)
    } else {
        check(&work, &application, version, file.user, &read).await.map(Some)
    };
    match done {
        Ok(Some(deferral)) if errors.is_empty() => Ok(Step::Checked(Box::new(deferral))),
        Ok(None) if errors.is_empty() => {
            let slug = application.reference.slug();
            work.commit(context.href(&format!("/files/{slug}/deferral?deferred"))).await.map(Step::Sent)
        }
        Ok(_) => Err(Failure::Invalid(errors).into()),
        Err(error) => Err(said_once(errors, error)?),
    }
}
