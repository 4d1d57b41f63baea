//! What a programme lacks beside the model, and the source of each statement about it.

use leptos::prelude::*;

use super::said::said;
use crate::programmes::criteria::{Confidence, Provenance};
use crate::programmes::definition::ProgrammeDefinition;
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::list::{Column, DataTable, Row};

/// The gaps by code, each in general words and then as it shows here; nothing where there is none.
pub(super) fn gaps(locale: Locale, programme: &ProgrammeDefinition) -> Option<AnyView> {
    if programme.gaps.is_empty() {
        return None;
    }
    let items: Vec<_> = programme
        .gaps
        .iter()
        .map(|gap| {
            let name = locale.text(&gap_key(&gap.code));
            view! {
                <section class="card reason attention">
                    <p class="symbol"><bdi class="mono" dir="ltr">{gap.code.clone()}</bdi></p>
                    <h3>{name}</h3>
                    <p>{said(locale, &gap.text).into_view()}</p>
                </section>
            }
        })
        .collect();
    let view = view! {
        <h2>{locale.text("programmes-gaps-title")}</h2>
        <p>{locale.text("programmes-gaps-text")}</p>
        {items}
    };
    Some(view.into_any())
}

/// The message that names a gap, by its code `V1` to `V12`.
pub(super) fn gap_key(code: &str) -> String {
    format!("programmes-gap-{}", code.to_lowercase())
}

/// One row for each source, with what it says about; fields of one source and one confidence share a row.
pub(super) fn sources(locale: Locale, programme: &ProgrammeDefinition) -> AnyView {
    let mut grouped: Vec<(&Provenance, Vec<String>)> = Vec::new();
    for field in ProgrammeDefinition::SOURCED {
        let Some(provenance) = programme.provenance.get(field) else { continue };
        let name = locale.text(&format!("programmes-field-{field}"));
        match grouped.iter_mut().find(|(known, _)| *known == provenance) {
            Some((_, fields)) => fields.push(name),
            None => grouped.push((provenance, vec![name])),
        }
    }
    let columns = ["what", "citation", "checked", "confidence"]
        .map(|key| Column::new(locale.text(&format!("programmes-source-{key}"))))
        .into();
    let rows = grouped
        .into_iter()
        .map(|(provenance, fields)| {
            Row(vec![
                locale.list(&fields).into(),
                Content::authored(provenance.citation.clone()),
                checked(locale, provenance).into(),
                confidence(locale, provenance.confidence).into(),
            ])
        })
        .collect();
    let title = locale.text("programmes-sources-title");
    view! {
        <h2>{title.clone()}</h2>
        <DataTable caption=title columns=columns rows=rows caption_hidden=true />
    }
    .into_any()
}

pub(super) fn checked(locale: Locale, provenance: &Provenance) -> String {
    provenance.checked_on.map_or_else(|| locale.text("programmes-source-unchecked"), |day| locale.date(day))
}

pub(super) fn confidence(locale: Locale, confidence: Confidence) -> String {
    locale.text(&format!("programmes-confidence-{}", confidence.as_str()))
}
