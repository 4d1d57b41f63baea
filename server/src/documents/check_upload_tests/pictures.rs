//! JPEG and PNG made for the tests. The drawn part is marked, to see that it stays.

use std::io::Cursor;

use exif::experimental::Writer;
use exif::{Field, In, Rational, Tag, Value};
use img_parts::Bytes;
use img_parts::png::{Png, PngChunk};

use super::papers::CANARY;

pub const DRAWN: &[u8] = b"these-are-the-pixels";

pub fn segment(marker: u8, contents: &[u8]) -> Vec<u8> {
    let length = u16::try_from(contents.len() + 2).expect("a short segment").to_be_bytes();
    [&[0xFF, marker], length.as_slice(), contents].concat()
}

/// A picture with these segments behind its head, and `behind` its end.
pub fn jpeg_of(segments: &[Vec<u8>], behind: &[u8]) -> Vec<u8> {
    let head = segment(0xE0, b"JFIF\0\x01\x01\0\0\x01\0\x01\0\0");
    [&[0xFF, 0xD8], head.as_slice(), &segments.concat(), &drawing(), &[0xFF, 0xD9], behind].concat()
}

/// Tables, frame and scan, as T.81 orders them.
pub fn drawing() -> Vec<u8> {
    let quantisation = segment(0xDB, &[[0].as_slice(), &[1; 64]].concat());
    let frame = segment(0xC0, &[8, 0, 1, 0, 1, 1, 1, 0x11, 0]);
    let codes = segment(0xC4, &[[0, 0, 1].as_slice(), &[0; 14], &[0]].concat());
    let scan = segment(0xDA, &[1, 1, 0, 0, 63, 0]);
    [quantisation, frame, codes, scan, DRAWN.to_vec(), vec![0xFF, 0x00, 0xFF, 0xD0], DRAWN.to_vec()].concat()
}

pub fn jpeg() -> Vec<u8> {
    jpeg_of(&[], b"")
}

/// A block of EXIF as telephones write it.
pub fn exif(place: bool, turned: bool, small: bool) -> Vec<u8> {
    let ascii =
        |tag, text: &str| Field { tag, ifd_num: In::PRIMARY, value: Value::Ascii(vec![text.as_bytes().to_vec()]) };
    let mut fields = vec![
        ascii(Tag::Make, &format!("Phone {CANARY}")),
        ascii(Tag::Model, "X"),
        ascii(Tag::Artist, CANARY),
        ascii(Tag::DateTime, "2024:05:03 10:20:30"),
        ascii(Tag::DateTimeOriginal, "2024:05:03 10:20:30"),
        ascii(Tag::BodySerialNumber, CANARY),
    ];
    if turned {
        fields.push(Field { tag: Tag::Orientation, ifd_num: In::PRIMARY, value: Value::Short(vec![6]) });
    }
    if place {
        let angle = |degrees| Value::Rational([degrees, 30, 15].map(|num| Rational { num, denom: 1 }).to_vec());
        fields.push(ascii(Tag::GPSLatitudeRef, "N"));
        fields.push(Field { tag: Tag::GPSLatitude, ifd_num: In::PRIMARY, value: angle(31) });
        fields.push(ascii(Tag::GPSLongitudeRef, "W"));
        fields.push(Field { tag: Tag::GPSLongitude, ifd_num: In::PRIMARY, value: angle(8) });
    }
    let thumbnail = [b"\xFF\xD8".as_slice(), CANARY.as_bytes(), b"\xFF\xD9"].concat();
    let mut writer = Writer::new();
    fields.iter().for_each(|field| writer.push_field(field));
    if small {
        writer.set_jpeg(&thumbnail, In::THUMBNAIL);
    }
    let mut block = Cursor::new(Vec::new());
    writer.write(&mut block, false).expect("EXIF");
    block.into_inner()
}

pub fn exif_segment(block: &[u8]) -> Vec<u8> {
    segment(0xE1, &[b"Exif\0\0", block].concat())
}

pub const XMP: &str = r#"<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="r"><rdf:Description xmlns:exif="e" exif:GPSLatitude="31,30N" xmlns:dc="d"><dc:creator>Zuleikha Canary</dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>"#;

pub fn xmp_segment() -> Vec<u8> {
    segment(0xE1, &[b"http://ns.adobe.com/xap/1.0/\0", XMP.as_bytes()].concat())
}

/// A photograph with everything in it.
pub fn photograph() -> Vec<u8> {
    jpeg_of(&[exif_segment(&exif(true, true, true)), xmp_segment()], b"")
}

/// A picture with these chunks before its pixels, and `behind` its end.
pub fn png_of(chunks: &[(&[u8; 4], Vec<u8>)], behind: &[u8]) -> Vec<u8> {
    let chunk = |kind: &[u8; 4], bytes: &[u8]| PngChunk::new(*kind, Bytes::copy_from_slice(bytes));
    // Deflate without compression: a filter byte and one grey pixel.
    let pixels = b"\x78\x01\x01\x02\0\xFD\xFF\0\x80\x00\x82\x00\x81";
    let mut bytes = b"\x89PNG\r\n\x1A\n".to_vec();
    let head = chunk(b"IHDR", &[0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
    let named = chunks.iter().map(|(kind, contents)| chunk(kind, contents));
    for part in [head].into_iter().chain(named).chain([chunk(b"IDAT", pixels), chunk(b"IEND", b"")]) {
        bytes.extend(part.encoder().bytes());
    }
    assert!(Png::from_bytes(bytes.clone().into()).is_ok());
    bytes.extend(behind);
    bytes
}

pub fn png() -> Vec<u8> {
    png_of(&[], b"")
}
