//! Whom a form was made for.

use super::request_context::RequestContext;
use crate::keys;

impl RequestContext {
    /// Ties a form to the person it was shown to, beside the check where a request comes from. It names the person and not the
    /// session, so that a form is still valid after signing in again. On what a receipt code opens it names the application.
    pub fn form_token(&self, form_id: &str) -> String {
        let receipt = self.receipt_maker().filter(|_| self.by_receipt.get().is_some());
        self.form_token_of(form_id, &self.personal_maker().or(receipt).unwrap_or_default())
    }

    /// The same for a form that leads away from what a receipt code opened, and works after that has closed as well.
    pub fn form_token_beyond_receipt(&self, form_id: &str) -> String {
        self.form_token_of(form_id, &self.personal_maker().unwrap_or_default())
    }

    /// Whether a posted form was made for this visitor. A form of a page for everybody is also valid for a visitor who has shown
    /// a receipt code since.
    pub(super) fn accepts_token(&self, form_id: &str, token: &str) -> bool {
        [self.form_token(form_id), self.form_token_beyond_receipt(form_id)].iter().any(|own| keys::same(own, token))
    }

    /// The tokens of a form that was made for this person, or for the holder of the receipt code that this browser has shown.
    pub(super) fn own_form_tokens(&self, form_id: &str) -> Vec<String> {
        let makers = [self.personal_maker(), self.receipt_maker()];
        makers.iter().flatten().map(|maker| self.form_token_of(form_id, maker)).collect()
    }

    fn personal_maker(&self) -> Option<String> {
        self.actor.user().map(|user| user.to_string())
    }

    fn receipt_maker(&self) -> Option<String> {
        self.actor.receipt.map(|application| format!("receipt {}", application.0))
    }

    /// The token of a form made for `maker`; for nobody in particular when that is empty.
    pub(super) fn form_token_of(&self, form_id: &str, maker: &str) -> String {
        keys::encode(&self.portal.keys.derive("form", &[form_id.as_bytes(), maker.as_bytes()])[..18])
    }
}
