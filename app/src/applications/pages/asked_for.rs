//! What the institution asked the applicant for.

use leptos::prelude::*;

use crate::text::Locale;
use crate::ui::Content;
use crate::ui::record::{NoticeBanner, TagKind};

/// One criterion on which the reviewer could not tell, in the reviewer's words.
#[derive(Clone, Debug)]
pub struct AskedFor {
    pub code: String,
    pub title: String,
    pub text: String,
}

/// Nothing when nothing was asked.
pub(super) fn asked_notice(locale: Locale, asked: Vec<AskedFor>) -> Option<AnyView> {
    if asked.is_empty() {
        return None;
    }
    let questions = asked
        .into_iter()
        .map(|asked| {
            view! {
                <h3>{asked.title}" "<bdi class="mono">{asked.code}</bdi></h3>
                {Content::paragraphs(&asked.text).into_view()}
            }
        })
        .collect::<Vec<_>>();
    let notice = view! {
        <NoticeBanner title=locale.text("applications-asked-title") kind=TagKind::Attention id="asked">
            {questions}
        </NoticeBanner>
    };
    Some(notice.into_any())
}
