//! Warns before a session ends and lets the reader stay, without leaving what they are writing.
//!
//! Contract (WCAG 2.2.1, 2.2.6): a native dialog opens `warn_before` the end; focus moves into it and back; one
//! button extends, as often as wanted. Without script the page `/session` does the same.

use std::pin::Pin;
use std::sync::Arc;

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::kernel::Failure;

/// The island's words, already in the reader's language.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct SessionWords {
    pub title: String,
    pub text: String,
    pub stay: String,
    /// The link to the page that says when the session ends.
    pub when: String,
    pub failed: String,
}

/// What the island asks of the server. `server` provides it; `app` knows no more of it than this.
pub trait SessionPort: Send + Sync {
    /// Extends the session of the person who asks. Answers in how many seconds it ends from now.
    fn extend(&self) -> Pin<Box<dyn Future<Output = Result<u64, Failure>> + Send + '_>>;
}

/// The port as a server function finds it.
#[derive(Clone)]
pub struct SessionPortHandle(pub Arc<dyn SessionPort>);

/// Extends the session; answers the seconds until it ends now.
#[server(prefix = "/api", endpoint = "extend-session")]
pub async fn extend_session() -> Result<u64, ServerFnError> {
    let SessionPortHandle(port) = expect_context::<SessionPortHandle>();
    port.extend().await.map_err(|_| ServerFnError::new("the session has ended"))
}

#[island]
pub fn SessionKeeper(
    /// Seconds until the session ends.
    ends_in: u64,
    /// How many seconds before that the dialog opens.
    warn_before: u64,
    words: SessionWords,
    /// The page that does the same without script.
    when_href: String,
) -> impl IntoView {
    let dialog: NodeRef<leptos::html::Dialog> = NodeRef::new();
    let failed = RwSignal::new(false);
    let close = move || {
        if let Some(dialog) = dialog.get_untracked() {
            dialog.close();
        }
    };
    let extend = Action::new(move |(): &()| async move {
        match extend_session().await {
            Ok(seconds) => {
                failed.set(false);
                close();
                warn_in(dialog, seconds, warn_before);
            }
            Err(_) => failed.set(true),
        }
    });
    Effect::new(move |_| warn_in(dialog, ends_in, warn_before));
    view! {
        <dialog node_ref=dialog aria-labelledby="session-title" aria-describedby="session-text">
            <h2 id="session-title">{words.title}</h2>
            <p id="session-text">{words.text}</p>
            <p role="alert">{move || if failed.get() { words.failed.clone() } else { String::new() }}</p>
            <div class="actions">
                <button type="button" class="button" on:click=move |_| { extend.dispatch(()); }>{words.stay}</button>
                <a class="button button-secondary" href=when_href>{words.when}</a>
            </div>
        </dialog>
    }
}

/// Opens the dialog `warn_before` seconds before the end.
fn warn_in(dialog: NodeRef<leptos::html::Dialog>, ends_in: u64, warn_before: u64) {
    let wait = std::time::Duration::from_secs(ends_in.saturating_sub(warn_before));
    set_timeout(
        move || {
            if let Some(dialog) = dialog.get_untracked() {
                // It is open already when a second timer fires: then there is nothing to do.
                let _ = dialog.show_modal();
            }
        },
        wait,
    );
}
