//! An error that names a field names it as the page does: a reader who looks for a name that is nowhere on the page finds
//! nothing.

use app::kernel::{Language, Message};
use app::text::Locale;
use scraper::{ElementRef, Html, Selector};

/// The messages that put a field's name in quotation marks.
const NAMING: [&str; 2] = ["kernel-field-problem", "interface-field-not-a-number"];

/// What stands before and after the name in each of them.
fn marks(language: Language) -> Vec<(String, String)> {
    let locale = Locale::new(language);
    let said = |key: &'static str| {
        let message = Message::new(key).with("field", "\u{1}").with("problem", "\u{2}");
        let text = plain(&locale.message(&message));
        let (before, after) = text.split_once('\u{1}').unwrap_or_else(|| panic!("{key} names no field: {text}"));
        (before.to_owned(), after.split('\u{2}').next().unwrap_or_default().to_owned())
    };
    NAMING.into_iter().map(said).collect()
}

/// A line of an error summary: the name that it quotes, if any, and what its control is called.
pub struct Named {
    pub quoted: String,
    pub called: Vec<String>,
}

/// The errors of a page that name a field.
pub fn named(html: &str, language: Language) -> Vec<Named> {
    let document = Html::parse_document(html);
    let (marks, optional) = (marks(language), Locale::new(language).text("interface-optional"));
    let name = |text: &str| {
        let quoted = marks.iter().find_map(|(before, after)| Some(text.strip_prefix(before)?.split_once(after)?.0));
        quoted.map(|quoted| quoted.trim().to_owned())
    };
    let one = |link: ElementRef| {
        let quoted = name(&words(link))?;
        let id = link.attr("href").unwrap_or_default().trim_start_matches('#').to_owned();
        let called = called(&document, &id).into_iter().map(|name| without(&name, &optional)).collect();
        Some(Named { quoted: without(&quoted, &optional), called })
    };
    document.select(&selector(".error-summary a")).filter_map(one).collect()
}

/// A name is the same with and without the mark of what need not be given.
fn without(name: &str, optional: &str) -> String {
    name.strip_suffix(&format!(" ({optional})")).unwrap_or(name).to_owned()
}

/// Labels of a control, and legends of what it stands in.
fn called(document: &Html, id: &str) -> Vec<String> {
    let (labels, controls) = (selector(&format!("label[for='{id}']")), selector(&format!("[id='{id}']")));
    let legend = selector("legend");
    let labels = document.select(&labels).map(words);
    let control = document.select(&controls).next();
    let around = control.into_iter().flat_map(|control| control.ancestors().filter_map(ElementRef::wrap));
    let legends = around.filter(|element| element.value().name() == "fieldset");
    labels.chain(legends.filter_map(|set| set.select(&legend).next().map(words))).collect()
}

fn selector(text: &str) -> Selector {
    Selector::parse(text).expect("a selector")
}

fn words(element: ElementRef) -> String {
    plain(&element.text().collect::<Vec<_>>().join(" "))
}

/// As it is read: without isolation marks, and with single spaces.
fn plain(text: &str) -> String {
    let text: String = text.chars().filter(|character| !matches!(character, '\u{2066}'..='\u{2069}')).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_name_that_is_not_the_label_is_told_from_one_that_is() {
    let page = |label: &str, legend: &str| {
        format!(
            "<div class=error-summary><a href='#field-a'>“Your reason”: This text is too long</a></div>\
             <fieldset><legend>{legend}</legend><label for=field-a>{label}</label><input id=field-a></fieldset>"
        )
    };
    let fits = |html: &str| {
        let found = named(html, Language::En);
        assert_eq!(found.len(), 1, "{html}");
        found[0].called.contains(&found[0].quoted)
    };
    assert!(fits(&page("Your reason", "About you")) && fits(&page("Yes", "Your reason")));
    assert!(!fits(&page("Reason", "About you")));
}
