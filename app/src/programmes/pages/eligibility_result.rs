//! What the eligibility check found: the whole in one sentence, then criterion by criterion with the reasons.

use leptos::prelude::*;

use super::said::{address, said};
use crate::kernel::Message;
use crate::programmes::definition::ProgrammeDefinition;
use crate::programmes::eligibility::{CheckedCriterion, EligibilityReport, Outcome, Reason, Standing};
use crate::text::Locale;
use crate::ui::form::LinkButton;
use crate::ui::record::{NoticeBanner, Tag, TagKind};

pub(super) fn result(
    locale: Locale,
    programme: &ProgrammeDefinition,
    report: &EligibilityReport,
    takes_applications: bool,
) -> AnyView {
    let kind = match report.standing {
        Standing::LikelyEligible => TagKind::Done,
        Standing::Open => TagKind::Progress,
        Standing::NotYet => TagKind::Attention,
    };
    let standing = format!("programmes-eligibility-standing-{}", report.standing.as_str());
    let text = locale.text(&format!("{standing}-text"));
    let cards: Vec<_> = report.criteria.iter().map(|checked| card(locale, programme, checked)).collect();
    let help = format!("/{}/help", locale.language);
    let apply = takes_applications.then(|| {
        let start = address(locale, &programme.slug, "/start");
        view! { <div class="actions"><LinkButton label=locale.text("programmes-apply") href=start /></div> }
    });
    view! {
        <NoticeBanner title=locale.text(&standing) kind=kind id="result" status=true>
            <p>{text}</p>
            <p>{locale.text("programmes-eligibility-advice")}</p>
            <p>{locale.text("programmes-eligibility-ask")}" "<a href=help>{locale.text("interface-footer-help")}</a></p>
            {apply}
        </NoticeBanner>
        <h2>{locale.text("programmes-eligibility-by-criterion")}</h2>
        {cards}
    }
    .into_any()
}

fn card(locale: Locale, programme: &ProgrammeDefinition, checked: &CheckedCriterion) -> AnyView {
    let kind = match checked.outcome {
        Outcome::Met | Outcome::MetByAlternative => TagKind::Done,
        Outcome::NotMet => TagKind::Attention,
        Outcome::CannotTellYet => TagKind::Progress,
    };
    let outcome = locale.text(&format!("programmes-eligibility-outcome-{}", checked.outcome.as_str()));
    let href = format!("{}#criterion-{}", address(locale, &programme.slug, "/criteria"), checked.code);
    let (title, plain) = programme
        .criterion(&checked.code)
        .map(|criterion| (said(locale, &criterion.title), said(locale, &criterion.plain)))
        .unwrap_or_default();
    let reasons: Vec<_> =
        checked.reasons.iter().map(|reason| said_reason(locale, programme, &checked.code, reason)).collect();
    view! {
        <section class=format!("card reason {}", kind.as_str())>
            <p class="symbol"><Tag kind=kind text=outcome />" "<bdi class="mono" dir="ltr">{checked.code.clone()}</bdi></p>
            <h3><a href=href>{title.into_view()}</a></h3>
            <p>{plain.into_view()}</p>
            {reasons}
        </section>
    }
    .into_any()
}

fn said_reason(locale: Locale, programme: &ProgrammeDefinition, code: &str, reason: &Reason) -> AnyView {
    match reason {
        Reason::Undecided => {
            let instead = programme.criterion(code).and_then(|criterion| criterion.alternative.as_ref());
            let instead = instead.map(|text| view! { <p>{said(locale, text).into_view()}</p> });
            view! {
                <p>{locale.text("programmes-eligibility-undecided")}</p>
                {instead}
            }
            .into_any()
        }
        Reason::Said(text) => view! { <p>{said(locale, text).into_view()}</p> }.into_any(),
        Reason::MetFrom(day) => {
            let message = Message::new("programmes-eligibility-met-from").with("date", locale.date(*day));
            view! { <p>{locale.message(&message)}</p> }.into_any()
        }
        Reason::Unanswered(ids) => {
            let questions = ids
                .iter()
                .filter_map(|id| programme.questions.iter().find(|question| question.id == *id))
                .map(|question| {
                    let href = format!("#field-{}", question.id);
                    view! { <li><a href=href>{said(locale, &question.label).into_view()}</a></li> }
                })
                .collect::<Vec<_>>();
            view! {
                <p class="hint">{locale.text("programmes-eligibility-unanswered")}</p>
                <ul>{questions}</ul>
            }
            .into_any()
        }
    }
}
