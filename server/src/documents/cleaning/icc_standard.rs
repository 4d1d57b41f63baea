//! Profiles that everybody has, which tell nothing of anybody.

use super::icc::{FREE, HEAD, REBUILT, Tag, number, numbers};

/// Profiles that everybody has, by their own names.
const STANDARD: &[&str] = &[
    REBUILT,
    "sRGB IEC61966-2.1",
    "sRGB IEC61966-2-1 black scaled",
    "sRGB",
    "sRGB built-in",
    "sRGB Profile",
    "sRGB v4 ICC preference",
    "GIMP built-in sRGB",
    "uRGB",
    "c2",
    "c2ci",
    "Display P3",
    "Adobe RGB (1998)",
    "ProPhoto RGB",
    "Apple RGB",
    "ColorMatch RGB",
    "Generic RGB Profile",
    "Generic Gray Profile",
    "Generic Gray Gamma 2.2 Profile",
    "Generic CMYK Profile",
    "Dot Gain 20%",
    "Gray Gamma 2.2",
    "Coated FOGRA39 (ISO 12647-2:2004)",
    "U.S. Web Coated (SWOP) v2",
];

/// What else stands in them; `#` is a year.
const ORDINARY: &[&str] = &[
    FREE,
    "Copyright (c) # Hewlett-Packard Company",
    "Copyright # Adobe Systems Incorporated",
    "Copyright # Adobe Systems, Inc.",
    "Copyright # Apple Computer, Inc., all rights reserved.",
    "Copyright # Apple Inc., all rights reserved.",
    "Copyright Apple Inc., #",
    "Copyright Apple, Inc., #",
    "Copyright International Color Consortium, #",
    "Google Inc. #",
    "No copyright, use freely",
    "FB",
    "IEC http://www.iec.ch",
    "IEC 61966-2.1 Default RGB colour space - sRGB",
    "Reference Viewing Condition in IEC61966-2.1",
    "Reference Viewing Condition in IEC 61966-2-1",
];

/// Makers and programs that a standard profile names in its head.
const SIGNATURES: &[&[u8; 4]] = &[
    b"\0\0\0\0",
    b"none",
    b"IEC ",
    b"sRGB",
    b"APPL",
    b"appl",
    b"ADBE",
    b"HP  ",
    b"GOOG",
    b"lcms",
    b"Lino",
    b"MSFT",
    b"skcm",
];

/// Days on which standard profiles were made.
const DAYS: &[[u16; 3]] = &[
    [0, 0, 0],
    [1998, 2, 9],
    [1999, 6, 3],
    [2000, 8, 11],
    [2009, 3, 27],
    [2015, 10, 14],
    [2016, 12, 8],
    [2017, 7, 7],
    [2022, 1, 1],
];

/// Whether it says when it was made, and that is not when one that everybody has was made.
pub(super) fn is_dated(profile: &[u8]) -> bool {
    let day = [24, 26, 28].map(|at| u16::from_be_bytes([profile[at], profile[at + 1]]));
    !DAYS.contains(&day)
}

/// Whether it is called what everybody's is called. Nobody is told of such a name.
pub(super) fn is_usual_name(name: &[u8]) -> bool {
    const NAMES: &[&str] =
        &["", "icc", "icm", "ICC Profile", "ICC profile", "Photoshop ICC profile", "ICC", "Skia", "1", "Custom"];
    const SYSTEM: &str = "kCGColorSpace";
    let name = String::from_utf8_lossy(name);
    let system = [
        "DisplayP3",
        "SRGB",
        "GenericRGB",
        "GenericGray",
        "GenericGrayGamma2_2",
        "AdobeRGB1998",
        "ITUR_2020",
        "ITUR_709",
        "DCIP3",
        "DeviceRGB",
        "DeviceGray",
    ];
    NAMES.contains(&&*name)
        || STANDARD.contains(&&*name)
        || name.strip_prefix(SYSTEM).is_some_and(|name| system.contains(&name))
}

/// Whether nothing is in it but what everybody's holds. Its day is another matter.
pub(super) fn is_standard(profile: &[u8], tags: &[Tag]) -> bool {
    let signed = [4, 40, 48, 52, 80].iter().all(|at| SIGNATURES.iter().any(|known| profile[*at..at + 4] == **known));
    let quiet =
        [10..12, 44..46, 56..60, 100..HEAD].into_iter().all(|bytes| profile[bytes].iter().all(|byte| *byte == 0));
    // A sum of what the profile holds, which is no writing.
    let summed = !is_writing(&profile[84..100]);
    let called = |tag: &Tag| texts(tag.value).is_some_and(|texts| texts.iter().all(|text| STANDARD.contains(&&**text)));
    signed
        && quiet
        && summed
        && tags.iter().any(|tag| &tag.name == b"desc" && called(tag))
        && tags.iter().all(is_ordinary)
        && nothing_between(profile, tags)
}

fn is_writing(bytes: &[u8]) -> bool {
    let letters = bytes.iter().filter(|byte| byte.is_ascii_alphanumeric() || **byte == b' ').count();
    letters >= 12
}

fn is_ordinary(tag: &Tag) -> bool {
    if let Some(numbers) = numbers(tag) {
        return tag.value[numbers.len()..].iter().all(|byte| *byte == 0) && tag.value.len() < numbers.len() + 4;
    }
    match &tag.name {
        // Numbers about the light around, and one name of a technology.
        b"view" | b"meas" | b"chrm" => tag.value.len() <= 36,
        b"tech" => tag.value.len() <= 12,
        _ => texts(tag.value).is_some_and(|texts| {
            texts.iter().all(|text| STANDARD.contains(&&**text) || ORDINARY.contains(&&*without_year(text)))
        }),
    }
}

fn without_year(text: &str) -> String {
    let mut words: Vec<String> = text.split(' ').map(str::to_owned).collect();
    for word in &mut words {
        if word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit()) {
            "#".clone_into(word);
        }
    }
    words.join(" ")
}

/// Nothing but zeros lies where no tag is.
fn nothing_between(profile: &[u8], tags: &[Tag]) -> bool {
    let mut rest = profile.to_vec();
    rest[..HEAD + 4 + 12 * tags.len()].fill(0);
    for tag in tags {
        rest[tag.at..tag.at + tag.value.len()].fill(0);
    }
    rest.iter().all(|byte| *byte == 0)
}

/// All that a tag says in words; none where it is no text, or holds more.
fn texts(value: &[u8]) -> Option<Vec<String>> {
    let wide = |bytes: &[u8]| {
        let units: Vec<u16> = bytes.chunks_exact(2).map(|unit| u16::from_be_bytes([unit[0], unit[1]])).collect();
        String::from_utf16_lossy(&units)
    };
    let mut texts = Vec::new();
    match value.get(..4)? {
        b"text" => texts.push(String::from_utf8_lossy(value.get(8..)?).into_owned()),
        b"desc" => {
            let after = 12 + number(value, 8)?;
            texts.push(String::from_utf8_lossy(value.get(12..after)?).into_owned());
            // Some leave the other two writings out.
            if let Some(units) = number(value, after + 4) {
                let end = after + 8 + units.checked_mul(2)?;
                texts.push(wide(value.get(after + 8..end)?));
                texts.push(String::from_utf8_lossy(value.get(end + 3..).unwrap_or_default()).into_owned());
            }
        }
        b"mluc" => {
            let (count, mut length) = (number(value, 8)?, 16);
            for index in 0..count.min(200) {
                let (size, at) = (number(value, 16 + 12 * index + 4)?, number(value, 16 + 12 * index + 8)?);
                texts.push(wide(value.get(at..at.checked_add(size)?)?));
                length += 12 + size;
            }
            if value.len() > length + 3 {
                return None;
            }
        }
        _ => return None,
    }
    let texts = texts.iter().map(|text| text.trim_end_matches('\0').to_owned()).filter(|text| !text.is_empty());
    Some(texts.collect())
}
