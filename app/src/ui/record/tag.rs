//! A state in one or two words.
//!
//! Contract: the words say everything; border and colour only repeat it. Not a link and not a button.

use leptos::prelude::*;

/// What a state means for the reader.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TagKind {
    #[default]
    Neutral,
    Progress,
    Done,
    Attention,
    Problem,
}

impl TagKind {
    pub fn as_str(self) -> &'static str {
        match self {
            TagKind::Neutral => "neutral",
            TagKind::Progress => "progress",
            TagKind::Done => "done",
            TagKind::Attention => "attention",
            TagKind::Problem => "problem",
        }
    }
}

#[component]
pub fn Tag(
    #[prop(optional)] kind: TagKind,
    #[prop(into)] text: String,
    #[prop(optional, into)] id: String,
) -> impl IntoView {
    let id = (!id.is_empty()).then_some(id);
    view! { <strong class=format!("tag {}", kind.as_str()) id=id>{text}</strong> }
}
