//! DOCX (ISO/IEC 29500) and ODT (ISO/IEC 26300): properties, names behind remarks and changes, marks of editing, printers,
//! small pictures, and the metadata of photographs inside.

use std::collections::BTreeSet;
use std::io::{Cursor, Read, Write};

use app::applications::documents::{Mark, Trace, UploadRefusal};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

use super::metadata::property_traces;
use super::xml::{Rules, rewrite};
use super::{Cleaned, PART_LIMIT, jpeg, png};

const DOCX: Rules = Rules {
    attributes: &[
        ("rsid*", Trace::Other),
        ("date", Trace::Time),
        ("dateUtc", Trace::Time),
        ("initials", Trace::Author),
    ],
    renamed: &[("author", "Author", Trace::Author), ("userId", "Author", Trace::Author)],
    elements: &[("rsids", Trace::Other), ("attachedTemplate", Trace::Author)],
    texts: &[],
    holding: &[("Relationship", &["/attachedTemplate", "/thumbnail"], Trace::Preview)],
    emptied: &[],
};

const ODT: Rules = Rules {
    attributes: &[("rsid", Trace::Other), ("paragraph-rsid", Trace::Other)],
    renamed: &[],
    elements: &[("creator-initials", Trace::Author), ("sender-initials", Trace::Author)],
    texts: &[
        ("creator", "Author", Trace::Author),
        ("initial-creator", "Author", Trace::Author),
        ("printed-by", "Author", Trace::Author),
    ],
    holding: &[("file-entry", &["Thumbnails/"], Trace::Preview)],
    emptied: &[("config-item", &["Printer", "Rsid"], Trace::Device)],
};

const CORE: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>"#;
const APP: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>"#;
const CUSTOM: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>"#;
const META: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.2"><office:meta/></office:document-meta>"#;

pub(super) fn clean_docx(file: &[u8]) -> Result<Cleaned, UploadRefusal> {
    rebuild(file, |name| match name {
        "docProps/core.xml" => Part::Instead(CORE),
        "docProps/app.xml" => Part::Instead(APP),
        "docProps/custom.xml" => Part::Instead(CUSTOM),
        name if name.starts_with("docProps/thumbnail") => Part::Goes,
        name if name.starts_with("word/embeddings/") || name.starts_with("word/activeX/") => Part::Active,
        name if name.ends_with(".rels") => Part::Leads(&DOCX),
        name if name.starts_with("word/document") && name.ends_with(".xml") => Part::Body(&DOCX),
        name if name.starts_with("word/") && name.ends_with(".xml") => Part::Rewritten(&DOCX),
        name => picture(name),
    })
}

pub(super) fn clean_odt(file: &[u8]) -> Result<Cleaned, UploadRefusal> {
    rebuild(file, |name| match name {
        "meta.xml" => Part::Instead(META),
        "content.xml" => Part::Body(&ODT),
        "styles.xml" | "settings.xml" | "META-INF/manifest.xml" => Part::Rewritten(&ODT),
        name if name.starts_with("Thumbnails/") => Part::Goes,
        name => picture(name),
    })
}

enum Part {
    /// Kept as it is.
    Stays,
    /// A small picture of the whole.
    Goes,
    Instead(&'static str),
    Rewritten(&'static Rules),
    /// The same, and it must say something.
    Body(&'static Rules),
    /// Where parts and outer things are found.
    Leads(&'static Rules),
    Jpeg,
    Png,
    /// Other files inside.
    Active,
}

fn picture(name: &str) -> Part {
    let small = name.to_lowercase();
    if small.ends_with(".jpg") || small.ends_with(".jpeg") {
        Part::Jpeg
    } else if small.ends_with(".png") {
        Part::Png
    } else {
        Part::Stays
    }
}

/// The archive again, part by part and in the same order. Parts that nothing is taken from are copied as they lie.
fn rebuild(file: &[u8], part_of: impl Fn(&str) -> Part) -> Result<Cleaned, UploadRefusal> {
    let broken = |_| UploadRefusal::Broken;
    let mut archive = ZipArchive::new(Cursor::new(file)).map_err(broken)?;
    // Any change would break the signature, which is part of what a document shows.
    let signed = |name: &[u8]| name.starts_with(b"_xmlsignatures/") || name == b"META-INF/documentsignatures.xml";
    if archive.file_names_raw().any(signed) {
        return Ok(Cleaned { marks: [Mark::Signed].into(), ..Cleaned::default() });
    }
    let mut writer = ZipWriter::new(Cursor::new(Vec::with_capacity(file.len())));
    let (mut removed, mut marks) = (BTreeSet::new(), BTreeSet::new());
    let (mut says_something, mut unfolded) = (false, 0_u64);
    for index in 0..archive.len() {
        let raw = archive.by_index_raw(index).map_err(broken)?;
        let name = String::from_utf8_lossy(raw.name_raw()).into_owned();
        let made = raw.last_modified().is_some_and(|at| at.year() > 1980);
        let part = part_of(&name);
        drop(raw);
        let mut bytes = Vec::new();
        if !matches!(part, Part::Stays | Part::Goes | Part::Active) {
            let unpacked = archive.by_index(index).map_err(broken)?;
            unpacked
                .take(PART_LIMIT - unfolded.min(PART_LIMIT) + 1)
                .read_to_end(&mut bytes)
                .map_err(|_| UploadRefusal::Broken)?;
            unfolded += bytes.len() as u64;
            if unfolded > PART_LIMIT {
                return Err(UploadRefusal::Broken);
            }
        }
        let kept = match part {
            Part::Goes => {
                removed.insert(Trace::Preview);
                continue;
            }
            Part::Active => {
                marks.insert(Mark::Active);
                None
            }
            Part::Stays => {
                // Drawings in formats without metadata, or none that is known.
                says_something |=
                    name.contains("media/") || name.starts_with("Pictures/") || name.starts_with("Object ");
                None
            }
            Part::Instead(text) if bytes == text.as_bytes() => None,
            Part::Instead(text) => {
                removed.extend(property_traces(&bytes));
                Some(text.as_bytes().to_vec())
            }
            Part::Jpeg | Part::Png => {
                says_something = true;
                let cleaned = if matches!(part, Part::Jpeg) { jpeg::clean(&bytes) } else { png::clean(&bytes) };
                cleaned.ok().and_then(|cleaned| {
                    removed.extend(cleaned.removed);
                    cleaned.file
                })
            }
            Part::Rewritten(rules) | Part::Body(rules) | Part::Leads(rules) => {
                if matches!(part, Part::Leads(_)) && leads_out(&bytes) {
                    marks.insert(Mark::Active);
                }
                match rewrite(&bytes, rules) {
                    Some(rewritten) => {
                        says_something |= matches!(part, Part::Body(_)) && rewritten.says_something;
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
        if made {
            removed.insert(Trace::Time);
        }
        match kept {
            Some(bytes) => {
                let options = SimpleFileOptions::default()
                    .compression_method(CompressionMethod::Deflated)
                    .last_modified_time(DateTime::default());
                writer.start_file(name, options).map_err(broken)?;
                writer.write_all(&bytes).map_err(|_| UploadRefusal::Broken)?;
            }
            None => {
                let raw = archive.by_index_raw(index).map_err(broken)?;
                writer.raw_copy_file_touch(raw, DateTime::default(), None).map_err(broken)?;
            }
        }
    }
    if !says_something {
        return Err(UploadRefusal::Blank);
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
