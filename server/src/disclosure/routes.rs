//! Pages about the portal itself. None needs the database: they are shown while it cannot be reached, too.

use app::disclosure::pages::{Explained, Lives, explained_page, home_page};
use app::ui::gallery_page;
use axum::response::Response;

use crate::access::{Action, Information};
use crate::web::{Answer, PageOptions, RequestContext, Routes, SAVED_FORMS_LIVE};
use crate::{challenges, documents, identity, outbox, rate_limits, sessions};

/// What the privacy page says about how long data other than files is kept, read from the constants that define it.
pub const LIVES: Lives = Lives {
    receipt_idle: sessions::RECEIPT_IDLE,
    receipt_most: sessions::RECEIPT_MOST,
    staff_sign_in: identity::STAFF_STATE_LIFE,
    language: identity::LANGUAGE_LIFE * 1000,
    fingerprint: rate_limits::COUNTS_LIVE,
    sessions: sessions::REMEMBERED,
    typed: SAVED_FORMS_LIVE,
    mails: outbox::SENT_MAILS_LIVE,
    removed_documents: documents::REMOVED_STAYS,
    challenge_drafts: challenges::DRAFTS_LIVE,
};

pub fn routes(development: bool) -> Routes {
    let routes = Routes::new()
        .get("/", Action::ReadPublicPages, show_home)
        .get("/help", Action::ReadPublicPages, show_help)
        .get("/accessibility", Action::ReadPublicPages, show_accessibility)
        .get("/privacy", Action::ReadPublicPages, show_privacy)
        .get("/safety", Action::ReadPublicPages, show_safety)
        .without_database(&["/", "/help", "/accessibility", "/privacy", "/safety"]);
    if development { routes.get("/gallery", Action::ReadGallery, show_gallery) } else { routes }
}

async fn show_home(context: RequestContext) -> Answer {
    Ok(context.page(PageOptions::new(context.locale.text("disclosure-home-title")), || {
        home_page(context.locale, &context.portal.config.help_contact)
    }))
}

async fn show_help(context: RequestContext) -> Answer {
    Ok(explain(&context, Explained::Help))
}

async fn show_accessibility(context: RequestContext) -> Answer {
    Ok(explain(&context, Explained::Accessibility))
}

async fn show_privacy(context: RequestContext) -> Answer {
    Ok(explain(&context, Explained::Privacy))
}

/// A person who reads about safety may need to leave quickly.
async fn show_safety(context: RequestContext) -> Answer {
    Ok(explain(&context, Explained::Safety))
}

fn explain(context: &RequestContext, page: Explained) -> Response {
    let mut options = PageOptions::new(context.locale.text(&format!("disclosure-{}-title", page.as_str())));
    if page == Explained::Safety {
        options = options.quick_exit();
    }
    let readers: Vec<_> = Information::TOLD.into_iter().map(|(what, given)| (what, given.who_sees())).collect();
    context
        .page(options, || explained_page(context.locale, page, &context.portal.config.help_contact, &readers, &LIVES))
}

async fn show_gallery(context: RequestContext) -> Answer {
    let options = PageOptions::new(context.locale.text("gallery-title")).private();
    Ok(context.page(options, || gallery_page(|key| context.locale.text(key))))
}
