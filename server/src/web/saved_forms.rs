//! What somebody typed into a form that could not be carried out yet: kept for a day, given back on the form's page.
//!
//! It opens only for the person for whom its form was made: the form's id and the posted token are stored with it, and the token
//! must be right for the person who comes back. The address that leads to it opens nothing by itself. Everybody can have a form
//! kept, also without a session. So each network has only so much room for it.

use app::ui::form::Values;
use app::ui::form::names::{FORM_ID, FORM_TOKEN, SWITCH_LANGUAGE, VERSION};
use sea_orm::{ConnectionTrait, Statement};
use serde::{Deserialize, Serialize};

use super::request_context::RequestContext;
use crate::error::Result;
use crate::keys::{new_token, same, token_hash};
use crate::rate_limits::{count_amounts, too_many_requests};
use crate::unit_of_work::UnitOfWork;

/// In milliseconds.
pub const LIFE: i64 = 24 * 60 * 60 * 1000;
/// The query parameter that carries the token back to the page.
pub const SAVED: &str = "kept";
/// Fields never kept, because they belong to the mechanism, or tell a password manager whose password it is. The version is kept apart.
const NEVER: [&str; 5] = [FORM_ID, FORM_TOKEN, VERSION, SWITCH_LANGUAGE, "username"];
/// Parts of the names of fields that hold a secret; such fields are never kept either. A code is on its receipt or in its mail.
const SECRETS: [&str; 3] = ["password", "code", "token"];
/// Forms that are kept for one network in a quarter of an hour.
const FORMS: i64 = 100;
/// Their size together, in bytes: the statements of a whole conference, and two of the longest.
const BYTES: i64 = 4 * 1024 * 1024;

/// Bytes of a form's id.
const LONGEST_ID: usize = 64;

/// Why a form was not carried out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// Nobody was signed in any more, and no receipt code was held.
    SignInFirst,
    /// It was shown to somebody else than who posted it.
    ShownToAnother,
}

/// A form as it was posted.
#[derive(Serialize, Deserialize)]
pub struct SavedForm {
    fields: Vec<(String, String)>,
    /// The row version the form was shown with; none when it named none.
    pub version: Option<i64>,
    pub why: Reason,
    /// The control of a file that came along and could not be kept.
    #[serde(default)]
    pub file: Option<String>,
    /// The form's own id, under which it is shown again: once it is sent, what was kept of it goes.
    #[serde(skip)]
    pub form_id: String,
}

/// What an address's token leads to.
pub enum Lookup {
    Nothing,
    /// Something that was typed into a form made for somebody else.
    OfAnother,
    Own(SavedForm),
}

impl SavedForm {
    pub fn into_values(self) -> Values {
        self.fields.into_iter().collect()
    }
}

/// Whether a field is kept: what a person typed, unless it is a secret.
pub fn is_saved(name: &str) -> bool {
    !NEVER.contains(&name) && !SECRETS.iter().any(|secret| name.contains(secret))
}

/// Whether there is anything to keep: some forms are only a button.
pub fn worth_saving(values: &Values) -> bool {
    values.iter().any(|(name, value)| is_saved(name) && !value.is_empty())
}

/// Keeps typed fields for the request's path, and the name of the control whose file (`file`) could not be kept; returns the
/// token that gives them back. Errors with [`app::kernel::Failure::TooManyRequests`] when the network has had too much kept.
pub async fn save(context: &RequestContext, mut values: Values, why: Reason, file: Option<String>) -> Result<String> {
    let token = new_token();
    let version = values.take(VERSION).parse().ok();
    let (form_id, made_for) = (values.take(FORM_ID), values.take(FORM_TOKEN));
    // None of ours is longer: such a form opens for nobody.
    let form_id = if form_id.len() > LONGEST_ID { String::new() } else { form_id };
    // A form that was made for a visitor belongs to its sender.
    let nobodys = why == Reason::ShownToAnother && same(&made_for, &context.form_token_of(&form_id, ""));
    let made_for = token_hash(&if nobodys { context.form_token(&form_id) } else { made_for });
    let typed = values.iter().filter(|(name, _)| is_saved(name));
    let fields = typed.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    let kept = serde_json::to_value(SavedForm { fields, version, why, file, form_id: String::new() })?;
    let weight = i64::try_from(kept.to_string().len() + context.path.len()).unwrap_or(i64::MAX);
    let (forms, bytes) = (format!("kept:{}", context.origin.network), format!("kept-bytes:{}", context.origin.network));
    let counts = count_amounts(&context.portal, &[(&forms, 1), (&bytes, weight)]).await?;
    if counts[0] > FORMS || counts[1] > BYTES {
        return Err(too_many_requests(&context.portal).into());
    }
    let work = context.portal.begin_as_system().await?;
    work.execute(
        "insert into saved_forms (token_hash, path, fields, kept_at, form_id, made_for) values ($1, $2, $3, $4, $5, $6)",
        [
            token_hash(&token).into(),
            context.path.clone().into(),
            kept.into(),
            context.now.0.into(),
            form_id.into(),
            made_for.into(),
        ],
    )
    .await?;
    delete_expired_forms(&work).await?;
    work.commit("").await?;
    Ok(token)
}

/// Deletes what is older than a day; answers how many forms that were, [`UnitOfWork::PORTION`] at most.
pub async fn delete_expired_forms(work: &UnitOfWork) -> Result<u64> {
    let forget = "delete from saved_forms where token_hash in \
                  (select token_hash from saved_forms where kept_at < $1 limit $2)";
    Ok(work.execute(forget, [(work.now.0 - LIFE).into(), UnitOfWork::PORTION.into()]).await?.rows_affected())
}

/// Deletes what was kept of a form that is carried out now.
pub async fn delete_sent(work: &UnitOfWork, form_id: &str) -> Result<()> {
    if !form_id.is_empty() {
        work.execute("delete from saved_forms where form_id = $1", [form_id.into()]).await?;
    }
    Ok(())
}

/// Deletes what was shown again in a session, or under a receipt code, that is being left.
pub async fn delete_shown(context: &RequestContext) -> Result<()> {
    let work = context.portal.begin_as_system().await?;
    for place in places(context) {
        work.execute("delete from saved_forms where shown_in = $1", [place.into()]).await?;
    }
    work.commit("").await.map(drop)
}

/// What this browser's session, and the receipt code it holds, are called beside what was shown in them.
fn places(context: &RequestContext) -> impl Iterator<Item = String> {
    let session = context.actor.signed_in.as_ref().map(|person| person.session.0.to_string());
    session.into_iter().chain(context.receipt_token.as_deref().map(token_hash))
}

/// What was kept for this page, when its address carries a token. It stays until it is sent, its reader signs out, or it
/// lapses, so that going back or reloading loses nothing.
pub async fn find(context: &RequestContext) -> Result<Lookup> {
    let token = context.parameter(SAVED);
    if token.is_empty() {
        return Ok(Lookup::Nothing);
    }
    let reader = context.portal.database.reader();
    let find = Statement::from_sql_and_values(
        reader.get_database_backend(),
        "select fields, form_id, made_for, shown_in from saved_forms \
         where token_hash = $1 and path = $2 and kept_at > $3",
        [token_hash(&token).into(), context.path.clone().into(), (context.now.0 - LIFE).into()],
    );
    let Some(row) = reader.query_one_raw(find).await? else { return Ok(Lookup::Nothing) };
    let text = |index| row.try_get_by_index::<String>(index);
    let (form_id, made_for, shown_in) = (text(1)?, text(2)?, text(3)?);
    if !context.own_form_tokens(&form_id).iter().any(|theirs| same(&made_for, &token_hash(theirs))) {
        return Ok(Lookup::OfAnother);
    }
    if let Some(place) = places(context).next().filter(|place| *place != shown_in) {
        let work = context.portal.begin_as_system().await?;
        let shown = "update saved_forms set shown_in = $1 where token_hash = $2";
        work.execute(shown, [place.into(), token_hash(&token).into()]).await?;
        work.commit("").await?;
    }
    let fields: serde_json::Value = row.try_get_by_index(0)?;
    Ok(Lookup::Own(SavedForm { form_id, ..serde_json::from_value(fields)? }))
}
