//! Files that say too much, each with a name in it that must be gone.

use app::documents::Trace;
use lopdf::{Document, Object, Stream, dictionary};

use super::papers::*;
use super::pictures::*;
use super::sounds::*;

/// A file as it came; what it says is removed, among it at least this; what must stay.
pub struct Case {
    pub what: &'static str,
    pub name: &'static str,
    pub file: Vec<u8>,
    pub gone: &'static [Trace],
    pub stays: &'static [u8],
}

fn case(what: &'static str, name: &'static str, file: Vec<u8>, gone: &'static [Trace], stays: &'static [u8]) -> Case {
    Case { what, name, file, gone, stays }
}

pub fn cases() -> Vec<Case> {
    let mut all = photographs();
    all.extend(drawings());
    all.extend(pages());
    all.extend(letters());
    all.extend(recordings());
    all.extend(inside());
    all
}

fn photographs() -> Vec<Case> {
    use Trace::*;
    let with = |segments: &[Vec<u8>]| jpeg_of(segments, b"");
    let name = CANARY.as_bytes();
    let between = [drawing(), segment(0xFE, name), segment(0xDA, &[1, 1, 0, 0, 63, 0]), DRAWN.to_vec()].concat();
    let scans = [b"\xFF\xD8".as_slice(), &between, b"\xFF\xD9"].concat();
    let jpeg = |what, file, gone: &'static [Trace]| case(what, "a.jpg", file, gone, DRAWN);
    vec![
        jpeg("EXIF of a telephone", with(&[exif_segment(&exif(false, false, false))]), &[Device, Author, Time]),
        jpeg("EXIF with a place", with(&[exif_segment(&exif(true, false, false))]), &[Place, Device]),
        jpeg("EXIF with a small picture", with(&[exif_segment(&exif(false, false, true))]), &[Preview]),
        jpeg("EXIF of a picture that is turned", with(&[exif_segment(&exif(true, true, true))]), &[Place, Author]),
        jpeg("EXIF that cannot be read", with(&[exif_segment(name)]), &[Other]),
        jpeg("XMP", with(&[xmp_segment()]), &[Place, Author]),
        jpeg("long XMP", with(&[segment(0xE1, &[b"http://ns.adobe.com/xmp/extension/\0", name].concat())]), &[Other]),
        jpeg("IPTC", with(&[segment(0xED, &[b"Photoshop 3.0\08BIM\x04\x04", name].concat())]), &[Author]),
        jpeg("a comment", with(&[segment(0xFE, name)]), &[Other]),
        jpeg("several pictures in one", with(&[segment(0xE2, &[b"MPF\0", name].concat())]), &[Other]),
        jpeg("FlashPix", with(&[segment(0xE2, &[b"FPXR\0", name].concat())]), &[Other]),
        jpeg("a small picture of JFXX", with(&[segment(0xE0, &[b"JFXX\0", name].concat())]), &[Other]),
        jpeg("provenance in JUMBF", with(&[segment(0xEB, name)]), &[Other]),
        jpeg("a film behind the picture", jpeg_of(&[], &atom(b"ftyp", name)), &[Other]),
        jpeg("a second picture behind it", jpeg_of(&[], &photograph()), &[Other]),
        jpeg("a comment between the scans", scans, &[Other]),
    ]
}

fn drawings() -> Vec<Case> {
    use Trace::*;
    let packed = {
        // Deflate without compression, so that nothing but a reader of PNG finds it as text.
        let length = u16::try_from(CANARY.len()).unwrap();
        let block =
            [b"\x78\x01\x01".as_slice(), &length.to_le_bytes(), &(!length).to_le_bytes(), CANARY.as_bytes(), &[0; 4]];
        [b"Author\0\0".as_slice(), &block.concat()].concat()
    };
    let text = |keyword: &str| format!("{keyword}\0{CANARY}").into_bytes();
    let xmp = format!("XML:com.adobe.xmp\0\0\0\0\0{XMP}").into_bytes();
    let png = |what, chunk, gone: &'static [Trace]| case(what, "a.png", png_of(&[chunk], b""), gone, b"IDAT\x78\x01");
    vec![
        png("a text", (b"tEXt", text("Author")), &[Author]),
        png("a program", (b"tEXt", text("Software")), &[Device]),
        png("a packed text", (b"zTXt", packed), &[Author]),
        png("XMP in a PNG", (b"iTXt", xmp), &[Place, Author]),
        png("EXIF in a PNG", (b"eXIf", exif(true, true, false)), &[Place, Device, Author, Time]),
        png("a chunk of one program alone", (b"prVt", CANARY.as_bytes().to_vec()), &[Other]),
        case("something behind a PNG", "a.png", png_of(&[], CANARY.as_bytes()), &[Other], b"IDAT\x78\x01"),
    ]
}

fn pages() -> Vec<Case> {
    use Trace::*;
    let words = b"(Minutes of 12 May 2009)";
    let pdf = |what, file, gone: &'static [Trace]| case(what, "a.pdf", file, gone, words);
    let info = |document: &mut Document| {
        let entries =
            dictionary! { "Author" => text(CANARY), "Creator" => text("Writer"), "CreationDate" => text("D:2024") };
        let id = document.add_object(entries);
        document.trailer.set("Info", id);
    };
    let packet = |document: &mut Document| {
        let dict = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
        let id = document.add_object(Stream::new(dict, XMP.as_bytes().to_vec()));
        document.catalog_mut().expect("a catalogue").set("Metadata", id);
    };
    let on_page = |document: &mut Document, page, key: &str, value: Object| {
        document.get_dictionary_mut(page).expect("a page").set(key, value);
    };
    let remark = || {
        Object::Array(vec![Object::Dictionary(dictionary! {
            "Type" => "Annot", "Subtype" => "Text", "Rect" => vec![0.into(), 0.into(), 9.into(), 9.into()],
            "T" => text(CANARY), "Contents" => text("agreed"),
        })])
    };
    let picture = |document: &mut Document| {
        let dict = dictionary! { "Type" => "XObject", "Subtype" => "Image", "Filter" => "DCTDecode" };
        Object::Reference(document.add_object(Stream::new(dict, photograph()).with_compression(false)))
    };
    vec![
        pdf("information", with_catalog(|document, _| info(document)), &[Author, Device, Time]),
        pdf("XMP in a PDF", with_catalog(|document, _| packet(document)), &[Place, Author]),
        pdf(
            "who wrote a remark",
            with_catalog(|document, page| on_page(document, page, "Annots", remark())),
            &[Author],
        ),
        pdf(
            "data of the program that made it",
            with_catalog(|document, page| {
                on_page(document, page, "PieceInfo", dictionary! { "Program" => text(CANARY) }.into());
            }),
            &[Device],
        ),
        pdf(
            "a photograph on a page",
            with_catalog(|document, page| {
                let image = picture(document);
                on_page(document, page, "XObject", dictionary! { "Im1" => image }.into());
            }),
            &[Place, Device, Author],
        ),
        pdf(
            "an older state",
            {
                let first = with_catalog(|document, _| info(document));
                let mut second =
                    lopdf::IncrementalDocument::create_from(first.clone(), Document::load_mem(&first).unwrap());
                second.new_document.trailer.remove(b"Info");
                let mut bytes = Vec::new();
                second.save_to(&mut bytes).expect("a second state");
                bytes
            },
            &[],
        ),
        case("a PDF that everybody may read and nobody print", "a.pdf", locked_pdf(""), &[Author], words),
    ]
}

fn letters() -> Vec<Case> {
    use Trace::*;
    let stays = b"Minutes";
    let docx = |what, file, gone: &'static [Trace]| case(what, "a.docx", file, gone, stays);
    let odt = |what, file, gone: &'static [Trace]| case(what, "a.odt", file, gone, stays);
    let part = |name: &'static str, xml: &str| docx_of(&body(SENTENCE), &[(name, xml.as_bytes())]);
    let odt_part = |name: &'static str, bytes: &[u8]| odt_of(&content(PARAGRAPH), &[(name, bytes)]);
    let core = format!("<cp:coreProperties><dc:creator>{CANARY}</dc:creator></cp:coreProperties>");
    let comment = format!(
        r#"<w:comments><w:comment w:id="0" w:author="{CANARY}" w:initials="ZC" w:date="2024-05-03T10:20:30Z"/></w:comments>"#
    );
    let change = body(&format!(
        r#"{SENTENCE}<w:ins w:id="1" w:author="{CANARY}" w:date="2024-05-03T10:20:30Z"><w:r w:rsidR="00A1"><w:t>x</w:t></w:r></w:ins>"#
    ));
    let settings = format!(
        r#"<w:settings><w:attachedTemplate r:id="rId1"/><w:rsids><w:rsid w:val="{CANARY}"/></w:rsids></w:settings>"#
    );
    let relations = format!(
        r#"<Relationships><Relationship Id="rId1" Type="http://x/attachedTemplate" Target="file:///C:/Users/{CANARY}/n.dotm" TargetMode="External"/></Relationships>"#
    );
    let people = format!(
        r#"<w15:people><w15:person w15:author="{CANARY}"><w15:presenceInfo w15:providerId="AD" w15:userId="{CANARY}"/></w15:person></w15:people>"#
    );
    let note = content(&format!(
        "{PARAGRAPH}<office:annotation><dc:creator>{CANARY}</dc:creator><meta:creator-initials>ZC</meta:creator-initials><text:p>ok</text:p></office:annotation>"
    ));
    let printer = format!(
        r#"<office:settings><config:config-item config:name="PrinterName">{CANARY}</config:config-item></office:settings>"#
    );
    vec![
        docx("who made a letter", part("docProps/core.xml", &core), &[Author]),
        docx(
            "where they work",
            part("docProps/app.xml", &format!("<Properties><Company>{CANARY}</Company></Properties>")),
            &[Other],
        ),
        docx(
            "properties of its own",
            part("docProps/custom.xml", &format!("<Properties><p>{CANARY}</p></Properties>")),
            &[Other],
        ),
        docx(
            "a small picture of it",
            docx_of(&body(SENTENCE), &[("docProps/thumbnail.jpeg", CANARY.as_bytes())]),
            &[Preview],
        ),
        docx("who commented", part("word/comments.xml", &comment), &[Author, Time]),
        docx("who changed it", docx_of(&change, &[]), &[Author, Time, Other]),
        docx("marks of editing", part("word/settings.xml", &settings), &[Other]),
        docx("where its template lies", part("word/_rels/settings.xml.rels", &relations), &[Preview]),
        docx("the people of a letter", part("word/people.xml", &people), &[Author]),
        docx(
            "a photograph in a letter",
            docx_of(&body(SENTENCE), &[("word/media/image1.jpeg", &photograph())]),
            &[Place, Device],
        ),
        odt(
            "who made an ODT",
            odt_part("meta.xml", format!("<m><meta:initial-creator>{CANARY}</meta:initial-creator></m>").as_bytes()),
            &[Author],
        ),
        odt("a small picture of an ODT", odt_part("Thumbnails/thumbnail.png", CANARY.as_bytes()), &[Preview]),
        odt("who commented an ODT", odt_of(&note, &[]), &[Author]),
        odt("which printer", odt_part("settings.xml", printer.as_bytes()), &[Device]),
        odt("a photograph in an ODT", odt_part("Pictures/1.jpg", &photograph()), &[Place, Device]),
    ]
}

/// Files inside files: each kind of photograph, letter and paper in each that can hold it.
fn inside() -> Vec<Case> {
    use Trace::*;
    let core = format!("<cp:coreProperties><dc:creator>{CANARY}</dc:creator></cp:coreProperties>");
    let letter = docx_of(&body(SENTENCE), &[("docProps/core.xml", core.as_bytes())]);
    let meta = format!("<m><meta:initial-creator>{CANARY}</meta:initial-creator></m>");
    let paper = with_catalog(|document, _| {
        document.trailer.set("Info", Object::Dictionary(dictionary! { "Author" => text(CANARY) }));
    });
    let photograph = photograph();
    let words = b"(Minutes of 12 May 2009)";
    let item = format!("<b:Sources><b:Author>{CANARY}</b:Author></b:Sources>");
    let label = format!(r#"<clbl:labelList><clbl:label siteId="{CANARY}"/></clbl:labelList>"#);
    let custom = [("customXml/item1.xml", item.as_bytes()), ("customXml/_rels/item1.xml.rels", b"<Relationships/>")];
    let drawn = format!("<m><meta:initial-creator>{CANARY}</meta:initial-creator></m>");
    let dated = content(&format!(
        "{PARAGRAPH}<office:annotation><dc:creator>Author</dc:creator><dc:date>2024-05-03 {CANARY}</dc:date></office:annotation>"
    ));
    let docx = |what, parts: &[(&str, &[u8])], gone: &'static [Trace]| {
        case(what, "a.docx", docx_of(&body(SENTENCE), parts), gone, b"Minutes".as_slice())
    };
    let odt = |what, parts: &[(&str, &[u8])], gone: &'static [Trace]| {
        case(what, "a.odt", odt_of(&content(PARAGRAPH), parts), gone, b"Minutes".as_slice())
    };
    let pdf = |what, name, file: &[u8], gone: &'static [Trace]| {
        case(what, "a.pdf", with_attachment(name, file), gone, words.as_slice())
    };
    vec![
        pdf("a photograph attached to a PDF", "IMG_1.jpg", &photograph, &[Place, Device, Author, Time]),
        pdf("a photograph attached under another ending", "r.bin", &photograph, &[Place, Device, Author]),
        pdf("a letter attached to a PDF", "letter.docx", &letter, &[Author]),
        pdf("a paper attached to a PDF", "paper.pdf", &paper, &[Author]),
        pdf("where an attachment lay", &format!("C:\\Users\\{CANARY}\\a.jpg"), &jpeg(), &[Author]),
        docx("a letter in a letter", &[("word/embeddings/Microsoft_Word_Document1.docx", &letter)], &[Author]),
        docx("a paper in a letter", &[("word/embeddings/oleObject1.bin", &paper)], &[Author]),
        docx("a photograph under another ending", &[("word/media/r.bin", &photograph)], &[Place, Device, Author]),
        docx("a photograph where none is looked for", &[("word/fonts/font1.odttf", &photograph)], &[Place, Device]),
        docx("data of its own in a letter", &custom, &[Other]),
        docx("the label of an office", &[("docMetadata/LabelInfo.xml", label.as_bytes())], &[Other]),
        odt("a letter in an ODT", &[("Object 1", &letter)], &[Author]),
        odt("who made what is drawn inside", &[("Object 1/meta.xml", drawn.as_bytes())], &[Author]),
        odt(
            "an ODT in an ODT",
            &[("Object 2", &odt_of(&content(PARAGRAPH), &[("meta.xml", meta.as_bytes())]))],
            &[Author],
        ),
        odt("a photograph of an ODT under another ending", &[("Pictures/1.bin", &photograph)], &[Place, Device]),
        case("when somebody commented an ODT", "a.odt", odt_of(&dated, &[]), &[Time], b"Minutes"),
    ]
}

fn recordings() -> Vec<Case> {
    use Trace::*;
    let name = CANARY.as_bytes();
    let place = atom(b"udta", &atom(b"\xA9xyz", &[b"\0\x12\x15\xC7+31.5-008.2/", name].concat()));
    let keys = atom(b"meta", &[b"com.apple.quicktime.make\0com.apple.quicktime.author ".as_slice(), name].concat());
    let mp3 = |what, file, gone: &'static [Trace]| case(what, "a.mp3", file, gone, HEARD);
    let m4a = |what, more: Vec<u8>, gone: &'static [Trace]| {
        case(what, "a.m4a", m4a_of(b"M4A ", b"soun", &[more]), gone, HEARD)
    };
    let wav = |what, chunk, gone: &'static [Trace]| case(what, "a.wav", wav_of(&[chunk]), gone, HEARD);
    let webm =
        |what, element, gone: &'static [Trace]| case(what, "a.webm", webm_of(b"A_OPUS", &[element]), gone, HEARD);
    let mut extension = vec![0; 300];
    extension[..name.len()].copy_from_slice(name);
    vec![
        mp3("the tag before an MP3", mp3_of(&id3v2(&[(b"TPE1", CANARY), (b"TSSE", "Recorder")]), b""), &[Author]),
        mp3("the tag behind an MP3", mp3_of(b"", &id3v1()), &[Author]),
        mp3("both", mp3_of(&id3v2(&[(b"TIT2", CANARY)]), &id3v1()), &[Author]),
        case("comments of an OGG", "a.ogg", ogg_of(&["ARTIST=Zuleikha Canary"]), &[Author], HEARD),
        m4a("the place of a recording", place, &[Place, Time]),
        m4a("telephone and author of a recording", keys, &[Device, Author]),
        m4a("a box of one program alone", atom(b"uuid", &[[1; 16].as_slice(), name].concat()), &[Other]),
        wav("names in a WAV", (b"LIST", list_chunk()), &[Author]),
        wav("the broadcast extension", (b"bext", extension), &[Author, Time]),
        wav("an editor's notes", (b"iXML", format!("<note>{CANARY}</note>").into_bytes()), &[Other]),
        wav("a tag inside a WAV", (b"id3 ", id3v2(&[(b"TPE1", CANARY)])), &[Other]),
        webm("program and day of a WebM", webm_info(), &[Device, Time]),
        webm("tags of a WebM", webm_tags(), &[Other]),
    ]
}
