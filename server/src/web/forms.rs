//! The server's half of the form mechanism: what was posted, telling a replay, showing it again.

use std::sync::Arc;

use app::kernel::{Failure, FieldError};
use app::ui::form::names::{FORM_ID, FORM_TOKEN, SWITCH_LANGUAGE, VERSION};
use app::ui::form::{FormState, Values};
use axum::extract::{FromRequest, Request};

use super::budget::{Budget, Spent};
use super::form_body::{self, Files, Posted};
use super::request_context::RequestContext;
use super::routes::TakesFile;
use super::saved_forms::{self, Lookup, Reason};
use super::uploads::{Sender, Uploads};
use super::{csrf, return_to};
use crate::blobs::Upload;
use crate::error::{Error, Result};
use crate::portal::Portal;
use crate::unit_of_work::{IdempotencyKey, UnitOfWork};

/// A posted form: what was typed, as it was typed.
pub struct Submitted {
    pub values: Values,
    /// The row version the form was shown with.
    pub version: i64,
    /// The files that were chosen, all in one control.
    pub uploads: Vec<Upload>,
    form_id: String,
    path: String,
    switches_language: bool,
    /// As [`FormState::last_sent`].
    last_sent: String,
    /// The control of a file that was sent with the form, also when the file is not kept: a browser sends it only once.
    file_control: Option<String>,
    /// Until it is dropped, what was posted counts among what is held in memory.
    _spent: Arc<Spent>,
}

impl Submitted {
    pub fn get(&self, name: &str) -> &str {
        self.values.get(name)
    }

    /// Whether the post only asks for the same page in another language, with what was typed so far.
    pub fn switches_language(&self) -> bool {
        self.switches_language
    }

    pub(super) fn form_id(&self) -> &str {
        &self.form_id
    }

    pub(super) fn digest(&self) -> IdempotencyKey {
        IdempotencyKey::of(&self.form_id, &self.path, self.values.iter())
    }
}

fn sender_of(context: &RequestContext) -> Option<Sender> {
    context.actor.user().map(Sender::Person).or(context.actor.receipt.map(Sender::Receipt))
}

impl FromRequest<Portal> for Submitted {
    type Rejection = Error;

    async fn from_request(request: Request, portal: &Portal) -> Result<Self> {
        let context = request
            .extensions()
            .get::<RequestContext>()
            .cloned()
            .ok_or_else(|| anyhow::anyhow!("a form was posted outside a visit"))?;
        let surely_ours = csrf::surely_comes_from_here(request.headers(), &portal.config.base_url);
        let sender = sender_of(&context);
        let limit = if sender.is_some() { form_body::TYPED_LIMIT } else { form_body::STRANGERS_LIMIT };
        // Where no form has a control for files, and from whom may not send one, nothing reaches the disk.
        let taken = request.extensions().get::<TakesFile>().is_some();
        let sender = sender.filter(|_| taken);
        let (budget, under_way) = (portal.in_memory.of::<Budget>(), portal.in_memory.of::<Uploads>());
        let files = sender.map(|sender| Files { blobs: &portal.blobs, uploads: &under_way, sender });
        let Posted { values, uploads, spent } = form_body::read(&budget, limit, files, request).await?;
        let with_control = uploads.first().filter(|_| context.site.takes_file(&context.path));
        let file_control = with_control.map(|upload| upload.field.clone());
        // One place for all fields: what nobody can see around a value was pasted, not meant. A password is itself.
        let mut values = values.without_unseen_edges(|name| name.contains("password"));
        let (form_id, token) = (values.get(FORM_ID).to_owned(), values.get(FORM_TOKEN));
        if !context.accepts_token(&form_id, token) {
            return Err(if surely_ours {
                give_back(&context, values, file_control).await?
            } else {
                Failure::Forged.into()
            });
        }
        values.take(FORM_ID);
        values.take(FORM_TOKEN);
        context.has_typed(&values);
        let version = values.take(VERSION).parse().unwrap_or_default();
        let switches_language = !values.take(SWITCH_LANGUAGE).is_empty();
        let (path, last_sent) = (context.path.clone(), context.last_sent(&context.path).await?);
        let _spent = spent;
        Ok(Submitted { values, version, uploads, form_id, path, switches_language, last_sent, file_control, _spent })
    }
}

/// A form of our own that was made for another person than the one who posts it, because they signed in or out in another tab. It
/// is not carried out, since this person did not see it under their name. What was typed is kept for the person for whom the form
/// was made; if it was made for a visitor, it is kept for the person who posts it.
async fn give_back(context: &RequestContext, values: Values, file: Option<String>) -> Result<Error> {
    // What is not a page (signing out) shows no form that could be given back.
    if !context.shows_a_page() {
        return Ok(Failure::Forged.into());
    }
    let token = saved_forms::save(context, values, Reason::ShownToAnother, file).await?;
    Ok(Error::SeeOther(context.href(&return_to::with_saved_form(context, &token))))
}

impl RequestContext {
    /// Begins the unit of work of a posted form. Errors with [`Failure::Replayed`] on a replay.
    pub async fn begin(&self, form: &Submitted) -> Result<UnitOfWork> {
        let work =
            UnitOfWork::begin_for(&self.portal.database, self.actor.clone(), self.now, Some(form.digest())).await?;
        saved_forms::delete_sent(&work, form.form_id()).await?;
        Ok(work)
    }

    /// Remembers what was typed, so that no answer has to lose it.
    pub(super) fn has_typed(&self, values: &Values) {
        // A request posts one form: a second one would be a fault, and the first stays.
        let _ = self.typed.set(values.clone());
    }

    /// The texts that were typed into the posted form: of more than a word, since single words are quickly typed again,
    /// and many values of a form are words of its own.
    pub(super) fn typed_texts(&self) -> Vec<&str> {
        let typed = self.typed.get().into_iter().flat_map(Values::iter);
        let texts = typed.filter(|(name, value)| {
            saved_forms::is_saved(name) && (!value.is_ascii() || value.trim().contains(char::is_whitespace))
        });
        texts.map(|(_, value)| value).collect()
    }

    /// A form shown for the first time: with `values` (a draft's answers) and the row's `version`, or with what this
    /// person typed before their session expired and the version they saw then, so that a save in between is noticed.
    pub async fn form(&self, values: Values, version: i64) -> Result<FormState> {
        let kept = match saved_forms::find(self).await? {
            Lookup::Own(kept) => kept,
            Lookup::Nothing => return Ok(self.state(None, values, version, Vec::new())),
            Lookup::OfAnother => {
                let said = vec![(String::new(), self.locale.text("interface-form-kept-for-another"))];
                return Ok(self.state(None, values, version, said));
            }
        };
        let said = match kept.why {
            Reason::SignInFirst => Vec::new(),
            Reason::ShownToAnother => vec![(String::new(), self.locale.text("interface-form-shown-to-another"))],
        };
        let again = kept.file.iter().map(|control| self.choose_again(control));
        let said = said.into_iter().chain(again).collect();
        let version = kept.version.unwrap_or(version);
        let form_id = Some(kept.form_id.clone());
        Ok(FormState { unsaved: true, ..self.state(form_id, kept.into_values(), version, said) })
    }

    /// A form shown again: with what was typed, and what is wrong with it. A file that came along is gone, since a browser
    /// puts none back into its control; that is said as well, unless something else is said about it.
    pub fn form_again(&self, submitted: &Submitted, errors: &[FieldError]) -> FormState {
        let mut said: Vec<_> =
            errors.iter().map(|error| (error.field.clone(), self.locale.message(&error.message))).collect();
        if let Some(control) = &submitted.file_control
            && said.iter().all(|(field, _)| field != control)
        {
            said.push(self.choose_again(control));
        }
        let last_sent = submitted.last_sent.clone();
        if !last_sent.is_empty() && errors.iter().any(|error| error.message.key.ends_with("-stale")) {
            said.push((String::new(), last_sent.clone()));
        }
        let form_id = Some(submitted.form_id.clone()).filter(|id| !id.is_empty());
        FormState { unsaved: true, last_sent, ..self.state(form_id, submitted.values.clone(), submitted.version, said) }
    }

    fn choose_again(&self, control: &str) -> (String, String) {
        (control.to_owned(), self.locale.text("interface-upload-error-again"))
    }

    /// A form under its id, or under a new one.
    fn state(&self, form_id: Option<String>, values: Values, version: i64, errors: Vec<(String, String)>) -> FormState {
        let form_id = form_id.unwrap_or_else(|| crate::keys::encode(&crate::keys::random_bytes::<16>()));
        let token = self.form_token(&form_id);
        let (action, last_sent) = (self.href(&self.path), String::new());
        FormState { action, values, errors, form_id, token, version, unsaved: false, last_sent }
    }
}
