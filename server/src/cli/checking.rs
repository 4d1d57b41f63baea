//! Looking at settings, database and log without changing anything.

use std::process::ExitCode;

use anyhow::bail;

use super::output::say;
use crate::audit;
use crate::clock::Clock;
use crate::config::settings::SETTINGS;
use crate::config::{Config, Finding, in_environment, unknown_settings};
use crate::documents;
use crate::error::Error;
use crate::installation;
use crate::portal::Portal;
use crate::refused::{Refused, in_one_line};

/// Prints every setting with what is wrong with it, then whether the portal's parts belong together.
pub async fn check(config: Config) -> anyhow::Result<ExitCode> {
    let mut wrong = 0;
    let mut tell = |finding| match finding {
        Finding::Refusal(sentence) => {
            wrong += 1;
            say!("  WRONG    {sentence}");
        }
        Finding::Warning(sentence) => say!("  warning  {sentence}"),
    };
    for setting in SETTINGS {
        say!("{:28} {}", setting.variable, (setting.shown)(&config));
        setting.finding(&config).map(&mut tell);
    }
    unknown_settings(in_environment()).into_iter().for_each(&mut tell);
    say!();
    match look(config).await {
        Ok((told, warning)) => {
            say!("{told}");
            if let Some(warning) = warning {
                say!("  warning  {warning}");
            }
        }
        Err(error) => {
            wrong += 1;
            say!("  WRONG    {}", in_one_line(&error));
        }
    }
    say!("{}", if wrong == 0 { "The portal can be served." } else { "The portal cannot be served like this." });
    Ok(if wrong == 0 { ExitCode::SUCCESS } else { ExitCode::from(Refused::EXIT) })
}

/// What there is, and a warning.
async fn look(config: Config) -> anyhow::Result<(String, Option<&'static str>)> {
    let portal = Portal::open(config, Clock::system()).await?;
    installation::refuse_demo_in_public(&portal.database, &portal.config).await?;
    documents::refuse_folder_without_documents(&portal).await?;
    if !portal.database.takes_writes().await? {
        bail!(Refused(
            "The database can be read and takes nothing: its file, folder or server is read-only.".to_owned()
        ));
    }
    let what = if portal.demo.is_seen() { "the demonstration" } else { "a portal" };
    let told =
        format!("The database ({}) and the data folder belong together; they hold {what}.", portal.database.kind());
    Ok((told, portal.database.warning().await?))
}

/// Checks the chain first, and then compares everything for which the chain vouches. `noted` is a head of the log that was
/// written down elsewhere.
pub async fn verify(portal: &Portal, noted: Option<&str>) -> anyhow::Result<ExitCode> {
    let noted = noted.map(str::trim).map(str::to_lowercase);
    match audit::verify(portal.database.reader(), portal.clock.now(), noted.as_deref()).await? {
        audit::Verdict::Whole { acts, head, waiting } => {
            say!("The chain is whole: {acts} acts, head {head}.");
            if waiting > 0 {
                say!(
                    "{waiting} more wait for their place; `tribune serve` or `tribune work` gives it within a second."
                );
            }
        }
        audit::Verdict::BrokenAt { seq, why } => {
            say!("The chain is broken at act {seq}: {why}.");
            return Ok(ExitCode::FAILURE);
        }
        audit::Verdict::Stuck { waiting, since } => {
            say!(
                "{waiting} acts wait for their place in the chain, the first since {}. Run `tribune serve` or `tribune work`; \
                 where one runs already, they were not written by the portal, or its database refuses them: read its log.",
                since.rfc3339()
            );
            return Ok(ExitCode::FAILURE);
        }
        audit::Verdict::WithoutHead => {
            say!("The chain is whole, and the head you noted is not in it: its end was cut off or written anew since.");
            return Ok(ExitCode::FAILURE);
        }
    }
    let contradictions = audit::compare(portal.database.reader(), &portal.blobs).await.map_err(Error::into_error)?;
    if contradictions.is_empty() {
        say!("What is stored is what the acts say. Compared were: {}.", audit::compared().join("; "));
        return Ok(ExitCode::SUCCESS);
    }
    for contradiction in &contradictions {
        say!("Not as the log says: {contradiction}.");
    }
    Ok(ExitCode::FAILURE)
}
