//! Recordings made for the tests. What sounds is marked, to see that it stays.

use super::papers::CANARY;

pub const HEARD: &[u8] = b"this-is-what-is-heard";

/// Four frames of silence at 128 kbit/s and 44.1 kHz, with these bytes before and behind.
pub fn mp3_of(before: &[u8], behind: &[u8]) -> Vec<u8> {
    let mut frame = b"\xFF\xFB\x90\x64".to_vec();
    frame.resize(417, 0);
    frame[200..200 + HEARD.len()].copy_from_slice(HEARD);
    [before, &frame.repeat(4), behind].concat()
}

pub fn mp3() -> Vec<u8> {
    mp3_of(b"", b"")
}

/// The frame that says how long an MP3 is and which program coded it.
pub fn mp3_told(program: &str) -> Vec<u8> {
    let mut frame = b"\xFF\xFB\x90\x64".to_vec();
    frame.resize(417, 0);
    frame[36..44].copy_from_slice(b"Info\0\0\0\x0F");
    frame[156..156 + program.len()].copy_from_slice(program.as_bytes());
    frame
}

pub fn id3v2(frames: &[(&[u8; 4], &str)]) -> Vec<u8> {
    let mut body = Vec::new();
    for (name, text) in frames {
        body.extend(*name);
        body.extend(u32::try_from(text.len() + 1).expect("short").to_be_bytes());
        body.extend([0, 0, 3]);
        body.extend(text.as_bytes());
    }
    let size = u32::try_from(body.len()).expect("short");
    let safe = [size >> 21 & 0x7F, size >> 14 & 0x7F, size >> 7 & 0x7F, size & 0x7F].map(|part| part as u8);
    [b"ID3\x04\0\0".as_slice(), &safe, &body].concat()
}

pub fn id3v1() -> Vec<u8> {
    let mut tag = b"TAG".to_vec();
    tag.resize(33, 0);
    tag.extend(CANARY.as_bytes());
    tag.resize(128, 0);
    tag
}

fn chunk(name: &[u8; 4], bytes: &[u8]) -> Vec<u8> {
    let length = u32::try_from(bytes.len()).expect("short").to_le_bytes();
    let padding: &[u8] = if bytes.len() % 2 == 1 { b"\0" } else { b"" };
    [name.as_slice(), &length, bytes, padding].concat()
}

pub fn wav_of(more: &[(&[u8; 4], Vec<u8>)]) -> Vec<u8> {
    let form = chunk(b"fmt ", b"\x01\0\x01\0\x40\x1F\0\0\x40\x1F\0\0\x01\0\x08\0");
    let named: Vec<u8> = more.iter().flat_map(|(name, bytes)| chunk(name, bytes)).collect();
    let content = [b"WAVE".as_slice(), &form, &named, &chunk(b"data", &[HEARD, b"!"].concat())].concat();
    let length = u32::try_from(content.len()).expect("short").to_le_bytes();
    [b"RIFF".as_slice(), &length, &content].concat()
}

pub fn wav() -> Vec<u8> {
    wav_of(&[])
}

pub fn list_chunk() -> Vec<u8> {
    [b"INFO".as_slice(), &chunk(b"IART", format!("{CANARY}\0").as_bytes())].concat()
}

pub fn atom(name: &[u8; 4], content: &[u8]) -> Vec<u8> {
    let length = u32::try_from(content.len() + 8).expect("short").to_be_bytes();
    [length.as_slice(), name, content].concat()
}

pub fn m4a_of(brand: &[u8; 4], kind: &[u8; 4], in_movie: &[Vec<u8>]) -> Vec<u8> {
    track_of(brand, atom(b"hdlr", &[[0; 8].as_slice(), kind, &[0; 13]].concat()), in_movie)
}

/// With a name for its track.
pub fn m4a_named(name: &[u8]) -> Vec<u8> {
    track_of(b"M4A ", atom(b"hdlr", &[[0; 8].as_slice(), b"soun", &[0; 12], name, b"\0"].concat()), &[])
}

fn track_of(brand: &[u8; 4], handler: Vec<u8>, in_movie: &[Vec<u8>]) -> Vec<u8> {
    let head = atom(b"ftyp", &[brand.as_slice(), b"\0\0\0\0"].concat());
    let times = [[0, 0, 0, 0].as_slice(), &[7; 8], &[0; 88]].concat();
    let track =
        atom(b"trak", &[atom(b"tkhd", &times), atom(b"mdia", &[atom(b"mdhd", &times), handler].concat())].concat());
    let movie = atom(b"moov", &[atom(b"mvhd", &times), track, in_movie.concat()].concat());
    [head, movie, atom(b"mdat", HEARD)].concat()
}

pub fn m4a() -> Vec<u8> {
    m4a_of(b"M4A ", b"soun", &[])
}

/// An Ogg page (RFC 3533).
fn page(kind: u8, number: u8, packet: &[u8]) -> Vec<u8> {
    let mut segments = vec![255; packet.len() / 255];
    segments.push(u8::try_from(packet.len() % 255).expect("a remainder"));
    let mut bytes = [b"OggS\0".as_slice(), &[kind], &[0; 8], &[1, 0, 0, 0, number, 0, 0, 0, 0, 0, 0, 0]].concat();
    bytes.push(u8::try_from(segments.len()).expect("few"));
    bytes.extend(&segments);
    bytes.extend(packet);
    let mut crc = 0_u32;
    for byte in &bytes {
        crc ^= u32::from(*byte) << 24;
        for _ in 0..8 {
            crc = if crc & 0x8000_0000 == 0 { crc << 1 } else { crc << 1 ^ 0x04C1_1DB7 };
        }
    }
    bytes[22..26].copy_from_slice(&crc.to_le_bytes());
    bytes
}

pub fn ogg_of(comments: &[&str]) -> Vec<u8> {
    ogg_by("libopus", comments, b"")
}

/// Coded by this program, with these comments and `behind` them.
pub fn ogg_by(program: &str, comments: &[&str], behind: &[u8]) -> Vec<u8> {
    let size = |bytes: &str| u32::try_from(bytes.len()).expect("short").to_le_bytes();
    let mut tags = [b"OpusTags".as_slice(), &size(program), program.as_bytes()].concat();
    tags.extend(u32::try_from(comments.len()).expect("few").to_le_bytes());
    for comment in comments {
        tags.extend(size(comment));
        tags.extend(comment.as_bytes());
    }
    tags.extend(behind);
    let head = b"OpusHead\x01\x01\0\0\x80\xBB\0\0\0\0\0";
    [page(2, 0, head), page(0, 1, &tags), page(4, 2, HEARD)].concat()
}

pub fn ogg() -> Vec<u8> {
    ogg_of(&[])
}

pub fn element(id: &[u8], content: &[u8]) -> Vec<u8> {
    let length = u32::try_from(content.len()).expect("short") | 0x1000_0000;
    [id, &length.to_be_bytes(), content].concat()
}

pub fn webm_of(codec: &[u8], in_segment: &[Vec<u8>]) -> Vec<u8> {
    let head = element(b"\x1A\x45\xDF\xA3", &element(b"\x42\x82", b"webm"));
    let track = element(b"\x16\x54\xAE\x6B", &element(b"\xAE", &element(b"\x86", codec)));
    // As a recorder leaves it: the lengths of segment and cluster are not known.
    let segment =
        [b"\x18\x53\x80\x67\x01\xFF\xFF\xFF\xFF\xFF\xFF\xFF".as_slice(), &in_segment.concat(), &track].concat();
    let cluster = [b"\x1F\x43\xB6\x75\x01\xFF\xFF\xFF\xFF\xFF\xFF\xFF".as_slice(), &element(b"\xA3", HEARD)].concat();
    [head, segment, cluster].concat()
}

pub fn webm() -> Vec<u8> {
    webm_of(b"A_OPUS", &[])
}

pub fn webm_info() -> Vec<u8> {
    let inside = [element(b"\xBF", b"sum!"), element(b"\x57\x41", CANARY.as_bytes()), element(b"\x44\x61", &[3; 8])];
    element(b"\x15\x49\xA9\x66", &inside.concat())
}

pub fn webm_tags() -> Vec<u8> {
    element(b"\x12\x54\xC3\x67", &element(b"\x45\xA3", CANARY.as_bytes()))
}
