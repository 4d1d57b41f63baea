//! PDF, DOCX and ODT made for the tests.

use std::io::{Cursor, Write};

use lopdf::encryption::EncryptionVersion;
use lopdf::{Dictionary, Document, EncryptionState, Object, Permissions, Stream, StringFormat, dictionary};
use zip::write::SimpleFileOptions;
use zip::{DateTime, ZipWriter};

/// Stands for a name that must not be found in a kept file.
pub const CANARY: &str = "Zuleikha Canary";

pub fn text(text: &str) -> Object {
    Object::String(text.as_bytes().to_vec(), StringFormat::Literal)
}

/// A document of one page, and that page.
pub fn paper(words: &str) -> (Document, lopdf::ObjectId) {
    let mut document = Document::with_version("1.5");
    let pages = document.new_object_id();
    let content = if words.is_empty() { String::new() } else { format!("BT /F1 12 Tf 60 770 Td ({words}) Tj ET") };
    let content = document.add_object(Stream::new(Dictionary::new(), content.into_bytes()));
    let font = document.add_object(dictionary! { "Type" => "Font", "Subtype" => "Type1", "BaseFont" => "Helvetica" });
    let page = document.add_object(dictionary! {
        "Type" => "Page", "Parent" => pages, "Contents" => content,
        "MediaBox" => vec![0.into(), 0.into(), 595.into(), 842.into()],
        "Resources" => dictionary! { "Font" => dictionary! { "F1" => font } },
    });
    document.objects.insert(
        pages,
        Object::Dictionary(dictionary! { "Type" => "Pages", "Kids" => vec![page.into()], "Count" => 1 }),
    );
    let catalog = document.add_object(dictionary! { "Type" => "Catalog", "Pages" => pages });
    document.trailer.set("Root", catalog);
    (document, page)
}

pub fn saved(mut document: Document) -> Vec<u8> {
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).expect("a PDF");
    bytes
}

pub fn pdf() -> Vec<u8> {
    saved(paper("Minutes of 12 May 2009").0)
}

pub fn blank_pdf() -> Vec<u8> {
    saved(paper("").0)
}

/// Behind a password; an empty one lets everybody read.
pub fn locked_pdf(password: &str) -> Vec<u8> {
    let (mut document, _) = paper("Minutes of 12 May 2009");
    document.trailer.set("ID", vec![text("0123456789abcdef"), text("0123456789abcdef")]);
    document.trailer.set("Info", Object::Dictionary(dictionary! { "Author" => text(CANARY) }));
    let version = EncryptionVersion::V2 {
        document: &document,
        owner_password: "owner",
        user_password: password,
        key_length: 128,
        permissions: Permissions::all(),
    };
    let state = EncryptionState::try_from(version).expect("a way to encrypt");
    document.encrypt(&state).expect("an encrypted document");
    saved(document)
}

pub fn with_catalog(change: impl FnOnce(&mut Document, lopdf::ObjectId)) -> Vec<u8> {
    let (mut document, page) = paper("Minutes of 12 May 2009");
    change(&mut document, page);
    saved(document)
}

/// An archive of parts, in this order, made on a day.
pub fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let day = DateTime::from_date_and_time(2024, 5, 3, 10, 20, 30).expect("a day");
    for (name, bytes) in parts {
        writer.start_file(*name, SimpleFileOptions::default().last_modified_time(day)).expect("a part");
        writer.write_all(bytes).expect("its bytes");
    }
    writer.finish().expect("an archive").into_inner()
}

const TYPES: &str = r#"<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"#;

pub fn body(inside: &str) -> String {
    format!(
        r#"<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{inside}</w:body></w:document>"#
    )
}

pub const SENTENCE: &str = "<w:p><w:r><w:t>Minutes &amp; votes of 12 May 2009</w:t></w:r></w:p>";

pub fn docx_of(document: &str, more: &[(&str, &[u8])]) -> Vec<u8> {
    let mut parts: Vec<(&str, &[u8])> =
        vec![("[Content_Types].xml", TYPES.as_bytes()), ("word/document.xml", document.as_bytes())];
    parts.extend(more);
    archive(&parts)
}

/// A PDF with another file inside, as an attachment.
pub fn with_attachment(name: &str, file: &[u8]) -> Vec<u8> {
    with_catalog(|document, _| {
        let dict = dictionary! {
            "Type" => "EmbeddedFile",
            "Params" => dictionary! { "ModDate" => text("D:20240503"), "Size" => file.len() as i64 },
        };
        let mut stream = Stream::new(dict, file.to_vec());
        stream.compress().expect("packed");
        let stream = document.add_object(stream);
        let names = dictionary! { "F" => text(name), "UF" => text(name), "EF" => dictionary! { "F" => stream } };
        let spec = document.add_object(names);
        let tree = dictionary! { "Names" => vec![text(name), spec.into()] };
        document.catalog_mut().unwrap().set("Names", dictionary! { "EmbeddedFiles" => tree });
    })
}

pub fn docx() -> Vec<u8> {
    docx_of(&body(SENTENCE), &[])
}

pub fn content(inside: &str) -> String {
    format!(
        r#"<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:text="t" xmlns:dc="d" xmlns:meta="m"><office:body><office:text>{inside}</office:text></office:body></office:document-content>"#
    )
}

pub const PARAGRAPH: &str = "<text:p>Minutes of 12 May 2009</text:p>";

pub fn odt_of(content: &str, more: &[(&str, &[u8])]) -> Vec<u8> {
    let mut parts: Vec<(&str, &[u8])> =
        vec![("mimetype", b"application/vnd.oasis.opendocument.text"), ("content.xml", content.as_bytes())];
    parts.extend(more);
    archive(&parts)
}

pub fn odt() -> Vec<u8> {
    odt_of(&content(PARAGRAPH), &[])
}

/// An archive that says that its parts are encrypted.
pub fn locked_archive() -> Vec<u8> {
    let mut bytes = archive(&[("secret.txt", b"a")]);
    for head in [b"PK\x03\x04".as_slice(), b"PK\x01\x02"] {
        let at = bytes.windows(4).position(|window| window == head).expect("a head");
        let flags = if head[2] == 3 { at + 6 } else { at + 8 };
        bytes[flags] |= 1;
    }
    bytes
}

/// The container of old office files, with this word in its directory.
pub fn compound(word: &str) -> Vec<u8> {
    let wide: Vec<u8> = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
    [b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".as_slice(), &[0; 512], &wide, &[0; 64]].concat()
}
