//! Return sends the form that one is in. A browser presses the first submit control of the form, in the order of the
//! document, at any place on the page (HTML, "implicit submission").

use scraper::{ElementRef, Html};

/// Where a form has several buttons, the one that was chosen on purpose: name and value.
pub const CHOSEN: [(&str, &str, &str); 1] = [("/files/{reference}", "save", "all")];

/// A button of a form as far as the server can tell them apart.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Pressed {
    name: String,
    value: String,
    action: String,
}

/// What is wrong with the forms of a page, in words.
pub fn faults(html: &str, chosen: Option<(&str, &str)>) -> Vec<String> {
    let document = Html::parse_document(html);
    let elements: Vec<ElementRef> = document.root_element().descendants().filter_map(ElementRef::wrap).collect();
    let forms = elements.iter().filter(|element| element.value().name() == "form");
    forms.filter_map(|form| fault(form, &elements, chosen)).collect()
}

fn fault<'a>(form: &ElementRef<'a>, elements: &[ElementRef<'a>], chosen: Option<(&str, &str)>) -> Option<String> {
    let own: Vec<&ElementRef<'a>> =
        elements.iter().filter(|element| owner(element, elements).as_ref() == Some(form)).collect();
    if !own.iter().any(|element| submits_on_return(element)) {
        return None;
    }
    let named = form.value().attr("id").unwrap_or_else(|| form.value().attr("action").unwrap_or_default());
    let buttons: Vec<&ElementRef<'a>> = own.iter().copied().filter(|element| is_submit(element)).collect();
    let Some(first) = buttons.first() else { return Some(format!("{named}: no button at all")) };
    let shown: Vec<&ElementRef<'a>> =
        buttons.iter().copied().filter(|button| !is_hidden(button) && !switches(button)).collect();
    let main = match chosen.filter(|_| form.value().attr("id") == Some("form")) {
        Some((name, value)) => shown
            .iter()
            .copied()
            .find(|button| button.value().attr("name") == Some(name) && button.value().attr("value") == Some(value)),
        None => {
            let of_class = |class: &str| {
                shown.iter().copied().filter(|button| button.value().attr("class") == Some(class)).collect::<Vec<_>>()
            };
            let [primary, secondary] = [of_class("button"), of_class("button button-secondary")];
            match (&primary[..], &secondary[..], &shown[..]) {
                ([main], ..) | ([], [main], _) => Some(*main),
                (_, _, [only]) => Some(*only),
                _ => None,
            }
        }
    };
    let Some(main) = main else { return Some(format!("{named}: no button is the main one")) };
    let (first, main) = (pressed(first), pressed(main));
    (first != main).then(|| format!("{named}: Return presses {first:?}, and the main button is {main:?}"))
}

/// The form that a control belongs to: the one it names, or the one it stands in.
fn owner<'a>(element: &ElementRef<'a>, elements: &[ElementRef<'a>]) -> Option<ElementRef<'a>> {
    if !matches!(element.value().name(), "input" | "button" | "select" | "textarea") {
        return None;
    }
    if let Some(id) = element.value().attr("form") {
        let named = |other: &&ElementRef| other.value().name() == "form" && other.value().attr("id") == Some(id);
        return elements.iter().find(named).copied();
    }
    element.ancestors().filter_map(ElementRef::wrap).find(|above| above.value().name() == "form")
}

fn submits_on_return(element: &ElementRef) -> bool {
    let kinds = ["text", "search", "url", "tel", "email", "password", "number", "date", "radio", "checkbox"];
    element.value().name() == "input" && kinds.contains(&element.value().attr("type").unwrap_or("text"))
}

fn is_submit(element: &ElementRef) -> bool {
    let kind = element.value().attr("type");
    match element.value().name() {
        "button" => matches!(kind, None | Some("submit")),
        "input" => matches!(kind, Some("submit" | "image")),
        _ => false,
    }
}

fn is_hidden(element: &ElementRef) -> bool {
    element.value().attr("aria-hidden") == Some("true")
}

fn switches(element: &ElementRef) -> bool {
    element.value().attr("name") == Some("switch_language")
}

fn pressed(button: &ElementRef) -> Pressed {
    let attribute = |name: &str| button.value().attr(name).unwrap_or_default().to_owned();
    Pressed { name: attribute("name"), value: attribute("value"), action: attribute("formaction") }
}

#[test]
fn a_button_of_another_purpose_before_the_form_is_found() {
    let page = |before: &str| {
        format!(
            "<nav>{before}<button form=form name=switch_language value=ar formaction=/ar/sign-in>ar</button></nav>\
             <form id=form action=/en/sign-in><input name=q><button class=button>Go</button>\
             <button class=\"button button-secondary\" name=then value=later>Later</button></form>"
        )
    };
    let repeated = "<button form=form aria-hidden=true></button>";
    let other = "<button form=form aria-hidden=true name=then value=later></button>";
    assert_eq!(faults(&page(""), None).len(), 1);
    assert_eq!(faults(&page(other), None).len(), 1);
    assert_eq!(faults(&page(repeated), None), [""; 0]);
    assert_eq!(faults(&page(other), Some(("then", "later"))), [""; 0]);
    assert_eq!(faults("<form><input></form>", None).len(), 1);
}
