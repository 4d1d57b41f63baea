//! The portal says what is left inside a kept file: files that could not be cleaned, deleted text, comments.

use app::documents::cleaned_name;

use super::super::check;
use super::cleaned::unfolded;
use super::papers::*;
use super::pictures::*;

fn marks(file: &[u8]) -> Vec<&'static str> {
    let (_, cleaned) = check(&cleaned_name("a"), file).expect("it is taken");
    cleaned.marks.iter().map(|mark| mark.as_str()).collect()
}

#[test]
fn files_inside_that_nobody_can_clean_are_told_of_and_those_that_are_clean_are_not() {
    let old = compound("WordDocument");
    let table = archive(&[("[Content_Types].xml", b"<Types/>"), ("xl/workbook.xml", b"<workbook/>")]);
    let torn = &photograph()[..200];
    let locked = locked_pdf("secret");
    for (what, odd) in [
        ("an old letter", &old[..]),
        ("a table", &table),
        ("a torn photograph", torn),
        ("a locked paper", &locked),
        ("TIFF", b"II*\0\x08\0\0\0"),
        ("WebP", b"RIFF\x10\0\0\0WEBPVP8X"),
        ("a film", b"\0\0\0\x18ftypmp42\0\0\0\0"),
    ] {
        for file in [
            docx_of(&body(SENTENCE), &[("word/media/image1.tmp", odd)]),
            docx_of(&body(SENTENCE), &[("word/embeddings/object1.bin", odd)]),
            odt_of(&content(PARAGRAPH), &[("Pictures/1.tmp", odd)]),
            odt_of(&content(PARAGRAPH), &[("Object 1", odd)]),
            with_attachment("object.bin", odd),
        ] {
            assert!(marks(&file).contains(&"inside"), "{what}: {:?}", marks(&file));
        }
    }
    for plain in [jpeg(), png(), pdf(), docx(), odt()] {
        for file in [
            docx_of(&body(SENTENCE), &[("word/media/image1.tmp", &plain)]),
            odt_of(&content(PARAGRAPH), &[("Pictures/1.tmp", &plain)]),
            with_attachment("object.bin", &plain),
        ] {
            assert!(!marks(&file).contains(&"inside"), "{:?}", marks(&file));
        }
    }
}

#[test]
fn deleted_text_and_comments_are_told_of() {
    let deleted = r#"<w:del w:id="1" w:author="Author"><w:r><w:delText>secret</w:delText></w:r></w:del>"#;
    let moved = r#"<w:moveFrom w:id="1" w:author="Author"><w:r><w:t>secret</w:t></w:r></w:moveFrom>"#;
    let comment = r#"<w:comments><w:comment w:id="0"><w:p><w:r><w:t>secret</w:t></w:r></w:p></w:comment></w:comments>"#;
    let changes = "<text:tracked-changes><text:changed-region><text:deletion><text:p>x</text:p></text:deletion></text:changed-region></text:tracked-changes>";
    let remark = "<office:annotation><text:p>x</text:p></office:annotation>";
    for file in [
        docx_of(&body(&format!("{SENTENCE}{deleted}")), &[]),
        docx_of(&body(&format!("{SENTENCE}{moved}")), &[]),
        docx_of(&body(SENTENCE), &[("word/comments.xml", comment.as_bytes())]),
        docx_of(&body(SENTENCE), &[("word/footnotes.xml", format!("<w:footnotes>{deleted}</w:footnotes>").as_bytes())]),
        odt_of(&content(&format!("{changes}{PARAGRAPH}")), &[]),
        odt_of(&content(&format!("{PARAGRAPH}{remark}")), &[]),
    ] {
        assert_eq!(marks(&file), ["changes"]);
    }
    let mark_of_a_line = "<w:p><w:pPr><w:rPr><w:del w:id=\"1\" w:author=\"Author\"/></w:rPr></w:pPr></w:p>";
    for file in [docx(), odt(), docx_of(&body(&format!("{SENTENCE}{mark_of_a_line}")), &[])] {
        assert_eq!(marks(&file), Vec::<&str>::new());
    }
}

/// Word calls a letter damaged where something leads to a part that is gone.
#[test]
fn nothing_leads_to_a_part_that_was_taken_out() {
    let types = br#"<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/customXml/itemProps1.xml" ContentType="x"/><Override PartName="/docMetadata/LabelInfo.xml" ContentType="y"/></Types>"#;
    let leads = br#"<Relationships><Relationship Id="a" Type="http://x/customXml" Target="../customXml/item1.xml"/><Relationship Id="b" Type="http://x/styles" Target="styles.xml"/></Relationships>"#;
    let roots = br#"<Relationships><Relationship Id="c" Type="http://x/classificationlabels" Target="docMetadata/LabelInfo.xml"/></Relationships>"#;
    let body = body(SENTENCE);
    let parts: Vec<(&str, &[u8])> = vec![
        ("[Content_Types].xml", types),
        ("_rels/.rels", roots),
        ("word/document.xml", body.as_bytes()),
        ("word/_rels/document.xml.rels", leads),
        ("customXml/item1.xml", b"<x/>"),
        ("customXml/itemProps1.xml", b"<x/>"),
        ("docMetadata/LabelInfo.xml", b"<x/>"),
    ];
    let (media_type, cleaned) = check(&cleaned_name("a.docx"), &archive(&parts)).expect("it is taken");
    let all = unfolded(media_type, &cleaned.file.expect("a cleaned letter"));
    let all = String::from_utf8_lossy(&all);
    assert!(!all.contains("customXml") && !all.contains("LabelInfo"), "{all}");
    assert!(all.contains("styles.xml"), "{all}");
}
