//! Every place in which a format can hold text beside its content, each with a marked text in it: after cleaning the mark is
//! nowhere, packed parts unpacked, and what is seen and heard is the same. A new place is a line in a table here.

mod letters;
mod pages;
mod pictures;
mod recordings;

use std::process::Command;

use app::documents::{Mark, MediaType, Trace, cleaned_name};
use img_parts::png::Png;
use img_parts::{Bytes, ImageICC};
use lopdf::{Document, Object, dictionary};

use self::pictures::{jpeg_with, paper_with_profile, png_with};
use super::super::check;
use super::cleaned::{says, unfolded};
use super::papers::*;
use super::profiles::{Place, SHORT, profile, standard};
use super::sounds::{m4a_named, ogg_by};

struct Planted {
    what: String,
    name: &'static str,
    file: Vec<u8>,
    mark: &'static str,
    /// What is seen or heard.
    stays: Vec<u8>,
}

/// With a name as its mark.
fn planted(what: impl Into<String>, name: &'static str, file: Vec<u8>, stays: &[u8]) -> Planted {
    Planted { what: what.into(), name, file, mark: CANARY, stays: stays.to_vec() }
}

/// Where people have their folders on most systems.
const HOME: &str = "home";

const WORDS: &[u8] = b"(Minutes of 12 May 2009)";

impl Planted {
    fn with(self, mark: &'static str) -> Self {
        Planted { mark, ..self }
    }
}

fn all() -> Vec<Planted> {
    [pictures::profiles(), pictures::pictures(), pages::pages(), letters::letters(), recordings::recordings()]
        .into_iter()
        .flatten()
        .collect()
}

#[test]
fn a_mark_in_any_place_beside_the_content_is_gone_and_the_content_stays() {
    let all = all();
    assert!(all.len() >= 350, "{} places", all.len());
    let mut wrong = Vec::new();
    let folder = tempfile::tempdir().expect("a folder");
    for (number, Planted { what, name, file, mark, stays }) in all.into_iter().enumerate() {
        let (media_type, cleaned) = match check(&cleaned_name(name), &file) {
            Ok(taken) => taken,
            Err(violation) => {
                wrong.push(format!("{name}, {what}: refused: {violation:?}"));
                continue;
            }
        };
        if !says(&unfolded(media_type, &file), mark) {
            wrong.push(format!("{name}, {what}: the test planted nothing"));
        }
        if cleaned.marks.contains(&Mark::NotCleaned) {
            wrong.push(format!("{name}, {what}: not cleaned"));
        }
        let kept = cleaned.file.as_deref().unwrap_or(&file);
        let after = unfolded(media_type, kept);
        if says(&after, mark) {
            wrong.push(format!("{name}, {what}: the mark is still there"));
        } else if cleaned.removed.is_empty() {
            wrong.push(format!("{name}, {what}: nobody is told"));
        }
        if !after.windows(stays.len()).any(|window| window == stays) {
            wrong.push(format!("{name}, {what}: what it shows is lost"));
        }
        std::fs::write(folder.path().join(format!("{number}-{name}")), kept).expect("a file");
        match check(&cleaned_name(name), kept) {
            Ok((_, again)) if again.removed.is_empty() => {}
            other => wrong.push(format!("{name}, {what}: a second look: {other:?}")),
        }
    }
    // Another reader, where it is installed, finds none either.
    match Command::new("exiftool").args(["-a", "-u", "-ee", "-G1", "-q"]).arg(folder.path()).output() {
        Ok(output) => {
            let told = String::from_utf8_lossy(&output.stdout);
            let said = told.lines().filter(|line| line.contains("Zuleikha") || line.contains(SHORT));
            wrong.extend(said.map(|line| format!("exiftool reads {line}")));
        }
        Err(error) => {
            assert!(std::env::var_os("TRIBUNE_REQUIRE_EXIFTOOL").is_none(), "exiftool is to be asked: {error}")
        }
    }
    assert!(wrong.is_empty(), "{} of them\n{}", wrong.len(), wrong.join("\n"));
}

/// Data that is in everybody's files says nothing about a person, and the sender is not told of it.
#[test]
fn a_profile_that_everybody_has_stays_as_it_is() {
    for file in [
        jpeg_with(&standard(), 60_000),
        jpeg_with(&standard(), 150),
        png_with(&standard(), "ICC Profile"),
        paper_with_profile(&standard(), true),
        ogg_by("Lavf60.16.100", &[], b""),
        ogg_by("Xiph.Org libVorbis I 20200704 (Reducing Environment)", &[], b""),
    ] {
        let (media_type, cleaned) = check(&cleaned_name("a"), &file).expect("it is taken");
        assert!(cleaned.file.is_none() && cleaned.removed.is_empty(), "{media_type:?}: {:?}", cleaned.removed);
    }
    // The day of a recording goes, and the usual name of its track stays.
    for name in [b"SoundHandler".as_slice(), b"Core Media Audio", b"\x10Core Media Audio"] {
        let (media_type, cleaned) = check(&cleaned_name("a"), &m4a_named(name)).expect("it is taken");
        assert_eq!(cleaned.removed, [Trace::Time].into());
        let name = String::from_utf8_lossy(name).into_owned();
        assert!(says(&unfolded(media_type, &cleaned.file.expect("a cleaned recording")), &name));
    }
}

/// The colours are computed as before, and the rest of a profile is gone.
#[test]
fn a_profile_of_its_own_keeps_its_colours() {
    let own = profile(Some(Place::Tag(b"desc")), CANARY);
    for (name, file) in [("a.jpg", jpeg_with(&own, 60_000)), ("a.png", png_with(&own, "ICC Profile"))] {
        let (media_type, cleaned) = check(&cleaned_name(name), &file).expect("it is taken");
        let kept = cleaned.file.expect("a cleaned picture");
        let profile = profile_of(media_type, &kept).expect("its profile");
        let tag = |profile: &[u8], name: &[u8]| {
            let entry = profile[132..].chunks(12).find(|entry| entry.starts_with(name)).expect("a tag").to_vec();
            let number = |at: usize| u32::from_be_bytes(entry[at..at + 4].try_into().unwrap()) as usize;
            profile[number(4)..number(4) + number(8)].to_vec()
        };
        assert_eq!(profile.len(), u32::from_be_bytes(profile[..4].try_into().unwrap()) as usize);
        assert_eq!(profile[12..24], own[12..24]);
        for name in [b"wtpt", b"rXYZ", b"gXYZ", b"bXYZ"] {
            assert_eq!(tag(&profile, name), tag(&own, name));
        }
        for name in [b"rTRC", b"gTRC", b"bTRC"] {
            assert_eq!(tag(&profile, name)[..14], tag(&own, name)[..14]);
        }
        assert_eq!(profile[24..36], [0; 12]);
    }
}

/// The profile of a picture, joined and unpacked.
pub fn profile_of(media_type: MediaType, file: &[u8]) -> Option<Vec<u8>> {
    let file = Bytes::copy_from_slice(file);
    let profile = match media_type {
        MediaType::Png => Png::from_bytes(file).ok()?.icc_profile(),
        MediaType::Jpeg => img_parts::jpeg::Jpeg::from_bytes(file).ok()?.icc_profile(),
        _ => None,
    };
    profile.map(|profile| profile.to_vec())
}

/// Of a document that readers repair, its page is still found.
#[test]
fn a_paper_with_a_profile_can_still_be_read() {
    let own = profile(Some(Place::Tag(b"desc")), CANARY);
    let (_, cleaned) = check(&cleaned_name("a.pdf"), &paper_with_profile(&own, true)).expect("it is taken");
    let document = Document::load_mem(&cleaned.file.expect("a cleaned paper")).expect("a PDF");
    assert_eq!(document.get_pages().len(), 1);
}

/// Descriptions for those who do not see, links within a file and colours of a palette look like places on a disk, and are
/// none.
#[test]
fn what_leads_nowhere_outside_stays() {
    let relations = br#"<Relationships><Relationship Id="r" Type="http://x/image" Target="/media/image1.png"/><Relationship Id="s" Type="http://x/image" Target="../../media/image2.png"/></Relationships>"#;
    let drawn = r#"<wp:docPr id="1" name="Picture 1" descr="Members vote in a hall"/><wpg:wgp><pic:cNvPr id="2" name="a.jpg" descr="The counting of votes"></pic:cNvPr></wpg:wgp><w:r><w:instrText> HYPERLINK "https://example.org/Users/a" </w:instrText></w:r>"#;
    let letter =
        docx_of(&body(&format!("{SENTENCE}{drawn}")), &[("word/_rels/document.xml.rels", relations.as_slice())]);
    let palette = with_catalog(|document, page| {
        let colours = Object::String(b"\\\\\\/Users/".to_vec(), lopdf::StringFormat::Hexadecimal);
        let space: Object =
            vec![Object::Name(b"Indexed".to_vec()), Object::Name(b"DeviceRGB".to_vec()), 2.into(), colours].into();
        document.get_dictionary_mut(page).expect("a page").set("ColorSpace", dictionary! { "C0" => space });
        document.trailer.set("ID", vec![text("a"), text("a")]);
    });
    for (name, file, stay) in [
        (
            "a.docx",
            letter,
            [
                "\"/media/image1.png",
                "../../media/image2.png",
                "Members vote in a hall",
                "Picture 1",
                "The counting of votes",
                "https://example.org/Users/a",
            ]
            .as_slice(),
        ),
        ("a.pdf", palette, &["\\\\\\/Users/"]),
    ] {
        let (media_type, cleaned) = check(&cleaned_name(name), &file).expect("it is taken");
        let after = unfolded(media_type, &cleaned.file.expect("a cleaned file"));
        let lost: Vec<_> = stay.iter().filter(|words| !says(&after, words)).collect();
        assert!(lost.is_empty(), "{lost:?}");
    }
}
