//! Says that with an answer as it is the application would be refused, before anybody waits for this refusal.

use leptos::prelude::*;

use crate::applications::CertainRefusal;
use crate::kernel::Message;
use crate::programmes::definition::ProgrammeDefinition;
use crate::programmes::eligibility::Reason;
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::record::{NoticeBanner, TagKind};

/// A criterion that cannot be met as things stand.
#[derive(Clone, Debug)]
pub struct Ruled {
    pub title: String,
    /// Where the answer stands, and its question. Empty on the page of the answer itself.
    pub part: Option<(String, String)>,
    pub reasons: Vec<String>,
}

impl Ruled {
    /// In the reader's language. `part` is the address and the words of the answer.
    pub fn new(
        locale: Locale,
        definition: &ProgrammeDefinition,
        refusal: &CertainRefusal,
        part: Option<(String, String)>,
    ) -> Self {
        let criterion = definition.criterion(&refusal.criterion);
        let reasons = refusal.reasons.iter().filter_map(|reason| match reason {
            Reason::Said(text) => Some(text.text(locale.language).to_owned()),
            Reason::MetFrom(day) => {
                let message = Message::new("programmes-eligibility-met-from").with("date", locale.date(*day));
                Some(locale.message(&message))
            }
            Reason::Unanswered(_) | Reason::Undecided => None,
        });
        Ruled {
            title: criterion.map(|criterion| criterion.title.text(locale.language).to_owned()).unwrap_or_default(),
            part,
            reasons: reasons.collect(),
        }
    }
}

/// `go_on`: where somebody goes who keeps the answer, on the page on which it was just saved. Nothing when nothing is ruled out.
pub(super) fn certain_notice(locale: Locale, ruled: Vec<Ruled>, go_on: Option<String>) -> Option<AnyView> {
    if ruled.is_empty() {
        return None;
    }
    let each = |ruled: Ruled| {
        let reasons: Vec<_> = ruled.reasons.into_iter().map(|reason| view! { <p>{reason}</p> }).collect();
        let part = ruled.part.map(|(href, label)| view! { <p>{Content::link(href, label).into_view()}</p> });
        view! {
            <h3>{ruled.title}</h3>
            {reasons}
            {part}
        }
    };
    let ruled: Vec<_> = ruled.into_iter().map(each).collect();
    let go_on = go_on.map(|href| {
        view! { <p>{Content::link(href, locale.text("applications-certain-go-on")).into_view()}</p> }
    });
    let notice = view! {
        <NoticeBanner title=locale.text("applications-certain-title") kind=TagKind::Attention id="certain">
            <p>{locale.text("applications-certain-text")}</p>
            {ruled}
            {go_on}
        </NoticeBanner>
    };
    Some(notice.into_any())
}
