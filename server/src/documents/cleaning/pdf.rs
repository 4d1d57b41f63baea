//! PDF (ISO 32000-1): the information dictionary, XMP, small pictures, names behind remarks, what older states of the file
//! still hold, what files inside say, its identity, folders of a disk, and the metadata of photographs and colour profiles
//! on its pages.

use std::collections::BTreeSet;

use app::documents::{Mark, Trace, UploadViolation};
use lopdf::{Dictionary, Document, Error, LoadOptions, Object};

use super::super::recognise::contains;
use super::pdf_strip::{information_trace, strip};
use super::{Cleaned, pdf_colours as colours, pdf_files as files};

/// What a single stream may unfold to while it is read, in bytes.
pub(super) const UNFOLDED: usize = 60_000_000;

pub(super) fn clean(file: &[u8], depth: u8) -> Result<Cleaned, UploadViolation> {
    let around = frame(file)?;
    let mut document = load(file)?;
    if document.is_encrypted() {
        return Err(UploadViolation::Password);
    }
    let pages = document.get_pages();
    if pages.is_empty() {
        return Err(UploadViolation::Broken);
    }
    if pages.values().all(|page| is_blank(&document, *page)) {
        return Err(UploadViolation::Blank);
    }
    let mut marks = BTreeSet::new();
    if document.objects.values().any(|object| any_dictionary(object, &is_active)) {
        marks.insert(Mark::Active);
    }
    if document.objects.values().any(|object| any_dictionary(object, &is_signature)) {
        marks.insert(Mark::Signed);
        return Ok(Cleaned { marks, ..Cleaned::default() });
    }
    let count = pages.len();
    let mut removed = lost(&mut document);
    removed.extend(files::clean(&mut document, depth, &mut marks));
    removed.extend(colours::clean(&mut document, &mut marks));
    removed.extend(strip(&mut document, &mut marks));
    if document.revision_count() > 1 || around || remarks(file) {
        removed.insert(Trace::Other);
    }
    // What had to be repaired may hold what no reader of it saw.
    if removed.is_empty() && document.xref_recovery.is_none() {
        return Ok(Cleaned { marks, ..Cleaned::default() });
    }
    // What nothing leads to any more, older states among it.
    document.prune_objects();
    let mut kept = Vec::with_capacity(file.len());
    let written =
        document.save_to(&mut kept).is_ok() && load(&kept).is_ok_and(|again| again.get_pages().len() == count);
    if !written {
        marks.insert(Mark::NotCleaned);
        return Ok(Cleaned { marks, ..Cleaned::default() });
    }
    Ok(Cleaned { file: Some(kept), removed, marks })
}

/// Whether there is anything before its head and behind its end, such as a printer's words. Errors when its end is missing:
/// the file broke off on its way, and what a reader finds in it may be an older state, or lack its properties.
fn frame(file: &[u8]) -> Result<bool, UploadViolation> {
    let place = |part: &[u8]| file.windows(part.len()).rposition(|window| window == part);
    let start = place(b"startxref").ok_or(UploadViolation::CutShort)?;
    let end = place(b"%%EOF").filter(|end| *end > start).ok_or(UploadViolation::CutShort)? + b"%%EOF".len();
    let behind = &file[end..];
    // Another state begins here, and does not end.
    if behind.trim_ascii_start().first().is_some_and(u8::is_ascii_digit) || contains(behind, b" obj") {
        return Err(UploadViolation::CutShort);
    }
    let head = file.windows(5).position(|window| window == b"%PDF-").unwrap_or_default();
    Ok([&file[..head], behind].iter().any(|around| around.iter().any(|byte| !byte.is_ascii_whitespace() && *byte != 0)))
}

/// Whether anybody wrote a line between its objects that no reader shows.
fn remarks(file: &[u8]) -> bool {
    let mut rest = file;
    let mut between = Vec::new();
    while let Some(start) = rest.windows(7).position(|window| window == b"stream\n" || window == b"stream\r") {
        between.push(&rest[..start]);
        let behind = &rest[start..];
        rest = behind.windows(9).position(|window| window == b"endstream").map_or(&[][..], |end| &behind[end + 9..]);
    }
    between.push(rest);
    between.iter().flat_map(|part| part.split(|byte| matches!(byte, b'\n' | b'\r'))).any(|line| {
        // Four bytes that are no letters tell programs that it is no plain text.
        line.starts_with(b"%")
            && !line.starts_with(b"%PDF-")
            && !line.starts_with(b"%%EOF")
            && line[1..].iter().filter(|byte| byte.is_ascii_alphanumeric()).count() > 3
    })
}

/// What was in the file and nothing leads to, among it properties that a repair did not find.
fn lost(document: &mut Document) -> BTreeSet<Trace> {
    let found: BTreeSet<_> = document.traverse_objects(|_| {}).into_iter().collect();
    let lost = document.objects.iter().filter(|(id, _)| !found.contains(id)).map(|(_, object)| object);
    let mut traces = BTreeSet::new();
    for object in lost {
        match object {
            Object::Dictionary(entries) if entries.has(b"Linearized") => {}
            Object::Dictionary(entries) if !entries.has(b"Type") => {
                traces.extend(entries.iter().filter_map(|(key, _)| information_trace(key)));
            }
            // How the file is laid out; written anew with it.
            Object::Stream(stream) if stream.dict.has_type(b"XRef") || stream.dict.has_type(b"ObjStm") => {}
            Object::Dictionary(_) | Object::Stream(_) | Object::Array(_) | Object::String(..) => {
                traces.insert(Trace::Other);
            }
            _ => {}
        }
    }
    traces
}

fn load(file: &[u8]) -> Result<Document, UploadViolation> {
    let options = LoadOptions { max_decompressed_size: Some(UNFOLDED), ..LoadOptions::default() };
    Document::load_mem_with_options(file, options).map_err(|error| match error {
        Error::InvalidPassword | Error::Decryption(_) | Error::UnsupportedSecurityHandler(_) => {
            UploadViolation::Password
        }
        _ => UploadViolation::Broken,
    })
}

/// Nothing is drawn on it, and nothing is fixed to it.
fn is_blank(document: &Document, page: lopdf::ObjectId) -> bool {
    let annotated = document.get_dictionary(page).is_ok_and(|page| page.has(b"Annots"));
    let drawn =
        document.get_page_content_with_limit(page, UNFOLDED).map_or(true, |content| !content.trim_ascii().is_empty());
    !annotated && !drawn
}

fn any_dictionary(object: &Object, found: &impl Fn(&Dictionary) -> bool) -> bool {
    let in_dictionary =
        |dictionary: &Dictionary| found(dictionary) || dictionary.iter().any(|(_, value)| any_dictionary(value, found));
    match object {
        Object::Dictionary(dictionary) => in_dictionary(dictionary),
        Object::Stream(stream) => in_dictionary(&stream.dict),
        Object::Array(items) => items.iter().any(|item| any_dictionary(item, found)),
        _ => false,
    }
}

/// Scripts, programs to start, forms that send, other files inside, and pages of another make.
fn is_active(dictionary: &Dictionary) -> bool {
    const KEYS: &[&[u8]] = &[b"JS", b"JavaScript", b"EmbeddedFiles", b"XFA", b"RichMedia", b"RichMediaContent", b"AA"];
    const ACTIONS: &[&[u8]] = &[
        b"JavaScript",
        b"Launch",
        b"SubmitForm",
        b"ImportData",
        b"GoToE",
        b"GoToR",
        b"Rendition",
        b"RichMediaExecute",
    ];
    const KINDS: &[&[u8]] = &[b"EmbeddedFile", b"FileAttachment", b"RichMedia", b"3D", b"Movie", b"Screen"];
    let says = |key: &[u8], words: &[&[u8]]| {
        dictionary.get(key).and_then(Object::as_name).is_ok_and(|name| words.contains(&name))
    };
    KEYS.iter().any(|key| dictionary.has(key)) || says(b"S", ACTIONS) || says(b"Type", KINDS) || says(b"Subtype", KINDS)
}

fn is_signature(dictionary: &Dictionary) -> bool {
    dictionary.has(b"ByteRange") && dictionary.has(b"Contents")
}
