//! Reading a posted form's body. Everybody can send what a reader of the page can send: so no part of a body is held in memory
//! beyond the sender's limit, all bodies together stay within one budget, and no file stays on disk that a use case did not keep.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::task::{Context, Poll, ready};

use app::kernel::{Failure, INSTEAD_OF_NUL};
use app::ui::form::Values;
use axum::body::{Body, Bytes, HttpBody};
use axum::extract::multipart::{Field, Multipart};
use axum::extract::{FromRequest, Request};
use axum::http::header;
use hyper::body::Frame;

use super::budget::{Budget, Spent};
use super::uploads::{Place, Sender, Uploads};
use crate::blobs::{Blobs, FILE_LIMIT, MOST_FILES, Upload};
use crate::error::{Error, Result};

/// The largest size of the typed part of a form, in bytes, from a person who is known. A file is counted apart.
pub(super) const TYPED_LIMIT: usize = 2 * 1024 * 1024;
/// The most that a stranger may type. The forms that strangers find here are short.
pub(super) const STRANGERS_LIMIT: usize = 64 * 1024;
/// What a typed field takes beside its letters: many empty fields fill the memory as one long field does.
const FIELD_WEIGHT: usize = 64;
/// What may have arrived of a body and not been looked at yet, in bytes.
const UNREAD: usize = 64 * 1024;

/// Where files go that a route takes.
pub(super) struct Files<'a> {
    pub(super) blobs: &'a Blobs,
    pub(super) uploads: &'a Uploads,
    pub(super) sender: Sender,
}

/// What was posted, and the memory that it holds of the budget.
pub(super) struct Posted {
    pub(super) values: Values,
    pub(super) uploads: Vec<Upload>,
    pub(super) spent: Arc<Spent>,
}

/// The typed fields, up to `limit` bytes, and the files of a form; without `files` one is read past and never written.
/// Errors with a refusal when the body breaks off, is too large, or holds files of two controls: a form has one control
/// for files, so a sender of others did not use it. Errors with [`Failure::Busy`] when the bodies of others
/// take the budget.
pub(super) async fn read(budget: &Budget, limit: usize, files: Option<Files<'_>>, request: Request) -> Result<Posted> {
    let bytes_left = ByteBudget::of(budget, limit);
    let read = read_within(&bytes_left, limit, files, request).await;
    let exhausted = bytes_left.0.exhausted.load(Ordering::Relaxed);
    let (values, uploads) = read.map_err(|error| if exhausted { Failure::Busy.into() } else { error })?;
    Ok(Posted { values, uploads, spent: bytes_left.0.spent.clone() })
}

async fn read_within(
    bytes_left: &ByteBudget,
    limit: usize,
    files: Option<Files<'_>>,
    request: Request,
) -> Result<(Values, Vec<Upload>)> {
    let mut typed = Typed { fields: Vec::new(), weight: 0, limit };
    let in_parts = is_multipart(&request);
    let request = request.map(|body| Body::new(BudgetedBody { body, bytes_left: bytes_left.clone(), pause: false }));
    if !in_parts {
        let body = axum::body::to_bytes(request.into_body(), limit).await.map_err(unreadable)?;
        for (name, value) in url::form_urlencoded::parse(&body) {
            typed.add(name.into_owned(), value.into_owned())?;
        }
        return Ok((typed.fields.into_iter().collect(), Vec::new()));
    }
    let mut parts = Multipart::from_request(request, &()).await.map_err(unreadable)?;
    let mut uploads: Vec<Upload> = Vec::new();
    // Held until the last file is here: what waits for others of its post takes room as well.
    let mut place = None;
    while let Some(field) = parts.next_field().await.map_err(unreadable)? {
        if field.file_name().is_none() {
            typed.read(field).await?;
            continue;
        }
        // A browser sends an unused file control as a nameless, empty file.
        let named = field.file_name().is_some_and(|name| !name.is_empty());
        let control = field.name().unwrap_or_default();
        if named && uploads.first().is_some_and(|first| first.field != control) {
            return Err(unreadable("files of two controls"));
        }
        let received = receive(files.as_ref(), field, bytes_left, &mut place, &uploads).await?;
        if !received.file_name.is_empty() {
            uploads.push(received);
        }
    }
    Ok((typed.fields.into_iter().collect(), uploads))
}

fn is_multipart(request: &Request) -> bool {
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    kind.is_some_and(|kind| kind.starts_with("multipart/form-data"))
}

fn unreadable(_: impl std::fmt::Debug) -> Error {
    Error::invalid("", "interface-system-422-what")
}

struct Typed {
    fields: Vec<(String, String)>,
    weight: usize,
    limit: usize,
}

impl Typed {
    /// PostgreSQL takes no NUL. Another character that nobody types stands for it, which it does take: so every rule for a
    /// text refuses it by the name of its field, and what was typed around it is shown again.
    fn add(&mut self, name: String, value: String) -> Result<()> {
        if name.contains('\0') {
            return Err(unreadable("a NUL in a name"));
        }
        let value = value.replace('\0', INSTEAD_OF_NUL.encode_utf8(&mut [0; 4]));
        self.weigh(FIELD_WEIGHT + name.len() + value.len())?;
        self.fields.push((name, value));
        Ok(())
    }

    async fn read(&mut self, mut field: Field<'_>) -> Result<()> {
        let name = field.name().unwrap_or_default().to_owned();
        let mut value = Vec::new();
        while let Some(chunk) = field.chunk().await.map_err(unreadable)? {
            value.extend_from_slice(&chunk);
            if value.len() > self.limit {
                return Err(unreadable("too much"));
            }
        }
        self.add(name, String::from_utf8_lossy(&value).into_owned())
    }

    fn weigh(&mut self, bytes: usize) -> Result<()> {
        self.weight += bytes;
        if self.weight > self.limit { Err(unreadable("too much")) } else { Ok(()) }
    }
}

/// `place` is that of the whole post; `before` are its files so far.
async fn receive(
    files: Option<&Files<'_>>,
    mut field: Field<'_>,
    bytes_left: &ByteBudget,
    place: &mut Option<Place>,
    before: &[Upload],
) -> Result<Upload> {
    let name = field.name().unwrap_or_default().to_owned();
    let file_name = field.file_name().unwrap_or_default();
    let file_name = file_name.rsplit(['/', '\\']).next().unwrap_or_default().to_owned();
    let (mut contents, mut violation) = (None, None);
    let arrived: u64 = before.iter().filter(|upload| upload.contents.is_some()).map(|upload| upload.size).sum();
    if let Some(files) = files.filter(|_| !file_name.is_empty()) {
        if before.len() >= MOST_FILES {
            violation = Some("interface-upload-error-too-many");
        } else {
            match files.uploads.begin(files.blobs, &files.sender, place).await? {
                Ok(begun) => contents = Some(begun),
                Err(why) => violation = Some(why),
            }
        }
    }
    let mut size = 0_u64;
    while let Some(chunk) = field.chunk().await.map_err(unreadable)? {
        bytes_left.give_back(chunk.len());
        size += chunk.len() as u64;
        if arrived + size > FILE_LIMIT && contents.take().is_some() && size <= FILE_LIMIT {
            violation = Some("interface-upload-error-together");
        }
        if let Some(contents) = &mut contents {
            contents.write(&chunk).await?;
        }
    }
    if size > FILE_LIMIT {
        // Too large by itself: that is what is said.
        violation = None;
    }
    Ok(Upload { field: name, file_name, contents, size, violation })
}

/// How much more may arrive that belongs to no file: the heading of a part has no end of its own.
#[derive(Clone)]
struct ByteBudget(Arc<Measure>);

struct Measure {
    left: AtomicI64,
    /// What arrived and was typed is in memory twice for a moment: as it came, and as fields.
    all: i64,
    spent: Arc<Spent>,
    /// Whether there was no room because others have it.
    exhausted: AtomicBool,
}

impl ByteBudget {
    fn of(budget: &Budget, limit: usize) -> Self {
        let all = (limit + UNREAD) as i64;
        let spent = Arc::new(budget.open());
        ByteBudget(Arc::new(Measure { left: AtomicI64::new(all), all, spent, exhausted: AtomicBool::new(false) }))
    }

    /// Errors when there is no room left.
    fn take(&self, bytes: usize) -> std::result::Result<(), axum::Error> {
        let before = self.0.left.fetch_sub(bytes as i64, Ordering::Relaxed);
        if before < bytes as i64 {
            return Err(axum::Error::new("the form is too large"));
        }
        let taken = usize::try_from(self.0.all - before).unwrap_or_default() + bytes;
        self.0.spent.hold(taken * 2).map_err(|_| {
            self.0.exhausted.store(true, Ordering::Relaxed);
            axum::Error::new("others fill the memory for forms")
        })
    }

    /// These bytes were a file's.
    fn give_back(&self, bytes: usize) {
        self.0.left.fetch_add(bytes as i64, Ordering::Relaxed);
    }
}

/// A body that is handed on piece by piece. The reader of parts would else take in all that has arrived before it looks
/// at any of it.
struct BudgetedBody {
    body: Body,
    bytes_left: ByteBudget,
    pause: bool,
}

impl HttpBody for BudgetedBody {
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
            if let Err(error) = self.bytes_left.take(data.len()) {
                return Poll::Ready(Some(Err(error)));
            }
        }
        Poll::Ready(frame)
    }
}
