//! PDF (ISO 32000-1): the information dictionary, XMP, small pictures, names behind remarks, what older states of the file
//! still hold, what files inside say, and the metadata of photographs on its pages.

use std::collections::BTreeSet;

use app::applications::documents::{Mark, Trace, UploadRefusal};
use lopdf::{Dictionary, Document, Error, LoadOptions, Object};

use super::super::recognise::contains;
use super::metadata::property_traces;
use super::{Cleaned, jpeg, pdf_files as files};

/// What a single stream may unfold to while it is read, in bytes.
pub(super) const UNFOLDED: usize = 60_000_000;

pub(super) fn clean(file: &[u8], depth: u8) -> Result<Cleaned, UploadRefusal> {
    let around = frame(file)?;
    let mut document = load(file)?;
    if document.is_encrypted() {
        return Err(UploadRefusal::Password);
    }
    let pages = document.get_pages();
    if pages.is_empty() {
        return Err(UploadRefusal::Broken);
    }
    if pages.values().all(|page| is_blank(&document, *page)) {
        return Err(UploadRefusal::Blank);
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
    removed.extend(strip(&mut document, &mut marks));
    if document.revision_count() > 1 || around {
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
fn frame(file: &[u8]) -> Result<bool, UploadRefusal> {
    let place = |part: &[u8]| file.windows(part.len()).rposition(|window| window == part);
    let start = place(b"startxref").ok_or(UploadRefusal::CutShort)?;
    let end = place(b"%%EOF").filter(|end| *end > start).ok_or(UploadRefusal::CutShort)? + b"%%EOF".len();
    let behind = &file[end..];
    // Another state begins here, and does not end.
    if behind.trim_ascii_start().first().is_some_and(u8::is_ascii_digit) || contains(behind, b" obj") {
        return Err(UploadRefusal::CutShort);
    }
    let head = file.windows(5).position(|window| window == b"%PDF-").unwrap_or_default();
    Ok([&file[..head], behind].iter().any(|around| around.iter().any(|byte| !byte.is_ascii_whitespace() && *byte != 0)))
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

fn load(file: &[u8]) -> Result<Document, UploadRefusal> {
    let options = LoadOptions { max_decompressed_size: Some(UNFOLDED), ..LoadOptions::default() };
    Document::load_mem_with_options(file, options).map_err(|error| match error {
        Error::InvalidPassword | Error::Decryption(_) | Error::UnsupportedSecurityHandler(_) => UploadRefusal::Password,
        _ => UploadRefusal::Broken,
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

fn strip(document: &mut Document, marks: &mut BTreeSet<Mark>) -> BTreeSet<Trace> {
    let mut removed = BTreeSet::new();
    if let Some(information) = document.trailer.remove(b"Info") {
        let entries = match &information {
            Object::Reference(id) => document.get_dictionary(*id).ok().cloned(),
            Object::Dictionary(entries) => Some(entries.clone()),
            _ => None,
        };
        removed.extend(entries.iter().flat_map(Dictionary::iter).filter_map(|(key, _)| information_trace(key)));
        if let Object::Reference(id) = information {
            document.objects.remove(&id);
        }
    }
    let packets: Vec<_> = document.objects.iter().filter(|(_, object)| is_packet(object)).map(|(id, _)| *id).collect();
    for id in packets {
        if let Some(Object::Stream(packet)) = document.objects.remove(&id) {
            removed.extend(property_traces(&packet.get_plain_content_with_limit(UNFOLDED).unwrap_or_default()));
        }
    }
    for object in document.objects.values_mut() {
        strip_object(object, &mut removed, marks);
    }
    removed
}

fn information_trace(key: &[u8]) -> Option<Trace> {
    match key {
        b"Author" => Some(Trace::Author),
        b"Creator" | b"Producer" => Some(Trace::Device),
        b"CreationDate" | b"ModDate" => Some(Trace::Time),
        b"Trapped" => None,
        _ => Some(Trace::Other),
    }
}

fn is_packet(object: &Object) -> bool {
    matches!(object, Object::Stream(stream) if stream.dict.get(b"Type").and_then(Object::as_name).is_ok_and(|name| name == b"Metadata"))
}

fn strip_object(object: &mut Object, removed: &mut BTreeSet<Trace>, marks: &mut BTreeSet<Mark>) {
    match object {
        Object::Dictionary(dictionary) => strip_dictionary(dictionary, removed, marks),
        Object::Array(items) => items.iter_mut().for_each(|item| strip_object(item, removed, marks)),
        Object::Stream(stream) => {
            strip_dictionary(&mut stream.dict, removed, marks);
            let filters: Vec<Vec<u8>> =
                stream.filters().map(|names| names.iter().map(|name| name.to_vec()).collect()).unwrap_or_default();
            let told = match filters.last().map(Vec::as_slice) {
                Some(b"DCTDecode") if filters.len() == 1 => match jpeg::clean(&stream.content) {
                    Ok(Cleaned { file: Some(picture), removed: traces, .. }) => {
                        removed.extend(traces);
                        stream.set_content(picture);
                        false
                    }
                    Ok(_) => false,
                    Err(_) => true,
                },
                // Packed twice, or of a kind that can hold texts.
                Some(b"DCTDecode") => true,
                Some(b"JPXDecode") => [b"xml ", b"uuid"].iter().any(|kind| contains(&stream.content, *kind)),
                _ => false,
            };
            if told {
                marks.insert(Mark::Inside);
            }
        }
        _ => {}
    }
}

fn strip_dictionary(dictionary: &mut Dictionary, removed: &mut BTreeSet<Trace>, marks: &mut BTreeSet<Mark>) {
    // Packets were taken out before; here goes what led to them.
    dictionary.remove(b"Metadata");
    for (key, trace) in
        [(b"Thumb".as_slice(), Trace::Preview), (b"PieceInfo", Trace::Device), (b"LastModified", Trace::Time)]
    {
        if dictionary.remove(key).is_some() {
            removed.insert(trace);
        }
    }
    // Who wrote a remark; in a field of a form the same key is its name.
    let subtype = dictionary.get(b"Subtype").and_then(Object::as_name).map(<[u8]>::to_vec).unwrap_or_default();
    if dictionary.has(b"Rect") && subtype != b"Widget" {
        for (key, trace) in [(b"T".as_slice(), Trace::Author), (b"M", Trace::Time), (b"CreationDate", Trace::Time)] {
            if dictionary.remove(key).is_some() {
                removed.insert(trace);
            }
        }
    }
    for (_, value) in dictionary.iter_mut() {
        strip_object(value, removed, marks);
    }
}
