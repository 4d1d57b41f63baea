//! The name of a kept file: what its sender called it, cleaned first, then given the ending of what it truly is.

use super::MediaType;

/// The most characters of a kept name, its ending included, and the most bytes, which is what file systems count.
const LONGEST: usize = 150;
const HEAVIEST: usize = 220;

/// Endings of what a computer runs, opens as a page, or follows elsewhere. A file with such a name is refused, and its sender is
/// told why. What protects readers is another rule: a kept name never has such an ending, also when the ending is not in this
/// list.
const RUNS: &[&str] = &[
    "ade",
    "ahk",
    "apk",
    "app",
    "appref-ms",
    "application",
    "arj",
    "asp",
    "aspx",
    "bash",
    "bat",
    "bin",
    "cab",
    "chm",
    "class",
    "cmd",
    "com",
    "cpl",
    "deb",
    "desktop",
    "dll",
    "dmg",
    "docm",
    "dotm",
    "elf",
    "exe",
    "gadget",
    "hlp",
    "hta",
    "htm",
    "html",
    "img",
    "inf",
    "inetloc",
    "ins",
    "iqy",
    "iso",
    "jar",
    "js",
    "jse",
    "jsp",
    "ksh",
    "library-ms",
    "lnk",
    "mde",
    "mht",
    "mhtml",
    "mjs",
    "msc",
    "msi",
    "msix",
    "msp",
    "mst",
    "odm",
    "one",
    "otm",
    "php",
    "pif",
    "pkg",
    "potm",
    "ppam",
    "ppsm",
    "pptm",
    "ps1",
    "psm1",
    "py",
    "pyc",
    "pyw",
    "rb",
    "reg",
    "rpm",
    "scf",
    "scr",
    "sct",
    "search-ms",
    "settingcontent-ms",
    "sh",
    "shb",
    "shs",
    "shtml",
    "slk",
    "svg",
    "svgz",
    "swf",
    "sys",
    "url",
    "vb",
    "vbe",
    "vbs",
    "vhd",
    "vhdx",
    "webarchive",
    "webloc",
    "website",
    "wsc",
    "wsf",
    "wsh",
    "xbap",
    "xht",
    "xhtml",
    "xlam",
    "xll",
    "xlsm",
    "xltm",
    "xml",
    "xsl",
    "zsh",
];

/// A cleaned name in its two parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptName {
    pub stem: String,
    /// The type that its ending says, where that is one that is taken. Anything else behind a dot belongs to the stem:
    /// `Statuts v1.2`.
    pub named: Option<MediaType>,
    ending: String,
}

impl KeptName {
    /// As the sender may know it, for a sentence about a file that is not kept.
    pub fn shown(&self) -> String {
        if self.named.is_some() { format!("{}.{}", self.stem, self.ending) } else { self.stem.clone() }
    }
}

/// A name without everything that could make it read as another name: folders, line ends, marks that change the direction of text
/// or that nobody sees, dots and spaces at its ends. All other rules for names use this cleaned name.
pub fn cleaned_name(raw: &str) -> KeptName {
    // How browsers write a quotation mark in a form with a file (WHATWG HTML, "multipart form data").
    let unescaped = raw.replace("%22", "\"");
    let last = unescaped.rsplit(['/', '\\']).next().unwrap_or_default();
    let seen = last.chars().filter(|character| !is_unseen(*character));
    let spaced: String = seen.map(|character| if character.is_whitespace() { ' ' } else { character }).collect();
    let name = spaced.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    let name = name.trim_matches(|character: char| character == '.' || character == ' ');
    let (stem, ending) = name.rsplit_once('.').map_or((name, ""), |(stem, ending)| (stem, ending.trim()));
    let ending = ending.to_lowercase();
    match MediaType::of_ending(&ending) {
        Some(named) => KeptName { stem: trimmed(stem), named: Some(named), ending },
        None => KeptName { stem: name.to_owned(), named: None, ending },
    }
}

fn trimmed(stem: &str) -> String {
    stem.trim_end_matches(['.', ' ']).to_owned()
}

/// Control characters, marks of direction, and what takes no room. Joiners stay: Persian and Urdu write with them.
fn is_unseen(character: char) -> bool {
    (character.is_control() && !character.is_whitespace())
        || matches!(character,
            '\u{00AD}' | '\u{061C}' | '\u{115F}' | '\u{1160}' | '\u{180B}'..='\u{180E}' | '\u{200B}' | '\u{200E}'
            | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FEFF}' | '\u{FFA0}'
            | '\u{FFF0}'..='\u{FFFB}' | '\u{E0000}'..='\u{E0FFF}')
}

/// Whether a name says that the file is a program, a web page or a shortcut.
pub fn names_what_runs(name: &KeptName) -> bool {
    RUNS.contains(&name.ending.as_str())
}

/// The name under which a file of this type is kept and given out: the cleaned stem, and an ending of the type. An ending
/// that already is one of the type's own stays.
pub fn kept_name(name: &KeptName, media_type: MediaType) -> String {
    let own = Some(media_type) == name.named;
    let ending = if own { name.ending.as_str() } else { media_type.endings()[0] };
    let room = LONGEST - ending.len() - 1;
    let mut stem: String = name.stem.chars().take(room).collect();
    while stem.len() > HEAVIEST {
        stem.pop();
    }
    let stem = trimmed(&stem);
    match stem.as_str() {
        "" => format!("document.{ending}"),
        // Names of devices, which Windows never lets a file have, with any ending.
        stem if is_device(stem) => format!("_{stem}.{ending}"),
        stem => format!("{stem}.{ending}"),
    }
}

fn is_device(stem: &str) -> bool {
    let first = stem.split('.').next().unwrap_or_default().trim().to_lowercase();
    let numbered = ["com", "lpt"].iter().any(|device| {
        first.strip_prefix(device).is_some_and(|rest| rest.chars().count() == 1 && rest.chars().all(char::is_numeric))
    });
    numbered || matches!(first.as_str(), "con" | "prn" | "aux" | "nul")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn kept(raw: &str, media_type: MediaType) -> String {
        kept_name(&cleaned_name(raw), media_type)
    }

    #[test]
    fn names_stay_what_people_wrote_and_end_as_what_they_are() {
        use MediaType::*;
        for (raw, media_type, wanted) in [
            ("Statuts v1.2", Pdf, "Statuts v1.2.pdf"),
            ("Statuts du 3.5.2024", Pdf, "Statuts du 3.5.2024.pdf"),
            ("Statuts association loi 1901.", Pdf, "Statuts association loi 1901.pdf"),
            ("document", PlainText, "document.txt"),
            ("image.JFIF", Jpeg, "image.jfif"),
            ("scan.jpg", Png, "scan.png"),
            ("Statuts %22définitifs%22.pdf", Pdf, "Statuts \"définitifs\".pdf"),
            ("محضر الاجتماع.pdf", Pdf, "محضر الاجتماع.pdf"),
            ("صورت‌جلسه.docx", Docx, "صورت‌جلسه.docx"),
            ("C:\\Users\\amina\\Desktop\\statuts.pdf", Pdf, "statuts.pdf"),
            ("../../etc/passwd", PlainText, "passwd.txt"),
            (".pdf", Pdf, "pdf.pdf"),
            ("...", Pdf, "document.pdf"),
            ("invoice\u{202E}fdp.exe", Pdf, "invoicefdp.exe.pdf"),
            ("r.h\u{202A}ta", PlainText, "r.hta.txt"),
            ("a\u{2028}b.pdf", Pdf, "a b.pdf"),
            ("con.pdf", Pdf, "_con.pdf"),
            ("COM1.v2.txt", PlainText, "_COM1.v2.txt"),
            ("photo.png .", Png, "photo.png"),
        ] {
            assert_eq!(kept(raw, media_type), wanted, "{raw:?}");
        }
    }

    #[test]
    fn a_name_that_runs_is_seen_however_it_hides() {
        for raw in [
            "statutes.js ",
            "statutes.hta\u{200B}",
            "r.h\u{202A}ta",
            "x.html . ",
            "pdfish.exe\u{3000}",
            "letter.website",
            "run.desktop",
            "a.JS",
            "a.\u{FEFF}bat",
            "members.svg",
            "a.docm",
            "b.lnk\t",
        ] {
            assert!(names_what_runs(&cleaned_name(raw)), "{raw:?}");
        }
        for raw in ["statutes.pdf", "Statuts v1.2", "minutes.js.pdf", "plan", "loi 1901."] {
            assert!(!names_what_runs(&cleaned_name(raw)), "{raw:?}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]
        #[test]
        fn a_kept_name_ends_as_its_type_and_holds_nothing_unseen(
            raw in "(\\PC|[. \u{0}-\u{20}\u{200B}-\u{200F}\u{202A}-\u{202E}\u{2066}\u{FEFF}/\\\\%\"]){0,200}",
            ending in prop::sample::select(vec!["", ".exe", ".js ", ".hta\u{202C}", ".pdf", ".JPG", ".docx.", ". lnk", "%22"]),
            index in 0..11_usize,
        ) {
            let media_type = MediaType::all().nth(index).expect("eleven types");
            let kept = kept(&format!("{raw}{ending}"), media_type);
            let (stem, ending) = kept.rsplit_once('.').expect("an ending");
            prop_assert!(media_type.endings().contains(&ending), "{kept:?}");
            prop_assert!(!stem.is_empty() && !stem.ends_with(['.', ' ']) && !stem.starts_with(['.', ' ']), "{kept:?}");
            prop_assert!(!kept.chars().any(|character| is_unseen(character) || character.is_control()), "{kept:?}");
            prop_assert!(!kept.contains(['/', '\\']) && kept.chars().count() <= LONGEST && kept.len() < 255, "{kept:?}");
            // Taken a second time, it is the same.
            prop_assert_eq!(kept_name(&cleaned_name(&kept), media_type), kept.replace("%22", "\""));
        }
    }
}
