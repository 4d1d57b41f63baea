//! Enums whose variants have one stable word each, for the database, claims and message keys.

/// What [`words!`] makes of an enum, for code that reads and writes any such enum.
pub trait Words: Copy + Sized + 'static {
    const ALL: &'static [Self];

    fn as_str(self) -> &'static str;

    fn from_word(word: &str) -> Option<Self>;

    /// A stored word. One that this program does not know is an error, and never another word.
    fn read(word: &str) -> Result<Self, UnknownWord> {
        Self::from_word(word).ok_or_else(|| UnknownWord::new::<Self>(word))
    }
}

/// A stored word that is none of an enum's.
#[derive(Clone, Debug, PartialEq)]
pub struct UnknownWord {
    of: &'static str,
    word: String,
}

impl UnknownWord {
    pub(crate) fn new<T>(word: &str) -> Self {
        UnknownWord { of: std::any::type_name::<T>(), word: word.to_owned() }
    }
}

impl std::fmt::Display for UnknownWord {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?} is no word of {}", self.word, self.of)
    }
}

impl std::error::Error for UnknownWord {}

macro_rules! words {
    ($type:ident { $($variant:ident = $word:literal),+ $(,)? }) => {
        impl $type {
            pub const ALL: &'static [$type] = &[$($type::$variant),+];

            /// The word the database, claims and message keys use.
            pub const fn as_str(self) -> &'static str {
                match self { $($type::$variant => $word),+ }
            }

            pub fn from_word(word: &str) -> Option<Self> {
                match word { $($word => Some($type::$variant),)+ _ => None }
            }
        }

        impl $crate::kernel::Words for $type {
            const ALL: &'static [Self] = $type::ALL;

            fn as_str(self) -> &'static str {
                $type::as_str(self)
            }

            fn from_word(word: &str) -> Option<Self> {
                $type::from_word(word)
            }
        }
    };
}
pub(crate) use words;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::Role;

    #[test]
    fn an_unknown_word_is_an_error_that_names_it() {
        assert_eq!(Role::read("reviewer"), Ok(Role::Reviewer));
        let error = Role::read("reviewers").unwrap_err().to_string();
        assert!(error.contains("\"reviewers\"") && error.contains("Role"), "{error}");
    }
}
