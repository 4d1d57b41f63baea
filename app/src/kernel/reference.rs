//! References: the identifiers people read out on the telephone.

use serde::{Deserialize, Serialize};

/// A reference such as `TRB/2026/048213`. The number is drawn at random, so that it tells nobody who came before whom.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Reference(pub String);

impl Reference {
    /// `prefix` is `TRB` for applications and `CHL` for challenges; `random` is any random number.
    pub fn new(prefix: &str, year: i16, random: u32) -> Self {
        Reference(format!("{prefix}/{year}/{:06}", random % 1_000_000))
    }

    /// The form used in paths: `/` becomes `-`.
    pub fn slug(&self) -> String {
        self.0.replace('/', "-")
    }

    pub fn from_slug(slug: &str) -> Self {
        Reference(slug.replace('-', "/"))
    }
}

impl std::fmt::Display for Reference {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_survives_its_path_form() {
        let reference = Reference::new("TRB", 2026, 4_000_412);
        assert_eq!(reference.to_string(), "TRB/2026/000412");
        assert_eq!(Reference::from_slug(&reference.slug()), reference);
    }
}
