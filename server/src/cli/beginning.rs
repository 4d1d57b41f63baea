//! Beginning a portal, a real one or the demonstration, and bringing one up to date.

use std::io::{BufRead, IsTerminal, Write};

use anyhow::{Context, bail};
use app::kernel::{Language, Role};

use super::output::say;
use crate::clock::Clock;
use crate::config::Config;
use crate::error::Error;
use crate::portal::Portal;
use crate::refused::Refused;
use crate::{background, identity, installation, programmes, seed};

/// Begins a real portal: tables, key, programmes, and an administrator who can give others their roles.
pub async fn init(config: Config, clock: Clock, administrator: String) -> anyhow::Result<()> {
    let by_provider = !config.oidc_issuer.is_empty();
    let name = match administrator.trim() {
        "" if by_provider => None,
        "" => Some(ask_for_administrator()?),
        name => Some(name.to_owned()),
    };
    // Before anything is made.
    name.as_deref().map(super::roles::read_name).transpose()?;
    let portal = Portal::establish(config, clock).await?;
    if installation::told(&portal.database).await? {
        bail!(Refused("The database holds the demonstration, which never becomes a real portal. Begin on an empty database and an empty data folder.".to_owned()));
    }
    if identity::anybody_has_role(&portal, Role::Administrator).await.map_err(Error::into_error)? {
        bail!(Refused("The portal has an administrator already. `tribune role list` says who; `tribune role grant` makes another.".to_owned()));
    }
    import_programmes(&portal).await?;
    say!("The portal is begun. Its data are in {}.", portal.config.data.display());
    if let Some(name) = name {
        let made = super::roles::admit(&portal, &name, Language::En).await?;
        made.grant(&portal, Role::Administrator, None).await?;
        say!("\n{name} is its administrator.");
        made.print_link(&portal).await?;
    } else {
        let claim = &portal.config.oidc_role_claim;
        say!(
            "\nStaff sign in at {}. A person with `administrator` in the claim {claim} is its administrator.",
            portal.config.oidc_issuer
        );
    }
    background::give_last(&portal).await?;
    say!("{}", next_steps(&portal));
    Ok(())
}

fn ask_for_administrator() -> anyhow::Result<String> {
    if !std::io::stdin().is_terminal() {
        bail!(Refused("Say who the first administrator is: tribune init --administrator name@example.org".to_owned()));
    }
    let mut out = std::io::stdout();
    write!(out, "The first administrator signs in with the address: ")?;
    out.flush()?;
    let mut typed = String::new();
    std::io::stdin().lock().read_line(&mut typed)?;
    Ok(typed.trim().to_owned())
}

fn next_steps(portal: &Portal) -> String {
    let key = portal.config.data.join(crate::keys::FILE);
    format!(
        "\nNext:\n  1. Copy {} to a safe place: without it a backup of the database is of little use.\n  \
         2. tribune check             says what is still to be set\n  \
         3. tribune serve             serves {}\n  \
         4. tribune role grant …      lets the others work; `tribune role --help`\n  \
         5. tribune programme list    says to which programmes one can apply; `tribune programme open …`\n",
        key.display(),
        portal.config.base_url
    )
}

pub async fn migrate(config: Config, clock: Clock) -> anyhow::Result<()> {
    let portal = Portal::establish(config, clock).await?;
    import_programmes(&portal).await?;
    background::give_last(&portal).await?;
    say!("The database is up to date.");
    Ok(())
}

/// A new portal has its programmes from the start.
async fn import_programmes(portal: &Portal) -> anyhow::Result<()> {
    let import = async {
        let work = portal.begin_as_system().await?;
        programmes::import_templates(&work).await?;
        work.commit("").await
    };
    import.await.map_err(Error::into_error).context("importing the built-in programmes")?;
    Ok(())
}

/// Prints its progress, because a hundred thousand organisations take a minute or two.
pub async fn seed(config: Config, clock: Clock, organisations: u32) -> anyhow::Result<()> {
    if !config.is_on_loopback() {
        bail!(Refused(format!(
            "TRIBUNE_BASE_URL is {}. The demonstration has people with known passwords, and is told on one's own machine \
             only, where the base address is like http://localhost:3000. A real portal begins with `tribune init`.",
            config.base_url
        )));
    }
    let portal = Portal::open(config, clock).await?;
    match seed::tell(&portal).await.map_err(Error::into_error).context("telling the demo")? {
        Some(demo) => {
            seed::keep(&demo, &portal.config.data)?;
            say!("{demo}");
        }
        None => say!("The portal has accounts or organisations already; the demo is left out."),
    }
    if organisations > 0 {
        let tell = |done| tracing::info!("{done} of {organisations} organisations");
        seed::fill(&portal, organisations, tell).await.map_err(Error::into_error).context("seeding organisations")?;
    }
    background::give_last(&portal).await
}
