//! `tribune programme`: to which programmes one can apply here. Each change is an act in the log.

use anyhow::bail;
use clap::Subcommand;

use super::output::say;
use crate::error::Error;
use crate::portal::Portal;
use crate::programmes::{self, Opening};
use crate::refused::Refused;

#[derive(Subcommand)]
pub enum ProgrammeCommand {
    /// Lists the programmes and whether one can apply.
    List,
    /// Lets organisations apply. A programme that describes another body is opened by that body only.
    Open { programme: String },
    /// Takes no new applications. What was begun can be finished.
    Close { programme: String },
}

pub async fn act(portal: &Portal, command: ProgrammeCommand) -> anyhow::Result<()> {
    match command {
        ProgrammeCommand::List => {
            for version in programmes::current_versions(portal).await.map_err(Error::into_error)? {
                let slug = &version.definition.slug;
                let open = programmes::takes_applications(portal, slug).await.map_err(Error::into_error)?;
                let state = if open { "open" } else { "closed" };
                say!("{slug:12} {state:8} {}", version.definition.name.text(app::kernel::Language::En));
            }
            Ok(())
        }
        ProgrammeCommand::Open { programme } => {
            say(&programme, programmes::open(portal, &programme).await.map_err(Error::into_error)?, "open")
        }
        ProgrammeCommand::Close { programme } => {
            say(&programme, programmes::close(portal, &programme).await.map_err(Error::into_error)?, "closed")
        }
    }
}

fn say(programme: &str, opening: Opening, state: &str) -> anyhow::Result<()> {
    match opening {
        Opening::Changed => say!("{programme} is {state} now."),
        Opening::Unchanged => say!("{programme} was {state} already."),
        Opening::Unknown => {
            bail!(Refused(format!("There is no programme {programme}. `tribune programme list` names them.")))
        }
        Opening::NoJourney => bail!(Refused(format!(
            "The portal cannot take applications to {programme} yet: it explains its rules only."
        ))),
    }
    Ok(())
}
