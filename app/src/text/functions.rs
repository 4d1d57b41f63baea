//! The functions a Fluent message may call on its variables.

use fluent::FluentValue;

use super::Locale;
use super::catalogue::Bundle;
use crate::kernel::{Date, Language, Timestamp};

/// Registers `DATE`, `DATETIME` and `COUNTRY`. A value they cannot read is shown as it was given.
pub(super) fn register(bundle: &mut Bundle, language: Language) {
    let locale = Locale::new(language);
    let date = bundle.add_function("DATE", move |positional, _named| {
        as_given(positional, |given| given.parse::<Date>().ok().map(|date| locale.date(date)))
    });
    let date_time = bundle.add_function("DATETIME", move |positional, named| {
        let zone = match named.get("zone") {
            Some(FluentValue::String(zone)) => zone.to_string(),
            _ => "UTC".to_owned(),
        };
        as_given(positional, |given| {
            let instant: jiff::Timestamp = given.parse().ok()?;
            Some(locale.date_time(Timestamp(instant.as_millisecond()), &zone))
        })
    });
    let country = bundle
        .add_function("COUNTRY", move |positional, _named| as_given(positional, |code| Some(locale.country(code))));
    debug_assert!(date.is_ok() && date_time.is_ok() && country.is_ok(), "a function is registered twice");
}

fn as_given<'a>(positional: &[FluentValue<'a>], say: impl FnOnce(&str) -> Option<String>) -> FluentValue<'a> {
    match positional.first() {
        Some(FluentValue::String(given)) => say(given).map_or_else(|| given.clone().into(), FluentValue::from),
        Some(other) => other.clone(),
        None => FluentValue::Error,
    }
}

#[cfg(test)]
pub(super) mod tests {
    use fluent::{FluentArgs, FluentResource};

    use super::*;

    /// Says one line of Fluent whose variable is `$on`.
    pub fn say(language: Language, pattern: &str, on: &str) -> String {
        let resource = FluentResource::try_new(format!("probe = {pattern}")).expect("a readable line");
        let mut bundle = Bundle::new_concurrent(Vec::new());
        bundle.set_use_isolating(false);
        register(&mut bundle, language);
        bundle.add_resource(Box::leak(Box::new(resource))).expect("one message");
        let mut arguments = FluentArgs::new();
        arguments.set("on", on);
        let message = bundle.get_message("probe").and_then(|message| message.value()).expect("a text");
        bundle.format_pattern(message, Some(&arguments), &mut Vec::new()).into_owned()
    }
}
