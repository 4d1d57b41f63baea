//! MP3 and OGG: the tags that players show, and programs that name somebody.

use std::collections::BTreeSet;
use std::io::Cursor;

use app::documents::Trace;
use lofty::config::{ParseOptions, WriteOptions};
use lofty::file::{FileType, TaggedFileExt};
use lofty::probe::Probe;
use lofty::tag::{Accessor, ItemKey, Tag, TagType};

use super::super::recognise::contains;
use super::{Cleaned, mp3, ogg};

pub(super) fn clean(file: &[u8]) -> Cleaned {
    // How long it lasts and how loud it is, nobody asked.
    let options = ParseOptions::new().read_properties(false);
    let probe = Probe::new(Cursor::new(file)).options(options).guess_file_type().ok();
    let Some(tagged) = probe.and_then(|probe| probe.read().ok()) else {
        return Cleaned::not_cleaned();
    };
    let mut removed = BTreeSet::new();
    let mut sound = Cursor::new(file.to_vec());
    for tag in tagged.tags() {
        // An OGG must have a tag, and in it the name of the program that coded it.
        let empty = |second: ogg::Second| second.comments == 0 && !second.more;
        if tag.tag_type() == TagType::VorbisComments && ogg::second(file).is_some_and(empty) {
            continue;
        }
        removed.extend(traces(tag));
        if tag.tag_type().remove_from(&mut sound, WriteOptions::default()).is_err() {
            return Cleaned::not_cleaned();
        }
    }
    if tagged.file_type() == FileType::Mpeg && tag_left(sound.get_ref()) {
        return Cleaned::not_cleaned();
    }
    let mut sound = sound.into_inner();
    let named = match tagged.file_type() {
        FileType::Mpeg => mp3::without_program(&mut sound),
        _ => match ogg::second(&sound) {
            Some(second) if second.comments > 0 || second.more => return Cleaned::not_cleaned(),
            Some(second) => ogg::without_program(&mut sound, &second),
            None => return Cleaned::not_cleaned(),
        },
    };
    if named {
        removed.insert(Trace::Device);
    }
    Cleaned::without(removed, || sound)
}

/// Whether a part of a tag is left at the end of an MP3: the file broke off within it.
fn tag_left(sound: &[u8]) -> bool {
    let tail = &sound[sound.len().saturating_sub(64 * 1024)..];
    contains(&tail[tail.len().saturating_sub(128)..], b"TAG")
        || contains(tail, b"APETAGEX")
        || contains(tail, b"LYRICSBEGIN")
}

fn traces(tag: &Tag) -> BTreeSet<Trace> {
    let has = |keys: &[ItemKey]| keys.iter().any(|key| tag.get(*key).is_some());
    let mut found = BTreeSet::new();
    if tag.artist().is_some()
        || has(&[ItemKey::Composer, ItemKey::Performer, ItemKey::Publisher, ItemKey::CopyrightMessage])
    {
        found.insert(Trace::Author);
    }
    if has(&[ItemKey::RecordingDate, ItemKey::Year, ItemKey::ReleaseDate]) {
        found.insert(Trace::Time);
    }
    if tag.tag_type() != TagType::VorbisComments
        && has(&[ItemKey::EncoderSoftware, ItemKey::EncoderSettings, ItemKey::EncodedBy])
    {
        found.insert(Trace::Device);
    }
    if !tag.pictures().is_empty() {
        found.insert(Trace::Preview);
    }
    if found.is_empty() {
        found.insert(Trace::Other);
    }
    found
}
