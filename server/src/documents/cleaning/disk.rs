//! Places on the disk of the author of a file: folders name people. Only the last part of a place is kept.

/// Beginnings of a place on somebody's disk, in small letters.
const BEGINNINGS: &[&str] = &["file:", "\\\\", "~/"];
/// First folders of such a place.
const ROOTS: &[&str] = &[
    "users",
    "home",
    "volumes",
    "private",
    "media",
    "mnt",
    "root",
    "tmp",
    "var",
    "storage",
    "sdcard",
    "data/user",
    "c",
    "d",
    "run/user",
];
/// Folders in which those of people lie.
const OF_PEOPLE: &[&str] = &["users", "home", "documents and settings"];

pub(super) fn names_a_disk(text: &str) -> bool {
    let text = text.trim().to_lowercase();
    let drive = matches!(text.as_bytes(), [letter, b':', b'\\' | b'/', ..] if letter.is_ascii_alphabetic());
    let elsewhere = (text.starts_with("../") || text.starts_with("..\\"))
        && (text.matches("../").count() + text.matches("..\\").count() > 1
            || text.split(['/', '\\']).any(|folder| OF_PEOPLE.contains(&folder)));
    let rooted = text
        .strip_prefix('/')
        .is_some_and(|rest| ROOTS.iter().any(|root| rest.strip_prefix(root).is_some_and(|rest| rest.starts_with('/'))));
    drive || elsewhere || rooted || BEGINNINGS.iter().any(|beginning| text.starts_with(beginning))
}

/// The last part of a place, where that is the name of a file.
pub(super) fn last_part(text: &str) -> &str {
    let mut parts = text.trim().rsplit(['/', '\\']);
    let last = parts.next().unwrap_or_default();
    // Of a person's own folder the last part is the person.
    let person =
        parts.find(|part| !part.is_empty()).is_some_and(|folder| OF_PEOPLE.contains(&folder.to_lowercase().as_str()));
    if last.is_empty() || last.contains(':') || person { "-" } else { last }
}

/// A text without the folders of the places in it, which stand alone or between quotation marks. None where it names none.
pub(super) fn shortened(text: &str) -> Option<String> {
    if names_a_disk(text) {
        return Some(last_part(text).to_owned());
    }
    // As they are written in XML as well.
    let mark = ["&quot;", "\"", "&apos;", "'"].into_iter().find(|mark| text.contains(mark))?;
    let parts: Vec<&str> = text.split(mark).collect();
    let named = parts.iter().any(|part| names_a_disk(part));
    let short = |part: &&str| if names_a_disk(part) { last_part(part).to_owned() } else { (*part).to_owned() };
    named.then(|| parts.iter().map(short).collect::<Vec<_>>().join(mark))
}

/// Whether it is the name of a picture's file, and no description of it.
pub(super) fn names_a_file(text: &str) -> bool {
    const ENDINGS: &[&str] =
        &[".jpg", ".jpeg", ".png", ".gif", ".tif", ".tiff", ".bmp", ".heic", ".webp", ".svg", ".emf", ".wmf", ".pdf"];
    let text = text.trim().to_lowercase();
    ENDINGS.iter().any(|ending| text.ends_with(ending))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_go_and_what_is_no_place_on_a_disk_stays() {
        for (text, wanted) in [
            ("C:\\Users\\Amal\\a.jpg", Some("a.jpg")),
            ("file:///Users/amal/a.jpg", Some("a.jpg")),
            (" INCLUDEPICTURE \"C:\\\\Users\\\\Amal\\\\a.jpg\" \\* X ", Some(" INCLUDEPICTURE \"a.jpg\" \\* X ")),
            ("C:\\Users\\Amal", Some("-")),
            ("file:///Users/amal/", Some("-")),
            ("/C/Users/amal/a.jpg", Some("a.jpg")),
            ("https://example.org/Users/a.jpg", None),
            ("media/image1.png", None),
            ("../customXml/item1.xml", None),
            ("../media/image1.png", None),
            ("A meeting: see /tmp.", None),
            ("", None),
        ] {
            assert_eq!(shortened(text).as_deref(), wanted, "{text}");
        }
    }
}
