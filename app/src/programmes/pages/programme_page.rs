//! One programme, as somebody who might apply reads it.

use leptos::prelude::*;

use super::programme_facts::{clock_rows, deadline_words, kind_tag};
use super::programme_sources::{gaps, sources};
use super::said::{address, said};
use crate::kernel::{Message, Timestamp};
use crate::programmes::definition::{LapseEffect, ProgrammeDefinition, RequiredDocument, RouteHolder, TemplateKind};
use crate::text::Locale;
use crate::ui::form::{ButtonKind, LinkButton};
use crate::ui::list::{SummaryList, SummaryRow};
use crate::ui::record::{DocumentHead, NoticeBanner, Tag, TagKind};

/// Holidays that the page names, the soonest first.
const NEXT_HOLIDAYS: usize = 4;

/// `takes_applications` says whether one can apply here; otherwise the page explains only. `adopted` says that the body
/// whose programme it is has opened it here itself.
pub fn programme_page(
    locale: Locale,
    programme: &ProgrammeDefinition,
    takes_applications: bool,
    adopted: bool,
    now: Timestamp,
) -> AnyView {
    let text = |key: &str| locale.text(key);
    let about = match programme.kind {
        TemplateKind::Model => "programmes-illustrative-model-text",
        TemplateKind::AsIs => "programmes-illustrative-text",
    };
    let illustrative = programme.is_illustrative(adopted).then(|| {
        view! {
            <NoticeBanner title=text("programmes-illustrative") kind=TagKind::Attention>
                <p>{text(about)}</p>
            </NoticeBanner>
        }
    });
    view! {
        <DocumentHead
            title=programme.name.text(locale.language)
            symbol=programme.symbol.clone()
            kicker=text("programmes-kicker")
            lead=said(locale, &programme.summary)
        >
            {kind_tag(locale, programme)}
        </DocumentHead>
        {actions(locale, programme, takes_applications)}
        {illustrative}
        <SummaryList rows=facts(locale, programme, now) />
        <h2>{text("programmes-gives-title")}</h2>
        <p>{said(locale, &programme.rights).into_view()}</p>
        <h2>{text("programmes-owes-title")}</h2>
        <p>{said(locale, &programme.obligations).into_view()}</p>
        <h2>{text("programmes-decision-title")}</h2>
        {decision(locale, programme)}
        {categories(locale, programme)}
        <h2>{text("programmes-time-title")}</h2>
        <p>{said(locale, &programme.clocks.time_it_takes).into_view()}</p>
        <SummaryList rows=clock_rows(locale, &programme.clocks) />
        {ask_for(locale, programme)}
        {holidays(locale, programme, now)}
        <h2>{text("programmes-late-title")}</h2>
        {late(locale, programme)}
        <h2>{text("programmes-criteria-list-title")}</h2>
        {criteria(locale, programme)}
        <h2>{text("programmes-documents-title")}</h2>
        {programme.documents.iter().map(|needed| document(locale, needed)).collect::<Vec<_>>()}
        <h2 id="publication">{text("programmes-publication-title")}</h2>
        <p>{said(locale, &programme.publication.practice).into_view()}</p>
        <h2>{text("programmes-challenge-title")}</h2>
        {challenge(locale, programme)}
        {gaps(locale, programme)}
        {sources(locale, programme)}
    }
    .into_any()
}

/// Where one asks for what a programme promises to answer in time.
fn ask_for(locale: Locale, programme: &ProgrammeDefinition) -> Option<AnyView> {
    let clocks = &programme.clocks;
    let promised = [clocks.accommodation, clocks.visa_letter, clocks.badge, clocks.information_request];
    promised.iter().any(Option::is_some).then(|| {
        let help = format!("/{}/help", locale.language);
        let link = locale.text("interface-footer-help");
        view! { <p>{locale.text("programmes-clock-ask")}" "<a href=help>{link}</a></p> }.into_any()
    })
}

/// The next days that count for nothing where working days count.
fn holidays(locale: Locale, programme: &ProgrammeDefinition, now: Timestamp) -> Option<AnyView> {
    let today = now.in_zone(&programme.zone).date();
    let to_come = programme.holidays.iter().filter(|day| **day >= today).take(NEXT_HOLIDAYS);
    let days: Vec<String> = to_come.map(|day| locale.date(*day)).collect();
    (!days.is_empty()).then(|| {
        let days = Message::new("programmes-holidays").with("days", locale.list(&days));
        view! { <p>{locale.message(&days)}</p> }.into_any()
    })
}

fn actions(locale: Locale, programme: &ProgrammeDefinition, takes_applications: bool) -> AnyView {
    let check = address(locale, &programme.slug, "/eligibility");
    let label = locale.text("programmes-check-eligibility");
    if takes_applications {
        let start = address(locale, &programme.slug, "/start");
        return view! {
            <div class="actions">
                <LinkButton label=locale.text("programmes-apply") href=start />
                <LinkButton label=label href=check kind=ButtonKind::Secondary />
            </div>
        }
        .into_any();
    }
    view! {
        <p>{locale.text("programmes-apply-elsewhere")}</p>
        <div class="actions"><LinkButton label=label href=check /></div>
    }
    .into_any()
}

fn facts(locale: Locale, programme: &ProgrammeDefinition, now: Timestamp) -> Vec<SummaryRow> {
    let row = |key: &str, value| SummaryRow::new(locale.text(key), value);
    vec![
        row("programmes-institution", said(locale, &programme.institution)),
        row("programmes-status", said(locale, &programme.status_name)),
        row("programmes-fees", said(locale, &programme.fees)),
        row("programmes-languages", locale.languages(&programme.languages).into()),
        row("programmes-deadline", deadline_words(locale, programme, now).into()),
    ]
}

fn decision(locale: Locale, programme: &ProgrammeDefinition) -> AnyView {
    let rule = locale.text(&format!("programmes-decision-{}", programme.decision.code().to_lowercase()));
    let recorded = programme
        .decision
        .procedure()
        .is_recorded()
        .then(|| view! { <p class="hint">{locale.text("programmes-decision-recorded")}</p> });
    // Where the secretariat decides, the programme's own words begin with just that.
    let repeats = programme.decision_text.text(locale.language).starts_with(&rule);
    view! {
        {(!repeats).then(|| view! { <p><strong>{rule}</strong></p> })}
        <p>{said(locale, &programme.decision_text).into_view()}</p>
        {recorded}
    }
    .into_any()
}

fn categories(locale: Locale, programme: &ProgrammeDefinition) -> Option<AnyView> {
    if programme.categories.is_empty() {
        return None;
    }
    let items: Vec<_> = programme
        .categories
        .iter()
        .map(|category| {
            let described = category.description.as_ref().map(|text| {
                view! { <span class="hint">" "{said(locale, text).into_view()}</span> }
            });
            view! { <li><strong>{said(locale, &category.name).into_view()}</strong>{described}</li> }
        })
        .collect();
    let view = view! {
        <h2>{locale.text("programmes-categories-title")}</h2>
        <ul>{items}</ul>
    };
    Some(view.into_any())
}

fn late(locale: Locale, programme: &ProgrammeDefinition) -> AnyView {
    let key = match programme.clocks.lapse {
        LapseEffect::ProvisionalAccess => "programmes-lapse-provisional-access",
        LapseEffect::ShownPublicly => "programmes-lapse-shown-publicly",
    };
    let waiting = format!("/{}/waiting?programme={}", locale.language, programme.slug);
    view! {
        <p><strong>{locale.text(key)}</strong></p>
        <p>{said(locale, &programme.clocks.if_late).into_view()}</p>
        <p><a href=waiting>{locale.text("programmes-waiting")}</a></p>
    }
    .into_any()
}

fn criteria(locale: Locale, programme: &ProgrammeDefinition) -> AnyView {
    let page = address(locale, &programme.slug, "/criteria");
    let items: Vec<_> = programme
        .criteria
        .iter()
        .map(|criterion| {
            let href = format!("{page}#criterion-{}", criterion.code);
            view! {
                <li>
                    <a href=href>{said(locale, &criterion.title).into_view()}</a>
                    " "
                    <bdi class="mono" dir="ltr">{criterion.code.clone()}</bdi>
                </li>
            }
        })
        .collect();
    view! {
        <ul>{items}</ul>
        <p><a class="arrow-on" href=page>{locale.text("programmes-read-criteria")}</a></p>
    }
    .into_any()
}

fn document(locale: Locale, document: &RequiredDocument) -> AnyView {
    let (kind, key) = if document.required {
        (TagKind::Progress, "programmes-document-required")
    } else {
        (TagKind::Neutral, "programmes-document-optional")
    };
    let instead = document.alternative.as_ref().map(|text| {
        view! {
            <p class="hint">
                <strong>{locale.text("programmes-document-instead")}</strong>
                " "
                {said(locale, text).into_view()}
            </p>
        }
    });
    let serves = document.criteria.join(", ");
    view! {
        <section class="card">
            <p class="symbol"><Tag kind=kind text=locale.text(key) />" "<bdi class="mono" dir="ltr">{serves}</bdi></p>
            <h3>{said(locale, &document.name).into_view()}</h3>
            <p>{said(locale, &document.explanation).into_view()}</p>
            {instead}
        </section>
    }
    .into_any()
}

fn challenge(locale: Locale, programme: &ProgrammeDefinition) -> AnyView {
    let route = &programme.challenge;
    let days = locale.message(&Message::new("programmes-limit-days").with("count", i64::from(route.days_to_file)));
    let desk = (route.holder == RouteHolder::PortalDesk && programme.kind == TemplateKind::AsIs)
        .then(|| view! { <p><strong>{locale.text("programmes-challenge-desk")}</strong></p> });
    let rows = vec![
        SummaryRow::new(locale.text("programmes-challenge-where"), said(locale, &route.where_to)),
        SummaryRow::new(locale.text("programmes-challenge-how"), said(locale, &route.how)),
        SummaryRow::new(locale.text("programmes-challenge-time"), days),
    ];
    view! {
        {desk}
        <SummaryList rows=rows />
    }
    .into_any()
}
