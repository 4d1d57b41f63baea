//! Keeps the direction of somebody's text inside that text.

const OPENERS: [char; 3] = ['\u{2066}', '\u{2067}', '\u{2068}'];
const CLOSER: char = '\u{2069}';
/// Embeddings, overrides and their end: superseded by isolates, and used to make a file name read backwards.
const FORBIDDEN: std::ops::RangeInclusive<char> = '\u{202A}'..='\u{202E}';

/// The text without marks that could reorder what stands around it: no overrides, and isolates that balance.
pub(super) fn contained(text: &str) -> String {
    let mut open = 0_usize;
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            CLOSER if open == 0 => continue,
            CLOSER => open -= 1,
            opener if OPENERS.contains(&opener) => open += 1,
            override_mark if FORBIDDEN.contains(&override_mark) => continue,
            _ => {}
        }
        out.push(character);
    }
    out.extend(std::iter::repeat_n(CLOSER, open));
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_cannot_reorder_the_sentence_around_it() {
        assert_eq!(contained("annex\u{202E}fdp.exe"), "annexfdp.exe");
        assert_eq!(contained("a\u{2069}b"), "ab");
        assert_eq!(contained("a\u{2067}b"), "a\u{2067}b\u{2069}");
    }

    #[test]
    fn balanced_isolates_and_plain_text_pass_untouched() {
        for text in ["\u{2068}Paix & Droits\u{2069}", "حقوق", ""] {
            assert_eq!(contained(text), text);
        }
    }
}
