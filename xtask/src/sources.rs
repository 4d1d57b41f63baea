//! The repository as text: every file a rule may look at, and Rust code with its comments or strings blanked out.

use anyhow::{Context, Result};
use std::fs;
use std::path::Path;

/// What holds nothing a person wrote. (In a linked work tree `.git` is a file.)
const SKIPPED: &[&str] = &[".git", "target", "data", "node_modules", "results"];

pub struct Source {
    /// From the root, with `/`.
    pub path: String,
    pub text: String,
}

pub struct Sources(pub Vec<Source>);

impl Sources {
    /// Reads every UTF-8 file under `root`, in the order of their paths.
    pub fn read(root: &Path) -> Result<Self> {
        let mut files = Vec::new();
        collect(root, root, &mut files)?;
        files.sort_by(|a: &Source, b: &Source| a.path.cmp(&b.path));
        Ok(Sources(files))
    }

    pub fn get(&self, path: &str) -> Option<&Source> {
        self.0.iter().find(|source| source.path == path)
    }

    /// Whether this file is compiled for tests only: it lies under `tests/`, or its parent declares it so.
    pub fn is_test(&self, source: &Source) -> bool {
        let (folder, name) = source.path.rsplit_once('/').unwrap_or(("", &source.path));
        let stem = name.trim_end_matches(".rs");
        let declared =
            ["mod.rs", "lib.rs", "main.rs"].iter().filter_map(|parent| self.get(&format!("{folder}/{parent}")));
        source.path.contains("/tests/")
            || declared.flat_map(|parent| parent.text.split("#[cfg(test)]\n").skip(1)).any(|after| {
                let declaration = after.lines().next().unwrap_or_default();
                declaration.ends_with(&format!("mod {stem};"))
            })
    }

    pub fn with_extension<'a>(&'a self, extension: &'a str) -> impl Iterator<Item = &'a Source> {
        self.0.iter().filter(move |source| source.extension() == extension)
    }
}

impl Source {
    pub fn extension(&self) -> &str {
        self.path.rsplit_once('.').map_or("", |(_, extension)| extension)
    }

    pub fn under(&self, folder: &str) -> bool {
        self.path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
    }

    pub fn line_of(&self, offset: usize) -> usize {
        line_of(&self.text, offset)
    }

    /// The text with comments and the insides of strings turned into spaces; every offset stays where it was.
    pub fn code(&self) -> String {
        blank(&self.text, true)
    }

    /// The text with only its comments turned into spaces.
    pub fn without_comments(&self) -> String {
        blank(&self.text, false)
    }
}

/// Where a file's test module begins, which stands at its end; the length of the text when there is none.
pub fn tests_from(text: &str) -> usize {
    text.find("#[cfg(test)]\nmod ").unwrap_or(text.len())
}

pub fn line_of(text: &str, offset: usize) -> usize {
    text[..offset].bytes().filter(|&byte| byte == b'\n').count() + 1
}

/// Plain string literals of Rust text without comments, each with the offset of its opening quote.
pub fn string_literals(text: &str) -> Vec<(usize, &str)> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at] == b'\'' && bytes.get(at + 1) == Some(&b'"') && bytes.get(at + 2) == Some(&b'\'') {
            at += 3;
        } else if bytes[at] == b'"' {
            let mut end = at + 1;
            while end < bytes.len() && bytes[end] != b'"' {
                end += if bytes[end] == b'\\' { 2 } else { 1 };
            }
            found.extend(text.get(at + 1..end.min(text.len())).map(|literal| (at, literal)));
            at = end + 1;
        } else {
            at += 1;
        }
    }
    found
}

fn collect(root: &Path, folder: &Path, files: &mut Vec<Source>) -> Result<()> {
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let entry = entry?;
        let name = entry.file_name();
        let path = entry.path();
        if SKIPPED.iter().any(|skipped| name == *skipped) {
            continue;
        }
        if entry.file_type()?.is_dir() {
            collect(root, &path, files)?;
        } else if let Ok(text) = fs::read_to_string(&path) {
            let path = path.strip_prefix(root)?.to_string_lossy().replace('\\', "/");
            files.push(Source { path, text });
        }
    }
    Ok(())
}

/// Blanks Rust comments, and strings too when asked. Bytes are replaced one for one, so offsets and lines hold.
fn blank(text: &str, strings: bool) -> String {
    let bytes = text.as_bytes();
    let mut out = bytes.to_vec();
    let mut at = 0;
    let mut wipe = |from: usize, to: usize| {
        for byte in &mut out[from..to.min(bytes.len())] {
            if *byte != b'\n' {
                *byte = b' ';
            }
        }
    };
    while at < bytes.len() {
        let rest = &bytes[at..];
        if rest.starts_with(b"//") {
            let end = at + rest.iter().position(|&byte| byte == b'\n').unwrap_or(rest.len());
            wipe(at, end);
            at = end;
        } else if rest.starts_with(b"/*") {
            let end = at + block_comment(rest);
            wipe(at, end);
            at = end;
        } else if let Some((open, close)) = string(rest, at > 0 && is_word(bytes[at - 1])) {
            if strings {
                wipe(at + open, at + close);
            }
            at += close + 1;
        } else if rest[0] == b'\'' {
            at += character(rest);
        } else {
            at += 1;
        }
    }
    String::from_utf8(out).expect("only whole characters are replaced, byte by byte")
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

fn block_comment(rest: &[u8]) -> usize {
    let (mut depth, mut at) = (0usize, 0);
    while at < rest.len() {
        if rest[at..].starts_with(b"/*") {
            depth += 1;
            at += 2;
        } else if rest[at..].starts_with(b"*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += 1;
        }
    }
    rest.len()
}

/// Where the inside of a string literal that begins here starts and ends, when one begins here.
fn string(rest: &[u8], after_word: bool) -> Option<(usize, usize)> {
    if rest[0] == b'"' {
        let mut at = 1;
        while at < rest.len() && rest[at] != b'"' {
            at += if rest[at] == b'\\' { 2 } else { 1 };
        }
        return Some((1, at.min(rest.len())));
    }
    if rest[0] != b'r' || after_word {
        return None;
    }
    let hashes = rest[1..].iter().take_while(|&&byte| byte == b'#').count();
    if rest.get(1 + hashes) != Some(&b'"') {
        return None;
    }
    let open = 2 + hashes;
    let mut close = vec![b'"'];
    close.resize(1 + hashes, b'#');
    let end = rest[open..].windows(close.len()).position(|window| window == close).map_or(rest.len(), |at| open + at);
    Some((open, end + hashes))
}

/// The length of what a quote begins: a character literal, or just the tick of a lifetime.
fn character(rest: &[u8]) -> usize {
    if rest.get(1) == Some(&b'\\') {
        return rest[2..].iter().position(|&byte| byte == b'\'').map_or(1, |at| if at == 0 { 4 } else { at + 3 });
    }
    // A character is at most four bytes long; a lifetime's name has no closing quote that near.
    match rest.iter().skip(2).take(4).position(|&byte| byte == b'\'') {
        Some(at) if std::str::from_utf8(&rest[1..2 + at]).is_ok_and(|inside| inside.chars().count() == 1) => at + 3,
        _ => 1,
    }
}

/// A folder with planted files, for the tests of the rules; removed when dropped.
#[cfg(test)]
pub struct Planted(std::path::PathBuf);

#[cfg(test)]
impl Planted {
    pub fn new(files: &[(&str, &str)]) -> Self {
        use std::sync::atomic::{AtomicU32, Ordering};
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let root = std::env::temp_dir().join(format!("tribune-planted-{}-{number}", std::process::id()));
        for (path, text) in files {
            let path = root.join(path);
            fs::create_dir_all(path.parent().expect("a file has a folder")).expect("a folder can be made");
            fs::write(path, text).expect("a file can be written");
        }
        Planted(root)
    }

    pub fn sources(&self) -> Sources {
        Sources::read(&self.0).expect("planted files can be read")
    }
}

#[cfg(test)]
impl Drop for Planted {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[cfg(test)]
mod tests {
    use super::blank;

    #[test]
    fn comments_and_strings_are_blanked_and_everything_else_stays_in_place() {
        let text = "a /* b /* c */ d */ e // f\n'\"' g \"h \\\" i\" j r#\"k \" l\"# m &'a n '\\'' o";
        let code = blank(text, true);
        assert_eq!(code.len(), text.len());
        let words: String = code.chars().filter(|c| c.is_ascii_lowercase()).collect();
        assert_eq!(words, "aegjrmano");
    }

    #[test]
    fn strings_stay_when_only_comments_go() {
        assert_eq!(blank("\"a // b\" // c", false).trim_end(), "\"a // b\"");
    }
}
