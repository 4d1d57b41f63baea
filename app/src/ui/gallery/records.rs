//! One thing a person reads.

use leptos::prelude::*;

use super::Words;
use crate::ui::Content;
use crate::ui::record::*;

const KINDS: [TagKind; 5] = [TagKind::Neutral, TagKind::Progress, TagKind::Done, TagKind::Attention, TagKind::Problem];

pub fn heads(t: Words) -> AnyView {
    let notice = |kind: TagKind| {
        view! {
            <NoticeBanner title=t(kind.as_str()) kind=kind id=format!("notice-{}", kind.as_str())>
                <p>{t("notice-text")}</p>
            </NoticeBanner>
        }
    };
    let tags: Vec<_> = KINDS.into_iter().map(|kind| view! { <Tag kind=kind text=t(kind.as_str()) /> }).collect();
    view! {
        <DocumentHead title=t("application") symbol="TRB/2026/048213" kicker=t("kicker") lead=t("application-lead")>
            {tags}
        </DocumentHead>
        <Deadline
            datetime="2027-03-14T17:00:00Z"
            label=t("deadline")
            text=t("deadline-time")
            viewer=t("deadline-viewer")
        />
        <p><a href="#main">{t("help")}</a></p>
        {KINDS.into_iter().map(notice).collect::<Vec<_>>()}
    }
    .into_any()
}

pub fn records(t: Words) -> AnyView {
    view! {
        <TranslationLabel text=t("original") />
        <TranslationLabel text=t("machine") machine=true toggle=Some(("#main".into(), t("see-original"))) />
        {receipt(t)}
        <SplitView
            first_label=t("document")
            first=Content::view(criterion(t))
            second_label=t("assessment")
            second=Content::view(reason(t))
        />
    }
    .into_any()
}

/// On a page of its own the receipt holds the h1.
fn receipt(t: Words) -> AnyView {
    view! {
        <Confirmation
            title=t("receipt-title")
            reference_label=t("reference")
            reference="TRB/2026/048213"
            receipt_label=t("receipt")
            receipt="7KQ4-M2XD-9PRA"
            receipt_hint=t("receipt-hint")
            level=2
        >
            <p>{t("application-lead")}</p>
        </Confirmation>
    }
    .into_any()
}

fn criterion(t: Words) -> AnyView {
    let words =
        CriterionWords { test: t("test"), evidence: t("evidence"), alternative: t("alternative"), basis: t("basis") };
    view! {
        <CriterionCard
            code="C1"
            title=t("criterion")
            words=words
            test=t("test-text")
            evidence=vec![t("statutes").into(), t("task-evidence").into()]
            alternative=t("alternative-text")
            basis=Content::reference("E/RES/1996/31, 2")
        />
    }
    .into_any()
}

fn reason(t: Words) -> AnyView {
    let words = ReasonWords { facts: t("facts"), considered: t("evidence"), missing: t("missing"), cure: t("cure") };
    let reason = Reason {
        code: "C1".into(),
        title: t("test").into(),
        outcome: t("problem"),
        kind: TagKind::Problem,
        facts: t("facts-text").into(),
        considered: t("statutes").into(),
        missing: t("task-evidence").into(),
        cure: t("alternative-text").into(),
    };
    view! { <ReasonCard id="c1" reason=reason words=words /> }.into_any()
}
