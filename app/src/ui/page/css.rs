//! The style sheet. Every page carries all of it, so that a page is one request.

use std::sync::LazyLock;

/// All files of `style/`, in the order of the cascade, without comments and needless space.
pub static CSS: LazyLock<String> = LazyLock::new(|| SHEETS.iter().map(|sheet| minified(as_now(sheet))).collect());

/// A file of `style/`, and its text when this was built.
type Sheet = (&'static str, &'static str);

macro_rules! sheets {
    ($($name:literal),+ $(,)?) => {
        const SHEETS: &[Sheet] = &[$(($name, include_str!(concat!("../../../../style/", $name)))),+];
    };
}

sheets! {
    "tokens.css",
    "base.css",
    "components/shell.css",
    "components/button.css",
    "components/field.css",
    "components/notice.css",
    "components/record.css",
    "components/home.css",
    "components/list.css",
    "components/print.css",
}

#[cfg(all(feature = "ssr", debug_assertions))]
fn as_now((name, built): &Sheet) -> &'static str {
    let found = crate::sources::on_disk("style/").and_then(|mut files| files.find(|(path, _)| path.ends_with(name)));
    found.map_or(built, |(_, text)| text)
}

#[cfg(not(all(feature = "ssr", debug_assertions)))]
fn as_now((_, built): &Sheet) -> &'static str {
    built
}

/// Removes comments and the spaces that mean nothing. Strings are left alone.
fn minified(sheet: &str) -> String {
    let mut out = String::with_capacity(sheet.len());
    let mut characters = sheet.chars().peekable();
    let mut quote = None;
    while let Some(character) = characters.next() {
        match character {
            _ if quote.is_some() => {
                out.push(character);
                if quote == Some(character) {
                    quote = None;
                }
            }
            '/' if characters.peek() == Some(&'*') => {
                let mut last = ' ';
                for next in characters.by_ref() {
                    if last == '*' && next == '/' {
                        break;
                    }
                    last = next;
                }
            }
            _ if character.is_whitespace() => {
                if !out.ends_with([' ', '{', '}', ';', ',', ':', '>', '(']) && !out.is_empty() {
                    out.push(' ');
                }
            }
            '{' | '}' | ';' | ',' | '>' | ')' => {
                if out.ends_with(' ') {
                    out.pop();
                }
                if character == '}' && out.ends_with(';') {
                    out.pop();
                }
                out.push(character);
            }
            _ => {
                if matches!(character, '"' | '\'') {
                    quote = Some(character);
                }
                out.push(character);
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sheet_leaves_room_for_the_page_in_the_first_flight() {
        // 22 kB minified are about 5 kB compressed, of the 14 kB that a page may weigh with it.
        assert!(CSS.len() < 22_000, "{}", CSS.len());
    }

    #[test]
    fn no_side_of_a_page_is_named_left_or_right() {
        let words: Vec<_> = CSS.split(|c: char| !c.is_ascii_alphabetic()).collect();
        assert!(!words.contains(&"left") && !words.contains(&"right"));
        assert_eq!(CSS.matches('{').count(), CSS.matches('}').count());
    }

    #[test]
    fn minifying_keeps_the_meaning() {
        let sheet = "/* a */\n.a :hover , p > b {\n  color: red;\n  inline-size: calc(1px + 2px);\n}\n\
                     @media (width >= 40rem) and (hover) { a::after { content: \" } \"; } }";
        assert_eq!(
            minified(sheet),
            ".a :hover,p>b{color:red;inline-size:calc(1px + 2px)}\
             @media (width >= 40rem) and (hover){a::after{content:\" } \"}}"
                .replace(" >= ", ">= ")
        );
    }
}
