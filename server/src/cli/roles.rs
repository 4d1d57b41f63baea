//! `tribune role`: who may do what for the institution. Each change is an act in the log.

use anyhow::{Context, bail};
use app::identity::SignInName;
use app::kernel::{Language, ProgrammeId, Role, UserId};
use clap::Subcommand;

use super::output::say;
use crate::error::{Error, Result};
use crate::portal::Portal;
use crate::refused::Refused;
use crate::{identity, programmes};

#[derive(Subcommand)]
pub enum RoleCommand {
    /// Lists who holds which role, where, and since when.
    List,
    /// Gives a role. `reviewer` holds everywhere, `reviewer:ecosoc` in one programme.
    Grant {
        /// The name or address with which the person signs in.
        person: String,
        role: String,
        /// Makes the account when there is none, and prints a link by which its holder chooses a password.
        #[arg(long)]
        create: bool,
    },
    /// Takes a role back and ends the person's sessions.
    Revoke { person: String, role: String },
    /// Prints a link by which somebody chooses a new password; it works once, within an hour.
    Link { person: String },
}

pub async fn act(portal: &Portal, command: RoleCommand) -> anyhow::Result<()> {
    match command {
        RoleCommand::List => list(portal).await,
        RoleCommand::Grant { person, role, create } => {
            let place = place(&role);
            let (role, programme) = read_role(portal, &role).await?;
            let account =
                if create { admit(portal, &person, Language::En).await? } else { find(portal, &person).await? };
            account.grant(portal, role, programme).await?;
            say!("{person} is {} {place}.", in_words(role));
            if account.made { account.print_link(portal).await } else { Ok(()) }
        }
        RoleCommand::Revoke { person, role } => {
            let place = place(&role);
            let (role, programme) = read_role(portal, &role).await?;
            let account = find(portal, &person).await?;
            let held = identity::revoke_role(portal, account.user, role, programme).await.map_err(Error::into_error)?;
            if !held {
                bail!(Refused(format!("{person} does not hold this role. `tribune role list` says who holds which.")));
            }
            say!("{person} is no longer {} {place}.", in_words(role));
            let missed = role == Role::Administrator
                && !identity::anybody_has_role(portal, role).await.map_err(Error::into_error)?;
            if missed {
                say!("Nobody is an administrator any more. `tribune role grant NAME administrator` gives the role.");
            }
            Ok(())
        }
        RoleCommand::Link { person } => find(portal, &person).await?.print_link(portal).await,
    }
}

async fn list(portal: &Portal) -> anyhow::Result<()> {
    let held = identity::list_roles(portal).await.map_err(Error::into_error)?;
    if held.is_empty() {
        say!("Nobody holds a role. `tribune role grant` gives one.");
    }
    for held in held {
        let programme = if held.programme.is_empty() { "everywhere" } else { &held.programme };
        let since = held.since.in_zone(&portal.config.zone).date();
        say!("{:24} {:12} {since}  {}  ({})", in_words(held.role), programme, held.sign_in_name, held.display_name);
    }
    Ok(())
}

/// Where a role holds, by what was typed.
fn place(typed: &str) -> String {
    typed.split_once(':').map_or_else(|| "everywhere".to_owned(), |(_, slug)| format!("in {slug}"))
}

fn in_words(role: Role) -> String {
    role.as_str().replace('_', " ")
}

async fn read_role(portal: &Portal, text: &str) -> anyhow::Result<(Role, Option<ProgrammeId>)> {
    let (word, slug) = text.split_once(':').map_or((text, None), |(word, slug)| (word, Some(slug)));
    let Some(role) = Role::from_word(&word.replace([' ', '-'], "_")) else {
        let known: Vec<&str> = Role::ALL.iter().map(|role| role.as_str()).collect();
        bail!(Refused(format!("{word} is not a role. The roles are {}.", known.join(", "))));
    };
    let Some(slug) = slug else { return Ok((role, None)) };
    let found: Result<_> = programmes::find_by_slug(portal, slug).await;
    match found {
        Ok(version) => Ok((role, Some(version.programme))),
        Err(Error::Failure(_)) => {
            bail!(Refused(format!("There is no programme {slug}. `tribune programme list` names them.")))
        }
        Err(error) => Err(error.into_error()),
    }
}

/// Somebody with an account.
pub struct Account {
    user: UserId,
    sign_in_name: String,
    /// Just now, so that nobody knows a password of it.
    made: bool,
}

impl Account {
    pub async fn grant(&self, portal: &Portal, role: Role, programme: Option<ProgrammeId>) -> anyhow::Result<()> {
        let grant = async {
            let work = portal.begin_as_system().await?;
            identity::grant_role(&work, self.user, role, programme).await?;
            work.commit("").await
        };
        grant.await.map_err(Error::into_error).context("granting the role")?;
        Ok(())
    }

    pub async fn print_link(&self, portal: &Portal) -> anyhow::Result<()> {
        let path = identity::make_password_link(portal, self.user).await.map_err(Error::into_error)?;
        say!("With this link {} chooses a password. It works once, within an hour:", self.sign_in_name);
        say!("\n  {}/en{path}\n", portal.config.base_url);
        Ok(())
    }
}

pub(super) fn read_name(person: &str) -> anyhow::Result<SignInName> {
    let said = "Write the name or address with which the person signs in, like name@example.org.";
    SignInName::parse(person).map_err(|_| Refused(format!("“{person}” is not a name to sign in with. {said}")).into())
}

async fn find(portal: &Portal, person: &str) -> anyhow::Result<Account> {
    let name = read_name(person)?;
    let Some(user) = identity::find_account(portal, &name).await.map_err(Error::into_error)? else {
        bail!(Refused(format!(
            "Nobody signs in as {person}. Add --create to `tribune role grant` to make the account."
        )));
    };
    Ok(Account { user, sign_in_name: name.key().to_owned(), made: false })
}

/// The account of this name, made when there is none.
pub async fn admit(portal: &Portal, person: &str, language: Language) -> anyhow::Result<Account> {
    let name = read_name(person)?;
    let sign_in_name = name.key().to_owned();
    if let Some(user) = identity::find_account(portal, &name).await.map_err(Error::into_error)? {
        return Ok(Account { user, sign_in_name, made: false });
    }
    let make = async {
        let work = portal.begin_as_system().await?;
        let display_name = sign_in_name.split('@').next().unwrap_or_default().to_owned();
        let account = identity::NewAccount { sign_in_name: name, display_name, password_hash: None, language };
        let user = identity::create_account(&work, account).await?;
        work.commit("").await?;
        Ok(user)
    };
    let user = make.await.map_err(Error::into_error).context("making the account")?;
    Ok(Account { user, sign_in_name, made: true })
}
