//! The declaration on conflicts of interest, before anything of a file is shown.

use app::review::ConflictDeclaration;
use app::ui::form::Values;
use axum::extract::Path;

use super::super::declare_conflict;
use super::super::open_file::{UndeclaredFile, open_file};
use super::access::{ask_for_declaration, recused};
use crate::access::Action;
use crate::applications;
use crate::error::{Result, violated};
use crate::web::{Answer, RequestContext, Submitted, see_other};

pub async fn show_conflict(context: RequestContext, Path(slug): Path<String>) -> Answer {
    let opened = open_file(&context.actor, &context.portal, &slug, Action::DeclareConflict).await?;
    if opened.has_conflict() {
        return Ok(recused(&context, &opened, "/queue"));
    }
    let state = context.form(Values::default(), 0).await?;
    Ok(ask_for_declaration(&context, &opened, &state, &back(&opened)))
}

/// Where a person who declares nothing goes: to the file, if it is open to them.
fn back(opened: &UndeclaredFile) -> String {
    if opened.declaration.is_some() { format!("/files/{}", opened.slug()) } else { "/queue".to_owned() }
}

pub async fn post_conflict(context: RequestContext, Path(slug): Path<String>, form: Submitted) -> Answer {
    let opened = open_file(&context.actor, &context.portal, &slug, Action::DeclareConflict).await?;
    if opened.has_conflict() {
        return Ok(recused(&context, &opened, "/queue"));
    }
    if form.switches_language() {
        return Ok(ask_for_declaration(&context, &opened, &context.form_again(&form, &[]), &back(&opened)));
    }
    let location = format!("/files/{slug}");
    match declare(&context, &opened, &form, &location).await {
        Ok(location) => Ok(see_other(location)),
        Err(stop) => {
            let errors = stop.into_field_errors()?;
            Ok(ask_for_declaration(&context, &opened, &context.form_again(&form, &errors), &back(&opened)))
        }
    }
}

/// Stores what was declared before a file is opened, and leads to `location`, without language.
pub async fn declare(
    context: &RequestContext,
    opened: &UndeclaredFile,
    form: &Submitted,
    location: &str,
) -> Result<String> {
    let declared = ConflictDeclaration::parse(form.get("conflict"), form.get("tie")).map_err(violated)?;
    let work = context.begin(form).await?;
    let application = applications::find(work.connection(), opened.id()).await?;
    declare_conflict(&work, &application, opened.user, &declared).await?;
    work.commit(context.href(location)).await
}
