//! DOCX (ISO/IEC 29500) and ODT (ISO/IEC 26300): properties, names behind remarks and changes, marks of editing, printers,
//! small pictures, data of other programs, folders of the disk on which pictures and tables lay, what the archive says of its
//! parts, and what files inside say. Marks by which comments find their paragraphs (paraId) stay: answers hang on them.

use std::collections::BTreeSet;
use std::io::{Cursor, Read, Write};

use app::documents::{Mark, Trace, UploadViolation};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

use super::metadata::property_traces;
use super::xml::{Rules, rewrite};
use super::{Cleaned, PART_LIMIT, inside, zip_frame};

const DOCX: Rules = Rules {
    attributes: &[
        ("rsid*", Trace::Other),
        ("date", Trace::Time),
        ("dateUtc", Trace::Time),
        ("initials", Trace::Author),
        ("anchorId", Trace::Other),
        ("editId", Trace::Other),
        ("textId", Trace::Other),
    ],
    renamed: &[("author", "Author", Trace::Author), ("userId", "Author", Trace::Author)],
    blanked: &[("pic:cNvPr", &["name", "descr", "title"]), ("v:imagedata", &["title"])],
    groups: &["wpg:wgp", "wpg:grpSp"],
    inner: &["Relationship", "Override"],
    described: &["docPr", "cNvPr", "shape"],
    places: &["instrText", "delInstrText", "f"],
    outside: "",
    elements: &[
        ("rsids", Trace::Other),
        ("attachedTemplate", Trace::Author),
        ("mailMerge", Trace::Other),
        ("docVars", Trace::Other),
        ("docId", Trace::Other),
    ],
    texts: &[],
    holding: &[
        ("Relationship", &["/attachedTemplate", "/thumbnail"], Trace::Preview),
        ("Relationship", &["/customXml", "/classificationlabels", "/mailMerge", "/ui/"], Trace::Other),
        (
            "Override",
            &["/customXml/", "/docMetadata/", "/customUI/", "/userCustomization/", "/word/recipientData"],
            Trace::Other,
        ),
    ],
    emptied: &[],
    hiding: &["del", "moveFrom", "comment"],
};

const ODT: Rules = Rules {
    attributes: &[("rsid", Trace::Other), ("paragraph-rsid", Trace::Other)],
    renamed: &[],
    blanked: &[],
    groups: &[],
    inner: &[],
    described: &["frame"],
    places: &["desc", "title", "config-item"],
    // A link that leads out of the archive.
    outside: "../",
    elements: &[("creator-initials", Trace::Author), ("sender-initials", Trace::Author)],
    texts: &[
        ("creator", "Author", Trace::Author),
        ("initial-creator", "Author", Trace::Author),
        ("printed-by", "Author", Trace::Author),
        // Of a remark or change, which must have one; a day that is written on the page has another name.
        ("dc:date", "1970-01-01T00:00:00", Trace::Time),
    ],
    holding: &[("file-entry", &["Thumbnails/"], Trace::Preview)],
    emptied: &[("config-item", &["Printer", "Rsid", "CurrentDatabase", "TableURL"], Trace::Device)],
    hiding: &["tracked-changes", "annotation"],
};

/// Data and buttons of other programs, and whom a mail merge writes to.
const GOING: &[&str] = &["customXml/", "docMetadata/", "customUI/", "userCustomization/", "word/recipientData"];

const CORE: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>"#;
const APP: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>"#;
const CUSTOM: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>"#;
const META: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.2"><office:meta/></office:document-meta>"#;

pub(super) fn clean_docx(file: &[u8], depth: u8) -> Result<Cleaned, UploadViolation> {
    rebuild(file, depth, |name| match name {
        "docProps/core.xml" => Part::Instead(CORE),
        "docProps/app.xml" => Part::Instead(APP),
        "docProps/custom.xml" => Part::Instead(CUSTOM),
        name if name.starts_with("docProps/thumbnail") => Part::Goes(Trace::Preview),
        // Data of other programs, which no page shows.
        name if GOING.iter().any(|folder| name.starts_with(folder)) => Part::Goes(Trace::Other),
        name if name.starts_with("word/embeddings/") || name.starts_with("word/activeX/") => Part::Active,
        // Says which printer, in a form of its maker's own.
        name if name.starts_with("word/printerSettings") => Part::Untold,
        "[Content_Types].xml" => Part::Rewritten(&DOCX),
        name if name.ends_with(".rels") => Part::Leads(&DOCX),
        name if name.starts_with("word/document") && name.ends_with(".xml") => Part::Body(&DOCX),
        name if name.starts_with("word/") && name.ends_with(".xml") => Part::Rewritten(&DOCX),
        _ => Part::Found,
    })
}

pub(super) fn clean_odt(file: &[u8], depth: u8) -> Result<Cleaned, UploadViolation> {
    // What is drawn inside is a document of its own, in a folder.
    let within = |name: &str| {
        let (folder, part) = name.split_once('/')?;
        folder.starts_with("Object ").then(|| part.to_owned())
    };
    rebuild(file, depth, |name| match (name, within(name).as_deref()) {
        ("meta.xml", _) | (_, Some("meta.xml")) => Part::Instead(META),
        ("content.xml", _) => Part::Body(&ODT),
        ("styles.xml" | "settings.xml" | "META-INF/manifest.xml", _) => Part::Rewritten(&ODT),
        (_, Some("content.xml" | "styles.xml" | "settings.xml")) => Part::Drawn(&ODT),
        (name, _) if name.starts_with("Thumbnails/") => Part::Goes(Trace::Preview),
        _ => Part::Found,
    })
}

enum Part {
    /// A small picture of the whole, or what only programs read.
    Goes(Trace),
    Instead(&'static str),
    Rewritten(&'static Rules),
    /// The same, and it must say something.
    Body(&'static Rules),
    /// The same, and it is always something to see.
    Drawn(&'static Rules),
    /// Where parts and outer things are found.
    Leads(&'static Rules),
    /// Its content says how it is treated.
    Found,
    /// The same, and it may act by itself.
    Active,
    /// What cannot be cleaned.
    Untold,
}

/// The archive again, part by part and in the same order. Parts that nothing is taken from are copied as they lie.
fn rebuild(file: &[u8], depth: u8, part_of: impl Fn(&str) -> Part) -> Result<Cleaned, UploadViolation> {
    let broken = |_| UploadViolation::Broken;
    let mut archive = ZipArchive::new(Cursor::new(file)).map_err(broken)?;
    // Any change would break the signature, which is part of what a document shows.
    let signed = |name: &[u8]| name.starts_with(b"_xmlsignatures/") || name == b"META-INF/documentsignatures.xml";
    if archive.file_names_raw().any(signed) {
        return Ok(Cleaned { marks: [Mark::Signed].into(), ..Cleaned::default() });
    }
    // Of many small archives in one, none may unfold to the whole.
    let limit = if depth == 0 { PART_LIMIT } else { PART_LIMIT.min(file.len() as u64 * 20 + 65_536) };
    let mut writer = ZipWriter::new(Cursor::new(Vec::with_capacity(file.len())));
    let (mut removed, mut marks) = (BTreeSet::new(), BTreeSet::new());
    let (mut says_something, mut unfolded) = (false, 0_u64);
    if zip_frame::about_whole(&archive) {
        removed.insert(Trace::Other);
    }
    for index in 0..archive.len() {
        let raw = archive.by_index_raw(index).map_err(broken)?;
        let name = String::from_utf8_lossy(raw.name_raw()).into_owned();
        let told = zip_frame::about_part(file, &raw);
        let fields = raw.extra_data_fields().next().is_some() || !raw.comment_raw().is_empty();
        let part = part_of(&name);
        drop(raw);
        let mut bytes = Vec::new();
        if !matches!(part, Part::Goes(_) | Part::Untold) {
            let left = limit - unfolded.min(limit);
            let unpacked = archive.by_index(index).map_err(broken)?;
            unpacked.take(left + 1).read_to_end(&mut bytes).map_err(|_| UploadViolation::Broken)?;
            unfolded += bytes.len() as u64;
            let written = !matches!(part, Part::Found | Part::Active);
            if unfolded > limit && written {
                return Err(UploadViolation::Broken);
            }
        }
        let fresh = fields && unfolded <= limit && !matches!(part, Part::Goes(_) | Part::Untold);
        let kept = match part {
            Part::Goes(trace) => {
                removed.insert(trace);
                continue;
            }
            Part::Untold => {
                marks.insert(Mark::Inside);
                None
            }
            Part::Found | Part::Active => {
                says_something |=
                    name.contains("media/") || name.starts_with("Pictures/") || name.starts_with("Object ");
                if matches!(part, Part::Active) {
                    marks.insert(Mark::Active);
                }
                if unfolded > limit {
                    // Larger than what is taken apart: it is kept, and said to be. What follows has its own room.
                    unfolded -= bytes.len() as u64;
                    marks.insert(Mark::Inside);
                    None
                } else {
                    let attached = matches!(part, Part::Active);
                    let clean = if attached { inside::clean_attached } else { inside::clean };
                    inside::merge(clean(&bytes, depth + 1), &mut removed, &mut marks)
                }
            }
            Part::Instead(text) if bytes == text.as_bytes() => None,
            Part::Instead(text) => {
                removed.extend(property_traces(&bytes));
                Some(text.as_bytes().to_vec())
            }
            Part::Rewritten(rules) | Part::Body(rules) | Part::Drawn(rules) | Part::Leads(rules) => {
                if matches!(part, Part::Leads(_)) && leads_out(&bytes) {
                    marks.insert(Mark::Active);
                }
                says_something |= matches!(part, Part::Drawn(_));
                match rewrite(&bytes, rules) {
                    Some(rewritten) => {
                        says_something |= matches!(part, Part::Body(_)) && rewritten.says_something;
                        if rewritten.hides_something {
                            marks.insert(Mark::Changes);
                        }
                        let changed = !rewritten.removed.is_empty();
                        removed.extend(rewritten.removed);
                        changed.then_some(rewritten.xml)
                    }
                    // Written in an encoding that hardly anything writes: it is kept, and said to be.
                    None => {
                        says_something = true;
                        marks.insert(Mark::NotCleaned);
                        None
                    }
                }
            }
        };
        removed.extend(told);
        // A copy would hold what is said of the part.
        let kept = kept.or_else(|| fresh.then(|| std::mem::take(&mut bytes)));
        match kept {
            Some(bytes) => {
                // The type of an ODT must be readable where it lies.
                let method = if name == "mimetype" { CompressionMethod::Stored } else { CompressionMethod::Deflated };
                let options =
                    SimpleFileOptions::default().compression_method(method).last_modified_time(DateTime::default());
                if name.ends_with('/') {
                    writer.add_directory(name, options).map_err(broken)?;
                    continue;
                }
                writer.start_file(name, options).map_err(broken)?;
                writer.write_all(&bytes).map_err(|_| UploadViolation::Broken)?;
            }
            None => {
                let raw = archive.by_index_raw(index).map_err(broken)?;
                writer.raw_copy_file_touch(raw, DateTime::default(), None).map_err(broken)?;
            }
        }
    }
    if !says_something {
        return Err(UploadViolation::Blank);
    }
    let rebuilt = writer.finish().map_err(broken)?.into_inner();
    let file = (!removed.is_empty()).then_some(rebuilt);
    Ok(Cleaned { file, removed, marks })
}

/// Whether a document fetches something from elsewhere when it is opened. A link that people follow is no such thing.
fn leads_out(relations: &[u8]) -> bool {
    let text = String::from_utf8_lossy(relations);
    text.split("<Relationship ").skip(1).any(|relation| {
        let relation = relation.split('>').next().unwrap_or_default();
        relation.contains("TargetMode=\"External\"") && !relation.contains("/hyperlink\"")
    })
}
