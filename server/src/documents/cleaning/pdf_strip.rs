//! What a PDF says beside its pages: information, XMP, private data of programs, names and days behind remarks, and folders
//! of the disk on which it was made.

use std::collections::BTreeSet;

use app::documents::{Mark, Trace};
use lopdf::{Dictionary, Document, Object, Stream};

use super::super::recognise::contains;
use super::disk::{last_part, names_a_disk};
use super::metadata::property_traces;
use super::pdf::UNFOLDED;
use super::{Cleaned, icc_standard, jpeg};

pub(super) fn strip(document: &mut Document, marks: &mut BTreeSet<Mark>) -> BTreeSet<Trace> {
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
    // It is the same in each copy and each later state of a file; only an encrypted one needs it.
    if document.trailer.remove(b"ID").is_some() {
        removed.insert(Trace::Other);
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

pub(super) fn information_trace(key: &[u8]) -> Option<Trace> {
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
            if !strip_picture(stream, removed) {
                marks.insert(Mark::Inside);
            }
        }
        _ => {}
    }
}

/// Whether a picture, if it is one, says nothing any more.
fn strip_picture(stream: &mut Stream, removed: &mut BTreeSet<Trace>) -> bool {
    let filters: Vec<Vec<u8>> =
        stream.filters().map(|names| names.iter().map(|name| name.to_vec()).collect()).unwrap_or_default();
    match filters.last().map(Vec::as_slice) {
        Some(b"DCTDecode") if filters.len() == 1 => match jpeg::clean(&stream.content) {
            Ok(Cleaned { file: Some(picture), removed: traces, .. }) => {
                removed.extend(traces);
                stream.set_content(picture);
                true
            }
            Ok(_) => true,
            Err(_) => false,
        },
        // Packed twice, or of a kind that can hold texts and profiles.
        Some(b"DCTDecode") => false,
        Some(b"JPXDecode") => ![b"xml ", b"uuid", b"acsp"].iter().any(|kind| contains(&stream.content, *kind)),
        _ => true,
    }
}

/// A text that is a place on somebody's disk, in one byte a letter or two, without its folders. None for any other.
fn without_folders(text: &[u8]) -> Option<Vec<u8>> {
    let wide = text.strip_prefix(b"\xFE\xFF");
    let words = match wide {
        Some(wide) => {
            let units: Vec<u16> = wide.chunks_exact(2).map(|unit| u16::from_be_bytes([unit[0], unit[1]])).collect();
            String::from_utf16_lossy(&units)
        }
        // Each byte is a letter; what they are matters for none of the marks that are looked for.
        None => text.iter().map(|byte| char::from(*byte)).collect(),
    };
    if text.len() > 4096 || !names_a_disk(&words) {
        return None;
    }
    let last = last_part(&words);
    Some(match wide {
        Some(_) => [0xFEFF].into_iter().chain(last.encode_utf16()).flat_map(u16::to_be_bytes).collect(),
        None => last.chars().filter_map(|letter| u8::try_from(u32::from(letter)).ok()).collect(),
    })
}

fn strip_dictionary(dictionary: &mut Dictionary, removed: &mut BTreeSet<Trace>, marks: &mut BTreeSet<Mark>) {
    // Packets were taken out before; here goes what led to them.
    dictionary.remove(b"Metadata");
    let mut gone: Vec<(&[u8], Trace)> = vec![
        (b"Thumb", Trace::Preview),
        (b"PieceInfo", Trace::Device),
        (b"LastModified", Trace::Time),
        // The program that drew a layer, pages that were fetched, pictures that a printer was to fetch.
        (b"CreatorInfo", Trace::Device),
        (b"SpiderInfo", Trace::Other),
        (b"OPI", Trace::Other),
    ];
    let subtype = dictionary.get(b"Subtype").and_then(Object::as_name).map(<[u8]>::to_vec).unwrap_or_default();
    if dictionary.has(b"Rect") {
        gone.extend([(b"M".as_slice(), Trace::Time), (b"CreationDate", Trace::Time), (b"NM", Trace::Other)]);
        // Who wrote a remark; in a field of a form the same key is its name.
        if subtype != b"Widget" {
            gone.push((b"T", Trace::Author));
        }
    }
    // An article has information of its own.
    let is_article = dictionary.get(b"I").and_then(Object::as_dict).is_ok_and(|about| {
        about.iter().any(|(key, _)| matches!(key.as_slice(), b"Author" | b"Title" | b"Creator" | b"CreationDate"))
    });
    if is_article {
        gone.push((b"I", Trace::Author));
    }
    for (key, trace) in gone {
        if dictionary.remove(key).is_some() {
            removed.insert(trace);
        }
    }
    if dictionary.has(b"OutputConditionIdentifier") || dictionary.has_type(b"OutputIntent") {
        printed_for(dictionary, removed);
    }
    for (key, value) in dictionary.iter_mut() {
        // What somebody typed into a field or a remark stays. In lists, texts may be colours.
        let typed = matches!(key.as_slice(), b"V" | b"DV" | b"Contents" | b"RC");
        match value {
            Object::String(text, _) if !typed => {
                if let Some(short) = without_folders(text) {
                    *text = short;
                    removed.insert(Trace::Author);
                }
            }
            value => strip_object(value, removed, marks),
        }
    }
}

/// For which printer it was made, where that is no printer that everybody knows.
fn printed_for(intent: &mut Dictionary, removed: &mut BTreeSet<Trace>) {
    for key in [b"OutputConditionIdentifier".as_slice(), b"OutputCondition", b"Info", b"RegistryName"] {
        let usual = |name: &[u8]| {
            let registered = [b"http://www.color.org".as_slice(), b"https://www.color.org", b"http://www.color.org/"];
            icc_standard::is_usual_name(name) || registered.contains(&name) || is_condition(name)
        };
        if let Ok(Object::String(name, _)) = intent.get_mut(key)
            && !usual(name)
        {
            *name = b"Custom".to_vec();
            removed.insert(Trace::Device);
        }
    }
}

/// A condition of printing as the registry names it: letters and a number.
fn is_condition(name: &[u8]) -> bool {
    let number =
        [b"FOGRA".as_slice(), b"CGATS TR ", b"JC200", b"IFRA"].iter().find_map(|series| name.strip_prefix(*series));
    number.is_some_and(|number| number.len() <= 4 && number.iter().all(u8::is_ascii_digit))
}
