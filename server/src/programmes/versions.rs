//! Published versions in memory. They are immutable, so a copy can never be out of date.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use app::kernel::{CriterionId, ProgrammeId, ProgrammeVersionId};
use app::programmes::definition::ProgrammeDefinition;

/// One published state of a programme's rules.
#[derive(Clone, Debug)]
pub struct ProgrammeVersion {
    pub id: ProgrammeVersionId,
    pub programme: ProgrammeId,
    /// Counts from 1 within the programme.
    pub number: u32,
    pub definition: ProgrammeDefinition,
    /// The rows that findings and reasons point at, with the code of each, in the template's order.
    pub criteria: Vec<(CriterionId, String)>,
}

impl ProgrammeVersion {
    pub fn criterion_id(&self, code: &str) -> Option<CriterionId> {
        self.criteria.iter().find(|(_, known)| known == code).map(|(id, _)| *id)
    }
}

/// The versions this process has read so far.
#[derive(Default)]
pub struct Versions(RwLock<HashMap<ProgrammeVersionId, Arc<ProgrammeVersion>>>);

impl Versions {
    pub(super) fn get(&self, id: ProgrammeVersionId) -> Option<Arc<ProgrammeVersion>> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).get(&id).cloned()
    }

    pub(super) fn keep(&self, version: ProgrammeVersion) -> Arc<ProgrammeVersion> {
        let version = Arc::new(version);
        self.0.write().unwrap_or_else(PoisonError::into_inner).insert(version.id, version.clone());
        version
    }
}
