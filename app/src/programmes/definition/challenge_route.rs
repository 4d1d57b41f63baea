//! How a decision of the programme can be challenged (A/HRC/44/25, 63(c)). No programme is without a route.

use serde::{Deserialize, Serialize};

use crate::kernel::LocalisedText;

/// Whose route it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RouteHolder {
    /// The institution's own rules provide it.
    Institution,
    /// The real body is not known to have one; this portal itself takes the challenge, and pages say so.
    PortalDesk,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChallengeRoute {
    pub holder: RouteHolder,
    /// Who hears it.
    #[serde(rename = "where")]
    pub where_to: LocalisedText,
    /// How to file, in plain words.
    pub how: LocalisedText,
    /// Calendar days from the notice, its day not counted. The model has 60 (docs/procedures.md, 7).
    pub days_to_file: u32,
}
