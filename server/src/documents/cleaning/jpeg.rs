//! JPEG (ITU-T T.81): the parts that draw the picture are kept, everything else is removed, also data after its end. Of its
//! colour profile, the part that computes colours is kept.

use std::collections::BTreeSet;

use app::documents::{Trace, UploadViolation};
use img_parts::jpeg::{Jpeg, JpegSegment, markers};
use img_parts::{Bytes, ImageICC};

use super::Cleaned;
use super::icc::{self, Profile};
use super::metadata::{exif_traces, orientation, orientation_only, property_traces};

const EXIF: &[u8] = b"Exif\0\0";
const XMP: &[u8] = b"http://ns.adobe.com/x";
const ICC: &[u8] = b"ICC_PROFILE\0";
/// The most of a profile that one segment holds, behind its head and two numbers.
const ICC_PART: usize = 65_519;

pub(super) fn clean(file: &[u8]) -> Result<Cleaned, UploadViolation> {
    let mut picture = Jpeg::from_bytes(Bytes::copy_from_slice(file)).map_err(|error| match error {
        img_parts::Error::Truncated => UploadViolation::CutShort,
        _ => UploadViolation::Broken,
    })?;
    let mut removed = BTreeSet::new();
    let mut turned = None;
    let mut kept = Vec::new();
    let mut drawn = false;
    // The segments of a profile, and where they stand.
    let (mut coloured, mut place) = (Vec::new(), None);
    for segment in picture.segments().clone() {
        let contents = segment.contents().clone();
        match segment.marker() {
            markers::SOS => {
                let head = segment.len();
                let (scans, more) = scans(&segment.encoder().bytes()[head..]).ok_or(UploadViolation::CutShort)?;
                removed.extend(more);
                kept.push(JpegSegment::new_with_entropy(markers::SOS, contents, scans.into()));
                drawn = true;
            }
            markers::APP0 if contents.starts_with(b"JFIF\0") && contents.len() >= 14 => {
                if contents.len() > 14 {
                    removed.insert(Trace::Preview);
                }
                let mut head = contents[..14].to_vec();
                head[12..14].fill(0);
                kept.push(JpegSegment::new_with_contents(markers::APP0, head.into()));
            }
            markers::APP1 if contents.starts_with(EXIF) => {
                let block = &contents[EXIF.len()..];
                turned = turned.or(orientation(block));
                removed.extend(exif_traces(block));
            }
            markers::APP1 if contents.starts_with(XMP) => removed.extend(property_traces(&contents)),
            markers::APP2 if contents.starts_with(ICC) => {
                place = place.or(Some(kept.len()));
                coloured.push(segment);
            }
            // How colours are coded; without it they are wrong.
            markers::APP14 if contents.starts_with(b"Adobe") && contents.len() >= 12 => {
                if contents.len() > 12 {
                    removed.insert(Trace::Other);
                }
                kept.push(JpegSegment::new_with_contents(markers::APP14, contents.slice(..12)));
            }
            markers::APP13 => removed.extend([Trace::Author, Trace::Other]),
            // Tables and frames; of the rest no reader draws anything.
            markers::SOF0..=markers::SOF15 | markers::DQT..=markers::EXP => kept.push(segment),
            _ => drop(removed.insert(Trace::Other)),
        }
    }
    if !drawn {
        // Nothing after its head arrived.
        return Err(UploadViolation::CutShort);
    }
    if let Some(place) = place {
        let parts = match picture.icc_profile().map(|profile| icc::clean(&profile, &mut removed)) {
            Some(Profile::AsItIs) => coloured,
            Some(Profile::Instead(profile)) => parts(&profile),
            Some(Profile::Gone) => Vec::new(),
            // Parts that are missing, or there twice.
            None => {
                removed.insert(Trace::Device);
                Vec::new()
            }
        };
        kept.splice(place..place, parts);
    }
    if let Some(turned) = turned {
        let block = [EXIF, &orientation_only(turned)].concat();
        let place = usize::from(kept.first().is_some_and(|first| first.marker() == markers::APP0));
        kept.insert(place, JpegSegment::new_with_contents(markers::APP1, block.into()));
    }
    *picture.segments_mut() = kept;
    Ok(Cleaned::without(removed, || picture.encoder().bytes().to_vec()))
}

/// The segments of a profile. One that is longer than they can be is none.
fn parts(profile: &[u8]) -> Vec<JpegSegment> {
    let parts: Vec<_> = profile.chunks(ICC_PART).collect();
    let Ok(count) = u8::try_from(parts.len()) else { return Vec::new() };
    let segment =
        |(number, part)| JpegSegment::new_with_contents(markers::APP2, [ICC, &[number, count], part].concat().into());
    (1..=count).zip(parts).map(segment).collect()
}

/// The scans of a picture up to its end, without what stands between them or behind it. None where the end is missing: the
/// file broke off on its way.
fn scans(data: &[u8]) -> Option<(Vec<u8>, BTreeSet<Trace>)> {
    let mut kept = Vec::with_capacity(data.len());
    let mut removed = BTreeSet::new();
    let mut at = 0;
    loop {
        let mark = at + data.get(at..)?.iter().position(|byte| *byte == 0xFF)?;
        kept.extend_from_slice(&data[at..mark]);
        let marker = *data.get(mark + 1)?;
        match marker {
            markers::EOI => {
                kept.extend_from_slice(&[0xFF, markers::EOI]);
                // Some writers fill up with zeros. Anything else may be another picture, a film, a place.
                if data[mark + 2..].iter().any(|byte| *byte != 0) {
                    removed.insert(Trace::Other);
                }
                return Some((kept, removed));
            }
            0x00 | 0xD0..=0xD7 => {
                kept.extend_from_slice(&[0xFF, marker]);
                at = mark + 2;
            }
            0xFF => at = mark + 1,
            _ => {
                let length = usize::from(u16::from_be_bytes([*data.get(mark + 2)?, *data.get(mark + 3)?]));
                let segment = data.get(mark..mark + 2 + length.max(2))?;
                if matches!(marker, markers::APP0..=markers::APP15 | markers::COM) {
                    removed.insert(Trace::Other);
                } else {
                    kept.extend_from_slice(segment);
                }
                at = mark + segment.len();
            }
        }
    }
}
