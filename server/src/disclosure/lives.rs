//! How long what is not a file stays, from where each is decided.

use app::disclosure::pages::Lives;

use crate::{applications, challenges, identity, outbox, sessions, web};

/// What the privacy page says of it.
pub const LIVES: Lives = Lives {
    receipt_idle: sessions::RECEIPT_IDLE,
    receipt_most: sessions::RECEIPT_MOST,
    staff_sign_in: identity::STAFF_STATE_LIFE,
    language: identity::LANGUAGE_LIFE * 1000,
    fingerprint: web::COUNTED_TRIES_LIVE,
    sessions: sessions::REMEMBERED,
    typed: web::KEPT_FORMS_LIVE,
    mails: outbox::SENT_MAILS_LIVE,
    removed_documents: applications::REMOVED_STAYS,
    challenge_drafts: challenges::DRAFTS_LIVE,
};
