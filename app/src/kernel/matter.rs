//! A matter is what people take parts in, declare conflicts of interest on, are restricted in and challenge. Today each is an
//! application; a meeting's allocation of seats, a sanction or a barrier can be one as well (docs/adr/0015).

use serde::{Deserialize, Serialize};

use super::{ApplicationId, MatterId, words};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MatterKind {
    Application,
}

words!(MatterKind { Application = "application" });

impl From<ApplicationId> for MatterId {
    fn from(application: ApplicationId) -> Self {
        MatterId(application.0)
    }
}

impl MatterId {
    /// The application that this matter is. There is no other kind yet; when there is, this asks for the kind.
    pub fn application(self) -> ApplicationId {
        ApplicationId(self.0)
    }
}
