//! Digits of every script, read as the numbers they are.

/// The zeros of the scripts that write decimal numbers; the other nine digits follow each.
#[rustfmt::skip]
const ZEROS: &[u32] = &[
    0x0030, 0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66, 0x0DE6,
    0x0E50, 0x0ED0, 0x0F20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0, 0x1C40,
    0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10, 0x1E950,
];

/// The digit 0 to 9 of the same value; `None` for what is no decimal digit.
pub fn western_digit(character: char) -> Option<char> {
    let code = character as u32;
    let value = ZEROS.iter().find_map(|zero| code.checked_sub(*zero).filter(|value| *value < 10))?;
    char::from_digit(value, 10)
}

/// The text with every decimal digit as 0 to 9, and without outer blanks.
pub fn western_digits(text: &str) -> String {
    text.trim().chars().map(|character| western_digit(character).unwrap_or(character)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_in_the_digits_of_any_keyboard() {
        for typed in ["2012", "٢٠١٢", "۲۰۱۲", "२०१२", "২০১২", "๒๐๑๒", "２０１２", "២០១២", "၂၀၁၂", "༢༠༡༢"]
        {
            assert_eq!(western_digits(&format!(" {typed} ")), "2012");
        }
        assert_eq!(western_digits("二〇"), "二〇");
    }
}
