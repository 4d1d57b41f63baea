//! Colour profiles of a PDF (ISO 32000-1, 8.6.5.5): each is cleaned by the rules for profiles.

use std::collections::BTreeSet;

use app::documents::{Mark, Trace};
use lopdf::{Dictionary, Document, Object, ObjectId};

use super::icc::{self, Profile};
use super::pdf::UNFOLDED;

pub(super) fn clean(document: &mut Document, marks: &mut BTreeSet<Mark>) -> BTreeSet<Trace> {
    let mut removed = BTreeSet::new();
    let mut found = BTreeSet::new();
    document.objects.values().for_each(|object| profiles(object, &mut found));
    for id in found {
        let Some(Object::Stream(stream)) = document.objects.get_mut(&id) else { continue };
        let Ok(profile) = stream.get_plain_content_with_limit(UNFOLDED) else {
            marks.insert(Mark::Inside);
            continue;
        };
        // An empty one was taken out before; readers then count its colours and choose by their number.
        if profile.is_empty() {
            continue;
        }
        match icc::clean(&profile, &mut removed) {
            Profile::AsItIs => {}
            Profile::Instead(profile) => {
                stream.set_plain_content(profile);
                // What cannot be packed lies as it is.
                let _ = stream.compress();
            }
            Profile::Gone => stream.set_plain_content(Vec::new()),
        }
    }
    removed
}

fn profiles(object: &Object, found: &mut BTreeSet<ObjectId>) {
    let mut inside = |dictionary: &Dictionary| {
        if let Ok(Object::Reference(id)) = dictionary.get(b"DestOutputProfile") {
            found.insert(*id);
        }
        dictionary.iter().for_each(|(_, value)| profiles(value, found));
    };
    match object {
        Object::Dictionary(dictionary) => inside(dictionary),
        Object::Stream(stream) => inside(&stream.dict),
        Object::Array(items) => {
            if let [Object::Name(name), Object::Reference(id)] = items.as_slice()
                && name == b"ICCBased"
            {
                found.insert(*id);
            }
            items.iter().for_each(|item| profiles(item, found));
        }
        _ => {}
    }
}
