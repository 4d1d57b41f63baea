//! PNG (ISO/IEC 15948): the chunks that draw the picture are kept. Of its colour profile, the part that computes colours is kept.

use std::collections::BTreeSet;

use app::documents::{Trace, UploadViolation};
use img_parts::png::{Png, PngChunk};
use img_parts::{Bytes, ImageICC};

use super::Cleaned;
use super::icc::{self, Profile};
use super::icc_standard;
use super::metadata::{exif_traces, orientation, orientation_only, property_traces};

/// What draws, and with which colours and size. A suggested palette (sPLT) has a name, and draws nothing.
const DRAWN: &[&[u8; 4]] = &[
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"cICP", b"sBIT", b"pHYs",
    b"bKGD", b"hIST", b"acTL", b"fcTL", b"fdAT",
];

pub(super) fn clean(file: &[u8]) -> Result<Cleaned, UploadViolation> {
    let mut picture = Png::from_bytes(Bytes::copy_from_slice(file)).map_err(|error| match error {
        img_parts::Error::Truncated => UploadViolation::CutShort,
        _ => UploadViolation::Broken,
    })?;
    let has = |kind: &[u8; 4]| picture.chunk_by_type(*kind).is_some();
    if !(has(b"IHDR") && has(b"IDAT") && has(b"IEND")) {
        return Err(if has(b"IEND") { UploadViolation::Broken } else { UploadViolation::CutShort });
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
    colours(&mut picture, &mut removed);
    if let Some(turned) = turned {
        picture.chunks_mut().insert(1, PngChunk::new(*b"eXIf", orientation_only(turned).into()));
    }
    Ok(Cleaned::without(removed, || picture.encoder().bytes().to_vec()))
}

fn colours(picture: &mut Png, removed: &mut BTreeSet<Trace>) {
    let Some(chunk) = picture.chunk_by_type(*b"iCCP") else { return };
    let usual = chunk.contents().split(|byte| *byte == 0).next().is_some_and(icc_standard::is_usual_name);
    let single = picture.chunks_by_type(*b"iCCP").count() == 1;
    let profile = picture.icc_profile();
    match profile.as_deref().map(|profile| icc::clean(profile, removed)) {
        Some(Profile::AsItIs) if usual && single => {}
        Some(Profile::AsItIs) => {
            removed.insert(Trace::Device);
            picture.set_icc_profile(profile);
        }
        Some(Profile::Instead(profile)) => picture.set_icc_profile(Some(profile.into())),
        Some(Profile::Gone) => picture.remove_chunks_by_type(*b"iCCP"),
        None => {
            removed.insert(Trace::Device);
            picture.remove_chunks_by_type(*b"iCCP");
        }
    }
}
