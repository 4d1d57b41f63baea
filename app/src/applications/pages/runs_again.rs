//! That a draft cannot be sent yet: a challenge has let an earlier application to the same programme run again.

use leptos::prelude::*;

use crate::applications::runs_again_words;
use crate::kernel::Reference;
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::record::{NoticeBanner, TagKind};

/// The application that runs again.
#[derive(Clone, Debug)]
pub struct RunsAgain {
    pub reference: Reference,
    /// Its status, with language.
    pub href: String,
}

pub(super) fn runs_again(locale: Locale, first: Option<RunsAgain>) -> Option<AnyView> {
    first.map(|first| {
        let words = locale.message(&runs_again_words(&first.reference));
        view! {
            <NoticeBanner title=locale.text("applications-runs-again-title") kind=TagKind::Attention id="runs-again">
                <p>{words}</p>
                <p>{Content::link(first.href, locale.text("applications-runs-again-see")).into_view()}</p>
            </NoticeBanner>
        }
        .into_any()
    })
}
