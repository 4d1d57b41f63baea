//! A published criterion, as an applicant reads it.
//!
//! Contract: a section named by its title; test, evidence, alternative evidence and legal basis always in this order, the code last, so that
//! criteria can be compared (A/HRC/44/25, 62(b): clear and objective).

use leptos::prelude::*;

use crate::ui::Content;

/// The words that name the parts of a criterion.
#[derive(Clone, Debug, Default)]
pub struct CriterionWords {
    pub test: String,
    pub evidence: String,
    pub alternative: String,
    pub basis: String,
}

/// `requirement` is the criterion itself in one sentence. `level` is the heading level, 2 or 3. Children (an assessment, a tag) stand at the end.
#[component]
pub fn CriterionCard(
    #[prop(into)] code: String,
    #[prop(into)] title: Content,
    #[prop(optional, into)] requirement: Content,
    words: CriterionWords,
    #[prop(into)] test: Content,
    #[prop(optional)] evidence: Vec<Content>,
    #[prop(optional, into)] alternative: Content,
    #[prop(optional, into)] basis: Content,
    #[prop(default = 2)] level: u8,
    #[prop(optional)] children: Content,
) -> impl IntoView {
    let title_id = format!("criterion-{code}");
    let title = heading(level, title_id.clone(), title);
    let requirement = requirement.into_view().map(|requirement| view! { <p>{requirement}</p> });
    let evidence: Vec<_> = evidence.into_iter().map(|item| view! { <li>{item.into_view()}</li> }).collect();
    let evidence = if evidence.is_empty() { Content::default() } else { Content::view(view! { <ul>{evidence}</ul> }) };
    view! {
        <section class="card" aria-labelledby=title_id>
            {title}
            {requirement}
            <dl>
                {part(words.test, test)}
                {part(words.evidence, evidence)}
                {part(words.alternative, alternative)}
                {part(words.basis, basis)}
            </dl>
            {children.into_view()}
            <p class="symbol"><bdi class="mono" dir="ltr">{code}</bdi></p>
        </section>
    }
}

pub(super) fn heading(level: u8, id: String, title: Content) -> AnyView {
    match level {
        2 => view! { <h2 id=id>{title.into_view()}</h2> }.into_any(),
        _ => view! { <h3 id=id>{title.into_view()}</h3> }.into_any(),
    }
}

/// A named part; nothing when it is empty.
pub(super) fn part(name: String, value: Content) -> Option<AnyView> {
    let value = value.into_view()?;
    Some(view! { <div><dt>{name}</dt><dd>{value}</dd></div> }.into_any())
}
