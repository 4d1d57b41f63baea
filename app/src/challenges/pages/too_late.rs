//! For a panel member whose outcome came second: the outcome that was given, and their own words to copy.

use leptos::prelude::*;

use super::case_file_page::{case_file_head, concluded};
use super::decide_page::DecideView;
use super::outcome::OutcomeView;
use crate::challenges::forms::answer_field;
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::form::{ButtonKind, FormState, LinkButton};
use crate::ui::list::{SummaryList, SummaryRow};
use crate::ui::record::Overtaken;

pub(super) fn too_late(locale: Locale, state: &FormState, decide: &DecideView, outcome: &OutcomeView) -> AnyView {
    let text = |key: &str| locale.text(key);
    let answers =
        decide.challenge.grounds.iter().map(|ground| (answer_field(*ground), locale.message(&ground.message())));
    let typed = answers.chain([("reasons".to_owned(), text("challenges-decide-reasons"))]);
    let rows: Vec<_> = typed
        .map(|(field, label)| (label, state.values.get(&field).trim().to_owned()))
        .filter(|(_, words)| !words.is_empty())
        .map(|(label, words)| SummaryRow::new(label, Content::paragraphs(&words)))
        .collect();
    let yours =
        (!rows.is_empty()).then(|| view! { <h2>{text("challenges-decide-yours")}</h2><SummaryList rows=rows /> });
    view! {
        <Overtaken title=text("interface-form-stale-title") last_sent=state.last_sent.clone()>
            <p>{text("challenges-decide-too-late")}</p>
        </Overtaken>
        {case_file_head(locale, &decide.challenge, &text("challenges-decide-kicker"))}
        {concluded(locale, outcome)}
        {yours}
        <p class="actions">
            <LinkButton label=text("challenges-decide-back") href=decide.back.clone() kind=ButtonKind::Secondary />
        </p>
    }
    .into_any()
}
