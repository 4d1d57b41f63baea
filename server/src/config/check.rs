//! Looking through the settings before anything is opened: a wrong one is named at the start, with what to write instead, before
//! it can affect a person.

use anyhow::bail;

use super::Config;
use super::settings::{SETTINGS, Setting};
use super::unknown::{in_environment, unknown_settings};
use crate::refused::Refused;

/// What is wrong with a setting, in whole sentences.
#[derive(Clone, Debug, PartialEq)]
pub enum Finding {
    /// The portal does not start with it.
    Refusal(String),
    /// The portal starts; the people who run it should know.
    Warning(String),
}

impl Finding {
    pub fn sentence(&self) -> &str {
        match self {
            Finding::Refusal(sentence) | Finding::Warning(sentence) => sentence,
        }
    }
}

impl Setting {
    /// What is wrong with this setting; it begins with the variable's name.
    pub fn finding(&self, config: &Config) -> Option<Finding> {
        let said = |text: String| format!("{} {text}", self.variable);
        (self.check)(config).map(|finding| match finding {
            Finding::Refusal(text) => Finding::Refusal(said(text)),
            Finding::Warning(text) => Finding::Warning(said(text)),
        })
    }
}

/// Warns of careless settings and errors with all wrong ones, so that one start names everything.
pub fn refuse_wrong_settings(config: &Config) -> anyhow::Result<()> {
    let mut wrong = Vec::new();
    let unknown = unknown_settings(in_environment());
    for finding in SETTINGS.iter().filter_map(|setting| setting.finding(config)).chain(unknown) {
        match finding {
            Finding::Refusal(sentence) => wrong.push(sentence),
            Finding::Warning(sentence) => tracing::warn!("{sentence}"),
        }
    }
    if !wrong.is_empty() {
        bail!(Refused(wrong.join("\n  ")));
    }
    Ok(())
}

/// The variable is not what it should be, and what to write.
pub(super) fn refused(text: impl Into<String>) -> Option<Finding> {
    Some(Finding::Refusal(text.into()))
}

pub(super) fn careless(text: impl Into<String>) -> Option<Finding> {
    Some(Finding::Warning(text.into()))
}
