//! What was sent, to be read again and printed: by members, who sign in. The receipt code does not open it.

use app::applications::pages::{CheckedSection, SentView, sent_page};
use app::kernel::Message;
use axum::extract::Path;

use super::file;
use super::submission::sections;
use crate::access::{Action, Information};
use crate::applications::Application;
use crate::applications::submissions::{Submission, as_sent, as_sent_once, moments};
use crate::error::Result;
use crate::programmes::ProgrammeVersion;
use crate::web::{Answer, PageOptions, RequestContext, parse_or_not_found, see_other};

pub async fn show_last(context: RequestContext, Path(slug): Path<String>) -> Answer {
    let (application, programme) = file::load(&context, &slug, Action::ReadWhatWasSent).await?;
    if application.submitted_at.is_none() {
        return Ok(see_other(context.href(&application.path())));
    }
    let sent = as_sent(context.portal.database.reader(), &application).await?;
    page(&context, &application, &programme, sent).await
}

pub async fn show_once(context: RequestContext, Path((slug, number)): Path<(String, String)>) -> Answer {
    let (application, programme) = file::load(&context, &slug, Action::ReadWhatWasSent).await?;
    let number = parse_or_not_found(&number)?;
    let sent = as_sent_once(context.portal.database.reader(), &application, number).await?;
    page(&context, &application, &programme, sent).await
}

async fn page(
    context: &RequestContext,
    application: &Application,
    programme: &ProgrammeVersion,
    sent: Submission,
) -> Answer {
    let definition = &programme.definition;
    let named = |number: i32, at| {
        let kind = if number == 1 { "applications-sent-first" } else { "applications-sent-answer" };
        context.locale.message(&Message::new(kind).with("when", context.locale.date_time(at, &definition.zone)))
    };
    let versions = versions(context, application, &sent).await?.into_iter();
    let view = SentView {
        sent: named(sent.number, sent.sent_at),
        declared_name: sent.application.declared_name.clone(),
        sections: sections(context, &sent.application, definition, &sent.documents)
            .into_iter()
            .map(CheckedSection::read_only)
            .collect(),
        deleted: sent.deleted,
        seen: Information::Application.who_sees(),
        others: versions.map(|(number, at, href)| (named(number, at), href)).collect(),
        profile: sent.application.profile,
    };
    let head = file::head(context, application, definition);
    let title = format!("{} {}", context.locale.text("applications-sent-title"), head.reference);
    let options = PageOptions::new(title)
        .back(context.locale.text("applications-sent-back"), format!("{}/status", application.path()))
        .printed(&head.reference)
        .private();
    let locale = context.locale;
    Ok(context.page(options, || sent_page(locale, &head, view)))
}

/// Everything that was sent, with the address of each but the one that is shown; nothing where that is all.
async fn versions(
    context: &RequestContext,
    application: &Application,
    shown: &Submission,
) -> Result<Vec<(i32, app::kernel::Timestamp, String)>> {
    let all = moments(context.portal.database.reader(), application.id).await?;
    let others = all.into_iter().filter(|(number, _)| *number != shown.number);
    let href = |number: i32| context.href(&format!("{}/sent/{number}", application.path()));
    Ok(others.map(|(number, at)| (number, at, href(number))).collect())
}
