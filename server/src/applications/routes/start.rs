//! Before an application: what it takes, and for whom.

use app::applications::pages::{Applicant, StartView, start_page};
use app::kernel::{Failure, Reference};
use app::ui::form::{FormState, Values};
use axum::extract::Path;
use axum::response::Response;

use super::file;
use crate::access::{Action, Subject};
use crate::applications::begin_application::{Begun, begin_application};
use crate::applications::{Application, store};
use crate::organisations::{self, Organisation};
use crate::programmes::{self, ProgrammeVersion};
use crate::stop::Result;
use crate::web::{Answer, Frame, Submitted, Visit, see_other};

/// How many earlier applications are offered.
const EARLIER: usize = 5;

pub async fn show_start(visit: Visit, Path(slug): Path<String>) -> Answer {
    visit.may(Action::ReadPublicPages, Subject::default())?;
    let slug_before = visit.parameter("earlier");
    let mut values: Values = [("earlier", slug_before.as_str())].into_iter().collect();
    // Whoever comes from an earlier application applies for the same organisation.
    if let Ok(before) =
        store::find_by_reference(visit.portal.database.reader(), &Reference::from_slug(&slug_before)).await
        && visit.allowed(Action::ReadApplication, store::subject(&before))
    {
        values.set("organisation", before.organisation.to_string());
    }
    let state = visit.form(values, 0).await?;
    page(&visit, &slug, state, None).await
}

pub async fn post_start(visit: Visit, Path(slug): Path<String>, form: Submitted) -> Answer {
    if form.switches_language() {
        return page(&visit, &slug, visit.form_again(&form, &[]), None).await;
    }
    match begin_application(&visit, &slug, &form).await {
        Ok(Begun::Draft(location)) => Ok(see_other(location)),
        Ok(Begun::AlreadyOpen(open)) => page(&visit, &slug, visit.form_again(&form, &[]), Some(open)).await,
        Err(stop) => {
            let errors = stop.into_field_errors()?;
            page(&visit, &slug, visit.form_again(&form, &errors), None).await
        }
    }
}

async fn page(visit: &Visit, slug: &str, state: FormState, open: Option<Application>) -> Answer {
    // Of the other programmes the portal explains the rules only.
    if !programmes::takes_applications(&visit.portal, slug).await? {
        return Err(Failure::NotFound.into());
    }
    let programme = programmes::find_by_slug(&visit.portal, slug).await?;
    let template = &programme.template;
    let applicant = applicant(visit, slug, &programme).await?;
    let path = format!("/programmes/{slug}");
    let name = template.name.text(visit.language()).to_owned();
    let title =
        visit.locale.bare(&app::kernel::Message::new("applications-start-title").with("programme", name.as_str()));
    let frame = match &applicant {
        Applicant::Acting { .. } => Frame::form(title, &state),
        Applicant::Stranger { .. } | Applicant::Alone => Frame::new(title),
    };
    let frame = frame.crumb(visit.locale.text("interface-nav-programmes"), "/programmes").crumb(name, path.as_str());
    let new = visit.href(&format!("/organisations/new?then={path}/start"));
    let open = open.map(|open| (visit.href(&open.path()), open.reference.to_string()));
    let (locale, closes, adopted) = (visit.locale, file::round(visit, template, visit.now), !visit.demo);
    let view = StartView { adopted, applicant, closes, open_file: open, new_organisation: new };
    let start = || start_page(locale, &state, template, view);
    let response: Response = visit.page(frame, start);
    Ok(response)
}

async fn applicant(visit: &Visit, slug: &str, programme: &ProgrammeVersion) -> Result<Applicant> {
    let Some(user) = visit.actor.user() else {
        let back =
            url::form_urlencoded::byte_serialize(format!("/programmes/{slug}/start").as_bytes()).collect::<String>();
        let address = |page: &str| format!("{}?next={back}", visit.href(page));
        return Ok(Applicant::Stranger { sign_in: address("/sign-in"), sign_up: address("/sign-up") });
    };
    let organisations = organisations::of_user(visit.portal.database.reader(), user).await?;
    let may = |organisation: &Organisation| {
        let subject = Subject { organisation: Some(organisation.id), ..Subject::default() };
        visit.allowed(Action::StartApplication, subject)
    };
    let acting: Vec<Organisation> = organisations.into_iter().filter(may).collect();
    if acting.is_empty() {
        return Ok(Applicant::Alone);
    }
    Ok(Applicant::Acting {
        earlier: earlier(visit, programme, &acting).await?,
        organisations: acting.iter().map(|one| (one.id.to_string(), one.profile.name.to_string())).collect(),
    })
}

/// What these organisations sent to this programme before: their answers can be used again.
async fn earlier(
    visit: &Visit,
    programme: &ProgrammeVersion,
    acting: &[Organisation],
) -> Result<Vec<(String, String)>> {
    let ids: Vec<_> = acting.iter().map(|organisation| organisation.id).collect();
    let sent = store::of_organisations(visit.portal.database.reader(), &ids).await?;
    let sent = sent.into_iter().filter(|one| one.programme == programme.programme && one.state().is_terminal());
    let words = |application: Application| {
        let state = visit.locale.message(&application.state().message());
        let reference = application.reference.to_string();
        let mut parts = vec![reference, state];
        if acting.len() > 1 {
            parts.push(application.organisation_name.clone());
        }
        (application.reference.slug(), parts.join(" · "))
    };
    Ok(sent.take(EARLIER).map(words).collect())
}
