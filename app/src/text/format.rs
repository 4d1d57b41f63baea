//! Dates, numbers, lists and alphabetical order, by ICU4X with the CLDR data compiled in.
//!
//! Where the United Nations write otherwise than CLDR, the United Nations win: months in Arabic have both names, English
//! puts the day first, French writes the first of the month as an ordinal. Arabic takes Latin digits.

use std::cmp::Ordering;
use std::sync::LazyLock;

use icu::calendar::{Date as IcuDate, Gregorian};
use icu::collator::options::CollatorOptions;
use icu::collator::{Collator, CollatorBorrowed};
use icu::datetime::FixedCalendarDateTimeFormatter;
use icu::datetime::fieldsets::{YM, YMD};
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::list::ListFormatter;
use icu::list::options::ListFormatterOptions;
use icu::locale::locale;

use super::Locale;
use crate::kernel::{Date, Language, Message, Timestamp};

/// Arabic months as United Nations documents write them: the Levantine name, then the Egyptian one.
const ARABIC_MONTHS: [&str; 12] = [
    "كانون الثاني/يناير",
    "شباط/فبراير",
    "آذار/مارس",
    "نيسان/أبريل",
    "أيار/مايو",
    "حزيران/يونيه",
    "تموز/يوليه",
    "آب/أغسطس",
    "أيلول/سبتمبر",
    "تشرين الأول/أكتوبر",
    "تشرين الثاني/نوفمبر",
    "كانون الأول/ديسمبر",
];

struct Formats {
    decimal: DecimalFormatter,
    date: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    month: FixedCalendarDateTimeFormatter<Gregorian, YM>,
    list: ListFormatter,
    collator: CollatorBorrowed<'static>,
}

static FORMATS: LazyLock<[Formats; 6]> = LazyLock::new(|| Language::ALL.map(formats));

fn formats(language: Language) -> Formats {
    let locale = match language {
        Language::Ar => locale!("ar-u-nu-latn"),
        Language::Zh => locale!("zh"),
        Language::En => locale!("en-GB"),
        Language::Fr => locale!("fr"),
        Language::Ru => locale!("ru"),
        Language::Es => locale!("es"),
    };
    const COMPILED: &str = "the CLDR data of the six languages is compiled in";
    Formats {
        decimal: DecimalFormatter::try_new((&locale).into(), Default::default()).expect(COMPILED),
        date: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMD::long()).expect(COMPILED),
        month: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YM::long()).expect(COMPILED),
        list: ListFormatter::try_new_and((&locale).into(), ListFormatterOptions::default()).expect(COMPILED),
        collator: Collator::try_new((&locale).into(), CollatorOptions::default()).expect(COMPILED),
    }
}

fn of(language: Language) -> &'static Formats {
    &FORMATS[language as usize]
}

/// A decimal number written as Rust writes it (`1234.5`), in the language's digits and grouping.
pub(super) fn decimal(language: Language, number: &str) -> Option<String> {
    let decimal = Decimal::try_from_str(number).ok()?;
    Some(of(language).decimal.format_to_string(&decimal))
}

pub(super) fn date(language: Language, date: Date) -> String {
    let (year, month, day) = (date.year(), date.month(), date.day());
    if language == Language::Ar {
        return format!("{day} {} {year}", ARABIC_MONTHS[month as usize - 1]);
    }
    let Ok(icu) = IcuDate::try_new_gregorian(year.into(), month as u8, day as u8) else {
        return date.to_string();
    };
    let long = of(language).date.format(&icu).to_string();
    match long.strip_prefix("1 ") {
        Some(rest) if language == Language::Fr => format!("1er {rest}"),
        _ => long,
    }
}

/// The month of a date with its year.
pub(super) fn month(language: Language, date: Date) -> String {
    let (year, month) = (date.year(), date.month());
    if language == Language::Ar {
        return format!("{} {year}", ARABIC_MONTHS[month as usize - 1]);
    }
    match IcuDate::try_new_gregorian(year.into(), month as u8, 1) {
        Ok(icu) => of(language).month.format(&icu).to_string(),
        Err(_) => format!("{year}-{month:02}"),
    }
}

pub(super) fn date_time(locale: Locale, at: Timestamp, zone: &str) -> String {
    let there = at.in_zone(zone);
    let known = there.time_zone().iana_name().unwrap_or("UTC");
    let date = date(locale.language, there.date());
    let time = format!("{:02}:{:02}", there.hour(), there.minute());
    let place = city(locale, known);
    if known == "UTC" {
        let message = Message::new("interface-date-time-utc").with("date", date).with("time", time);
        return locale.bare(&message);
    }
    let message = Message::new("interface-date-time").with("date", date).with("time", time);
    locale.bare(&message.with("city", place).with("offset", offset(there.offset().seconds())))
}

/// The city people know a zone by: `interface-zone-europe-zurich` if the catalogue has it, else the last part of its name.
fn city(locale: Locale, zone: &str) -> String {
    let key = format!("interface-zone-{}", zone.to_lowercase().replace(['/', '_'], "-"));
    if locale.has(&key) {
        return locale.text(&key);
    }
    zone.rsplit('/').next().unwrap_or(zone).replace('_', " ")
}

/// `UTC+1`, `UTC-3:30`, with a true minus sign.
fn offset(seconds: i32) -> String {
    let sign = if seconds < 0 { '\u{2212}' } else { '+' };
    let minutes = seconds.abs() / 60;
    match minutes % 60 {
        0 => format!("UTC{sign}{}", minutes / 60),
        rest => format!("UTC{sign}{}:{rest:02}", minutes / 60),
    }
}

pub(super) fn file_size(locale: Locale, bytes: u64) -> String {
    let (key, number) = match bytes {
        0..1_000 => {
            let count = i64::try_from(bytes).unwrap_or_default();
            return locale.bare(&Message::new("interface-size-bytes").with("count", count));
        }
        1_000..=999_000 => ("interface-size-kilobytes", bytes.div_ceil(1_000).to_string()),
        _ => {
            let tenths = bytes.div_ceil(100_000);
            let number = match tenths % 10 {
                0 => (tenths / 10).to_string(),
                tenth => format!("{}.{tenth}", tenths / 10),
            };
            ("interface-size-megabytes", number)
        }
    };
    let number = decimal(locale.language, &number).unwrap_or(number);
    locale.bare(&Message::new(key).with("number", number))
}

pub(super) fn list(language: Language, items: &[String]) -> String {
    of(language).list.format_to_string(items.iter())
}

pub(super) fn compare(language: Language, left: &str, right: &str) -> Ordering {
    of(language).collator.compare(left, right).then_with(|| left.cmp(right))
}
