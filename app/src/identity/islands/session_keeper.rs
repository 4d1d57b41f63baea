//! Warns before a session ends and lets the reader stay, without leaving what they are writing.
//!
//! Contract (WCAG 2.2.1, 2.2.6): a native dialog opens five minutes before the end; focus moves into it and back; one
//! button extends, as often as wanted. Without script the page `/session` does the same.

use std::pin::Pin;
use std::sync::Arc;

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::kernel::Failure;

/// How long before the end the dialog opens, in seconds.
const WARN_BEFORE: u64 = 5 * 60;

/// The island's words, already in the reader's language.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct SessionWords {
    pub title: String,
    pub text: String,
    pub stay: String,
    pub leave: String,
    pub failed: String,
}

/// What the island asks of the server. `server` provides it; `app` knows no more of it than this.
pub trait SessionPort: Send + Sync {
    /// Extends the session of whoever asks. Answers the seconds until it ends now.
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
    words: SessionWords,
    /// The page that does the same without script.
    leave_href: String,
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
                warn_in(dialog, seconds);
            }
            Err(_) => failed.set(true),
        }
    });
    Effect::new(move |_| warn_in(dialog, ends_in));
    view! {
        <dialog node_ref=dialog aria-labelledby="session-title">
            <h2 id="session-title">{words.title}</h2>
            <p>{words.text}</p>
            <p role="alert">{move || if failed.get() { words.failed.clone() } else { String::new() }}</p>
            <div class="actions">
                <button type="button" class="button" on:click=move |_| { extend.dispatch(()); }>{words.stay}</button>
                <a class="button button-secondary" href=leave_href>{words.leave}</a>
            </div>
        </dialog>
    }
}

/// Opens the dialog `WARN_BEFORE` seconds before the end.
fn warn_in(dialog: NodeRef<leptos::html::Dialog>, ends_in: u64) {
    let wait = std::time::Duration::from_secs(ends_in.saturating_sub(WARN_BEFORE));
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
