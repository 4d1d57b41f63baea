//! Programmes and their categories in a reader's words, for rows that hold only ids and codes.

use std::sync::Arc;

use app::text::Locale;
use uuid::Uuid;

use crate::error::Result;
use crate::portal::Portal;
use crate::programmes::{self, ProgrammeVersion};

/// The current version of every programme.
pub(super) struct Names {
    locale: Locale,
    versions: Vec<Arc<ProgrammeVersion>>,
}

impl Names {
    pub(super) async fn read(portal: &Portal, locale: Locale) -> Result<Self> {
        Ok(Names { locale, versions: programmes::current_versions(portal).await? })
    }

    fn version(&self, programme: Uuid) -> Option<&ProgrammeVersion> {
        self.versions.iter().find(|version| version.programme.0 == programme).map(Arc::as_ref)
    }

    /// The programme with this path segment.
    pub(super) fn id_of(&self, slug: &str) -> Option<Uuid> {
        self.versions.iter().find(|version| version.definition.slug == slug).map(|version| version.programme.0)
    }

    /// Path segment and name of every programme.
    pub(super) fn choices(&self) -> Vec<(String, String)> {
        let choice = |version: &Arc<ProgrammeVersion>| {
            let definition = &version.definition;
            (definition.slug.clone(), definition.name.text(self.locale.language).to_owned())
        };
        self.versions.iter().map(choice).collect()
    }

    /// Name and path segment.
    pub(super) fn programme(&self, programme: Uuid) -> (String, String) {
        self.version(programme)
            .map(|version| {
                let definition = &version.definition;
                (definition.name.text(self.locale.language).to_owned(), definition.slug.clone())
            })
            .unwrap_or_default()
    }

    /// In which the programme counts its days.
    pub(super) fn zone(&self, programme: Uuid) -> String {
        self.version(programme).map_or_else(|| "UTC".to_owned(), |version| version.definition.zone.clone())
    }

    /// Whether the programme says until when it decides.
    pub(super) fn promises_a_day(&self, programme: Uuid) -> bool {
        self.version(programme).is_some_and(|version| version.definition.clocks.decision.is_some())
    }

    /// What an organisation holds: "Observer status".
    pub(super) fn status(&self, programme: Uuid) -> String {
        let held = self.version(programme).map(|version| &version.definition.status_name);
        held.map_or_else(String::new, |held| held.text(self.locale.language).to_owned())
    }

    /// What is held and with whom, for lists: "Special consultative status · Economic and Social Council". Two
    /// institutions may call their status the same.
    pub(super) fn listed_status(&self, programme: Uuid, category: &str) -> String {
        let category = self.category(programme, category);
        let held = if category.is_empty() { self.status(programme) } else { category };
        let institution = self.version(programme).map(|version| &version.definition.institution);
        institution.map_or_else(String::new, |body| format!("{held} · {}", body.text(self.locale.language)))
    }

    /// A category's name; empty where the programme has no such category.
    pub(super) fn category(&self, programme: Uuid, code: &str) -> String {
        self.version(programme)
            .and_then(|version| version.definition.category(code))
            .map(|category| category.name.text(self.locale.language).to_owned())
            .unwrap_or_default()
    }
}
