//! What handlers answer with.

use app::kernel::Failure;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

use crate::error::Error;
use crate::refused::in_one_line;

/// Seconds after which it is worth asking a portal again that was busy or not available.
const RETRY_AFTER: u64 = 10;

pub type Answer = Result<Response, Error>;

/// "Done: look there" — the answer to every successful post.
pub fn see_other(location: impl AsRef<str>) -> Response {
    let location = HeaderValue::from_str(location.as_ref()).unwrap_or(HeaderValue::from_static("/"));
    let mut response = StatusCode::SEE_OTHER.into_response();
    response.headers_mut().insert(header::LOCATION, location);
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// Is sent with a failed response to the layer that knows the reader's language and renders the page.
#[derive(Clone, Debug)]
pub struct Failed(pub Failure);

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let failure = match self {
            Error::Failure(failure) => failure,
            Error::SeeOther(location) => return see_other(location),
            Error::Internal(error) => {
                let reference = hex::encode(crate::keys::random_bytes::<4>());
                tracing::error!(reference, error = in_one_line(&error), "a request failed");
                Failure::Unexpected { reference }
            }
        };
        if let Failure::Replayed { location } = &failure {
            return see_other(location);
        }
        let mut response = status(&failure).into_response();
        match failure {
            Failure::TooManyRequests { seconds } => {
                response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
            }
            Failure::Busy | Failure::Unavailable => {
                response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(RETRY_AFTER));
            }
            _ => {}
        }
        response.extensions_mut().insert(Failed(failure));
        response
    }
}

pub fn status(failure: &Failure) -> StatusCode {
    match failure {
        Failure::Invalid(_) => StatusCode::UNPROCESSABLE_ENTITY,
        Failure::SignInFirst | Failure::Replayed { .. } => StatusCode::SEE_OTHER,
        Failure::NotAllowed | Failure::Forged => StatusCode::FORBIDDEN,
        Failure::NotFound => StatusCode::NOT_FOUND,
        Failure::Stale => StatusCode::CONFLICT,
        Failure::TooManyRequests { .. } => StatusCode::TOO_MANY_REQUESTS,
        Failure::Busy | Failure::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
        Failure::Unexpected { .. } => StatusCode::INTERNAL_SERVER_ERROR,
    }
}
