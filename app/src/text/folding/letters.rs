//! One letter for all ways to write it, script by script.

use std::collections::HashMap;
use std::sync::LazyLock;

use icu::casemap::{CaseMapper, CaseMapperBorrowed};
use icu::properties::CodePointMapData;
use icu::properties::props::Script;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::kernel::western_digit;

const CASE: CaseMapperBorrowed<'static> = CaseMapper::new();

/// Traditional and Japanese forms of Chinese characters, with the simplified form that stands for all.
static SIMPLIFIED: LazyLock<HashMap<char, char>> = LazyLock::new(|| {
    let lines = include_str!("simplified.txt").lines().filter(|line| !line.starts_with('#'));
    let pairs = lines.flat_map(|line| {
        let mut characters = line.chars();
        let simplified = characters.next();
        characters.filter_map(move |other| Some((other, simplified?)))
    });
    pairs.collect()
});

/// Adds a character of a word, in normal form KC, to what has been read of the word.
pub(super) fn fold(character: char, word: &mut String) {
    if let Some(digit) = western_digit(character) {
        return word.push(digit);
    }
    match CodePointMapData::<Script>::new().get(character) {
        Script::Latin => bare(character).for_each(|letter| latin(letter, word)),
        Script::Greek | Script::Coptic | Script::Syriac => word.extend(bare(character)),
        Script::Cyrillic => word.extend(bare(character).map(cyrillic)),
        Script::Hebrew => bare(character).for_each(|letter| hebrew(letter, word)),
        Script::Arabic => word.extend(bare(character).filter_map(arabic)),
        Script::Han => word.push(SIMPLIFIED.get(&character).copied().unwrap_or(character)),
        Script::Katakana => word.push(hiragana(character)),
        Script::Ethiopic => word.push(ethiopic(character)),
        Script::Devanagari | Script::Bengali | Script::Gurmukhi | Script::Gujarati | Script::Malayalam => {
            indic(character, word);
        }
        // An accent that no letter took in, a vowel sign of Arabic; only those of kana change a letter.
        Script::Inherited if !matches!(character, '\u{3099}' | '\u{309A}') => {}
        Script::Thai | Script::Lao => thai(character, word),
        _ => word.push(CASE.simple_fold(character)),
    }
}

/// The letters of which a character is made, in small letters and without marks.
fn bare(character: char) -> impl Iterator<Item = char> {
    std::iter::once(character).nfd().filter(|part| !is_combining_mark(*part)).map(|letter| CASE.simple_fold(letter))
}

/// Letters that no normal form takes apart: ß, œ, ø, đ, ł, þ, ə.
fn latin(letter: char, word: &mut String) {
    if letter.is_ascii() {
        return word.push(letter);
    }
    let plain = if letter == 'ŋ' { "n" } else { any_ascii::any_ascii_char(letter) };
    if plain.chars().any(|part| part.is_ascii_alphanumeric()) {
        word.extend(plain.chars().filter(char::is_ascii_alphanumeric).map(|part| part.to_ascii_lowercase()));
    } else {
        word.push(letter);
    }
}

/// Letters that languages beside Russian made from a Russian one; keyboards without them write that one.
fn cyrillic(letter: char) -> char {
    match letter {
        'ґ' | 'ғ' | 'ҕ' => 'г',
        'қ' | 'ҡ' | 'ҟ' | 'ҝ' | 'ӄ' => 'к',
        'ң' | 'ҥ' | 'ӈ' => 'н',
        'ҳ' | 'ӽ' | 'һ' => 'х',
        'ұ' | 'ү' => 'у',
        'ө' => 'о',
        'ҷ' | 'ҹ' | 'ӌ' => 'ч',
        'ҙ' => 'з',
        'ҫ' => 'с',
        'ҭ' => 'т',
        'җ' => 'ж',
        'ә' => 'а',
        'ӏ' => 'і',
        other => other,
    }
}

fn hebrew(letter: char, word: &mut String) {
    match letter {
        'ך' => word.push('כ'),
        'ם' => word.push('מ'),
        'ן' => word.push('נ'),
        'ף' => word.push('פ'),
        'ץ' => word.push('צ'),
        'װ' => word.push_str("וו"),
        'ױ' => word.push_str("וי"),
        'ײ' => word.push_str("יי"),
        other => word.push(other),
    }
}

/// Arabic, Persian, Urdu and Kurdish keyboards write the same letter by different code points. A hamza that stands alone is
/// often left out; one that sits on a letter was a mark and is gone.
fn arabic(letter: char) -> Option<char> {
    Some(match letter {
        'ء' | 'ـ' => return None,
        'ٱ' => 'ا',
        'ى' | 'ی' | 'ے' | 'ې' | 'ۍ' | 'ێ' | 'ۑ' => 'ي',
        'ک' | 'ڪ' => 'ك',
        'ة' | 'ۃ' | 'ہ' | 'ھ' | 'ە' => 'ه',
        'ۆ' | 'ۇ' | 'ۈ' | 'ۋ' => 'و',
        'ڕ' => 'ر',
        'ڵ' => 'ل',
        'ګ' => 'گ',
        other => other,
    })
}

fn hiragana(character: char) -> char {
    match character {
        'ァ'..='ヶ' => char::from_u32(character as u32 - 0x60).unwrap_or(character),
        other => other,
    }
}

/// Series of letters that Amharic speaks alike and writes for one another.
fn ethiopic(character: char) -> char {
    let code = character as u32;
    let same = match code {
        0x1210..=0x1217 => code - 0x10,
        0x1280..=0x1287 => code - 0x80,
        0x1220..=0x1227 => code + 0x10,
        0x12D0..=0x12D7 => code - 0x30,
        0x1340..=0x1347 => code - 0x08,
        _ => code,
    };
    char::from_u32(match same {
        0x1203 => 0x1200,
        0x12A3 => 0x12A0,
        other => other,
    })
    .unwrap_or(character)
}

/// A dot beneath a borrowed sound is often left out; letters without a vowel of their own have two codes.
fn indic(character: char, word: &mut String) {
    match character {
        '\u{93C}' | '\u{A3C}' | '\u{ABC}' => {}
        '\u{901}' => word.push('\u{902}'),
        '\u{981}' => word.push('\u{982}'),
        '\u{A81}' => word.push('\u{A82}'),
        '\u{9CE}' => word.push_str("\u{9A4}\u{9CD}"),
        '\u{D7A}' => word.push_str("\u{D23}\u{D4D}"),
        '\u{D7B}' => word.push_str("\u{D28}\u{D4D}"),
        '\u{D7C}' => word.push_str("\u{D30}\u{D4D}"),
        '\u{D7D}' => word.push_str("\u{D32}\u{D4D}"),
        '\u{D7E}' => word.push_str("\u{D33}\u{D4D}"),
        '\u{D7F}' => word.push_str("\u{D15}\u{D4D}"),
        other => word.push(other),
    }
}

/// A ring over the letter stands before the tone, in whichever order they were typed.
fn thai(character: char, word: &mut String) {
    let tone = word.chars().next_back().filter(|last| matches!(last, '\u{E48}'..='\u{E4B}' | '\u{EC8}'..='\u{ECB}'));
    match (character, tone) {
        ('\u{E4D}' | '\u{ECD}', Some(tone)) => {
            word.pop();
            word.push(character);
            word.push(tone);
        }
        _ => word.push(character),
    }
}

/// What can be said only of a whole word: in Indian scripts a nasal before a consonant of its own class is written as that
/// letter or as a dot, हिन्दी or हिंदी.
pub(super) fn settle(word: &str) -> String {
    if word.is_ascii() {
        return word.to_owned();
    }
    let characters: Vec<char> = word.chars().collect();
    let mut settled = String::with_capacity(word.len());
    let mut place = 0;
    while let Some(&character) = characters.get(place) {
        let (block, letter) = (character as u32 & !0x7F, character as u32 & 0x7F);
        let class = match (block, letter) {
            (0x900 | 0x980 | 0xA80 | 0xB00 | 0xC00 | 0xC80, 0x19) => 0x15..=0x18,
            (0x900 | 0x980 | 0xA80 | 0xB00 | 0xC00 | 0xC80, 0x1E) => 0x1A..=0x1D,
            (0x900 | 0x980 | 0xA80 | 0xB00 | 0xC00 | 0xC80, 0x23) => 0x1F..=0x22,
            (0x900 | 0x980 | 0xA80 | 0xB00 | 0xC00 | 0xC80, 0x28) => 0x24..=0x27,
            (0x900 | 0x980 | 0xA80 | 0xB00 | 0xC00 | 0xC80, 0x2E) => 0x2A..=0x2D,
            _ => {
                settled.push(character);
                place += 1;
                continue;
            }
        };
        let joined = characters.get(place + 1).is_some_and(|next| *next as u32 == block + 0x4D);
        let follows = characters.get(place + 2).map(|next| (*next as u32).wrapping_sub(block));
        match char::from_u32(block + 0x02) {
            Some(dot) if joined && follows.is_some_and(|next| class.contains(&next)) => {
                settled.push(dot);
                place += 2;
            }
            _ => {
                settled.push(character);
                place += 1;
            }
        }
    }
    settled
}
