//! The page that says to which address a mail went: to who typed it, for a few minutes.

use super::{PASSWORD, sign_up_fields};
use crate::harness::TestPortal;

const ADDRESS: &str = "amina@example.org";
const MINUTE: i64 = 60 * 1000;

#[tokio::test]
async fn the_address_of_a_mail_is_said_to_one_browser_for_five_minutes_and_kept_by_none() {
    let portal = TestPortal::start().await;
    let browser = portal.browser();
    let page = browser.get("/en/sign-up?next=%2Faccount").await;
    let sent = page.submit(&sign_up_fields(ADDRESS, PASSWORD)).await;
    let recover = browser.get("/en/recover").await.submit(&[("sign-in-name", ADDRESS)]).await;
    for page in [&sent, &recover] {
        assert!(page.path.contains("/sent?to="), "{}", page.summary());
        assert!(page.main().contains(ADDRESS), "{}", page.summary());
        assert_eq!(page.headers["cache-control"], "no-store", "{}", page.path);
    }
    portal.clock.advance(4 * MINUTE);
    assert!(browser.get(&recover.path).await.main().contains(ADDRESS), "a reload says it again");
    // Another person finds the address in a history, and opens it with another program.
    let another =
        browser.request(reqwest::Method::GET, &recover.path).header("user-agent", "Mozilla/5.0 Firefox/140.0");
    let another = another.send().await.expect("an answer");
    assert!(another.status().is_success());
    assert!(!another.text().await.expect("a page").contains(ADDRESS));
    portal.clock.advance(2 * MINUTE);
    for page in [&sent, &recover] {
        let later = browser.get(&page.path).await;
        assert!(later.status.is_success() && !later.html.contains(ADDRESS), "{}", later.summary());
    }
}
