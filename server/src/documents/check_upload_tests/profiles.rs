//! Colour profiles (ICC.1) made for the tests, with a text in one of their places.

/// A place of a profile that can hold text: one of its tags, or bytes of its head.
#[derive(Clone, Copy)]
pub enum Place {
    Tag(&'static [u8; 4]),
    Head(usize),
    Behind,
}

pub const PLACES: &[(&str, Place)] = &[
    ("description", Place::Tag(b"desc")),
    ("copyright", Place::Tag(b"cprt")),
    ("maker", Place::Tag(b"dmnd")),
    ("model", Place::Tag(b"dmdd")),
    ("view", Place::Tag(b"vued")),
    ("description in languages", Place::Tag(b"dscm")),
    ("make and model of a display", Place::Tag(b"mmod")),
    ("target", Place::Tag(b"targ")),
    ("dictionary", Place::Tag(b"meta")),
    ("tag of one maker alone", Place::Tag(b"zzzz")),
    ("what follows a colour", Place::Tag(b"rXYZ")),
    ("what follows a curve", Place::Tag(b"gTRC")),
    ("module", Place::Head(4)),
    ("platform", Place::Head(40)),
    ("maker of the device", Place::Head(48)),
    ("model of the device", Place::Head(52)),
    ("attributes of its maker", Place::Head(56)),
    ("creator", Place::Head(80)),
    ("identity", Place::Head(84)),
    ("spare bytes", Place::Head(100)),
    ("what lies behind the tags", Place::Behind),
];

/// Of bytes in the head there is room for four.
pub const SHORT: &str = "ZuCa";

fn described(text: &str) -> Vec<u8> {
    let length = u32::try_from(text.len() + 1).expect("short").to_be_bytes();
    [b"desc\0\0\0\0".as_slice(), &length, text.as_bytes(), &[0; 79]].concat()
}

fn in_languages(text: &str) -> Vec<u8> {
    let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let length = u32::try_from(wide.len()).expect("short").to_be_bytes();
    [b"mluc\0\0\0\0\0\0\0\x01\0\0\0\x0CenUS".as_slice(), &length, &28_u32.to_be_bytes(), &wide].concat()
}

fn plain(text: &str) -> Vec<u8> {
    [b"text\0\0\0\0", text.as_bytes(), b"\0"].concat()
}

/// The profile that most programs know, with the day of its making.
pub fn standard() -> Vec<u8> {
    profile(None, "")
}

/// The same with `mark` in this place.
pub fn profile(place: Option<Place>, mark: &str) -> Vec<u8> {
    let colour = |x: u32| [b"XYZ \0\0\0\0".as_slice(), &[x, x / 2, x / 3].map(u32::to_be_bytes).concat()].concat();
    let curve = || b"curv\0\0\0\0\0\0\0\x01\x02\x33\0\0".to_vec();
    let mut tags: Vec<(&[u8; 4], Vec<u8>)> = vec![
        (b"desc", described("sRGB IEC61966-2.1")),
        (b"cprt", plain("Copyright (c) 1998 Hewlett-Packard Company")),
        (b"wtpt", colour(0xF6D6)),
        (b"rXYZ", colour(0x6FA2)),
        (b"gXYZ", colour(0x6299)),
        (b"bXYZ", colour(0x24A0)),
        (b"rTRC", curve()),
        (b"gTRC", curve()),
        (b"bTRC", curve()),
    ];
    if let Some(Place::Tag(name)) = place {
        let value = match name {
            b"cprt" | b"targ" | b"zzzz" => plain(mark),
            b"dscm" | b"meta" => in_languages(mark),
            b"rXYZ" => [colour(0x6FA2), mark.as_bytes().to_vec()].concat(),
            b"gTRC" => [curve(), mark.as_bytes().to_vec()].concat(),
            _ => described(mark),
        };
        tags.retain(|(tag, _)| *tag != name);
        tags.push((name, value));
    }
    let (mut table, mut contents) = (u32::try_from(tags.len()).expect("few").to_be_bytes().to_vec(), Vec::new());
    let start = 128 + 4 + 12 * tags.len();
    for (name, value) in tags {
        let sizes = [start + contents.len(), value.len()].map(|size| u32::try_from(size).expect("short").to_be_bytes());
        table.extend([name.as_slice(), &sizes.concat()].concat());
        contents.extend(value);
        contents.resize(contents.len().next_multiple_of(4), 0);
    }
    if let Some(Place::Behind) = place {
        contents.extend(mark.as_bytes());
        contents.resize(contents.len().next_multiple_of(4), 0);
    }
    let mut head = vec![0; 128];
    head[..4].copy_from_slice(&u32::try_from(start + contents.len()).expect("short").to_be_bytes());
    head[8..12].copy_from_slice(&[2, 0x10, 0, 0]);
    head[12..24].copy_from_slice(b"mntrRGB XYZ ");
    head[24..36].copy_from_slice(&[7, 0xCE, 0, 2, 0, 9, 0, 6, 0, 49, 0, 0]);
    head[36..44].copy_from_slice(b"acspMSFT");
    head[48..56].copy_from_slice(b"IEC sRGB");
    head[68..80].copy_from_slice(&[0, 0, 0xF6, 0xD6, 0, 1, 0, 0, 0, 0, 0xD3, 0x2D]);
    head[80..84].copy_from_slice(b"HP  ");
    if let Some(Place::Head(at)) = place {
        let length = mark.len().min(if at < 84 { 4 } else { 16 });
        head[at..at + length].copy_from_slice(&mark.as_bytes()[..length]);
    }
    [head, table, contents].concat()
}
