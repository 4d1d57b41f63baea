//! Giving a document out, as a file and never as a page.

use app::documents::{cleaned_name, kept_name};
use axum::body::{Body, Bytes};
use axum::http::{HeaderName, HeaderValue, header};
use axum::response::{IntoResponse, Response};
use futures::stream;
use tokio::io::AsyncReadExt;
use uuid::Uuid;

use crate::documents::Document;
use crate::error::Result;
use crate::portal::Portal;

const CHUNK: usize = 64 * 1024;

/// A document is given out as its own type and with an ending of that type, also when the name in its row has another.
pub async fn give_out(portal: &Portal, document: &Document, (blob, size): (Uuid, u64)) -> Result<Response> {
    let file = portal.blobs.open(blob).await?;
    let chunks = stream::try_unfold(file, |mut file| async move {
        let mut chunk = vec![0; CHUNK];
        let read = file.read(&mut chunk).await?;
        chunk.truncate(read);
        Ok::<_, std::io::Error>((read > 0).then(|| (Bytes::from(chunk), file)))
    });
    let mut response = Body::from_stream(chunks).into_response();
    let name = kept_name(&cleaned_name(&document.file_name), document.media_type);
    let plain = document.media_type.plain_name(&document.purpose, &document.sha256);
    let headers = [
        (header::CONTENT_TYPE, document.media_type.as_str().to_owned()),
        (header::CONTENT_LENGTH, size.to_string()),
        (header::CONTENT_DISPOSITION, disposition(&name, &plain)),
        (header::CACHE_CONTROL, "no-store".to_owned()),
        (header::CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox".to_owned()),
        (HeaderName::from_static("x-content-type-options"), "nosniff".to_owned()),
    ];
    for (name, value) in headers {
        response.headers_mut().insert(name, HeaderValue::from_str(&value).map_err(anyhow::Error::new)?);
    }
    Ok(response)
}

/// RFC 6266: an ASCII name for old browsers, and the true one in UTF-8 (RFC 8187).
fn disposition(name: &str, plain_name: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte);
    let spelt = |c: char| if c.is_ascii() && plain(c as u8) { c } else { '_' };
    let ascii: String = if name.is_ascii() { name } else { plain_name }.chars().map(spelt).collect();
    let encoded: String = name
        .bytes()
        .map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect();
    format!("attachment; filename=\"{ascii}\"; filename*=UTF-8''{encoded}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_in_any_script_is_given_back_and_cannot_break_the_header() {
        assert_eq!(
            disposition("محضر \"1\".pdf", "statutes-0a1b2c.pdf"),
            "attachment; filename=\"statutes-0a1b2c.pdf\"; filename*=UTF-8''%D9%85%D8%AD%D8%B6%D8%B1%20%221%22.pdf"
        );
        assert!(disposition("a \"b\".pdf", "x.pdf").starts_with("attachment; filename=\"a__b_.pdf\";"));
    }
}
