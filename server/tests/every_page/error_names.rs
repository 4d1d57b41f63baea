//! Every form, sent with a text that cannot be kept: every answer names its fields as the page does. The harness compares each
//! answer (`Page::check_error_names`); this test makes the answers happen.

use std::collections::BTreeSet;

use app::kernel::Language;
use scraper::Selector;

use crate::harness::{Page, TestPortal};

/// Controls into which one types.
const TYPED: &str = "#form :is(textarea[name], input[name]:not([type]), input[name][type=text])";

/// A character that no text holds.
const UNKEPT: &str = "a\u{7}b";

#[tokio::test]
async fn an_error_names_a_field_as_its_label_does_in_every_form_and_language() {
    let portal = TestPortal::start().await;
    server::seed::tell(&portal.portal).await.expect("the demo").expect("an empty portal");
    let (mut sent, mut named) = (BTreeSet::new(), BTreeSet::new());
    for seen in portal.walk().await {
        let typed = typed(&seen.page);
        if typed.is_empty() || !sent.insert((seen.route, typed.clone())) {
            continue;
        }
        let fields: Vec<(&str, &str)> = typed.iter().map(|name| (name.as_str(), UNKEPT)).collect();
        let action = form_action(&seen.page);
        for language in Language::ALL {
            let there = action.replacen("/en/", &format!("/{}/", language.code()), 1);
            let answer = seen.page.submit_to(&there, &fields).await;
            assert!(!answer.status.is_server_error(), "{there}: {}", answer.summary());
            if !answer.named_errors().is_empty() {
                named.insert((seen.route, language.code()));
            }
        }
    }
    // A walk that provokes nothing proves nothing.
    let routes: BTreeSet<&str> = named.iter().map(|(route, _)| *route).collect();
    assert!(routes.len() > 5 && named.len() > 5 * routes.len(), "{named:?}");
}

fn typed(page: &Page) -> Vec<String> {
    let document = page.document();
    let controls = Selector::parse(TYPED).expect("a selector");
    let names = document.select(&controls).filter_map(|control| control.attr("name"));
    names.map(str::to_owned).collect()
}

fn form_action(page: &Page) -> String {
    let document = page.document();
    let form = document.select(&Selector::parse("#form").expect("a selector")).next();
    form.and_then(|form| form.attr("action")).unwrap_or(&page.path).to_owned()
}
