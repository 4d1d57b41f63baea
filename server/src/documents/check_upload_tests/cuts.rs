//! Files of which only a part arrived. Each cut of each file is refused, or cleaned, or marked as not cleaned: none is kept
//! as it came with the name still in it.

use std::process::Command;

use app::documents::{Mark, cleaned_name};
use lopdf::{Document, Object, SaveOptions, Stream, dictionary};

use super::super::check;
use super::cleaned::{says, unfolded};
use super::papers::*;
use super::telling::cases;

/// A PDF with a name in its information and on what hangs on its page, as several programs write it.
fn papers() -> Vec<(&'static str, Vec<u8>)> {
    let named = || {
        let (mut document, page) = paper("Minutes of 12 May 2009");
        let more =
            (0..40).map(|line| format!("BT /F1 9 Tf 60 {} Td (Line {line}) Tj ET\n", 700 - line)).collect::<String>();
        let content = document.add_object(Stream::new(dictionary! {}, more.into_bytes()));
        document.get_dictionary_mut(page).expect("a page").set("Contents", content);
        let id = document.add_object(dictionary! {
            "Title" => text(CANARY), "Author" => text(CANARY), "CreationDate" => text("D:20240503"),
        });
        document.trailer.set("Info", id);
        document
    };
    // Some write who wrote first, some last.
    let mut first = Document::with_version("1.5");
    let info = first.add_object(dictionary! { "Title" => text(CANARY), "Author" => text(CANARY) });
    let mut body = named();
    body.renumber_objects_with(info.0 + 1);
    body.trailer.remove(b"Info");
    first.objects.extend(body.objects);
    first.max_id = body.max_id;
    first.trailer = body.trailer;
    first.trailer.set("Info", Object::Reference(info));
    let with = |objects, references| {
        let options =
            SaveOptions { use_object_streams: objects, use_xref_streams: references, ..SaveOptions::default() };
        let mut bytes = Vec::new();
        named().save_with_options(&mut bytes, options).expect("a PDF");
        bytes
    };
    let again = {
        let one = saved(named());
        let mut second = lopdf::IncrementalDocument::create_from(one.clone(), Document::load_mem(&one).expect("a PDF"));
        second.new_document.add_object(dictionary! { "Author" => text(CANARY) });
        let mut bytes = Vec::new();
        second.save_to(&mut bytes).expect("a second state");
        bytes
    };
    let greeted = [format!("@PJL SET USERNAME={CANARY}\r\n").as_bytes(), &saved(paper("Minutes").0)].concat();
    let followed = [saved(paper("Minutes").0), format!("\n% {CANARY}\n").into_bytes()].concat();
    vec![
        ("a table, the name last", saved(named())),
        ("a table, the name first", saved(first)),
        ("a stream of references", with(false, true)),
        ("streams of objects", with(true, true)),
        ("two states", again),
        ("a printer's words before it", greeted),
        ("words behind it", followed),
    ]
}

/// Lengths at which a file of this length is cut: all of the short ones, and of the long ones many.
fn cuts(length: usize) -> impl Iterator<Item = usize> {
    let step = (length / 120).max(1);
    let shares = [20, 50, 80, 90, 95, 99].map(move |share| length * share / 100);
    (1..length).step_by(step).chain(length.saturating_sub(40).max(1)..=length).chain(shares)
}

#[test]
fn no_part_of_a_file_is_kept_with_what_the_whole_says() {
    let told = cases().into_iter().map(|case| (case.what, case.name, case.file));
    let papers = papers().into_iter().map(|(what, file)| (what, "a.pdf", file));
    let folder = tempfile::tempdir().expect("a folder");
    let (mut wrong, mut taken) = (Vec::new(), 0);
    for (number, (what, name, file)) in told.chain(papers).enumerate() {
        let mut first = None;
        for length in cuts(file.len()) {
            let part = &file[..length];
            let Ok((media_type, cleaned)) = check(&cleaned_name(name), part) else { continue };
            taken += 1;
            if cleaned.marks.contains(&Mark::NotCleaned) {
                continue;
            }
            let kept = cleaned.file.as_deref().unwrap_or(part);
            let all = unfolded(media_type, kept);
            // A part of a name is a name.
            if says(&all, "Zuleikha") && first.is_none() {
                first = Some(length);
            }
            let ending = name.rsplit('.').next().unwrap_or_default();
            std::fs::write(folder.path().join(format!("{number}-{length}.{ending}")), kept).expect("a file");
        }
        if let Some(length) = first {
            wrong.push(format!("{what}: of {} bytes the first {length} are kept with the name", file.len()));
        }
    }
    assert!(taken > 500, "only {taken} parts are taken: the test sees nothing");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    match Command::new("exiftool").args(["-a", "-u", "-ee", "-G1", "-q"]).arg(folder.path()).output() {
        Ok(output) => {
            let told = String::from_utf8_lossy(&output.stdout);
            let lines: Vec<_> =
                told.lines().filter(|line| line.contains("Zuleikha") || line.starts_with("[GPS]")).collect();
            assert!(lines.is_empty(), "exiftool reads\n{}", lines.join("\n"));
        }
        Err(error) => {
            assert!(std::env::var_os("TRIBUNE_REQUIRE_EXIFTOOL").is_none(), "exiftool is to be asked: {error}")
        }
    }
}

#[test]
fn of_a_paper_that_arrived_in_part_it_is_said_so() {
    let mut wrong = Vec::new();
    for (what, file) in papers() {
        for share in [20, 50, 80, 90, 95, 99] {
            match check(&cleaned_name("a.pdf"), &file[..file.len() * share / 100]) {
                Err(violation) if format!("{violation:?}") == "CutShort" => {}
                other => wrong.push(format!("{what}, {share} %: {other:?}")),
            }
        }
        assert!(check(&cleaned_name("a.pdf"), &file).is_ok(), "{what} is refused");
    }
    for (name, file) in
        [("a.jpg", super::pictures::photograph()), ("a.png", super::pictures::png()), ("a.docx", docx())]
    {
        for share in [50, 80, 95] {
            match check(&cleaned_name(name), &file[..file.len() * share / 100]) {
                Err(violation) if format!("{violation:?}") == "CutShort" => {}
                other => wrong.push(format!("{name}, {share} %: {other:?}")),
            }
        }
    }
    // What is behind the end of the first state is no second one.
    wrong.retain(|line| !line.starts_with("words behind it, 99 %") && !line.starts_with("words behind it, 95 %"));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
