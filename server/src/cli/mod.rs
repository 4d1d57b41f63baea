//! The command line. `tribune --help` lists the commands.

mod beginning;
mod checking;
mod jobs;
mod logging;
mod output;
mod programmes;
mod roles;
mod serving;

use std::ffi::OsStr;
use std::process::ExitCode;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{CommandFactory, Parser, Subcommand};

use crate::clock::Clock;
use crate::config::{Config, refuse_wrong_settings};
use crate::portal::Portal;
use crate::refused::{Refused, in_one_line};
#[cfg(debug_assertions)]
use crate::web;
use crate::{background, data_folder, routes, seed};
use output::{complain, say};

#[derive(Parser)]
#[command(
    name = "tribune",
    version,
    about = "The portal through which NGOs are accredited, take part, and are answered to."
)]
struct Cli {
    #[command(flatten)]
    config: Config,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Begins a portal: makes the database's tables and the key, and the account of the first administrator.
    Init {
        /// The address or name with which the first administrator signs in; asked for when it is left out.
        #[arg(long, default_value = "")]
        administrator: String,
    },
    /// Serves the portal.
    Serve {
        /// Prints how to sign in to the demo.
        #[arg(long)]
        demo: bool,
        /// Has open pages load themselves again when the portal was started anew, as `make dev` does.
        #[cfg(debug_assertions)]
        #[arg(long)]
        reload: bool,
    },
    /// Sends mail and deletes what has served its time, until it is told to stop. `serve` does so too.
    Work,
    /// Says how what is done by itself went, and why it failed.
    Jobs {
        /// Has what failed tried again at once, what was given up too.
        #[arg(long)]
        again: bool,
    },
    /// Brings the database up to date and imports the built-in programmes that are missing.
    Migrate,
    /// Who may do what for the institution.
    #[command(subcommand)]
    Role(roles::RoleCommand),
    /// To which programmes one can apply here.
    #[command(subcommand)]
    Programme(programmes::ProgrammeCommand),
    /// Tells the demonstration into a portal without organisations: invented ones to try it with, on this machine only.
    Seed {
        /// Then adds this many invented organisations for measuring: each accredited, each with a file in the queue.
        #[arg(long, default_value_t = 0, value_parser = clap::value_parser!(u32).range(0..=i64::from(seed::MOST_ORGANISATIONS)))]
        organisations: u32,
    },
    /// Says what each setting is, what is wrong with it, and whether database and data folder belong together.
    Check,
    /// Checks the audit log's chain, and that files, decisions, documents, roles and seals are what its acts say.
    Verify {
        /// A head of the log that was noted earlier, outside this machine: then it must still be in the chain.
        #[arg(long, value_parser = checking::head)]
        head: Option<String>,
    },
    /// Lists every route with the action it is.
    Routes {
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
}

pub async fn run() -> ExitCode {
    data_folder::make_files_private();
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => return misread(&error),
    };
    let log = logging::begin(&cli.config);
    let ended = act(cli).await;
    // What was logged is read before why it ended.
    drop(log);
    match ended {
        // What nobody could read was not said: a check whose answer is lost has not answered.
        Ok(code) if code == ExitCode::SUCCESS && output::was_lost() => ExitCode::FAILURE,
        Ok(code) => code,
        Err(error) => {
            complain!("tribune: {}", in_one_line(&error));
            let refused = error.is::<Refused>();
            if refused { ExitCode::from(Refused::EXIT) } else { ExitCode::FAILURE }
        }
    }
}

/// Says what could not be read of the command line or the environment. A setting that must be changed first ends with
/// [`Refused::EXIT`], so that the program that starts the portal does not try again.
fn misread(error: &clap::Error) -> ExitCode {
    let _ = error.print();
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        return ExitCode::SUCCESS;
    }
    if error.kind() == ErrorKind::InvalidUtf8
        && let Some(variable) = unreadable_variable(&Cli::command())
    {
        complain!("tribune: {variable} holds bytes that are no text in UTF-8. Write it anew.");
        return ExitCode::from(Refused::EXIT);
    }
    let Some(ContextValue::String(flag)) = error.get(ContextKind::InvalidArg) else { return ExitCode::from(2) };
    let command = Cli::command();
    let named = |argument: &&clap::Arg| {
        argument.get_long().is_some_and(|long| flag.split_whitespace().next() == Some(&format!("--{long}")))
    };
    let variable = command.get_arguments().find(named).and_then(|argument| argument.get_env());
    let Some(variable) = variable else { return ExitCode::from(2) };
    complain!("tribune: {} cannot be read. docs/running.md says what it may be.", variable.to_string_lossy());
    ExitCode::from(Refused::EXIT)
}

/// The first setting whose value in the environment is no text.
fn unreadable_variable(command: &clap::Command) -> Option<String> {
    let variables = command.get_arguments().filter_map(clap::Arg::get_env);
    let unreadable = |name: &&OsStr| std::env::var_os(name).is_some_and(|value| value.to_str().is_none());
    variables.into_iter().find(unreadable).map(|name| name.to_string_lossy().into_owned())
}

async fn act(cli: Cli) -> anyhow::Result<ExitCode> {
    let Cli { config, command } = cli;
    match &command {
        Command::Routes { json } => return list_routes(config.development, *json),
        Command::Check => return checking::check(config).await,
        // Nobody is reached or written to by the others, which a settings fault elsewhere should not keep from working.
        Command::Init { .. } | Command::Serve { .. } | Command::Work => refuse_wrong_settings(&config)?,
        _ => {}
    }
    let clock = Clock::system();
    match command {
        Command::Init { administrator } => beginning::init(config, clock, administrator).await?,
        Command::Migrate => beginning::migrate(config, clock).await?,
        Command::Seed { organisations } => beginning::seed(config, clock, organisations).await?,
        #[cfg(debug_assertions)]
        Command::Serve { demo, reload: true } => {
            serving::serve(serving::open(config, clock).await?, demo, web::reloading).await?
        }
        Command::Serve { demo, .. } => {
            serving::serve(serving::open(config, clock).await?, demo, |router| router).await?
        }
        Command::Work => serving::work(serving::open(config, clock).await?).await?,
        Command::Jobs { again } => {
            let portal = Portal::open(config, clock).await?;
            jobs::act(&portal, again).await?;
            background::give_last(&portal).await?;
        }
        Command::Role(command) => {
            let portal = Portal::open(config, clock).await?;
            roles::act(&portal, command).await?;
            background::give_last(&portal).await?;
        }
        Command::Programme(command) => {
            let portal = Portal::open(config, clock).await?;
            programmes::act(&portal, command).await?;
            background::give_last(&portal).await?;
        }
        Command::Verify { head } => {
            return checking::verify(&Portal::open(config, clock).await?, head.as_deref()).await;
        }
        Command::Check | Command::Routes { .. } => {}
    }
    Ok(ExitCode::SUCCESS)
}

fn list_routes(development: bool, json: bool) -> anyhow::Result<ExitCode> {
    for route in routes::all_routes(development).listed {
        if json {
            let action = format!("{:?}", route.action);
            let capability = route.capability;
            let line = serde_json::json!({ "method": route.method, "path": route.path, "action": action, "capability": capability });
            say!("{line}");
        } else {
            say!("{:4} {} {:?}", route.method, route.path, route.action);
        }
    }
    Ok(ExitCode::SUCCESS)
}
