//! Places in letters, and in the archives that they are.

use std::io::{Cursor, Read, Write};

use zip::write::{ExtendedFileOptions, FileOptions};
use zip::{ZipArchive, ZipWriter};

use super::super::papers::*;
use super::{HOME, Planted, planted};

pub fn letters() -> Vec<Planted> {
    let disks = [
        format!("C:\\Users\\{CANARY}\\a.jpg"),
        format!("file:///C:/Users/{CANARY}/a.jpg"),
        format!("/Users/{CANARY}/a.jpg"),
        format!("/{HOME}/{CANARY}/a.jpg"),
        format!("\\\\server\\{CANARY}\\a.jpg"),
        format!("../../../{HOME}/{CANARY}/a.jpg"),
    ];
    let mut all = Vec::new();
    let mut letter = |what: String, xml: String| {
        all.push(planted(what, "a.docx", docx_of(&body(&format!("{SENTENCE}{xml}")), &[]), b"Minutes"));
    };
    for attribute in ["name", "descr", "title"] {
        letter(format!("{attribute} of a picture"), format!(r#"<pic:cNvPr id="0" {attribute}="{CANARY}"/>"#));
        for disk in &disks {
            letter(format!("{attribute} of a drawing: {disk}"), format!(r#"<wp:docPr id="1" {attribute}="{disk}"/>"#));
        }
    }
    letter("title of an old picture".into(), format!(r#"<v:imagedata r:id="r" o:title="{CANARY}"/>"#));
    letter("where an old picture lay".into(), format!(r#"<v:imagedata r:id="r" o:href="{}"/>"#, disks[1]));
    letter("words for an old picture".into(), format!(r#"<v:shape alt="{}"/>"#, disks[0]));
    letter(
        "marks of editing a drawing".into(),
        format!(r#"<wp:inline wp14:anchorId="{CANARY}" wp14:editId="{CANARY}"/>"#),
    );
    letter("marks of editing a line".into(), format!(r#"<w:p w14:textId="{CANARY}" w:rsidR="{CANARY}"/>"#));
    letter("an instruction to a program".into(), format!("<?mso {CANARY}?>"));
    for disk in &disks {
        letter(
            format!("a field: {disk}"),
            format!(r#"<w:r><w:instrText> INCLUDEPICTURE "{disk}" \* MERGEFORMAT </w:instrText></w:r>"#),
        );
        letter(
            format!("a simple field: {disk}"),
            format!(r#"<w:fldSimple w:instr=" INCLUDEPICTURE &quot;{disk}&quot; "/>"#),
        );
    }
    let linked = |disk: &str| {
        format!(
            r#"<Relationships><Relationship Id="r" Type="http://x/image" Target="{disk}" TargetMode="External"/></Relationships>"#
        )
    };
    let settings = |inside: String| format!("<w:settings>{inside}</w:settings>");
    let mut parts: Vec<(String, &str, String)> = vec![
        (
            "data of a mail merge".into(),
            "word/settings.xml",
            settings(format!(r#"<w:mailMerge><w:query w:val="{CANARY}"/></w:mailMerge>"#)),
        ),
        (
            "variables of a program".into(),
            "word/settings.xml",
            settings(format!(r#"<w:docVars><w:docVar w:name="a" w:val="{CANARY}"/></w:docVars>"#)),
        ),
        (
            "the identity of a letter".into(),
            "word/settings.xml",
            settings(format!(r#"<w15:docId w15:val="{CANARY}"/>"#)),
        ),
        (
            "whom a mail merge writes to".into(),
            "word/recipientData.xml",
            format!("<w:recipients>{CANARY}</w:recipients>"),
        ),
        ("buttons of an office".into(), "customUI/customUI.xml", format!("<customUI>{CANARY}</customUI>")),
        (
            "the table of a chart".into(),
            "word/charts/chart1.xml",
            format!("<c:chart><c:f>'C:\\Users\\{CANARY}\\[a.xlsx]S'!$A$1</c:f></c:chart>"),
        ),
    ];
    for name in [
        "docProps/core.xml",
        "docProps/app.xml",
        "docProps/custom.xml",
        "customXml/item1.xml",
        "docMetadata/LabelInfo.xml",
    ] {
        parts.push((name.to_owned(), name, format!("<Properties><p>{CANARY}</p></Properties>")));
    }
    for disk in &disks {
        parts.push((format!("a linked picture: {disk}"), "word/_rels/document.xml.rels", linked(disk)));
        parts.push((format!("a linked table: {disk}"), "word/charts/_rels/chart1.xml.rels", linked(disk)));
    }
    for (what, name, xml) in parts {
        all.push(planted(what, "a.docx", docx_of(&body(SENTENCE), &[(name, xml.as_bytes())]), b"Minutes"));
    }
    let mut open = |what: String, xml: String| {
        all.push(planted(what, "a.odt", odt_of(&content(&format!("{PARAGRAPH}{xml}")), &[]), b"Minutes"));
    };
    for disk in &disks {
        for (element, attribute) in [
            ("draw:image", "xlink:href"),
            ("text:a", "xlink:href"),
            ("draw:frame", "draw:name"),
            ("text:section-source", "xlink:href"),
        ] {
            open(format!("{element} {attribute}: {disk}"), format!(r#"<{element} {attribute}="{disk}"/>"#));
        }
        for element in ["svg:desc", "svg:title"] {
            open(format!("{element}: {disk}"), format!("<{element}>{disk}</{element}>"));
        }
    }
    for item in ["PrinterName", "CurrentDatabaseDataSource", "ColorTableURL", "Rsid"] {
        let xml = format!(
            r#"<office:settings><config:config-item config:name="{item}">{CANARY}</config:config-item></office:settings>"#
        );
        all.push(planted(item, "a.odt", odt_of(&content(PARAGRAPH), &[("settings.xml", xml.as_bytes())]), b"Minutes"));
    }
    for kind in ["a.docx", "a.odt"] {
        let file = if kind == "a.docx" { docx() } else { odt() };
        // The list of parts is its end, and the words about the whole the end of that.
        let mut told = file;
        let length = told.len();
        told[length - 2] = u8::try_from(CANARY.len()).expect("short");
        told.extend(CANARY.as_bytes());
        let bytes: &[u8] = b"Minutes";
        all.push(planted("words about an archive", kind, told, bytes));
        for central in [false, true] {
            all.push(planted(
                format!("words about a part of {kind}, {central}"),
                kind,
                told_part(kind, central),
                bytes,
            ));
        }
    }
    all
}

/// An archive with a field of its own about a part, where it lies or in the list as well.
fn told_part(kind: &str, central: bool) -> Vec<u8> {
    let plain = if kind == "a.docx" { docx() } else { odt() };
    let mut archive = ZipArchive::new(Cursor::new(plain)).expect("an archive");
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).expect("a part");
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).expect("its bytes");
        let mut options: FileOptions<'_, '_, ExtendedFileOptions> = FileOptions::default();
        if index == 1 {
            options.add_extra_field(0xBEEF, CANARY.as_bytes(), central).expect("a field");
        }
        writer.start_file(part.name().expect("a name"), options).expect("a part");
        writer.write_all(&bytes).expect("its bytes");
    }
    writer.finish().expect("an archive").into_inner()
}
