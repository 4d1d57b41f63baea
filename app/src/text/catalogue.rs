//! Every message of every language, parsed once and kept for the life of the process.

use std::sync::LazyLock;

use fluent::concurrent::FluentBundle;
use fluent::{FluentResource, FluentValue};
use include_dir::{Dir, include_dir};

use super::{format, functions};
use crate::kernel::Language;

static FILES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../locales");

pub(super) type Bundle = FluentBundle<&'static FluentResource>;

/// One language's messages, twice: for HTML, with isolation marks around variables, and bare.
pub(super) struct Catalogue {
    pub isolating: Bundle,
    pub bare: Bundle,
}

static CATALOGUES: LazyLock<[Catalogue; 6]> = LazyLock::new(|| Language::ALL.map(read));

pub(super) fn catalogue(language: Language) -> &'static Catalogue {
    &CATALOGUES[language as usize]
}

/// The names and texts of one language's files, in alphabetical order.
pub(super) fn files(language: Language) -> Vec<(&'static str, &'static str)> {
    #[cfg(debug_assertions)]
    if let Some(files) = crate::sources::on_disk(&format!("locales/{}/", language.code())) {
        return files.collect();
    }
    let mut files: Vec<_> = FILES
        .get_dir(language.code())
        .into_iter()
        .flat_map(|folder| folder.files())
        .filter_map(|file| Some((file.path().file_name()?.to_str()?, file.contents_utf8()?)))
        .filter(|(name, _)| name.ends_with(".ftl"))
        .collect();
    files.sort_unstable();
    files
}

/// The keys of all messages of a language, sorted. For tests that compare languages, or code with catalogue.
pub fn keys(language: Language) -> Vec<String> {
    let mut keys: Vec<String> = files(language)
        .into_iter()
        .flat_map(|(_, source)| {
            parse(source)
                .entries()
                .filter_map(|entry| match entry {
                    fluent_syntax::ast::Entry::Message(message) => Some(message.id.name.to_owned()),
                    _ => None,
                })
                .collect::<Vec<_>>()
        })
        .collect();
    keys.sort_unstable();
    keys
}

/// What can be read of a file. A fault in one message never stops the portal; the tests find it earlier.
fn parse(source: &str) -> FluentResource {
    FluentResource::try_new(source.to_owned()).unwrap_or_else(|(readable, _faults)| readable)
}

fn read(language: Language) -> Catalogue {
    let resources: Vec<&'static FluentResource> =
        files(language).into_iter().map(|(_, source)| &*Box::leak(Box::new(parse(source)))).collect();
    Catalogue { isolating: bundle(language, &resources, true), bare: bundle(language, &resources, false) }
}

fn bundle(language: Language, resources: &[&'static FluentResource], isolating: bool) -> Bundle {
    let identifier = language.code().parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![identifier]);
    bundle.set_use_isolating(isolating);
    // fluent-rs writes numbers as Rust does; this writes them as the language does, and leaves plural selection alone.
    bundle.set_formatter(Some(match language {
        Language::Ar => shown::<0, _>,
        Language::Zh => shown::<1, _>,
        Language::En => shown::<2, _>,
        Language::Fr => shown::<3, _>,
        Language::Ru => shown::<4, _>,
        Language::Es => shown::<5, _>,
    }));
    functions::register(&mut bundle, language);
    for resource in resources {
        // A key defined twice keeps its first text; a test refuses it.
        let _ = bundle.add_resource(resource);
    }
    bundle
}

/// A formatter is a plain function pointer, so the language (its place in [`Language::ALL`]) is part of its type.
fn shown<const LANGUAGE: usize, M>(value: &FluentValue<'_>, _memoizer: &M) -> Option<String> {
    match value {
        FluentValue::Number(number) => format::decimal(Language::ALL[LANGUAGE], &number.as_string()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_six_languages_have_the_same_messages_and_each_can_be_said() {
        let english = keys(Language::En);
        for language in Language::ALL {
            assert_eq!(keys(language), english, "{language}");
            for key in &english {
                assert!(catalogue(language).bare.has_message(key), "{language}: {key}");
            }
        }
    }

    #[test]
    fn no_file_holds_a_message_that_cannot_be_read() {
        for language in Language::ALL {
            for (name, source) in files(language) {
                let faults = FluentResource::try_new(source.to_owned()).err().map(|(_, faults)| faults);
                assert!(faults.is_none(), "{language}/{name}: {faults:?}");
            }
        }
    }
}
