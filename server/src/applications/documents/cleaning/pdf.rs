//! PDF (ISO 32000-1): the information dictionary, XMP, small pictures, names behind remarks, what older states of the file
//! still hold, and the metadata of photographs on its pages.

use std::collections::BTreeSet;

use app::applications::documents::{Mark, Trace, UploadRefusal};
use lopdf::{Dictionary, Document, Error, LoadOptions, Object};

use super::metadata::property_traces;
use super::{Cleaned, jpeg};

/// What a single stream may unfold to while it is read, in bytes.
const UNFOLDED: usize = 60_000_000;

pub(super) fn clean(file: &[u8]) -> Result<Cleaned, UploadRefusal> {
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
    let mut removed = strip(&mut document);
    if document.revision_count() > 1 {
        removed.insert(Trace::Other);
    }
    if removed.is_empty() {
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

fn strip(document: &mut Document) -> BTreeSet<Trace> {
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
        strip_object(object, &mut removed);
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

fn strip_object(object: &mut Object, removed: &mut BTreeSet<Trace>) {
    match object {
        Object::Dictionary(dictionary) => strip_dictionary(dictionary, removed),
        Object::Array(items) => items.iter_mut().for_each(|item| strip_object(item, removed)),
        Object::Stream(stream) => {
            strip_dictionary(&mut stream.dict, removed);
            if stream.filters().is_ok_and(|filters| filters == [b"DCTDecode".as_slice()])
                && let Ok(Cleaned { file: Some(picture), removed: traces, .. }) = jpeg::clean(&stream.content)
            {
                removed.extend(traces);
                stream.set_content(picture);
            }
        }
        _ => {}
    }
}

fn strip_dictionary(dictionary: &mut Dictionary, removed: &mut BTreeSet<Trace>) {
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
        strip_object(value, removed);
    }
}
