//! An organisation that hid is shown again only when it agreed, and no organisation is shown without being told before.

use app::kernel::{Language, MemberRole, Role, days};
use app::protection::TOLD_DAYS;
use reqwest::StatusCode;

use crate::harness::{Browser, Page, TestPortal};
use crate::review::submitted;
use server::applications::Application;

const NAME: &str = "Quiet Harbour";

async fn is_public(portal: &TestPortal) -> bool {
    portal.number("select count(*) from seals").await == 0
}

fn own_page(file: &Application) -> String {
    format!("/en/organisations/{}/visibility", file.organisation)
}

async fn seal_page(focal: &Browser, file: &Application) -> Page {
    focal.get(&format!("/en/seals/{}", file.organisation)).await
}

/// The three ways in which an organisation asks to be hidden.
async fn hide(portal: &TestPortal, way: &str, file: &Application, owner: &Browser) {
    let visibility = format!("/en/applications/{}/visibility", file.reference.slug());
    let answer = [("danger", "yes")];
    match way {
        "own page" => owner.get(&own_page(file)).await.submit(&[]).await,
        "danger" => owner.get(&visibility).await.submit(&answer).await,
        _ => {
            let code = server::applications::receipt_code(&portal.portal, file.id).grouped();
            let holder = portal.browser();
            holder.get("/en/receipt").await.submit(&[("receipt-code", &code)]).await;
            holder.get("/en/receipt/visibility").await.submit(&answer).await
        }
    };
    assert!(!is_public(portal).await, "{way}");
}

#[tokio::test]
async fn an_organisation_that_hid_itself_is_shown_only_after_an_owner_agreed_and_a_focal_point_confirmed() {
    for way in ["own page", "danger", "code"] {
        let portal = TestPortal::start().await;
        let (focal, _) = portal.person("Thandeka", &[Role::ProtectionFocalPoint]).await;
        let (file, owner) = submitted(&portal, "model", NAME, "KE", Language::En).await;
        let (_, user) = portal.person("An editor", &[]).await;
        portal.join(user, file.organisation, MemberRole::Editor).await;
        let unasked = seal_page(&focal, &file).await;
        hide(&portal, way, &file, &owner).await;
        // The focal point alone: not by a post, not by the page, not after any time.
        let answer = unasked.submit(&[("reason", "I know better."), ("version", "1")]).await;
        assert_eq!(answer.status, StatusCode::CONFLICT, "{}", answer.summary());
        assert!(!is_public(&portal).await);
        portal.clock.advance(days(400));
        let focal = portal.signed_in(portal.user_of("Thandeka").await).await;
        let owner = portal.signed_in(portal.owner_of(file.organisation).await).await;
        let editor = portal.signed_in(user).await;
        let page = seal_page(&focal, &file).await;
        assert!(page.main().contains("only after an owner agrees") && !page.has("textarea"), "{}", page.summary());
        // An editor cannot agree.
        let page = editor.get(&own_page(&file)).await;
        assert!(page.has("#hidden-title") && !page.has("[name=step]"), "{}", page.summary());
        // An owner agrees: nothing is shown yet, and the page says so.
        let page = owner.get(&own_page(&file)).await;
        assert!(page.main().contains("an owner agrees"), "{}", page.summary());
        let mails = portal.mails().await.len();
        let page = page.submit(&[("step", "agree")]).await;
        assert!(page.main().contains("Nothing is shown until a focal point confirms"), "{}", page.summary());
        assert!(!is_public(&portal).await);
        let told = portal.mails().await;
        assert!(told.len() > mails && told[mails..].iter().all(|mail| !mail.contains("Harbour")), "{told:?}");
        // The agreement can be taken back, also by an editor.
        let page = editor.get(&own_page(&file)).await.submit(&[]).await;
        assert!(page.main().contains("an owner agrees"), "{}", page.summary());
        assert!(!seal_page(&focal, &file).await.has("textarea"));
        owner.get(&own_page(&file)).await.submit(&[("step", "agree")]).await;
        let page = seal_page(&focal, &file).await.submit(&[("reason", "The owner agreed.")]).await;
        assert!(page.main().contains("The entry is public again"), "{}", page.summary());
        assert!(is_public(&portal).await);
        // And its own pages no longer say that it is hidden, or in danger.
        assert!(!owner.get(&own_page(&file)).await.has("#hidden-title"));
        assert_eq!(portal.number("select count(*) from publication_wishes where danger").await, 0);
        let status = owner.get(&format!("/en/applications/{}/status", file.reference.slug())).await;
        for line in
            ["Hidden from the public", "Agreed to be shown again", "Asked to stay hidden", "Shown to the public"]
        {
            assert!(status.main().contains(line), "{way} {line}: {}", status.summary());
        }
        portal.is_as_the_log_says().await;
    }
}

#[tokio::test]
async fn what_a_focal_point_hid_is_shown_a_week_after_its_members_were_told_unless_they_ask_to_stay_hidden() {
    for stays in [false, true] {
        let portal = TestPortal::start().await;
        let (focal, _) = portal.person("Thandeka", &[Role::ProtectionFocalPoint]).await;
        let (file, owner) = submitted(&portal, "model", NAME, "KE", Language::En).await;
        let page = seal_page(&focal, &file).await.submit(&[("reason", "A threat.")]).await;
        assert!(page.main().contains("is hidden"), "{}", page.summary());
        let page = owner.get(&own_page(&file)).await;
        assert!(page.main().contains("A protection focal point hid it"), "{}", page.summary());
        let mails = portal.mails().await.len();
        seal_page(&focal, &file).await.submit(&[("reason", "It is over.")]).await;
        assert!(!is_public(&portal).await, "its members are told first");
        let told = portal.mails().await;
        assert!(told.len() > mails && told[mails..].iter().all(|mail| !mail.contains("Harbour")), "{told:?}");
        let page = owner.get(&own_page(&file)).await;
        assert!(
            page.main().contains("means to show it again") && page.main().contains("9 March"),
            "{}",
            page.summary()
        );
        let visibility = format!("/en/applications/{}/visibility", file.reference.slug());
        assert!(owner.get(&visibility).await.main().contains("means to show it again"));
        if stays {
            let page = page.submit(&[]).await;
            assert!(page.main().contains("an owner agrees"), "{}", page.summary());
        }
        portal.clock.advance(days(TOLD_DAYS));
        let focal = portal.signed_in(portal.user_of("Thandeka").await).await;
        let page = seal_page(&focal, &file).await;
        assert_eq!(page.has("textarea"), !stays, "{}", page.summary());
        if !stays {
            page.submit(&[("reason", "Nobody objected.")]).await;
        }
        assert_eq!(is_public(&portal).await, !stays);
        portal.is_as_the_log_says().await;
    }
}

#[tokio::test]
async fn the_database_lifts_no_seal_against_the_organisations_wish_or_before_it_was_told() {
    let portal = TestPortal::start().await;
    let (file, owner) = submitted(&portal, "model", NAME, "KE", Language::En).await;
    let organisation = file.organisation.0;
    let unseal = || async {
        let work = portal.portal.begin_as_system().await.expect("a unit of work");
        server::protection::unseal_organisation(&work, file.organisation).await.is_ok()
    };
    let work = portal.portal.begin_as_system().await.expect("a unit of work");
    server::protection::seal_organisation(&work, file.organisation).await.expect("sealed");
    work.commit("").await.expect("kept");
    assert!(!unseal().await, "its members were not told");
    let work = portal.portal.begin_as_system().await.expect("a unit of work");
    server::protection::announce_showing(&work, file.organisation).await.expect("told");
    work.commit("").await.expect("kept");
    portal.clock.advance(days(TOLD_DAYS) - 1);
    assert!(!unseal().await, "a week is not over");
    portal.clock.advance(1);
    assert!(unseal().await, "a week is over");
    let owner_again = portal.signed_in(portal.owner_of(file.organisation).await).await;
    drop(owner);
    owner_again.get(&own_page(&file)).await.submit(&[]).await;
    assert!(!unseal().await, "it asked to stay hidden");
    let (_, stranger) = portal.person("Somebody", &[]).await;
    for sql in [
        "update seals set own_wish = false where organisation_id = $1 and $2 is not null",
        "update seals set agreed_at = 1, agreed_by = $2 where organisation_id = $1",
        "update seals set sealed_at = 1 where organisation_id = $1 and $2 is not null",
    ] {
        portal.write(sql, [organisation.into(), stranger.0.into()]).await.expect_err(sql);
    }
    let (_, user) = portal.person("Another owner", &[]).await;
    portal.join(user, file.organisation, MemberRole::Owner).await;
    let agree = "update seals set agreed_at = 1, agreed_by = $2 where organisation_id = $1";
    portal.write(agree, [organisation.into(), user.0.into()]).await.expect_err("no agreement without its act");
}
