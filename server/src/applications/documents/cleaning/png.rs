//! PNG (ISO/IEC 15948): the chunks that draw the picture stay.

use std::collections::BTreeSet;

use app::applications::documents::{Trace, UploadRefusal};
use img_parts::Bytes;
use img_parts::png::{Png, PngChunk};

use super::Cleaned;
use super::metadata::{exif_traces, orientation, orientation_only, property_traces};

/// What draws, and with which colours and size.
const DRAWN: &[&[u8; 4]] = &[
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"cICP", b"sBIT", b"pHYs",
    b"bKGD", b"hIST", b"sPLT", b"acTL", b"fcTL", b"fdAT",
];

pub(super) fn clean(file: &[u8]) -> Result<Cleaned, UploadRefusal> {
    let mut picture = Png::from_bytes(Bytes::copy_from_slice(file)).map_err(|error| match error {
        img_parts::Error::Truncated => UploadRefusal::CutShort,
        _ => UploadRefusal::Broken,
    })?;
    let has = |kind: &[u8; 4]| picture.chunk_by_type(*kind).is_some();
    if !(has(b"IHDR") && has(b"IDAT") && has(b"IEND")) {
        return Err(if has(b"IEND") { UploadRefusal::Broken } else { UploadRefusal::CutShort });
    }
    let mut removed = BTreeSet::new();
    if file.len() > picture.len() {
        removed.insert(Trace::Other);
    }
    let mut turned = None;
    for chunk in picture.chunks() {
        if DRAWN.contains(&&chunk.kind()) {
            continue;
        }
        match &chunk.kind() {
            b"eXIf" => {
                turned = orientation(chunk.contents());
                removed.extend(exif_traces(chunk.contents()));
            }
            b"tIME" => drop(removed.insert(Trace::Time)),
            _ => removed.extend(property_traces(&chunk.contents()[..chunk.contents().len().min(64 * 1024)])),
        }
    }
    picture.chunks_mut().retain(|chunk| DRAWN.contains(&&chunk.kind()));
    if let Some(turned) = turned {
        picture.chunks_mut().insert(1, PngChunk::new(*b"eXIf", orientation_only(turned).into()));
    }
    Ok(Cleaned::without(removed, || picture.encoder().bytes().to_vec()))
}
