//! For development (`make dev`): an open page checks whether the portal was started again, and then reloads. Only debug builds
//! hold this; `cargo xtask tidy` looks.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::{HeaderValue, header};
use axum::middleware::{self, Next};
use axum::response::Response;
use axum::routing::get;

/// Tells one start from the next.
static START: LazyLock<String> = LazyLock::new(|| hex::encode(crate::keys::random_bytes::<8>()));

const SCRIPT: &str = "const ask = () => fetch('/dev/start').then((answer) => answer.text());
ask().then((first) => setInterval(() => document.hidden || ask().then((now) => now === first || location.reload(), () => {}), 300));
";
const TAG: &str = "<script src=\"/dev/reload.js\"></script>";

/// The portal, with the script in each of its pages, and with style sheets and messages as they lie on the disk now, where it
/// is started in the folder of its sources.
pub fn reloading(router: Router) -> Router {
    let mut files = BTreeMap::new();
    for folder in ["style", "locales"] {
        read(Path::new(folder), &mut files);
    }
    if !files.is_empty() {
        app::sources::take_from_disk(files);
    }
    let no_store = [(header::CACHE_CONTROL, "no-store")];
    router
        .layer(middleware::from_fn(with_script))
        .route("/dev/start", get(move || async move { (no_store, START.as_str()) }))
        .route("/dev/reload.js", get(|| async { ([(header::CONTENT_TYPE, "text/javascript")], SCRIPT) }))
}

/// Adds the texts below a folder; what cannot be read is not there.
fn read(folder: &Path, files: &mut BTreeMap<String, String>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            read(&path, files);
        } else if path.extension().is_some_and(|kind| kind == "css" || kind == "ftl")
            && let Ok(text) = std::fs::read_to_string(&path)
        {
            files.insert(path.to_string_lossy().into_owned(), text);
        }
    }
}

async fn with_script(mut request: Request, next: Next) -> Response {
    for name in [header::ACCEPT_ENCODING, header::IF_NONE_MATCH] {
        request.headers_mut().remove(name);
    }
    let (mut parts, body) = next.run(request).await.into_parts();
    let is_page = parts.headers.get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    if !is_page {
        return Response::from_parts(parts, body);
    }
    if let Some(policy) = parts.headers.get(header::CONTENT_SECURITY_POLICY).and_then(|policy| policy.to_str().ok()) {
        let policy = allowing(policy);
        parts.headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_str(&policy).expect("plain ASCII"));
    }
    parts.headers.remove(header::CONTENT_LENGTH);
    let mut page = to_bytes(body, usize::MAX).await.unwrap_or_default().to_vec();
    // After the end of the document a browser reads on as if it stood in the body.
    page.extend_from_slice(TAG.as_bytes());
    Response::from_parts(parts, Body::from(page))
}

/// The page's policy, with the script of its own origin and what it asks.
fn allowing(policy: &str) -> String {
    let policy = if policy.contains("script-src ") {
        policy.replacen("script-src ", "script-src 'self' ", 1)
    } else {
        format!("{policy}; script-src 'self'")
    };
    if policy.contains("connect-src ") { policy } else { format!("{policy}; connect-src 'self'") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_policy_allows_what_reloads_and_everything_that_it_allowed() {
        let reader = "default-src 'none'; script-src 'nonce-1'; connect-src 'self'; base-uri 'none'";
        assert_eq!(
            allowing(reader),
            "default-src 'none'; script-src 'self' 'nonce-1'; connect-src 'self'; base-uri 'none'"
        );
        assert_eq!(allowing("default-src 'none'"), "default-src 'none'; script-src 'self'; connect-src 'self'");
    }
}
