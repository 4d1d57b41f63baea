//! Places in recordings.

use super::super::papers::CANARY;
use super::super::sounds::*;
use super::{Planted, planted};

pub fn recordings() -> Vec<Planted> {
    let mark = CANARY.as_bytes();
    let mut all = Vec::new();
    let mut boxed = |what: &str, file: Vec<u8>| all.push(planted(what, "a.m4a", file, HEARD));
    boxed("the name of a track", m4a_named(mark));
    for kind in [b"udta", b"meta", b"uuid", b"free", b"skip", b"zzzz", b"name"] {
        let what = String::from_utf8_lossy(kind).into_owned();
        boxed(&format!("box {what}"), m4a_of(b"M4A ", b"soun", &[atom(kind, &[[0; 16].as_slice(), mark].concat())]));
        boxed(&format!("box {what} at the end"), [m4a(), atom(kind, &[[0; 16].as_slice(), mark].concat())].concat());
    }
    let inside = |inside: Vec<u8>| atom(b"trak", &atom(b"mdia", &atom(b"minf", &inside)));
    for kind in [b"url ", b"alis", b"urn "] {
        let told = atom(kind, &[[0, 0, 0, 1].as_slice(), mark].concat());
        let list = atom(b"dref", &[[0, 0, 0, 0, 0, 0, 0, 1].as_slice(), &told].concat());
        boxed(
            &format!("where it lay: {}", String::from_utf8_lossy(kind)),
            m4a_of(b"M4A ", b"soun", &[inside(atom(b"dinf", &list))]),
        );
    }
    let mut ogg = |what: &str, file: Vec<u8>| all.push(planted(what, "a.ogg", file, HEARD));
    ogg("the program of an OGG", ogg_by(CANARY, &[], b""));
    ogg("the program of an OGG with words", ogg_by(CANARY, &["TITLE=a"], b""));
    ogg("a program named in a comment", ogg_of(&[&format!("ENCODER={CANARY}")]));
    ogg("a comment", ogg_of(&[&format!("TITLE={CANARY}")]));
    ogg("what follows the comments", ogg_by("libopus 1.3", &[], mark));
    let wav = |chunk| wav_of(&[chunk]);
    for name in
        [b"LIST", b"bext", b"iXML", b"_PMX", b"id3 ", b"JUNK", b"PAD ", b"FLLR", b"cue ", b"aXML", b"zzzz", b"DISP"]
    {
        let what = format!("chunk {}", String::from_utf8_lossy(name));
        let inside = if name == b"LIST" { list_chunk() } else { mark.to_vec() };
        all.push(planted(what, "a.wav", wav((name, inside)), HEARD));
    }
    for name in [b"PEAK", b"fact"] {
        let told = [[0; 4].as_slice(), mark].concat();
        all.push(planted(format!("chunk {}", String::from_utf8_lossy(name)), "a.wav", wav((name, told)), HEARD));
    }
    let mut webm = |what: String, file: Vec<u8>| all.push(planted(what, "a.webm", file, HEARD));
    for id in [b"\x4D\x80", b"\x57\x41", b"\x7B\xA9", b"\x73\x84", b"\x44\x61", b"\x73\xA4", b"\x44\x44"] {
        webm(format!("{id:X?}"), webm_of(b"A_OPUS", &[element(b"\x15\x49\xA9\x66", &element(id, mark))]));
    }
    for id in [b"\x3C\xB9\x23", b"\x3E\xB9\x23", b"\x3C\x83\xAB", b"\x3E\x83\xBB"] {
        webm(format!("{id:X?}"), webm_of(b"A_OPUS", &[element(b"\x15\x49\xA9\x66", &element(id, mark))]));
    }
    for id in [b"\x12\x54\xC3\x67", b"\x19\x41\xA4\x69", b"\x10\x43\xA7\x70"] {
        webm(format!("{id:X?}"), webm_of(b"A_OPUS", &[element(id, &element(b"\x45\xA3", mark))]));
    }
    webm("an element that says nothing".into(), webm_of(b"A_OPUS", &[element(b"\xEC", mark)]));
    for id in [b"\x53\x6E".as_slice(), b"\x25\x86\x88", b"\x3A\x96\x97", b"\x26\xB2\x40"] {
        let track = element(b"\xAE", &[element(b"\x86", b"A_OPUS"), element(id, mark)].concat());
        webm(format!("of a track: {id:X?}"), webm_of(b"A_OPUS", &[element(b"\x16\x54\xAE\x6B", &track)]));
    }
    let mp3 = |what: &str, file: Vec<u8>| planted(what, "a.mp3", file, HEARD);
    all.push(mp3("the tag before", mp3_of(&id3v2(&[(b"TIT2", CANARY)]), b"")));
    all.push(mp3("the tag behind", mp3_of(b"", &id3v1())));
    all.push(mp3("the program of an MP3", mp3_of(&mp3_told(&CANARY[..9]), b"")).with(&CANARY[..9]));
    all
}
