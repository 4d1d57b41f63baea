//! What people type or paste, before anything reads it.
//!
//! A text copied from a page, a contact list or a message brings characters along that nobody sees: marks of direction,
//! zero-width spaces, no-break spaces, a byte order mark. Around a value they never mean anything. Inside a text they can
//! (joiners in Persian, marks in Arabic, zero-width spaces between Khmer words); inside an address, a code or a name to
//! sign in with they cannot.

/// Characters that cannot be seen on a page (Unicode's `Default_Ignorable_Code_Point`, and the soft hyphen's like).
pub fn is_invisible(character: char) -> bool {
    matches!(character,
        '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}'
        | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{3164}'
        | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFB}' | '\u{1BCA0}'..='\u{1BCA3}'
        | '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E0FFF}')
}

/// Those that mean nothing at the end of a text either. A joiner there gives an Arabic letter its form, and a variation
/// selector an emoji its colour.
fn means_nothing_outside(character: char) -> bool {
    is_invisible(character) && !matches!(character, '\u{200C}' | '\u{200D}' | '\u{FE00}'..='\u{FE0F}')
}

/// The value without what stands unseen around it. Where nothing does, it is exactly what was typed, spaces included.
pub fn without_unseen_edges(raw: &str) -> &str {
    let inner = raw.trim_matches(|character: char| character.is_whitespace() || means_nothing_outside(character));
    let end = raw.trim_end_matches(|character: char| character.is_whitespace() || means_nothing_outside(character));
    let around = [&raw[..end.len() - inner.len()], &raw[end.len()..]];
    if around.iter().any(|edge| edge.chars().any(means_nothing_outside)) { inner } else { raw }
}

/// An address, a code or a name to sign in with, as its owner meant it: nothing unseen anywhere, no space around it, and
/// out of what contact lists put around an address (`Amina <amina@example.org>;`, `mailto:`).
pub fn identifier(raw: &str) -> String {
    let seen: String = raw.chars().filter(|&character| !is_invisible(character)).collect();
    let mut inner = seen.trim();
    if let Some((_, rest)) = inner.rsplit_once('<')
        && let Some((address, _)) = rest.split_once('>')
    {
        inner = address;
    }
    let inner = inner.trim().trim_matches(['"', '\'', '<', '>', ',', ';']).trim();
    let scheme = inner.get(..7).filter(|start| start.eq_ignore_ascii_case("mailto:"));
    scheme.map_or(inner, |scheme| &inner[scheme.len()..]).trim().to_owned()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_a_contact_list_puts_around_a_value_goes() {
        for raw in [
            "\u{200E}amina@example.org",
            "amina@example.org\u{200B}",
            "\u{202A}amina@example.org\u{202C}",
            "\u{FEFF} amina@example.org\u{A0}\u{2060}",
            "\u{2068}amina@example.org\u{2069}\r\n",
        ] {
            assert_eq!(without_unseen_edges(raw), "amina@example.org", "{raw:?}");
        }
    }

    #[test]
    fn what_is_seen_stays_exactly_as_typed() {
        for raw in [" two  words ", "line\n\n", "می\u{200C}شود", "ه\u{200D}", "a\u{200E}b", "❤\u{FE0F}", ""] {
            assert_eq!(without_unseen_edges(raw), raw);
        }
    }

    #[test]
    fn an_address_comes_out_of_what_stands_around_it() {
        for raw in [
            "<amina@example.org>",
            "Amina Diallo <amina@example.org>;",
            "mailto:amina@example.org",
            "MAILTO:amina@example.org",
            "\"amina@example.org\",",
            "am\u{AD}ina@exam\u{200B}ple.org",
            "\u{A0}amina@example.org\u{A0}",
        ] {
            assert_eq!(identifier(raw), "amina@example.org", "{raw:?}");
        }
        assert_eq!(identifier("é"), "é");
    }

    proptest! {
        #[test]
        fn cleaning_twice_is_cleaning_once(raw in any::<String>()) {
            let once = without_unseen_edges(&raw);
            prop_assert_eq!(without_unseen_edges(once), once);
            prop_assert!(!identifier(&raw).chars().any(is_invisible));
        }
    }
}
