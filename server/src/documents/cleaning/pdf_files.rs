//! Files that are attached to a PDF (ISO 32000-1, 7.11): each is cleaned by the rules for its own kind.

use std::collections::{BTreeMap, BTreeSet};

use app::documents::{Mark, Trace};
use lopdf::{Dictionary, Document, Object, ObjectId, Stream};

use super::inside;
use super::pdf::UNFOLDED;

pub(super) fn clean(document: &mut Document, depth: u8, marks: &mut BTreeSet<Mark>) -> BTreeSet<Trace> {
    let mut removed = BTreeSet::new();
    let mut attached = BTreeSet::new();
    let mut renamed = BTreeMap::new();
    for (id, object) in &mut document.objects {
        if matches!(object, Object::Stream(stream) if stream.dict.has_type(b"EmbeddedFile")) {
            attached.insert(*id);
        }
        specifications(object, &mut attached, &mut renamed);
    }
    if !renamed.is_empty() {
        removed.insert(Trace::Author);
        document.objects.values_mut().for_each(|object| rename(object, &renamed));
    }
    let mut left = UNFOLDED;
    for id in attached {
        if let Some(Object::Stream(stream)) = document.objects.get_mut(&id) {
            clean_one(stream, &mut left, depth, &mut removed, marks);
        }
    }
    removed
}

/// `left` bytes may be unfolded of this and of all that follow.
fn clean_one(
    stream: &mut Stream,
    left: &mut usize,
    depth: u8,
    removed: &mut BTreeSet<Trace>,
    marks: &mut BTreeSet<Mark>,
) {
    if let Ok(about) = stream.dict.get_mut(b"Params").and_then(Object::as_dict_mut) {
        let dated = [b"CreationDate".as_slice(), b"ModDate"].map(|key| about.remove(key).is_some());
        if dated.contains(&true) {
            removed.insert(Trace::Time);
        }
        // Of a file that may be another afterwards; neither must be there.
        for key in [b"CheckSum".as_slice(), b"Size", b"Mac"] {
            about.remove(key);
        }
    }
    let Ok(file) = stream.get_plain_content_with_limit(*left) else {
        marks.insert(Mark::Inside);
        return;
    };
    *left -= file.len().min(*left);
    if let Some(cleaned) = inside::merge(inside::clean_attached(&file, depth + 1), removed, marks) {
        stream.set_plain_content(cleaned);
        // What cannot be packed lies as it is.
        let _ = stream.compress();
    }
}

/// Finds what is attached, and takes from its name the folders in which it lay.
fn specifications(object: &mut Object, attached: &mut BTreeSet<ObjectId>, renamed: &mut BTreeMap<Vec<u8>, Vec<u8>>) {
    match object {
        Object::Array(items) => items.iter_mut().for_each(|item| specifications(item, attached, renamed)),
        Object::Dictionary(dictionary) => specification(dictionary, attached, renamed),
        Object::Stream(stream) => specification(&mut stream.dict, attached, renamed),
        _ => {}
    }
}

fn specification(
    dictionary: &mut Dictionary,
    attached: &mut BTreeSet<ObjectId>,
    renamed: &mut BTreeMap<Vec<u8>, Vec<u8>>,
) {
    if let Ok(files) = dictionary.get(b"EF").and_then(Object::as_dict) {
        attached.extend(files.iter().filter_map(|(_, file)| file.as_reference().ok()));
        for key in [b"F".as_slice(), b"UF", b"DOS", b"Mac", b"Unix"] {
            if let Ok(Object::String(name, _)) = dictionary.get_mut(key)
                && let Some(short) = without_folders(name)
            {
                renamed.insert(std::mem::replace(name, short.clone()), short);
            }
        }
    }
    dictionary.iter_mut().for_each(|(_, value)| specifications(value, attached, renamed));
}

/// The last part of a name, in one byte a letter or two; none where it is the whole.
fn without_folders(name: &[u8]) -> Option<Vec<u8>> {
    let is_end = |byte: u8| matches!(byte, b'/' | b'\\' | b':');
    match name {
        [0xFE, 0xFF, wide @ ..] => {
            let last = wide.chunks_exact(2).rposition(|unit| unit[0] == 0 && is_end(unit[1]))?;
            Some([&[0xFE, 0xFF], &wide[2 * (last + 1)..]].concat())
        }
        _ => name.iter().rposition(|byte| is_end(*byte)).map(|last| name[last + 1..].to_vec()),
    }
}

/// The list of what is attached names it as well.
fn rename(object: &mut Object, renamed: &BTreeMap<Vec<u8>, Vec<u8>>) {
    match object {
        Object::Array(items) => items.iter_mut().for_each(|item| rename(item, renamed)),
        Object::Dictionary(dictionary) => dictionary.iter_mut().for_each(|(_, value)| rename(value, renamed)),
        Object::String(text, _) => {
            if let Some(short) = renamed.get(text) {
                text.clone_from(short);
            }
        }
        _ => {}
    }
}
