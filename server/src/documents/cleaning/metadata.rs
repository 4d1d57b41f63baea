//! Reading what EXIF and XMP say, so that the portal can say what was removed.

use std::collections::BTreeSet;

use app::documents::Trace;
use exif::{Context, Exif, In, Reader, Tag, Value};

/// What a block of EXIF holds (JEITA CP-3451). One that cannot be read may hold anything.
pub(super) fn exif_traces(block: &[u8]) -> BTreeSet<Trace> {
    let Some(exif) = read(block) else { return [Trace::Other].into() };
    let mut found: BTreeSet<Trace> = exif.fields().filter_map(|field| trace_of(field.tag, field.ifd_num)).collect();
    // Data that has no name here is removed too.
    if found.is_empty() && exif.fields().any(|field| !is_about_pixels(field.tag)) {
        found.insert(Trace::Other);
    }
    found
}

/// How the picture is to be turned, where it is.
pub(super) fn orientation(block: &[u8]) -> Option<u8> {
    let exif = read(block)?;
    match &exif.get_field(Tag::Orientation, In::PRIMARY)?.value {
        Value::Short(values) => {
            values.first().and_then(|value| u8::try_from(*value).ok()).filter(|value| (2..=8).contains(value))
        }
        _ => None,
    }
}

fn read(block: &[u8]) -> Option<Exif> {
    let mut reader = Reader::new();
    reader.continue_on_error(true);
    reader.read_raw(block.to_vec()).or_else(|error| error.distill_partial_result(|_| {})).ok()
}

fn is_about_pixels(tag: Tag) -> bool {
    [
        Tag::Orientation,
        Tag::XResolution,
        Tag::YResolution,
        Tag::ResolutionUnit,
        Tag::YCbCrPositioning,
        Tag::ColorSpace,
        Tag::PixelXDimension,
        Tag::PixelYDimension,
        Tag::ExifVersion,
        Tag::ComponentsConfiguration,
        Tag::FlashpixVersion,
    ]
    .contains(&tag)
}

fn trace_of(tag: Tag, ifd: In) -> Option<Trace> {
    if ifd == In::THUMBNAIL {
        return Some(Trace::Preview);
    }
    if tag.context() == Context::Gps {
        return Some(Trace::Place);
    }
    match tag {
        Tag::Make
        | Tag::Model
        | Tag::Software
        | Tag::LensMake
        | Tag::LensModel
        | Tag::LensSerialNumber
        | Tag::BodySerialNumber
        | Tag::MakerNote
        | Tag::ImageUniqueID => Some(Trace::Device),
        Tag::Artist | Tag::Copyright | Tag::CameraOwnerName => Some(Trace::Author),
        Tag::DateTime | Tag::DateTimeOriginal | Tag::DateTimeDigitized => Some(Trace::Time),
        // XPAuthor, as Windows writes it.
        tag if tag.number() == 0x9C9D => Some(Trace::Author),
        tag if is_about_pixels(tag) => None,
        Tag::ImageDescription | Tag::UserComment => Some(Trace::Other),
        _ => None,
    }
}

/// What a packet of XMP (ISO 16684-1) or another text of properties speaks of.
pub(super) fn property_traces(packet: &[u8]) -> BTreeSet<Trace> {
    const WORDS: &[(&str, Trace)] = &[
        ("gps", Trace::Place),
        ("location", Trace::Place),
        ("city", Trace::Place),
        ("country", Trace::Place),
        ("make", Trace::Device),
        ("model", Trace::Device),
        ("creatortool", Trace::Device),
        ("producer", Trace::Device),
        ("software", Trace::Device),
        ("serialnumber", Trace::Device),
        ("dc:creator", Trace::Author),
        ("initial-creator", Trace::Author),
        ("author", Trace::Author),
        ("artist", Trace::Author),
        ("date", Trace::Time),
        ("thumbnail", Trace::Preview),
    ];
    let text = String::from_utf8_lossy(packet).to_lowercase();
    let found: BTreeSet<Trace> =
        WORDS.iter().filter(|(word, _)| text.contains(word)).map(|(_, trace)| *trace).collect();
    if found.is_empty() { [Trace::Other].into() } else { found }
}

/// EXIF that says how to turn the picture, and nothing else.
pub(super) fn orientation_only(orientation: u8) -> Vec<u8> {
    // Big-endian TIFF: head, one entry (0x0112, SHORT, one value), no further directory.
    [b"MM\0\x2A\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".as_slice(), &[orientation], b"\0\0\0\0\0\0"].concat()
}
