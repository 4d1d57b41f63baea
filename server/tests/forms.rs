//! The form mechanism itself: what it reads, what it leaves behind, and what it gives back.

mod bodies;
mod kept;
mod kept_by_receipt;
mod kept_for_whom;
mod overtaken;

use reqwest::Method;
use sea_orm::{ConnectionTrait, Statement};

use crate::harness::{Browser, Page, TestPortal};

const MINUTE: i64 = 60 * 1000;
const HOUR: i64 = 60 * MINUTE;

/// A number that the database knows.
async fn number(portal: &TestPortal, sql: &str) -> i64 {
    let reader = portal.portal.database.reader();
    let row = reader.query_one_raw(Statement::from_string(reader.get_database_backend(), sql)).await;
    row.expect("an answer").expect("a row").try_get_by_index(0).expect("a number")
}

/// Where a page that asks who one is leads afterwards, in English.
fn next_of(page: &Page) -> String {
    let (_, query) = page.path.split_once('?').unwrap_or_else(|| panic!("no way back: {}", page.summary()));
    let next = url::form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "next").expect("a way back").1;
    format!("/en{next}")
}

/// Posts fields as another page's form would, with what a browser says about where they come from.
async fn post_from(browser: &Browser, path: &str, said: (&str, &str), fields: &[(&str, &str)]) -> Page {
    browser.receive(browser.request(Method::POST, path).header(said.0, said.1).form(fields)).await
}
