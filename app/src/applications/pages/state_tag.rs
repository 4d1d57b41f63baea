//! A state in words, in the colour of what it means for the applicant.

use leptos::prelude::*;

use crate::applications::ApplicationState;
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::record::{Tag, TagKind};

pub fn state_tag(locale: Locale, state: ApplicationState) -> Content {
    use ApplicationState as S;
    let kind = match state {
        S::Draft | S::Withdrawn | S::ClosedWithoutPrejudice => TagKind::Neutral,
        S::Submitted | S::Receipted | S::Complete | S::Assessing | S::Recommended | S::Deferred => TagKind::Progress,
        S::Incomplete | S::GrantedLower => TagKind::Attention,
        S::Granted => TagKind::Done,
        S::Refused => TagKind::Problem,
    };
    let text = locale.message(&state.message());
    Content::view(view! { <Tag kind=kind text=text /> })
}
