//! A reader who kept the address of a page learns nothing from it after the organisation hides.

use app::kernel::{Language, Role};
use reqwest::StatusCode;
use uuid::Uuid;

use crate::harness::{Browser, Page, TestPortal};
use crate::review::{recommended, submitted};
use server::applications::Application;

/// An organisation in the register, with a browser of its owner.
pub async fn listed(portal: &TestPortal, name: &str) -> (Application, Browser) {
    let (file, member) = submitted(portal, "model", name, "SN", Language::Fr).await;
    recommended(portal, &file, "grant", &[]).await;
    let (decider, _) = portal.person("Noor Haddad", &[Role::DecisionMaker]).await;
    let page = decider.get(&format!("/en/decide/{}", file.reference.slug())).await;
    let page = page.submit(&[("conflict", "no_conflict")]).await;
    page.submit(&[("outcome", "granted"), ("decider", "Noor Haddad"), ("step", "send")]).await;
    (file, member)
}

/// As far as two requests for nothing are alike.
fn answer(page: &Page) -> (StatusCode, String, String) {
    (page.status, page.text("title"), page.main())
}

#[tokio::test]
async fn the_kept_address_of_an_organisation_that_hides_is_like_one_that_never_was() {
    let portal = TestPortal::start().await;
    let anybody = portal.browser();
    let (focal, _) = portal.person("Thandeka", &[Role::ProtectionFocalPoint]).await;
    let never = answer(&anybody.get(&format!("/en/register/{}", Uuid::new_v4())).await);
    let no_decision = answer(&anybody.get(&format!("/en/decisions/{}", Uuid::new_v4())).await);
    assert_eq!(never.0, StatusCode::NOT_FOUND);
    for way in ["confidential", "danger", "own page", "focal point"] {
        let (file, member) = listed(&portal, "Source vive").await;
        let entry = anybody.get("/en/register?q=source").await.follow("Source vive").await;
        let decision = entry.follow("Read the decision").await;
        let visibility = format!("/en/applications/{}/visibility", file.reference.slug());
        match way {
            "confidential" => {
                member.get(&visibility).await.submit(&[("danger", "no"), ("status", "confidential")]).await
            }
            "danger" => member.get(&visibility).await.submit(&[("danger", "yes")]).await,
            "own page" => {
                member.get(&format!("/en/organisations/{}/visibility", file.organisation)).await.submit(&[]).await
            }
            _ => focal.get(&format!("/en/seals/{}", file.organisation)).await.submit(&[("reason", "A threat.")]).await,
        };
        for (page, none) in [(&entry, &never), (&decision, &no_decision)] {
            assert_eq!(&answer(&anybody.get(&page.path).await), none, "{way}: {}", page.path);
        }
        // Nor does any list lead to it under the address that was kept.
        let id = entry.path.rsplit('/').next().expect("an id");
        for (path, html) in super::reading::everything(&anybody).await {
            assert!(!html.contains(id), "{way}: {path}");
        }
    }
}
