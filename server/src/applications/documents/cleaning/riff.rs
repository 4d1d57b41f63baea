//! WAV (RIFF): how it sounds stays; names, places, dates and the notes of editors go.

use std::collections::BTreeSet;

use app::applications::documents::{Trace, UploadRefusal};
use img_parts::Bytes;
use img_parts::riff::{RiffChunk, RiffContent};

use super::Cleaned;
use super::metadata::property_traces;

pub(super) fn clean(file: &[u8]) -> Result<Cleaned, UploadRefusal> {
    // A recorder that was cut off leaves lengths that are not true. It can be played, and not taken apart.
    let Ok(mut wave) = RiffChunk::from_bytes(Bytes::copy_from_slice(file)) else { return Ok(Cleaned::not_cleaned()) };
    let mut removed = BTreeSet::new();
    let total = wave.len() as usize;
    if file.len() > total {
        removed.insert(Trace::Other);
    }
    let RiffContent::List { subchunks, .. } = wave.content_mut() else { return Err(UploadRefusal::Broken) };
    if !subchunks.iter().any(|chunk| &chunk.id() == b"data") {
        return Err(UploadRefusal::Broken);
    }
    subchunks.retain(|chunk| {
        let sounds = matches!(&chunk.id(), b"fmt " | b"data" | b"fact" | b"PEAK" | b"slnt");
        if !sounds {
            removed.extend(traces(chunk));
        }
        sounds
    });
    Ok(Cleaned::without(removed, || wave.encoder().bytes().to_vec()))
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
        b"JUNK" | b"PAD " | b"FLLR" => return BTreeSet::new(),
        _ => Trace::Other,
    };
    [trace].into()
}
