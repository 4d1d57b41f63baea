//! The command line: `tribune serve | work | migrate | seed | verify | routes`.

use std::process::ExitCode;

use anyhow::Context;
use clap::{Parser, Subcommand};
use migrations::Migrator;
use sea_orm_migration::MigratorTrait;
use tracing_subscriber::EnvFilter;

use crate::clock::Clock;
use crate::config::Config;
use crate::portal::Portal;
use crate::stop::Stop;
use crate::{audit, programmes, seed, upkeep, web};

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
    /// Serves the portal.
    Serve {
        /// Prints how to sign in to the demo.
        #[arg(long)]
        demo: bool,
    },
    /// Sends mail and deletes what has served its time, until it is told to stop. `serve` does so too.
    Work,
    /// Brings the database up to date and imports the built-in programmes that are missing.
    Migrate,
    /// Fills a portal without organisations with invented ones to try it with.
    Seed {
        /// Then adds this many invented organisations for measuring: each accredited, each with a file in the queue.
        #[arg(long, default_value_t = 0, value_parser = clap::value_parser!(u32).range(0..=i64::from(seed::MOST_ORGANISATIONS)))]
        organisations: u32,
    },
    /// Checks the audit log's chain and names the first broken link.
    Verify,
    /// Lists every route with the action it is.
    Routes {
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
}

pub async fn run() -> ExitCode {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info,sqlx=warn"));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    match act(Cli::parse()).await {
        Ok(code) => code,
        Err(error) => {
            eprintln!("tribune: {error:#}");
            ExitCode::FAILURE
        }
    }
}

async fn act(cli: Cli) -> anyhow::Result<ExitCode> {
    if let Command::Routes { json } = cli.command {
        list_routes(cli.config.development, json)?;
        return Ok(ExitCode::SUCCESS);
    }
    let portal = Portal::open(cli.config, Clock::system()).await?;
    match cli.command {
        Command::Serve { demo } => serve(portal, demo).await?,
        Command::Work => work(portal).await,
        Command::Migrate => migrate(&portal).await?,
        Command::Seed { organisations } => seed(&portal, organisations).await?,
        Command::Verify => return verify(&portal).await,
        Command::Routes { .. } => {}
    }
    Ok(ExitCode::SUCCESS)
}

pub async fn migrate(portal: &Portal) -> anyhow::Result<()> {
    Migrator::up(portal.database.writer(), None).await?;
    let imported = import_programmes(portal).await;
    imported.map_err(Stop::into_error).context("importing the built-in programmes")
}

/// A new portal has its programmes from the start.
/// Tells how far it is, because a hundred thousand organisations take a minute or two.
async fn seed(portal: &Portal, organisations: u32) -> anyhow::Result<()> {
    match seed::tell(portal).await.map_err(Stop::into_error).context("telling the demo")? {
        Some(demo) => {
            seed::keep(&demo, &portal.config.data)?;
            println!("{demo}");
        }
        None => println!("The portal has organisations already; the demo is left out."),
    }
    if organisations > 0 {
        let tell = |done| tracing::info!("{done} of {organisations} organisations");
        seed::fill(portal, organisations, tell).await.map_err(Stop::into_error).context("seeding organisations")?;
    }
    Ok(())
}

async fn import_programmes(portal: &Portal) -> crate::stop::Result<()> {
    let work = portal.begin_as_system().await?;
    programmes::import_templates(&work).await?;
    work.finish("").await?;
    Ok(())
}

async fn serve(portal: Portal, demo: bool) -> anyhow::Result<()> {
    if let Some(demo) = if demo { seed::kept(&portal.config.data)? } else { None } {
        println!("{demo}");
    }
    let listener = tokio::net::TcpListener::bind(&portal.config.listen).await?;
    tracing::info!(address = %listener.local_addr()?, base_url = portal.config.base_url, "serving");
    tokio::spawn(upkeep::run(portal.clone()));
    web::serve(listener, web::router(portal), stopped()).await
}

async fn work(portal: Portal) {
    tracing::info!(base_url = portal.config.base_url, "working");
    tokio::select! {
        () = upkeep::run(portal) => {}
        () = stopped() => {}
    }
}

/// Resolves when the process is asked to end.
async fn stopped() {
    use tokio::signal::unix::{SignalKind, signal};
    let (Ok(mut terminate), Ok(mut interrupt)) = (signal(SignalKind::terminate()), signal(SignalKind::interrupt()))
    else {
        return std::future::pending().await;
    };
    tokio::select! {
        _ = terminate.recv() => {}
        _ = interrupt.recv() => {}
    }
}

async fn verify(portal: &Portal) -> anyhow::Result<ExitCode> {
    match audit::verify(portal.database.reader()).await? {
        audit::Verdict::Whole { acts, head } => {
            println!("The chain is whole: {acts} acts, head {head}.");
            Ok(ExitCode::SUCCESS)
        }
        audit::Verdict::BrokenAt { seq, why } => {
            println!("The chain is broken at act {seq}: {why}.");
            Ok(ExitCode::FAILURE)
        }
    }
}

fn list_routes(development: bool, json: bool) -> anyhow::Result<()> {
    for route in web::all_routes(development).listed {
        if json {
            let action = format!("{:?}", route.action);
            println!("{}", serde_json::json!({ "method": route.method, "path": route.path, "action": action }));
        } else {
            println!("{:4} {} {:?}", route.method, route.path, route.action);
        }
    }
    Ok(())
}
