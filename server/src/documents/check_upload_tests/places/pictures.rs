//! Places in pictures, and in the colour profiles of all files that hold one.

use img_parts::png::Png;
use img_parts::{Bytes, ImageICC};
use lopdf::{Object, Stream, dictionary};

use super::super::papers::*;
use super::super::pictures::*;
use super::super::profiles::{PLACES, Place, SHORT, profile, standard};
use super::{Planted, WORDS, planted};

/// A profile in one segment, or in as many as it needs of this length.
pub fn jpeg_with(profile: &[u8], length: usize) -> Vec<u8> {
    let parts: Vec<_> = profile.chunks(length).collect();
    let count = u8::try_from(parts.len()).expect("few");
    let segments: Vec<_> = (1..=count)
        .zip(parts)
        .map(|(number, part)| segment(0xE2, &[b"ICC_PROFILE\0".as_slice(), &[number, count], part].concat()))
        .collect();
    jpeg_of(&segments, b"")
}

pub fn png_with(profile: &[u8], name: &str) -> Vec<u8> {
    let mut picture = Png::from_bytes(Bytes::from(png())).expect("a PNG");
    picture.set_icc_profile(Some(Bytes::copy_from_slice(profile)));
    let contents = picture.chunk_by_type(*b"iCCP").expect("a profile").contents().clone();
    png_of(&[(b"iCCP", [name.as_bytes(), &contents[3..]].concat())], b"")
}

pub fn paper_with_profile(profile: &[u8], packed: bool) -> Vec<u8> {
    with_catalog(|document, page| {
        let mut stream = Stream::new(dictionary! { "N" => 3, "Alternate" => "DeviceRGB" }, profile.to_vec());
        if packed {
            stream.compress().expect("packed");
        }
        let id = document.add_object(stream);
        let space: Object = vec![Object::Name(b"ICCBased".to_vec()), id.into()].into();
        document.get_dictionary_mut(page).expect("a page").set("ColorSpace", dictionary! { "C0" => space });
    })
}

fn paper_with_picture(picture: Vec<u8>) -> Vec<u8> {
    with_catalog(|document, page| {
        let dict = dictionary! { "Type" => "XObject", "Subtype" => "Image", "Filter" => "DCTDecode" };
        let id = document.add_object(Stream::new(dict, picture).with_compression(false));
        document.get_dictionary_mut(page).expect("a page").set("XObject", dictionary! { "Im1" => id });
    })
}

pub fn profiles() -> Vec<Planted> {
    let mut all = Vec::new();
    for (what, place) in PLACES {
        let mark = if matches!(place, Place::Head(at) if *at != 84 && *at != 100) { SHORT } else { CANARY };
        let profile = profile(Some(*place), mark);
        let (jpeg, png) = (jpeg_with(&profile, 60_000), png_with(&profile, "ICC Profile"));
        let carriers = [
            ("a JPEG", "a.jpg", jpeg.clone(), DRAWN),
            ("a JPEG in parts", "a.jpg", jpeg_with(&profile, 150), DRAWN),
            ("a PNG", "a.png", png.clone(), b"IDAT\x78\x01".as_slice()),
            ("a PDF", "a.pdf", paper_with_profile(&profile, false), WORDS),
            ("a PDF, packed", "a.pdf", paper_with_profile(&profile, true), WORDS),
            ("a JPEG in a PDF", "a.pdf", paper_with_picture(jpeg.clone()), DRAWN),
            ("a JPEG in a letter", "a.docx", docx_of(&body(SENTENCE), &[("word/media/image1.jpeg", &jpeg)]), DRAWN),
            ("a PNG in a letter", "a.docx", docx_of(&body(SENTENCE), &[("word/media/image1.png", &png)]), b"Minutes"),
            ("a JPEG in an ODT", "a.odt", odt_of(&content(PARAGRAPH), &[("Pictures/1.jpg", &jpeg)]), DRAWN),
        ];
        for (carrier, name, file, stays) in carriers {
            all.push(Planted { mark, ..planted(format!("{what} of the profile of {carrier}"), name, file, stays) });
        }
    }
    all.push(planted("the name of a PNG's profile", "a.png", png_with(&standard(), CANARY), b"IDAT\x78\x01"));
    all.push(planted("a profile that is none", "a.jpg", jpeg_with(CANARY.as_bytes(), 60_000), DRAWN));
    let torn = [b"ICC_PROFILE\0\x02\x03".as_slice(), CANARY.as_bytes()].concat();
    all.push(planted("a part of a profile", "a.jpg", jpeg_of(&[segment(0xE2, &torn)], b""), DRAWN));
    all.push(planted("a profile of a PDF that is none", "a.pdf", paper_with_profile(CANARY.as_bytes(), true), WORDS));
    all
}

pub fn pictures() -> Vec<Planted> {
    let mark = CANARY.as_bytes();
    let mut all = Vec::new();
    for marker in (0xE0..=0xEF).chain([0xFE, 0xF0, 0xF7, 0xFD]) {
        all.push(planted(format!("segment {marker:X}"), "a.jpg", jpeg_of(&[segment(marker, mark)], b""), DRAWN));
    }
    let adobe = [b"Adobe\0\x64\0\0\0\0\x01".as_slice(), mark].concat();
    all.push(planted("behind how colours are coded", "a.jpg", jpeg_of(&[segment(0xEE, &adobe)], b""), DRAWN));
    for kind in [b"tEXt", b"zTXt", b"iTXt", b"eXIf", b"tIME", b"sPLT", b"prVt", b"caNv", b"dSIG"] {
        let chunk = [b"Name\0".as_slice(), mark].concat();
        let what = String::from_utf8_lossy(kind).into_owned();
        all.push(planted(what, "a.png", png_of(&[(kind, chunk)], b""), b"IDAT\x78\x01"));
    }
    let palette = [mark, b"\0\x08\0\0\0\xFF\0\x01"].concat();
    all.push(planted("the name of a palette", "a.png", png_of(&[(b"sPLT", palette)], b""), b"IDAT\x78\x01"));
    all
}
