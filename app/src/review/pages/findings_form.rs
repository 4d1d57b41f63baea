//! The findings of one criterion as a form: what is asked beside what was found.

use leptos::prelude::*;

use crate::kernel::Message;
use crate::review::forms::FindingEntry;
use crate::review::{CriterionRef, Verdict};
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::form::{Button, ButtonKind, Checkboxes, Choice, FormState, Radios, TextArea};
use crate::ui::record::{Details, NoticeBanner, TagKind};

/// A criterion in the reader's language, with what can be ticked as evidence for it.
#[derive(Clone, Debug)]
pub struct CriterionView {
    pub criterion: CriterionRef,
    pub title: String,
    pub plain: String,
    pub test: String,
    pub evidence: String,
    pub alternative: String,
    pub basis: String,
    /// What the published criterion itself says would cure a lack.
    pub cure: String,
    /// Checkbox value and words: documents first, then answers.
    pub tickable: Vec<(String, String)>,
    /// What somebody else saved meanwhile, when it differs from what is typed here.
    pub other: Option<OtherVersion>,
    /// Who saved the stored text last, and when, in words.
    pub saved_by: Option<(String, String)>,
    /// A colleague's text that somebody else's has replaced.
    pub earlier: Option<OtherVersion>,
}

/// Another reviewer's finding on the same criterion.
#[derive(Clone, Debug)]
pub struct OtherVersion {
    pub by: String,
    /// When, in words.
    pub at: String,
    pub entry: FindingEntry,
}

/// The hidden control that tells which state of a finding the form was shown with.
fn seen(state: &FormState, code: &str) -> AnyView {
    let name = format!("seen-{code}");
    let value = state.values.get(&name).to_owned();
    view! { <input type="hidden" name=name value=value /> }.into_any()
}

pub fn criterion_form(locale: Locale, state: &FormState, view: &CriterionView) -> AnyView {
    let text = |key: &str| locale.text(key);
    let code = view.criterion.code.as_str();
    let field = |name: &str| state.field(&format!("{name}-{code}"));
    let verdicts = Verdict::ALL.iter().map(|v| Choice::new(v.as_str(), locale.message(&v.message()))).collect();
    let tickable: Vec<_> = view.tickable.iter().map(|(value, words)| Choice::new(value, words)).collect();
    let ticks = (!tickable.is_empty()).then(|| {
        view! { <Checkboxes field=field("evidence") legend=text("review-finding-evidence") choices=tickable /> }
    });
    let title_id = format!("criterion-{code}");
    let labelled = title_id.clone();
    let facts = [
        ("review-criterion-test", &view.test),
        ("review-criterion-evidence", &view.evidence),
        ("review-criterion-alternative", &view.alternative),
        ("review-criterion-basis", &view.basis),
        ("review-criterion-cure", &view.cure),
    ];
    let facts: Vec<_> = facts
        .into_iter()
        .filter(|(_, words)| !words.is_empty())
        .map(|(key, words)| view! { <div><dt>{text(key)}</dt><dd>{words.clone()}</dd></div> })
        .collect();
    view! {
        <section class="card" aria-labelledby=labelled>
            <p class="symbol"><bdi class="mono" dir="ltr">{code.to_owned()}</bdi></p>
            <h3 id=title_id>{view.title.clone()}</h3>
            <p>{view.plain.clone()}</p>
            <Details summary=text("review-criterion-how")>
                <dl>{facts}</dl>
            </Details>
            {view.other.as_ref().map(|other| other_version(locale, code, other))}
            {saved_by(locale, view)}
            {seen(state, code)}
            <Radios field=field("verdict") legend=text("review-finding-verdict") choices=verdicts inline=true />
            <TextArea field=field("facts") label=text("review-finding-facts") hint=text("review-finding-facts-hint") rows=4 />
            {ticks}
            <TextArea
                field=field("considered")
                label=text("review-finding-considered")
                hint=text("review-finding-considered-hint")
                rows=2
            />
            <TextArea field=field("missing") label=text("review-finding-missing") hint=text("review-finding-missing-hint") rows=2 />
            <TextArea field=field("cure") label=text("review-finding-cure") hint=text("review-finding-cure-hint") rows=2 />
            <Button
                label=text("review-finding-save")
                kind=ButtonKind::Secondary
                name="save"
                value=code.to_owned()
                context=code.to_owned()
            />
        </section>
    }
    .into_any()
}

/// Whose text it is, and the one it replaced.
fn saved_by(locale: Locale, view: &CriterionView) -> AnyView {
    let saved = view.saved_by.as_ref().map(|(name, when)| {
        let said = Message::new("review-finding-saved-by").with("name", name.as_str()).with("when", when.as_str());
        view! { <p class="hint">{locale.message(&said)}</p> }
    });
    let earlier = view.earlier.as_ref().map(|earlier| {
        let (name, when) = (earlier.by.as_str(), earlier.at.as_str());
        let said = Message::new("review-finding-earlier").with("name", name).with("when", when);
        view! { <Details summary=locale.message(&said)>{version_parts(locale, earlier)}</Details> }
    });
    view! {
        {saved}
        {earlier}
    }
    .into_any()
}

fn version_parts(locale: Locale, other: &OtherVersion) -> AnyView {
    let text = |key: &str| locale.text(key);
    let verdict = other.entry.verdict.map(|verdict| locale.message(&verdict.message())).unwrap_or_default();
    let parts = [
        ("review-finding-verdict", Content::from(verdict)),
        ("review-finding-facts", authored(&other.entry.facts)),
        ("review-finding-considered", authored(&other.entry.considered)),
        ("review-finding-missing", authored(&other.entry.missing)),
        ("review-finding-cure", authored(&other.entry.cure)),
    ];
    let parts: Vec<_> = parts
        .into_iter()
        .filter_map(|(key, value)| {
            let value = value.into_view()?;
            Some(view! { <div><dt>{text(key)}</dt><dd>{value}</dd></div> })
        })
        .collect();
    view! { <dl>{parts}</dl> }.into_any()
}

fn other_version(locale: Locale, code: &str, other: &OtherVersion) -> AnyView {
    let text = |key: &str| locale.text(key);
    let who = other.by.clone();
    let when = other.at.clone();
    view! {
        <NoticeBanner title=text("review-finding-other") kind=TagKind::Attention id=format!("other-{code}")>
            <p><bdi>{who}</bdi>" · "{when}</p>
            {version_parts(locale, other)}
            <p>{text("review-finding-other-next")}</p>
        </NoticeBanner>
    }
    .into_any()
}

fn authored(words: &str) -> Content {
    if words.is_empty() { Content::default() } else { Content::paragraphs(words) }
}
