//! Serving, and working beside it, until the process is told to stop.

use std::time::Duration;

use anyhow::Context;
use axum::Router;

use super::output::say;
use crate::clock::Clock;
use crate::config::Config;
use crate::portal::Portal;
use crate::store::Unreachable;
use crate::{background, documents, installation, routes, seed, web};

/// How often, and how long, the portal waits for a database that does not answer: after a power cut the machines start together.
const PAUSE: Duration = Duration::from_secs(2);
const TRIES: u32 = 30;

/// Opens the portal that is there, waiting a minute for a database that is just starting.
pub async fn open(config: Config, clock: Clock) -> anyhow::Result<Portal> {
    let mut tries = 1;
    let portal = loop {
        match Portal::open(config.clone(), clock.clone()).await {
            Err(error) if tries < TRIES && error.is::<Unreachable>() => {
                tracing::warn!("{error}; trying again in {} s ({tries} of {TRIES})", PAUSE.as_secs());
                tokio::time::sleep(PAUSE).await;
                tries += 1;
            }
            opened => break opened?,
        }
    };
    installation::refuse_demo_in_public(&portal.database, &portal.config).await?;
    documents::refuse_folder_without_documents(&portal).await?;
    tracing::info!(
        version = env!("CARGO_PKG_VERSION"),
        base_url = portal.config.base_url,
        database = portal.database.kind(),
        data = %portal.config.data.display(),
        demonstration = portal.demo.is_seen(),
        "starting"
    );
    Ok(portal)
}

/// Serves the portal; `around` says what it is served within.
pub async fn serve(portal: Portal, demo: bool, around: impl FnOnce(Router) -> Router) -> anyhow::Result<()> {
    if let Some(demo) = if demo { seed::kept(&portal.config.data)? } else { None } {
        say!("{demo}");
    }
    if let Some(warning) = portal.database.warning().await? {
        tracing::warn!("{warning}");
    }
    let wanted = portal.config.listen.clone();
    let listener =
        tokio::net::TcpListener::bind(&wanted).await.with_context(|| format!("cannot listen on {wanted}"))?;
    tracing::info!(address = %listener.local_addr()?, base_url = portal.config.base_url, "serving");
    tokio::spawn(background::run(portal.clone()));
    let bounds = web::Bounds { trusted_proxies: portal.config.trusted_proxies.clone(), ..web::Bounds::default() };
    web::serve_with(bounds, listener, around(routes::router(portal.clone())), stopped()).await?;
    background::give_last(&portal).await
}

pub async fn work(portal: Portal) -> anyhow::Result<()> {
    tracing::info!("working");
    tokio::select! {
        () = background::run(portal.clone()) => {}
        () = stopped() => {}
    }
    background::give_last(&portal).await
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
