//! Who will see what, and whether that is dangerous.

use app::applications::forms::{BACK, TO_CHECK};
use app::applications::pages::{SeenBy, Visibility, visibility_page};
use app::applications::wishes_values;
use app::kernel::{ApplicationId, Failure, FieldError, Message, OrganisationId, Reference};
use app::programmes::definition::LapseEffect;
use app::ui::form::FormState;
use axum::extract::Path;
use axum::http::StatusCode;

use super::answer_visibility::{AnswerVisibility, answer_visibility};
use super::hiding::hiding_of;
use super::naming::{Naming, naming};
use crate::access::{Action, Information};
use crate::applications::{self, Application};
use crate::error::{Error, Result};
use crate::programmes;
use crate::web::{Answer, PageOptions, RequestContext, Routes, Submitted, see_other};

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/applications/{reference}/visibility", Action::ManageVisibility, show)
        .post("/applications/{reference}/visibility", Action::ManageVisibility, post)
        .get("/receipt/visibility", Action::ManageVisibility, show_by_receipt)
        .post("/receipt/visibility", Action::ManageVisibility, post_by_receipt)
}

async fn show(context: RequestContext, Path(slug): Path<String>) -> Answer {
    let application = by_reference(&context, &slug).await?;
    first(&context, &application, application.path()).await
}

async fn post(context: RequestContext, Path(slug): Path<String>, form: Submitted) -> Answer {
    let id = by_reference(&context, &slug).await?.id;
    // A draft goes on with its next part; of what was sent the page says that it was saved.
    let after = |application: &Application| {
        let page = match (application.is_open(), form.get(BACK) == TO_CHECK) {
            (true, true) => "/check?saved",
            (true, false) => "?saved",
            (false, _) => "/visibility?saved",
        };
        format!("{}{page}", application.path())
    };
    answered(&context, id, &form, after).await
}

async fn show_by_receipt(context: RequestContext) -> Answer {
    let application = applications::find(context.portal.database.reader(), by_receipt(&context)?).await?;
    first(&context, &application, "/receipt/status".to_owned()).await
}

async fn post_by_receipt(context: RequestContext, form: Submitted) -> Answer {
    let id = by_receipt(&context)?;
    answered(&context, id, &form, |_| "/receipt/visibility?saved".to_owned()).await
}

async fn by_reference(context: &RequestContext, slug: &str) -> Result<Application> {
    let application =
        applications::find_by_reference(context.portal.database.reader(), &Reference::from_slug(slug)).await?;
    context.may(Action::ManageVisibility, applications::subject(&application))?;
    Ok(application)
}

fn by_receipt(context: &RequestContext) -> Result<ApplicationId> {
    Ok(context.actor.receipt.ok_or(Failure::NotFound)?)
}

async fn first(context: &RequestContext, application: &Application, back: String) -> Answer {
    context.may(Action::ManageVisibility, applications::subject(application))?;
    let kept = applications::kept_wishes(context.portal.database.reader(), application.id).await?;
    let mut values = kept.map(|(wishes, _)| wishes_values(wishes)).unwrap_or_default();
    values.set(BACK, context.parameter(BACK));
    if let Some(naming) = naming(context.portal.database.reader(), application).await? {
        values.set("naming", if naming == Naming::Named { "yes" } else { "no" });
    }
    let state = context.form(values, kept.map_or(0, |(_, version)| version)).await?;
    page(context, application, &state, StatusCode::OK, back).await
}

async fn answered(
    context: &RequestContext,
    id: ApplicationId,
    form: &Submitted,
    after: impl FnOnce(&Application) -> String,
) -> Answer {
    let mut status = StatusCode::UNPROCESSABLE_ENTITY;
    let errors = if form.switches_language() {
        status = StatusCode::OK;
        Vec::new()
    } else {
        match answer(context, id, form, after).await {
            Ok(location) => return Ok(see_other(location)),
            Err(Error::Failure(Failure::Stale)) => {
                status = StatusCode::CONFLICT;
                vec![FieldError::new("", "applications-visibility-stale")]
            }
            Err(error) => error.into_field_errors()?,
        }
    };
    let reader = context.portal.database.reader();
    let application = applications::find(reader, id).await?;
    context.may(Action::ManageVisibility, applications::subject(&application))?;
    let mut state = context.form_again(form, &errors);
    if status == StatusCode::CONFLICT {
        state.version = applications::kept_wishes(reader, id).await?.map_or(0, |(_, version)| version);
    }
    let back = if context.path.starts_with("/receipt") { "/receipt/status".to_owned() } else { application.path() };
    page(context, &application, &state, status, back).await
}

async fn answer(
    context: &RequestContext,
    id: ApplicationId,
    form: &Submitted,
    after: impl FnOnce(&Application) -> String,
) -> Result<String> {
    let work = context.begin(form).await?;
    let command = AnswerVisibility { application: id, answers: &form.values, version: form.version };
    let application = answer_visibility(&work, &context.portal, command).await?;
    work.commit(context.href(&after(&application))).await
}

/// How a hidden organisation is shown again, in words for its members; none while it is not hidden.
async fn how_shown_again(context: &RequestContext, organisation: OrganisationId) -> Result<Option<Message>> {
    let hiding = hiding_of(context.portal.database.reader(), organisation).await?;
    Ok(hiding.map(|hiding| hiding.showing(context.now).for_members(&context.portal.config.help_contact)))
}

async fn page(
    context: &RequestContext,
    application: &Application,
    state: &FormState,
    status: StatusCode,
    back: String,
) -> Answer {
    let programme = programmes::version(&context.portal, application.version_id).await?;
    let definition = &programme.definition;
    let subject = applications::subject(application);
    let reader = context.portal.database.reader();
    let kept = applications::kept_wishes(reader, application.id).await?.map(|(wishes, _)| wishes).unwrap_or_default();
    let may_show = context.allowed(Action::ShowInPublic, subject);
    // Taking the agreement back hides, which is for everybody here.
    let named = naming(context.portal.database.reader(), application).await?;
    let view = Visibility {
        head: applications::file_head(context, application, definition),
        seen: Information::TOLD.into_iter().map(|(what, given)| SeenBy { what, who: given.who_sees() }).collect(),
        practice: definition.publication.practice.text(context.language()).to_owned(),
        only_hides: !may_show,
        asks_danger: may_show || !kept.danger,
        may_be_confidential: definition.publication.confidential_on_request && (may_show || !kept.confidential),
        may_be_provisional: definition.clocks.lapse == LapseEffect::ProvisionalAccess
            && (may_show || kept.provisional_shown),
        naming: named.is_some_and(|naming| naming == Naming::Named || context.allowed(Action::AgreeToNaming, subject)),
        once_named: named.is_some_and(|naming| naming != Naming::Unnamed),
        hidden: how_shown_again(context, application.organisation).await?,
        draft: application.is_open(),
        saved: context.query.as_deref() == Some("saved") && !state.has_errors(),
    };
    let title = format!("{} {}", context.locale.text("applications-visibility-title"), view.head.reference);
    let options = PageOptions::form(title, state).quick_exit();
    let options = if context.path.starts_with("/receipt") || !application.is_open() {
        options.back(context.locale.text("interface-back"), back)
    } else {
        applications::back_to_parts(context, options, application, state)
    };
    let locale = context.locale;
    Ok(context.page_with(status, options, || visibility_page(locale, state, &view)))
}
