//! The table of names and contents, with the answer in words.

use app::documents::{Family, MediaType, cleaned_name, kept_name};
use encoding_rs::{Encoding, ISO_8859_2, KOI8_R, SHIFT_JIS, WINDOWS_1251, WINDOWS_1252, WINDOWS_1256};
use proptest::prelude::*;

use super::super::check;
use super::papers::*;
use super::pictures::*;
use super::sounds::*;

/// What happens to a file, in words.
fn answer(name: &str, file: &[u8]) -> String {
    let cleaned = cleaned_name(name);
    match check(&cleaned, file) {
        Ok((media_type, _)) => format!("taken: {}", kept_name(&cleaned, media_type)),
        Err(violation) => format!("refused: {violation:?}"),
    }
}

fn wide(text: &str, little: bool) -> Vec<u8> {
    let mark = if little { b"\xFF\xFE" } else { b"\xFE\xFF" };
    let units = text.encode_utf16().flat_map(|unit| if little { unit.to_le_bytes() } else { unit.to_be_bytes() });
    mark.iter().copied().chain(units).collect()
}

fn coded(encoding: &'static Encoding, text: &str) -> Vec<u8> {
    let (bytes, _, lossy) = encoding.encode(text);
    assert!(!lossy, "{text}");
    bytes.into_owned()
}

const ARABIC: &str = "محضر الاجتماع الأول للجمعية العامة. حضر عشرون عضوا وانتخبوا الرئيسة.";
const RUSSIAN: &str = "Протокол общего собрания. Присутствовали двадцать членов, избрана председатель.";
const FRENCH: &str = "Procès-verbal de l'assemblée générale : vingt membres présents, bureau élu à l'unanimité.";

#[test]
fn every_kind_of_file_gets_the_answer_that_helps() {
    let cases: Vec<(&str, Vec<u8>, &str)> = vec![
        // Names with dots in them.
        ("Statuts v1.2", pdf(), "taken: Statuts v1.2.pdf"),
        ("Statuts du 3.5.2024", pdf(), "taken: Statuts du 3.5.2024.pdf"),
        ("Statuts 12.03", pdf(), "taken: Statuts 12.03.pdf"),
        ("Statuts association loi 1901.", pdf(), "taken: Statuts association loi 1901.pdf"),
        ("Acta n.º 4", docx(), "taken: Acta n.º 4.docx"),
        ("document", pdf(), "taken: document.pdf"),
        ("النظام الأساسي", odt(), "taken: النظام الأساسي.odt"),
        ("章程.2024.最终版", b"text".to_vec(), "taken: 章程.2024.最终版.txt"),
        ("Statuts %22définitifs%22.pdf", pdf(), "taken: Statuts \"définitifs\".pdf"),
        ("members.csv", b"name;country\nA;MA\n".to_vec(), "taken: members.csv.txt"),
        // Pictures under the names that programs give them.
        ("image.jfif", jpeg(), "taken: image.jfif"),
        ("image.jpe", jpeg(), "taken: image.jpe"),
        ("image.pjpeg", jpeg(), "taken: image.pjpeg"),
        ("IMG_0001.JPG", photograph(), "taken: IMG_0001.jpg"),
        ("scan.jpg", png(), "taken: scan.png"),
        ("scan.png", jpeg(), "taken: scan.jpg"),
        ("scan.heic", jpeg(), "taken: scan.heic.jpg"),
        ("Screenshot 2024-05-03 at 10.20.30", png(), "taken: Screenshot 2024-05-03 at 10.20.30.png"),
        // Writing.
        ("letter.docx", docx(), "taken: letter.docx"),
        ("letter.odt", docx(), "taken: letter.docx"),
        ("letter.odt", odt(), "taken: letter.odt"),
        // Plain text as Windows keeps it.
        ("pv.txt", FRENCH.as_bytes().to_vec(), "taken: pv.txt"),
        ("pv.txt", [b"\xEF\xBB\xBF", FRENCH.as_bytes()].concat(), "taken: pv.txt"),
        ("pv.txt", wide(FRENCH, true), "taken: pv.txt"),
        ("pv.txt", wide(FRENCH, false), "taken: pv.txt"),
        ("pv.txt", coded(WINDOWS_1252, FRENCH), "taken: pv.txt"),
        ("محضر.txt", wide(ARABIC, true), "taken: محضر.txt"),
        ("محضر.txt", coded(WINDOWS_1256, ARABIC), "taken: محضر.txt"),
        ("протокол.txt", coded(WINDOWS_1251, RUSSIAN), "taken: протокол.txt"),
        ("протокол.txt", coded(KOI8_R, RUSSIAN), "taken: протокол.txt"),
        (
            "jegyzet.txt",
            coded(ISO_8859_2, "Jegyzőkönyv a közgyűlésről, húsz tag jelenlétében, őszinte köszönettel."),
            "taken: jegyzet.txt",
        ),
        (
            "議事録.txt",
            coded(SHIFT_JIS, "総会の議事録です。二十名の会員が出席し、代表を選びました。"),
            "taken: 議事録.txt",
        ),
        ("notes.txt", b"<Title of the meeting>\nWe met.".to_vec(), "taken: notes.txt"),
        ("notes.txt", b"Page one\x0CPage two".to_vec(), "taken: notes.txt"),
        ("old.txt", b"We met.\r\n\x1A".to_vec(), "taken: old.txt"),
        ("notes.md", b"# Minutes".to_vec(), "taken: notes.md"),
        // Sound as it was promised.
        ("voice.mp3", mp3(), "taken: voice.mp3"),
        ("voice.mp3", mp3_of(&id3v2(&[(b"TPE1", "A")]), b""), "taken: voice.mp3"),
        ("New Recording 7.m4a", m4a(), "taken: New Recording 7.m4a"),
        ("voice.mp4", m4a_of(b"isom", b"soun", &[]), "taken: voice.mp4"),
        ("PTT-20240503-WA0001.opus", ogg(), "taken: PTT-20240503-WA0001.opus"),
        ("voice.ogg", ogg(), "taken: voice.ogg"),
        ("voice.wav", wav(), "taken: voice.wav"),
        ("voice.webm", webm(), "taken: voice.webm"),
        ("voice.ogg", webm(), "taken: voice.webm"),
        ("Enregistrement du 3.5.2024", m4a(), "taken: Enregistrement du 3.5.2024.m4a"),
        // What nobody could open.
        ("locked.pdf", locked_pdf("secret"), "refused: Password"),
        ("printable.pdf", locked_pdf(""), "taken: printable.pdf"),
        ("locked.docx", compound("EncryptedPackage"), "refused: Password"),
        ("locked.zip", locked_archive(), "refused: Password"),
        (
            "locked.odt",
            odt_of(&content(PARAGRAPH), &[("META-INF/manifest.xml", b"<manifest:encryption-data/>")]),
            "refused: Password",
        ),
        ("half.pdf", pdf()[..60].to_vec(), "refused: CutShort"),
        ("head.pdf", b"%PDF-1.7\n".to_vec(), "refused: CutShort"),
        ("half.jpg", jpeg()[..120].to_vec(), "refused: CutShort"),
        ("no end.jpg", jpeg()[..jpeg().len() - 2].to_vec(), "refused: CutShort"),
        ("half.png", png()[..png().len() - 9].to_vec(), "refused: CutShort"),
        ("half.docx", docx()[..docx().len() - 40].to_vec(), "refused: CutShort"),
        ("half.m4a", atom(b"ftyp", b"M4A \0\0\0\0"), "refused: CutShort"),
        ("empty.pdf", Vec::new(), "refused: Empty"),
        ("empty.txt", b" \r\n\t ".to_vec(), "refused: Empty"),
        ("empty.txt", wide(" \r\n", true), "refused: Empty"),
        ("blank.pdf", blank_pdf(), "refused: Blank"),
        ("blank.docx", docx_of(&body("<w:p/>"), &[]), "refused: Blank"),
        ("blank.odt", odt_of(&content("<text:p/>"), &[]), "refused: Blank"),
        // Programs, pages, shortcuts, by content and by name.
        ("statutes.exe", b"MZ\x90\0\x03\0\0\0".to_vec(), "refused: Runs"),
        ("statutes", b"MZ\x90\0\x03\0\0\0".to_vec(), "refused: Type"),
        ("statutes.pdf", b"MZ\x90\0\x03\0\0\0".to_vec(), "refused: Mismatch"),
        ("run", b"\x7FELF\x02\x01\x01\0".to_vec(), "refused: Type"),
        ("statutes.js ", b"alert(1)".to_vec(), "refused: Runs"),
        ("statutes.hta\u{200B}", b"hello".to_vec(), "refused: Runs"),
        ("r.h\u{202A}ta", b"hello".to_vec(), "refused: Runs"),
        ("pdfish.exe ", pdf(), "refused: Runs"),
        ("letter.website", b"[InternetShortcut]\r\nURL=http://a.example\r\n".to_vec(), "refused: Runs"),
        ("letter.txt", b"[InternetShortcut]\r\nURL=http://a.example\r\n".to_vec(), "refused: Runs"),
        ("run.txt", b"[Desktop Entry]\nExec=sh\n".to_vec(), "refused: Runs"),
        ("run.txt", b"#!/bin/sh\necho".to_vec(), "refused: Runs"),
        ("x.html . ", b"<p>hello".to_vec(), "refused: Runs"),
        ("page.txt", b"\n <!DOCTYPE html><title>x".to_vec(), "refused: Runs"),
        ("page.txt", wide("<html><script>", true), "refused: Runs"),
        ("drawing.txt", b"<svg xmlns='http://www.w3.org/2000/svg'/>".to_vec(), "refused: Runs"),
        ("drawing.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>".to_vec(), "refused: Runs"),
        ("words.txt", b"see <script>alert(1)</script>".to_vec(), "refused: Runs"),
        ("a.lnk", b"L\0\0\0\x01\x14\x02\0".to_vec(), "refused: Runs"),
        ("a.docm", docx(), "refused: Runs"),
        ("a.docx", docx_of(&body(SENTENCE), &[("word/vbaProject.bin", b"x")]), "refused: Macros"),
        ("a.odt", odt_of(&content(PARAGRAPH), &[("Basic/Standard/Module1.xml", b"x")]), "refused: Macros"),
        // Other types, each with the advice that fits.
        ("IMG_0001.HEIC", atom(b"ftyp", b"heic\0\0\0\0mif1"), "refused: Heic"),
        ("photo.avif", atom(b"ftyp", b"avif\0\0\0\0"), "refused: Heic"),
        ("film.mp4", m4a_of(b"isom", b"vide", &[]), "refused: Film"),
        ("film.webm", webm_of(b"V_VP9", &[]), "refused: Film"),
        ("letter.doc", compound("WordDocument"), "refused: OldWord"),
        ("table.xls", compound("Workbook"), "refused: Type"),
        ("table.xlsx", archive(&[("[Content_Types].xml", b"<Types/>"), ("xl/workbook.xml", b"<x/>")]), "refused: Type"),
        ("papers.zip", archive(&[("a.pdf", b"%PDF-")]), "refused: Type"),
        ("film.gif", b"GIF89a\x01\0\x01\0".to_vec(), "refused: Type"),
        ("letter.rtf", b"{\\rtf1\\ansi hello}".to_vec(), "refused: Type"),
        ("photo.webp", b"RIFF\x24\0\0\0WEBPVP8 ".to_vec(), "refused: Type"),
        ("data.bin", vec![0, 1, 2, 3], "refused: Runs"),
        ("data", vec![0, 1, 2, 3], "refused: Type"),
        // A name of another kind than the content: the person looks again.
        ("photo.png", pdf(), "refused: Mismatch"),
        ("minutes.pdf", b"We met.".to_vec(), "refused: Mismatch"),
        ("voice.mp3", jpeg(), "refused: Mismatch"),
        ("letter.docx", pdf(), "refused: Mismatch"),
    ];
    assert!(cases.len() >= 80, "{} cases", cases.len());
    let wrong: Vec<String> = cases
        .iter()
        .map(|(name, file, wanted)| (name, answer(name, file), wanted))
        .filter(|(_, given, wanted)| given != *wanted)
        .map(|(name, given, wanted)| format!("{name:?} is {given}, not {wanted}"))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn text_in_any_encoding_reads_the_same_once_it_is_kept() {
    for (text, file) in [
        (FRENCH, coded(WINDOWS_1252, FRENCH)),
        (FRENCH, wide(FRENCH, true)),
        (FRENCH, wide(FRENCH, false)),
        (ARABIC, coded(WINDOWS_1256, ARABIC)),
        (ARABIC, wide(ARABIC, true)),
        (RUSSIAN, coded(WINDOWS_1251, RUSSIAN)),
        (RUSSIAN, coded(KOI8_R, RUSSIAN)),
    ] {
        let (_, cleaned) = check(&cleaned_name("a.txt"), &file).expect("it is taken");
        assert_eq!(cleaned.file.map(|kept| String::from_utf8(kept).unwrap()).as_deref(), Some(text));
    }
    let (_, as_it_was) = check(&cleaned_name("a.txt"), ARABIC.as_bytes()).expect("it is taken");
    assert!(as_it_was.file.is_none() && as_it_was.marks.is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3000))]
    /// With every name of a file, an accepted file is given out as its own type and never as one that runs.
    #[test]
    fn whatever_it_is_called_it_is_given_out_as_what_it_is(
        stem in "[ -~\u{200B}-\u{200F}\u{202A}-\u{202E}é]{0,20}",
        ending in "\\.?[a-zA-Z0-9 .\u{200B}\u{202E}\u{3000}]{0,12}",
        index in 0..11_usize,
    ) {
        let file = [pdf, jpeg, png, docx, odt, || b"We met.".to_vec(), mp3, m4a, ogg, wav, webm][index]();
        let name = cleaned_name(&format!("{stem}{ending}"));
        if let Ok((media_type, _)) = check(&name, &file) {
            prop_assert_eq!(MediaType::all().nth(index), Some(media_type));
            let kept = kept_name(&name, media_type);
            let ending = kept.rsplit('.').next().unwrap_or_default();
            prop_assert!(media_type.endings().contains(&ending), "{kept}");
        }
    }

    /// No file makes the portal panic.
    #[test]
    fn damaged_files_are_refused_or_taken_and_nothing_falls(
        index in 0..11_usize,
        cut in 0.0..1.0_f64,
        changes in prop::collection::vec((0.0..1.0_f64, any::<u8>()), 0..6),
    ) {
        let mut file = [pdf, photograph, png, docx, odt, || b"We met.".to_vec(), mp3, m4a, ogg, wav, webm][index]();
        file.truncate(((file.len() as f64) * cut) as usize + 1);
        let length = file.len();
        for (place, byte) in changes {
            file[((length - 1) as f64 * place) as usize] = byte;
        }
        let _ = check(&cleaned_name("a"), &file);
    }
}

#[test]
fn every_promised_family_is_taken() {
    for (family, file) in
        [(Family::Sound, mp3()), (Family::Picture, jpeg()), (Family::Pages, pdf()), (Family::Writing, odt())]
    {
        assert_eq!(check(&cleaned_name("a"), &file).map(|(media_type, _)| media_type.family()).ok(), Some(family));
    }
}
