//! Decisions as everybody reads them.

use super::{PUBLIC, decided};
use crate::harness::TestPortal;

#[tokio::test]
async fn a_refusal_is_published_without_name_day_reference_and_reasons_when_its_month_is_over() {
    let portal = TestPortal::start().await;
    decided(&portal, "Лига читателей", "KZ", "model", "refused").await;
    let browser = portal.browser();
    assert!(!browser.get("/en/decisions?outcome=refused").await.has("tbody"), "the month is not over");
    portal.clock.advance(app::kernel::days(29));
    server::month_end::close_month(&portal.portal).await.expect("no month is over");
    assert!(!browser.get("/en/decisions?outcome=refused").await.has("tbody"), "the month is not over");
    portal.month_over().await;
    let list = browser.get("/en/decisions?outcome=refused").await;
    assert!(list.main().contains("March 2026"), "{}", list.summary());
    let page = list.follow("A decision without a name").await;
    for said in [PUBLIC, "March 2026", "K1", "Refused", "The organisation is not named"] {
        assert!(page.main().contains(said), "{said:?} is missing in {}", page.summary());
    }
    for shown in [&list, &page] {
        for kept in ["Лига", "Kazakhstan", "14 March", "TRB", "Founded last month.", "The minutes.", "Wait a year."]
        {
            assert!(!shown.html.contains(kept), "{kept:?} is in {}", shown.summary());
        }
    }
    assert!(!browser.get("/en/decisions?outcome=granted").await.has("tbody"));
    assert!(!browser.get("/en/decisions?programme=ecosoc").await.has("tbody"));
}

#[tokio::test]
async fn where_the_body_names_those_it_refuses_the_portal_does_and_keeps_the_reasons() {
    let portal = TestPortal::start().await;
    decided(&portal, "Лига читателей", "KZ", "ecosoc", "refused").await;
    let page = portal.browser().get("/en/decisions").await.follow("Лига читателей").await;
    assert!(page.main().contains(PUBLIC) && page.main().contains("12 days"), "{}", page.summary());
    for kept in ["Founded last month.", "The minutes.", "Wait a year.", "TRB"] {
        assert!(!page.html.contains(kept), "{kept:?} is in {}", page.summary());
    }
}
