//! Reading a posted form's body. Whatever the reader of a page may send, anybody may send: so no part of a body is held
//! in memory beyond [`TYPED_LIMIT`], and no file stays on disk that a use case did not keep.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::task::{Context, Poll, ready};

use app::ui::form::Values;
use axum::body::{Body, Bytes, HttpBody};
use axum::extract::multipart::{Field, Multipart};
use axum::extract::{FromRequest, Request};
use axum::http::header;
use hyper::body::Frame;

use crate::blobs::{Blobs, Incoming};
use crate::stop::{Result, Stop};

/// The most that the typed part of a form may weigh, in bytes. A file is counted apart.
const TYPED_LIMIT: usize = 2 * 1024 * 1024;
/// The largest document taken, in bytes. Anything above is read to its end and thrown away, so that the answer is a
/// page and not a broken connection.
pub const FILE_LIMIT: u64 = 50_000_000;
/// What a typed field weighs beside its letters: many empty fields fill the memory as one long one does.
const FIELD_WEIGHT: usize = 64;
/// What may have arrived of a body and not been looked at yet, in bytes.
const UNREAD: usize = 1024 * 1024;

/// A received file, not yet kept.
pub struct Upload {
    pub field: String,
    /// As the browser named it, without any folder.
    pub file_name: String,
    /// Absent when the file was larger than [`FILE_LIMIT`], or came from somebody whose forms take none. Removed when it
    /// is dropped.
    pub contents: Option<Incoming>,
    /// The first bytes, by which the type is told.
    pub head: Vec<u8>,
    pub size: u64,
}

/// The typed fields and the one file of a form; without `blobs` a file is read past and never written. Errors with a
/// refusal when the body breaks off, is too large, or holds more files than one: a form has one control for a file, so
/// whoever sends two did not use it.
pub(super) async fn read(blobs: Option<&Blobs>, request: Request) -> Result<(Values, Option<Upload>)> {
    let mut typed = Typed::default();
    if !is_multipart(&request) {
        let body = axum::body::to_bytes(request.into_body(), TYPED_LIMIT).await.map_err(unreadable)?;
        for (name, value) in url::form_urlencoded::parse(&body) {
            typed.add(name.into_owned(), value.into_owned())?;
        }
        return Ok((typed.fields.into_iter().collect(), None));
    }
    let room = Room::default();
    let request = request.map(|body| Body::new(Measured { body, room: room.clone(), pause: false }));
    let mut parts = Multipart::from_request(request, &()).await.map_err(unreadable)?;
    let mut upload = None;
    while let Some(field) = parts.next_field().await.map_err(unreadable)? {
        if field.file_name().is_none() {
            typed.read(field).await?;
            continue;
        }
        // A browser sends an unused file control as a nameless, empty file.
        let received = receive(blobs, field, &room).await?;
        if !received.file_name.is_empty() && upload.replace(received).is_some() {
            return Err(unreadable("two files"));
        }
    }
    Ok((typed.fields.into_iter().collect(), upload))
}

fn is_multipart(request: &Request) -> bool {
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    kind.is_some_and(|kind| kind.starts_with("multipart/form-data"))
}

fn unreadable(_: impl std::fmt::Debug) -> Stop {
    Stop::refused("", "interface-system-422-what")
}

#[derive(Default)]
struct Typed {
    fields: Vec<(String, String)>,
    weight: usize,
}

impl Typed {
    fn add(&mut self, name: String, value: String) -> Result<()> {
        self.weigh(FIELD_WEIGHT + name.len() + value.len())?;
        self.fields.push((name, value));
        Ok(())
    }

    async fn read(&mut self, mut field: Field<'_>) -> Result<()> {
        let name = field.name().unwrap_or_default().to_owned();
        let mut value = Vec::new();
        while let Some(chunk) = field.chunk().await.map_err(unreadable)? {
            value.extend_from_slice(&chunk);
            if value.len() > TYPED_LIMIT {
                return Err(unreadable("too much"));
            }
        }
        self.add(name, String::from_utf8_lossy(&value).into_owned())
    }

    fn weigh(&mut self, bytes: usize) -> Result<()> {
        self.weight += bytes;
        if self.weight > TYPED_LIMIT { Err(unreadable("too much")) } else { Ok(()) }
    }
}

async fn receive(blobs: Option<&Blobs>, mut field: Field<'_>, room: &Room) -> Result<Upload> {
    let name = field.name().unwrap_or_default().to_owned();
    let file_name = field.file_name().unwrap_or_default();
    let file_name = file_name.rsplit(['/', '\\']).next().unwrap_or_default().to_owned();
    let mut contents = match blobs {
        Some(blobs) if !file_name.is_empty() => Some(blobs.receive().await?),
        _ => None,
    };
    let (mut head, mut size) = (Vec::new(), 0_u64);
    while let Some(chunk) = field.chunk().await.map_err(unreadable)? {
        room.give_back(chunk.len());
        size += chunk.len() as u64;
        if head.len() < 8192 {
            head.extend_from_slice(&chunk[..chunk.len().min(8192 - head.len())]);
        }
        if size > FILE_LIMIT {
            contents = None;
        }
        if let Some(contents) = &mut contents {
            contents.write(&chunk).await?;
        }
    }
    Ok(Upload { field: name, file_name, contents, head, size })
}

/// How much more may arrive that belongs to no file: the heading of a part has no end of its own.
#[derive(Clone)]
struct Room(Arc<AtomicI64>);

impl Default for Room {
    fn default() -> Self {
        Room(Arc::new(AtomicI64::new((TYPED_LIMIT + UNREAD) as i64)))
    }
}

impl Room {
    /// Errors when there is no room left.
    fn take(&self, bytes: usize) -> std::result::Result<(), axum::Error> {
        let before = self.0.fetch_sub(bytes as i64, Ordering::Relaxed);
        if before < bytes as i64 { Err(axum::Error::new("the form is too large")) } else { Ok(()) }
    }

    /// These bytes were a file's.
    fn give_back(&self, bytes: usize) {
        self.0.fetch_add(bytes as i64, Ordering::Relaxed);
    }
}

/// A body that is handed on piece by piece. The reader of parts would else take in all that has arrived before it looks
/// at any of it.
struct Measured {
    body: Body,
    room: Room,
    pause: bool,
}

impl HttpBody for Measured {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<std::result::Result<Frame<Bytes>, axum::Error>>> {
        if std::mem::take(&mut self.pause) {
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        let frame = ready!(Pin::new(&mut self.body).poll_frame(context));
        if let Some(data) = frame.as_ref().and_then(|frame| frame.as_ref().ok()).and_then(Frame::data_ref) {
            self.pause = true;
            if let Err(error) = self.room.take(data.len()) {
                return Poll::Ready(Some(Err(error)));
            }
        }
        Poll::Ready(frame)
    }
}
