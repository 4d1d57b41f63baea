//! Leaving: signing out, or closing an application that a receipt code opened. Afterwards this browser holds nothing of the
//! portal, and a copy of what it held opens nothing.

use axum::http::header;
use axum::response::Response;

use super::request_context::RequestContext;
use super::{cookies, saved_forms};
use crate::error::Result;

/// Ends the shown receipt, forgets what was kept and shown again, and takes every cookie back. The header `Clear-Site-Data` would do more: it also takes the
/// cookies of the institution's other hosts, which the portal must not delete.
pub async fn leave(context: &RequestContext, mut response: Response) -> Result<Response> {
    saved_forms::delete_shown(context).await?;
    if let Some(token) = &context.receipt_token {
        crate::sessions::close_receipt(&context.portal, token).await?;
    }
    for cookie in cookies::ALL {
        response.headers_mut().append(header::SET_COOKIE, cookies::clear(&context.portal.config, cookie));
    }
    Ok(response)
}
