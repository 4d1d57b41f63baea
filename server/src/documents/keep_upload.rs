//! Keeping an upload: it is checked, cleaned and written to the disk, before any row refers to it and before any unit of work
//! begins, since others wait for a unit of work.

use app::documents::{Mark, MediaType, Trace, UploadViolation, cleaned_name};
use app::kernel::{Failure, FieldError, Message};
use app::text::Locale;

use super::check_upload::check_upload;
use crate::blobs::{FILE_LIMIT, MOST_FILES, StoredBlob, Upload};
use crate::error::{Error, Result};
use crate::portal::Portal;

/// The files of one control, and what their sender wants.
pub struct Uploads<'a> {
    pub files: Vec<Upload>,
    /// The control, beside which is said what is wrong with a file.
    pub field: &'a str,
    /// Whether the file as it came is kept as well.
    pub keep_original: bool,
    /// In which sizes are written.
    pub locale: Locale,
}

/// A file that was checked and written to the disk, and to which no row refers yet. Give it to [`super::store_document`], or give
/// it up with [`KeptUpload::discard`].
pub struct KeptUpload {
    pub file_name: String,
    pub media_type: MediaType,
    /// The file as it is kept.
    pub blob: StoredBlob,
    pub received_sha256: String,
    pub(super) removed: Vec<Trace>,
    pub(super) marks: Vec<Mark>,
    pub(super) original: Option<StoredBlob>,
    /// The control beside which is said that there is no room.
    pub(super) field: String,
}

impl KeptUpload {
    /// A file that nobody sent: the portal wrote it itself.
    pub fn written_here(file_name: String, media_type: MediaType, blob: StoredBlob) -> Self {
        let received_sha256 = blob.sha256.clone();
        let (removed, marks) = (Vec::new(), Vec::new());
        KeptUpload {
            file_name,
            media_type,
            blob,
            received_sha256,
            removed,
            marks,
            original: None,
            field: String::new(),
        }
    }

    pub async fn discard(self, portal: &Portal) -> Result<()> {
        for blob in [Some(self.blob), self.original].into_iter().flatten() {
            portal.blobs.remove(blob.id).await?;
        }
        Ok(())
    }

    /// Its size on the disk, in bytes.
    pub(super) fn weight(&self) -> u64 {
        self.blob.size + self.original.as_ref().map_or(0, |original| original.size)
    }
}

/// Checks and keeps the one file of a control, without what it says beside its content; a refused one is removed. Errors
/// with the refusal.
pub async fn keep_upload(portal: &Portal, mut uploads: Uploads<'_>) -> Result<KeptUpload> {
    match (uploads.files.pop(), uploads.files.is_empty()) {
        (Some(upload), true) => keep(portal, &uploads, upload).await,
        (None, _) => Err(Error::invalid(uploads.field, UploadViolation::Missing.key())),
        // A control for one file sends one.
        (Some(_), false) => Err(Error::invalid("", "interface-system-422-what")),
    }
}

/// What happened to the files of a post: each is checked alone.
#[derive(Default)]
pub struct KeptUploads {
    pub kept: Vec<KeptUpload>,
    /// Of those that were not taken: the name, and why.
    pub refused: Vec<FieldError>,
}

impl KeptUploads {
    /// The digests of the files as they came: another file in the same form is another post.
    pub fn received_sha256(&self) -> String {
        self.kept.iter().map(|kept| kept.received_sha256.as_str()).collect::<Vec<_>>().join(" ")
    }
}

/// Checks and keeps all files of a control. Errors with the refusal where there is none, and where none was taken.
pub async fn keep_uploads(portal: &Portal, mut uploads: Uploads<'_>) -> Result<KeptUploads> {
    let files = std::mem::take(&mut uploads.files);
    let several = files.len() > 1;
    if files.is_empty() {
        return Err(Error::invalid(uploads.field, UploadViolation::Missing.key()));
    }
    let mut all = KeptUploads::default();
    for upload in files {
        let name = cleaned_name(&upload.file_name).shown();
        match keep(portal, &uploads, upload).await {
            Ok(kept) => all.kept.push(kept),
            Err(error) => {
                let errors = error.into_field_errors()?.into_iter();
                all.refused.extend(errors.map(|error| if several { of_file(error, &name) } else { error }));
            }
        }
    }
    if all.kept.is_empty() { Err(Failure::Invalid(all.refused).into()) } else { Ok(all) }
}

/// The refusal of one file among several says which one it is.
pub fn of_file(error: FieldError, name: &str) -> FieldError {
    let message = Message::new("interface-upload-error-of").with("name", name).with("why", error.message);
    FieldError::new(error.field, message)
}

async fn keep(portal: &Portal, wanted: &Uploads<'_>, upload: Upload) -> Result<KeptUpload> {
    let Uploads { field, keep_original, locale, .. } = *wanted;
    if let Some(violation) = upload.violation {
        let size = locale.file_size(FILE_LIMIT);
        let most = i64::try_from(MOST_FILES).unwrap_or(i64::MAX);
        return Err(Error::invalid(field, Message::new(violation).with("size", size).with("most", most)));
    }
    let refused = |violation: UploadViolation| {
        let name = cleaned_name(&upload.file_name).shown();
        Error::invalid(field, violation.message(locale, &name, FILE_LIMIT))
    };
    let mut contents = upload.contents;
    let read = async {
        match &mut contents {
            Some(contents) => contents.read().await,
            None => Ok(Vec::new()),
        }
    };
    let checked = check_upload(&upload.file_name, read, upload.size).await?.map_err(refused)?;
    let contents = contents.ok_or_else(|| refused(UploadViolation::Missing))?;
    let (blob, original) = match checked.cleaned.file {
        None => (contents.keep(&portal.blobs).await?, None),
        Some(file) => {
            let original = if keep_original { Some(contents.keep(&portal.blobs).await?) } else { None };
            (portal.blobs.put(&file).await?, original)
        }
    };
    Ok(KeptUpload {
        file_name: checked.file_name,
        media_type: checked.media_type,
        blob,
        received_sha256: checked.received_sha256,
        removed: checked.cleaned.removed.into_iter().collect(),
        marks: checked.cleaned.marks.into_iter().collect(),
        original,
        field: field.to_owned(),
    })
}
