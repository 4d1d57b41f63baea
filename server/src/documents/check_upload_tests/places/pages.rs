//! Places in papers.

use lopdf::{Dictionary, Object, dictionary};

use super::super::papers::*;
use super::{HOME, Planted, WORDS, planted};

pub fn pages() -> Vec<Planted> {
    let disk = || text(&format!("C:\\Users\\{CANARY}\\a.jpg"));
    let on_page = |key: &'static str, value: Object| {
        with_catalog(|document, page| document.get_dictionary_mut(page).expect("a page").set(key, value))
    };
    let on_catalog =
        |key: &'static str, value: Object| with_catalog(|document, _| document.catalog_mut().unwrap().set(key, value));
    let place = || Object::from(vec![0.into(), 0.into(), 9.into(), 9.into()]);
    let remark = |subtype: &str, key: &str| {
        let mut remark = dictionary! { "Type" => "Annot", "Subtype" => subtype, "Rect" => place() };
        remark.set(key, text(CANARY));
        on_page("Annots", vec![remark.into()].into())
    };
    let link = |action: Dictionary| {
        let link = dictionary! { "Type" => "Annot", "Subtype" => "Link", "Rect" => place(), "A" => action };
        on_page("Annots", vec![link.into()].into())
    };
    let identity = with_catalog(|document, _| document.trailer.set("ID", vec![text(CANARY), text(CANARY)]));
    let intent = |key: &str| {
        let mut intent = dictionary! { "Type" => "OutputIntent", "S" => "GTS_PDFA1" };
        intent.set("OutputConditionIdentifier", text("sRGB"));
        intent.set(key, text(CANARY));
        on_catalog("OutputIntents", vec![intent.into()].into())
    };
    let said = {
        let at = pdf().windows(7).position(|window| window == b"endobj\n").expect("an object") + 7;
        // Readers find what moved by looking for it.
        [&pdf()[..at], format!("% {CANARY}\n").as_bytes(), &pdf()[at..]].concat()
    };
    let thread = dictionary! { "I" => dictionary! { "Author" => text(CANARY), "Title" => text("a") } };
    let group = dictionary! {
        "Type" => "OCG", "Name" => text("Layer"),
        "Usage" => dictionary! { "CreatorInfo" => dictionary! { "Creator" => text(CANARY), "Subtype" => "Artwork" } },
    };
    let wide = || {
        let path = format!("file:///{HOME}/{CANARY}/a.jpg");
        let bytes: Vec<u8> = [0xFEFF].into_iter().chain(path.encode_utf16()).flat_map(u16::to_be_bytes).collect();
        Object::String(bytes, lopdf::StringFormat::Literal)
    };
    let info = |key: &str| {
        let mut entries = Dictionary::new();
        entries.set(key, text(CANARY));
        with_catalog(|document, _| {
            let id = document.add_object(entries);
            document.trailer.set("Info", id);
        })
    };
    let mut all = vec![
        ("the identity of a file".to_owned(), identity),
        ("identity of a remark".to_owned(), remark("Text", "NM")),
        ("identity of a field".to_owned(), remark("Widget", "NM")),
        ("author of a remark".to_owned(), remark("Text", "T")),
        ("day of a remark".to_owned(), remark("Text", "M")),
        ("day of a field".to_owned(), remark("Widget", "M")),
        ("making of a remark".to_owned(), remark("Text", "CreationDate")),
        ("a remark between objects".to_owned(), said),
        ("who wrote an article".to_owned(), on_catalog("Threads", vec![thread.into()].into())),
        (
            "program of a layer".to_owned(),
            on_catalog("OCProperties", dictionary! { "OCGs" => vec![group.into()] }.into()),
        ),
        ("where pages were fetched".to_owned(), on_catalog("SpiderInfo", dictionary! { "V" => text(CANARY) }.into())),
        ("a file for the printer".to_owned(), on_page("OPI", dictionary! { "F" => text(CANARY) }.into())),
        ("where a picture lay".to_owned(), on_catalog("StructTreeRoot", dictionary! { "Alt" => disk() }.into())),
        ("the same in two bytes".to_owned(), on_catalog("StructTreeRoot", dictionary! { "Alt" => wide() }.into())),
        ("a file elsewhere".to_owned(), link(dictionary! { "S" => "GoToR", "F" => disk() })),
        (
            "a file elsewhere, described".to_owned(),
            link(dictionary! { "S" => "GoToR", "F" => dictionary! { "Type" => "Filespec", "UF" => wide() } }),
        ),
        ("an address of a file".to_owned(), link(dictionary! { "S" => "URI", "URI" => wide() })),
        ("the private data of a page".to_owned(), on_page("PieceInfo", dictionary! { "P" => text(CANARY) }.into())),
        ("when a page changed".to_owned(), on_page("LastModified", text(CANARY))),
    ];
    for key in ["Title", "Author", "Subject", "Keywords", "Creator", "Producer", "CreationDate", "ModDate", "Company"] {
        all.push((format!("information: {key}"), info(key)));
    }
    for key in ["OutputConditionIdentifier", "OutputCondition", "Info", "RegistryName"] {
        all.push((format!("what it is printed for: {key}"), intent(key)));
    }
    all.into_iter().map(|(what, file)| planted(what, "a.pdf", file, WORDS)).collect()
}
