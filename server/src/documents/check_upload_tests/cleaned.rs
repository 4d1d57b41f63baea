//! What is left inside of files that say too much. Each holds a name that must be gone, and each is looked through in full:
//! packed parts unpacked, every text in one and two bytes a letter. Where exiftool is installed it looks as well.

use std::io::{Cursor, Read};
use std::process::Command;

use app::documents::{Mark, MediaType, cleaned_name};
use lopdf::{Dictionary, Document, Object, dictionary};
use zip::ZipArchive;

use super::super::super::cleaning::Cleaned;
use super::super::check;
use super::papers::*;
use super::pictures::*;
use super::places::profile_of;
use super::profiles::standard;
use super::sounds::*;
use super::telling::{Case, cases};

/// Everything a file holds, packed parts unpacked.
pub fn unfolded(media_type: MediaType, file: &[u8]) -> Vec<u8> {
    let mut all = file.to_vec();
    match media_type {
        MediaType::Docx | MediaType::Odt => {
            let mut archive = ZipArchive::new(Cursor::new(file)).expect("an archive");
            for index in 0..archive.len() {
                let mut part = Vec::new();
                archive.by_index(index).expect("a part").read_to_end(&mut part).expect("its bytes");
                all.extend(match &part[..] {
                    [b'P', b'K', 3, 4, ..] => unfolded(MediaType::Docx, &part),
                    [b'%', b'P', b'D', b'F', ..] => unfolded(MediaType::Pdf, &part),
                    [0x89, b'P', b'N', b'G', ..] => unfolded(MediaType::Png, &part),
                    [0xFF, 0xD8, 0xFF, ..] => unfolded(MediaType::Jpeg, &part),
                    _ => part,
                });
            }
        }
        MediaType::Pdf => {
            // Of one that cannot be read, its bytes.
            let Ok(document) = Document::load_mem(file) else { return all };
            all.extend(format!("{:?}", document.trailer).bytes());
            for object in document.objects.values() {
                if let Object::Stream(stream) = object {
                    let plain = stream.get_plain_content().unwrap_or_default();
                    all.extend(if plain.starts_with(b"PK\x03\x04") {
                        unfolded(MediaType::Docx, &plain)
                    } else {
                        plain
                    });
                }
                strings(object, &mut all);
            }
        }
        MediaType::Jpeg | MediaType::Png => all.extend(profile_of(media_type, file).unwrap_or_default()),
        _ => {}
    }
    all
}

fn strings(object: &Object, all: &mut Vec<u8>) {
    let mut inside = |dictionary: &Dictionary| dictionary.iter().for_each(|(_, value)| strings(value, all));
    match object {
        Object::String(bytes, _) => all.extend(bytes),
        Object::Array(items) => items.iter().for_each(|item| strings(item, all)),
        Object::Dictionary(dictionary) => inside(dictionary),
        Object::Stream(stream) => inside(&stream.dict),
        _ => {}
    }
}

fn holds(all: &[u8], text: &[u8]) -> bool {
    all.windows(text.len()).any(|window| window == text)
}

pub fn says(all: &[u8], text: &str) -> bool {
    let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    holds(all, text.as_bytes()) || holds(all, &wide) || holds(all, &wide[1..])
}

/// The name as exiftool reads it out of a file; none where it is not installed.
fn exiftool(case: &str, file: &[u8], name: &str) -> Option<String> {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join(name);
    std::fs::write(&path, file).expect("a file");
    let told = Command::new("exiftool").args(["-a", "-u", "-ee", "-G1"]).arg(&path).output();
    match told {
        Ok(output) => Some(String::from_utf8_lossy(&output.stdout).into_owned()),
        Err(_) if std::env::var_os("TRIBUNE_REQUIRE_EXIFTOOL").is_none() => None,
        Err(error) => panic!("{case}: exiftool is to be asked: {error}"),
    }
}

#[test]
fn a_name_that_a_file_holds_is_gone_and_what_it_shows_stays() {
    let cases = cases();
    assert!(cases.len() >= 40, "{} files", cases.len());
    let mut wrong = Vec::new();
    for Case { what, name, file, gone, stays } in cases {
        let (media_type, cleaned) = match check(&cleaned_name(name), &file) {
            Ok(taken) => taken,
            Err(violation) => {
                wrong.push(format!("{what} is refused: {violation:?}"));
                continue;
            }
        };
        let Cleaned { file: kept, removed, marks } = cleaned;
        // Behind a password everybody knows, the name cannot be seen as text before.
        if !says(&unfolded(media_type, &file), CANARY) && !what.contains("nobody print") {
            wrong.push(format!("{what}: the test planted nothing"));
        }
        let Some(kept) = kept else {
            wrong.push(format!("{what}: it was kept as it came ({marks:?})"));
            continue;
        };
        let all = unfolded(media_type, &kept);
        if says(&all, CANARY) {
            wrong.push(format!("{what}: the name is still there"));
        }
        if !holds(&all, stays) {
            wrong.push(format!("{what}: what it shows is lost"));
        }
        if let Some(missing) = gone.iter().find(|trace| !removed.contains(trace)) {
            wrong.push(format!("{what}: nobody is told of {missing:?}, only of {removed:?}"));
        }
        match check(&cleaned_name(name), &kept) {
            Ok((_, again)) if again.removed.is_empty() => {}
            Ok((_, again)) => wrong.push(format!("{what}: a second look removes {:?}", again.removed)),
            Err(violation) => wrong.push(format!("{what}: what is kept is refused: {violation:?}")),
        }
        if let Some(told) = exiftool(what, &kept, name)
            && ["Zuleikha", "GPS", "Serial", "Creator", "Author"].iter().any(|word| told.contains(word))
        {
            wrong.push(format!("{what}: exiftool reads\n{told}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_picture_stays_turned_and_coloured_as_it_was() {
    let icc = segment(0xE2, &[b"ICC_PROFILE\0\x01\x01".as_slice(), &standard()].concat());
    let adobe = segment(0xEE, b"Adobe\0\x64\0\0\0\0\x01");
    let file = jpeg_of(&[exif_segment(&exif(true, true, true)), icc.clone(), adobe.clone()], b"");
    let (_, cleaned) = check(&cleaned_name("a.jpg"), &file).expect("a photograph");
    let kept = cleaned.file.expect("a cleaned photograph");
    assert!(holds(&kept, &icc) && holds(&kept, &adobe) && holds(&kept, &drawing()));
    let exif = exif::Reader::new().read_from_container(&mut Cursor::new(&kept)).expect("EXIF");
    assert_eq!(exif.fields().map(|field| field.tag).collect::<Vec<_>>(), [exif::Tag::Orientation]);
    assert_eq!(exif.get_field(exif::Tag::Orientation, exif::In::PRIMARY).unwrap().value.get_uint(0), Some(6));
    for plain in [jpeg(), png(), pdf(), mp3(), ogg(), wav()] {
        let (_, cleaned) = check(&cleaned_name("a"), &plain).expect("it is taken");
        assert!(cleaned.file.is_none() && cleaned.removed.is_empty(), "{:?}", cleaned.removed);
    }
}

#[test]
fn what_acts_by_itself_is_marked_and_what_is_signed_is_left() {
    let script = with_catalog(|document, _| {
        let action = dictionary! { "S" => "JavaScript", "JS" => text("app.alert(1)") };
        document.catalog_mut().unwrap().set("OpenAction", action);
    });
    let inside = with_catalog(|document, _| {
        document.catalog_mut().unwrap().set("Names", dictionary! { "EmbeddedFiles" => dictionary! {} });
    });
    let fetched = docx_of(&body(SENTENCE), &[("word/_rels/document.xml.rels", br#"<Relationships><Relationship Id="r" Type="http://x/oleObject" Target="http://a.example" TargetMode="External"/></Relationships>"#)]);
    let embedded = docx_of(&body(SENTENCE), &[("word/embeddings/oleObject1.bin", b"x")]);
    let quoted = body("<w:p w:rsidR=\"1\" w:tip='a \"b\" &amp; &lt;c'><w:r><w:t>x</w:t></w:r></w:p>");
    let (_, cleaned) = check(&cleaned_name("a"), &docx_of(&quoted, &[])).expect("it is taken");
    let all = unfolded(MediaType::Docx, &cleaned.file.expect("a cleaned letter"));
    assert!(
        says(&all, "w:tip=\"a &quot;b&quot; &amp; &lt;c\"") && !says(&all, "rsidR"),
        "{}",
        String::from_utf8_lossy(&all)
    );
    let wide: Vec<u8> = body(SENTENCE).encode_utf16().flat_map(u16::to_le_bytes).collect();
    let odd = docx_of(&body(SENTENCE), &[("word/comments.xml", &wide)]);
    let (_, cleaned) = check(&cleaned_name("a"), &odd).expect("it is taken");
    assert!(cleaned.marks.contains(&Mark::NotCleaned));
    let sealed = docx_of(&body(SENTENCE), &[("_xmlsignatures/sig1.xml", b"<Signature/>")]);
    let (_, cleaned) = check(&cleaned_name("a"), &sealed).expect("it is taken");
    assert!(cleaned.file.is_none() && cleaned.marks.contains(&Mark::Signed));
    for file in [script, inside, fetched, embedded] {
        let (_, cleaned) = check(&cleaned_name("a"), &file).expect("it is taken");
        assert!(cleaned.marks.contains(&Mark::Active), "{:?}", cleaned.marks);
    }
    let linked = docx_of(&body(SENTENCE), &[("word/_rels/document.xml.rels", br#"<Relationships><Relationship Id="r" Type="http://x/hyperlink" Target="http://a.example" TargetMode="External"/></Relationships>"#)]);
    let (_, cleaned) = check(&cleaned_name("a"), &linked).expect("it is taken");
    assert!(cleaned.marks.is_empty(), "a link that people follow: {:?}", cleaned.marks);
    let signed = with_catalog(|document, _| {
        document.trailer.set("Info", Object::Dictionary(dictionary! { "Author" => text(CANARY) }));
        document.add_object(dictionary! { "Type" => "Sig", "ByteRange" => vec![0.into()], "Contents" => text("x") });
    });
    let (_, cleaned) = check(&cleaned_name("a"), &signed).expect("it is taken");
    assert!(cleaned.file.is_none() && cleaned.marks.contains(&Mark::Signed));
}
