//! WAV (RIFF): the sound is kept; names, places, dates and the notes of editors are removed.

use std::collections::BTreeSet;

use app::documents::{Trace, UploadViolation};
use img_parts::Bytes;
use img_parts::riff::{RiffChunk, RiffContent};

use super::Cleaned;
use super::metadata::property_traces;

pub(super) fn clean(file: &[u8]) -> Result<Cleaned, UploadViolation> {
    // A recorder that was cut off leaves lengths that are not true. It can be played, and not taken apart.
    let Ok(mut wave) = RiffChunk::from_bytes(Bytes::copy_from_slice(file)) else { return Ok(Cleaned::not_cleaned()) };
    let mut removed = BTreeSet::new();
    let total = wave.len() as usize;
    if file.len() > total {
        removed.insert(Trace::Other);
    }
    let RiffContent::List { subchunks, .. } = wave.content_mut() else { return Err(UploadViolation::Broken) };
    if !subchunks.iter().any(|chunk| &chunk.id() == b"data") {
        return Err(UploadViolation::Broken);
    }
    subchunks.retain(|chunk| {
        let sounds = matches!(&chunk.id(), b"fmt " | b"data" | b"fact" | b"PEAK" | b"slnt");
        if !sounds {
            removed.extend(traces(chunk));
        }
        sounds
    });
    for chunk in subchunks.iter_mut() {
        numbers_only(chunk, &mut removed);
    }
    Ok(Cleaned::without(removed, || wave.encoder().bytes().to_vec()))
}

/// Of chunks that only say how it sounds, what else they hold: when its loudest place was looked for, and what follows.
fn numbers_only(chunk: &mut RiffChunk, removed: &mut BTreeSet<Trace>) {
    let id = chunk.id();
    let RiffContent::Data(data) = chunk.content() else { return };
    let mut told = data.to_vec();
    let trace = match &id {
        b"PEAK" if told.len() >= 8 => {
            told[4..8].fill(0);
            // A number and a place for each channel, of which there are few.
            let end = told.len().min(8 + 8 * 32);
            told.truncate(end);
            Trace::Time
        }
        b"fact" => {
            told.truncate(4);
            Trace::Other
        }
        // Uncompressed sound needs no more.
        b"fmt " if told.starts_with(&[1, 0]) => {
            told.truncate(16);
            Trace::Other
        }
        _ => return,
    };
    if told.as_slice() != &data[..] {
        removed.insert(trace);
        *chunk = RiffChunk::new(id, RiffContent::Data(told.into()));
    }
}

fn traces(chunk: &RiffChunk) -> BTreeSet<Trace> {
    let trace = match &chunk.id() {
        b"IART" | b"ICOP" | b"IENG" => Trace::Author,
        b"ICRD" => Trace::Time,
        b"ISFT" | b"ISRC" => Trace::Device,
        b"IARL" => Trace::Place,
        b"bext" => return [Trace::Author, Trace::Time].into(),
        b"LIST" => {
            return match chunk.content() {
                RiffContent::List { subchunks, .. } => subchunks.iter().flat_map(traces).collect(),
                RiffContent::Data(_) => [Trace::Other].into(),
            };
        }
        b"iXML" | b"_PMX" => return chunk.content().data().map(|data| property_traces(data)).unwrap_or_default(),
        // Room that some writers leave, and others write into.
        b"JUNK" | b"PAD " | b"FLLR" => {
            let said = chunk.content().data().is_some_and(|data| data.iter().any(|byte| *byte != 0));
            return said.then_some(Trace::Other).into_iter().collect();
        }
        _ => Trace::Other,
    };
    [trace].into()
}
