//! Inviting people to act for an organisation, and deciding what they may do.

use app::kernel::{MemberRole, OrganisationId, Role};
use reqwest::StatusCode;

use super::describe;
use crate::harness::{Browser, Page, TestPortal};

const DAY: i64 = 24 * 60 * 60 * 1000;

/// Invites through the page; answers the page with the link, and the link's path.
async fn invite(owner: &Browser, id: OrganisationId, fields: &[(&str, &str)]) -> (Page, String) {
    let page = owner.get(&format!("/en/organisations/{id}")).await.follow("Decide who acts").await;
    let page = page.follow("Invite a person").await.submit(fields).await;
    assert!(page.path.contains("/invitations/"), "{}", page.summary());
    let link = page.text("main dd a");
    let path = link.split_once("/en/").map(|(_, rest)| format!("/en/{rest}")).expect("a link of this portal");
    (page, path)
}

/// Changes a member through the page about them.
async fn change(owner: &Browser, id: OrganisationId, name: &str, role: &str) -> Page {
    let list = owner.get(&format!("/en/organisations/{id}/members")).await;
    list.follow(&format!("Change {name}")).await.submit(&[("role", role)]).await
}

async fn answer(browser: &Browser, path: &str, answer: &str) -> Page {
    browser.get(path).await.submit(&[("answer", answer)]).await
}

#[tokio::test]
async fn whoever_is_invited_signs_up_on_the_way_accepts_and_acts_for_the_organisation() {
    let portal = TestPortal::start().await;
    let (amina, _) = portal.person("Amina", &[]).await;
    let id = describe(&amina).await;
    let (page, path) = invite(&amina, id, &[("role", "editor"), ("note", "Our treasurer")]).await;
    assert!(page.main().contains("Our treasurer") && page.main().contains("16 March 2026"), "{}", page.summary());

    let kofi = portal.browser();
    let page = kofi.get(&path).await;
    assert!(page.path.starts_with("/en/sign-in?next=%2Finvitations%2F"), "{}", page.path);
    let page = page.follow("Create an account").await;
    let (name, password) = ("kofi-of-the-coast", "seven quiet rivers run");
    let fields =
        [("sign-in-name", name), ("display-name", "Kofi"), ("password", password), ("password-again", password)];
    let page = page.submit(&fields).await;
    assert_eq!(page.path, path, "{}", page.summary());
    assert_eq!(page.text("h1"), "جمعية مياه الأطلس");
    assert!(page.main().contains("Editor") && page.main().contains("Kofi"), "{}", page.summary());

    let accepted = page.submit(&[("answer", "accept")]).await;
    assert_eq!(accepted.path, format!("/en/organisations/{id}?joined"), "{}", accepted.summary());
    // A second click leads to the same place.
    assert_eq!(page.submit(&[("answer", "accept")]).await.path, accepted.path);
    assert_eq!(kofi.get(&format!("/en/organisations/{id}/edit")).await.status, StatusCode::OK);
    let list = amina.get(&format!("/en/organisations/{id}/members")).await;
    assert!(list.main().contains("Kofi") && !list.main().contains("Our treasurer"), "{}", list.summary());

    let acts = portal.acts(&["invited", "accepted", "member_added"]).await;
    let told: Vec<_> = acts.iter().map(|(_, verb, object, _)| (verb.as_str(), object.as_str())).collect();
    assert_eq!(told, [("invited", "invitation"), ("accepted", "invitation"), ("member_added", "organisation")]);
    assert!(acts.iter().all(|(.., details)| !details.contains("treasurer") && details.contains("editor")), "{acts:?}");
    portal.is_as_the_log_says().await;
}

#[tokio::test]
async fn a_mail_goes_only_where_the_owner_says_and_names_nobody() {
    let portal = TestPortal::start().await;
    let (amina, _) = portal.person("Amina", &[]).await;
    let id = describe(&amina).await;
    invite(&amina, id, &[("role", "viewer")]).await;
    assert!(portal.mails().await.is_empty());
    let fields = [("role", "viewer"), ("note", "Kofi"), ("email", "kofi@example.org"), ("language", "fr")];
    let (page, path) = invite(&amina, id, &fields).await;
    assert!(page.main().contains("on its way"), "{}", page.summary());
    let mails = portal.mails().await;
    let [mail] = mails.as_slice() else { panic!("{mails:?}") };
    assert!(mail.contains("Content-Language: fr"), "{mail}");
    let link = format!("{}{}", portal.portal.config.base_url, path.replacen("/en/", "/fr/", 1));
    assert!(mail.contains(&link), "{mail}");
    let prose = mail.replace(&link, "");
    for secret in ["Amina", "Atlas", "الأطلس", "Kofi", "organisation", "invit"] {
        assert!(!prose.contains(secret), "{secret} in {prose}");
    }
    for _ in 0..2 {
        invite(&amina, id, &fields).await;
    }
    let page = amina.get(&format!("/en/organisations/{id}/invite")).await.submit(&fields).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.has("#field-email[aria-invalid]") && page.html.contains("kofi@example.org"), "{}", page.summary());
}

#[tokio::test]
async fn codes_that_open_nothing_are_all_alike() {
    let portal = TestPortal::start().await;
    let (amina, _) = portal.person("Amina", &[]).await;
    let (kofi, _) = portal.person("Kofi", &[]).await;
    let id = describe(&amina).await;
    let (_, declined) = invite(&amina, id, &[("role", "viewer")]).await;
    assert_eq!(answer(&kofi, &declined, "decline").await.path, "/en/invitations?declined");
    let (page, withdrawn) = invite(&amina, id, &[("role", "viewer")]).await;
    let late = kofi.get(&withdrawn).await;
    let page = page.submit(&[]).await;
    assert!(page.main().contains("withdrawn") && !page.has("main a[href*='/invitations/']"), "{}", page.summary());
    let (_, used) = invite(&amina, id, &[("role", "viewer")]).await;
    let (esi, _) = portal.person("Esi", &[]).await;
    answer(&esi, &used, "accept").await;
    let (_, expired) = invite(&amina, id, &[("role", "viewer")]).await;
    let open = kofi.get(&expired).await;
    portal.clock.advance(14 * DAY);
    let (kofi, _) = portal.person("Kofi", &[]).await;
    let unknown = "/en/invitations/0000-0000-0000-0000-0000-0000".to_owned();
    let garbled = "/en/invitations/nothing".to_owned();
    let mut answers = Vec::new();
    for path in [declined, withdrawn, used, expired, unknown, garbled] {
        let page = kofi.get(&path).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{path}");
        answers.push(page.main());
    }
    assert!(answers.iter().all(|one| *one == answers[0]), "{answers:?}");
    // Shown while it could be answered, and posted too late.
    for page in [late, open] {
        let page = page.submit(&[("answer", "accept")]).await;
        assert!(!page.main().contains("You now act"), "{}", page.summary());
    }
    assert_eq!(portal.acts(&["accepted", "declined", "withdrawn"]).await.len(), 3);
}

#[tokio::test]
async fn a_code_can_be_typed_as_it_was_read_out() {
    let portal = TestPortal::start().await;
    let (amina, _) = portal.person("Amina", &[]).await;
    let (kofi, _) = portal.person("Kofi", &[]).await;
    let id = describe(&amina).await;
    let (page, path) = invite(&amina, id, &[("role", "viewer")]).await;
    let typed = page.text("main dd bdi.mono").to_lowercase().replace('-', " ").replace('0', "o");
    let entry = kofi.get("/en/applications").await.follow("I have an invitation code").await;
    let page = entry.submit(&[("code", "12")]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(page.submit(&[("code", &typed)]).await.path, path);
}

#[tokio::test]
async fn a_member_does_not_use_up_an_invitation_that_is_meant_for_another() {
    let portal = TestPortal::start().await;
    let (amina, _) = portal.person("Amina", &[]).await;
    let (kofi, _) = portal.person("Kofi", &[]).await;
    let id = describe(&amina).await;
    let (_, path) = invite(&amina, id, &[("role", "viewer")]).await;
    let page = answer(&amina, &path, "accept").await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.main().contains("already"), "{}", page.summary());
    let page = answer(&kofi, &path, "").await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(page.submit(&[("answer", "accept")]).await.path, format!("/en/organisations/{id}?joined"));
}

#[tokio::test]
async fn an_owner_changes_roles_hands_over_and_the_last_owner_stays() {
    let portal = TestPortal::start().await;
    let (amina, _) = portal.person("Amina", &[]).await;
    let (bela, user) = portal.person("Bela", &[]).await;
    let id = describe(&amina).await;
    portal.join(user, id, MemberRole::Viewer).await;
    let edit = format!("/en/organisations/{id}/edit");

    let before = amina.get(&format!("/en/organisations/{id}/members")).await.follow("Change Bela").await;
    assert!(change(&amina, id, "Bela", "editor").await.main().contains("changes are saved"));
    assert_eq!(bela.get(&edit).await.status, StatusCode::OK);
    assert_eq!(before.submit(&[("role", "viewer")]).await.status, StatusCode::CONFLICT, "seen before the change");

    for role in ["remove", "viewer"] {
        let page = change(&amina, id, "Amina", role).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{role}");
        assert!(page.main().contains("at least one owner"), "{}", page.summary());
    }
    assert_eq!(change(&amina, id, "Bela", "king").await.status, StatusCode::UNPROCESSABLE_ENTITY);

    let page = change(&amina, id, "Bela", "owner").await;
    assert_eq!(page.path, format!("/en/organisations/{id}?saved"), "{}", page.summary());
    assert_eq!(amina.get(&format!("/en/organisations/{id}/members")).await.status, StatusCode::NOT_FOUND);
    assert_eq!(amina.get(&edit).await.status, StatusCode::OK, "the giver goes on as an editor");
    change(&bela, id, "Amina", "remove").await;
    assert_eq!(amina.get(&edit).await.status, StatusCode::NOT_FOUND);
    assert!(!bela.get(&format!("/en/organisations/{id}")).await.main().contains("Amina"));
    let acts = portal.acts(&["member_role_changed", "ownership_handed_over", "member_removed"]).await;
    let verbs: Vec<_> = acts.iter().map(|(_, verb, ..)| verb.as_str()).collect();
    assert_eq!(verbs, ["member_role_changed", "ownership_handed_over", "member_removed"]);
    portal.is_as_the_log_says().await;
}

#[tokio::test]
async fn whoever_owns_no_more_has_no_way_back_by_their_own_invitation() {
    let portal = TestPortal::start().await;
    let (amina, _) = portal.person("Amina", &[]).await;
    let (bela, user) = portal.person("Bela", &[]).await;
    let id = describe(&amina).await;
    portal.join(user, id, MemberRole::Owner).await;
    let (_, hers) = invite(&amina, id, &[("role", "editor")]).await;
    let (_, belas) = invite(&bela, id, &[("role", "editor")]).await;
    change(&bela, id, "Amina", "remove").await;
    assert_eq!(amina.get(&hers).await.status, StatusCode::NOT_FOUND);
    assert_eq!(amina.get(&belas).await.status, StatusCode::OK, "what Bela offered still stands");
}

#[tokio::test]
async fn only_an_owner_decides_who_acts() {
    let portal = TestPortal::start().await;
    let (amina, owner) = portal.person("Amina", &[]).await;
    let id = describe(&amina).await;
    let (page, _) = invite(&amina, id, &[("role", "viewer")]).await;
    let invitation = page.path.split(['?', '/']).nth(5).unwrap_or_default().to_owned();
    for role in [MemberRole::Editor, MemberRole::Viewer] {
        let (browser, user) = portal.person("Somebody", &[]).await;
        portal.join(user, id, role).await;
        assert!(!browser.get(&format!("/en/organisations/{id}")).await.main().contains("Decide who acts"));
        for page in ["members", "invite", &format!("members/{owner}"), &format!("invitations/{invitation}")] {
            let path = format!("/en/organisations/{id}/{page}");
            assert_eq!(browser.get(&path).await.status, StatusCode::NOT_FOUND, "{path}");
        }
    }
    // An invitation is found under its own organisation only.
    let other = describe(&amina).await;
    let path = format!("/en/organisations/{other}/invitations/{invitation}");
    assert_eq!(amina.get(&path).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn somebody_of_the_institution_may_act_for_an_organisation() {
    let portal = TestPortal::start().await;
    let (amina, _) = portal.person("Amina", &[]).await;
    let (rita, _) = portal.person("Rita", &[Role::Reviewer]).await;
    let id = describe(&amina).await;
    assert!(!rita.get("/en/account").await.text("nav.navigation").contains("Your applications"));
    let (_, path) = invite(&amina, id, &[("role", "viewer")]).await;
    let page = answer(&rita, &path, "accept").await;
    assert!(page.text("nav.navigation").contains("Your applications"), "{}", page.summary());
}

#[tokio::test]
async fn the_database_does_not_hold_the_code() {
    let portal = TestPortal::start().await;
    let (amina, _) = portal.person("Amina", &[]).await;
    let id = describe(&amina).await;
    let (page, _) = invite(&amina, id, &[("role", "viewer")]).await;
    let code = page.text("main dd bdi.mono");
    assert_eq!(code.replace('-', "").len(), 24, "120 bits");
    let held = "update invitations set note = note where code_lookup like $1";
    for part in [code.clone(), code.replace('-', "")] {
        assert_eq!(portal.write(held, [format!("%{part}%").into()]).await.expect("a query"), 0);
    }
}

#[tokio::test]
async fn the_portal_writes_to_others_only_for_people_it_reaches_and_only_so_often() {
    let portal = TestPortal::start().await;
    let (amina, user) = portal.person("Amina", &[]).await;
    let id = describe(&amina).await;
    let ask = async |browser: &Browser, address: &str| {
        let page = browser.get(&format!("/en/organisations/{id}/invite")).await;
        page.submit(&[("role", "viewer"), ("email", address), ("language", "fr")]).await
    };
    let confirm = "update users set email_confirmed_at = $1 where id = $2";
    portal.write(confirm, [sea_orm::Value::BigInt(None), user.0.into()]).await.unwrap();
    let page = ask(&amina, "kofi@example.org").await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.main().contains("pass the link on yourself"), "{}", page.summary());
    assert_eq!(page.value("input[name='email']"), "kofi@example.org", "nothing typed is lost");
    assert_eq!(portal.number("select count(*) from outbox").await, 0);

    portal.write(confirm, [1_i64.into(), user.0.into()]).await.unwrap();
    for place in 0..20 {
        let page = ask(&amina, &format!("kofi{place}@example.org")).await;
        assert!(page.path.ends_with("?mailed"), "{place}: {}", page.summary());
    }
    let page = ask(&amina, "one-more@example.org").await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", page.summary());
    assert_eq!(portal.number("select count(*) from outbox").await, 20);
    portal.clock.advance(DAY);
    let page = ask(&portal.signed_in(user).await, "one-more@example.org").await;
    assert!(page.path.ends_with("?mailed"), "the next day: {}", page.summary());
}

#[tokio::test]
async fn editors_and_viewers_leave_by_themselves_and_an_owner_hands_over_first() {
    let portal = TestPortal::start().await;
    let (amina, _) = portal.person("Amina", &[]).await;
    let id = describe(&amina).await;
    let leave = format!("/en/organisations/{id}/leave");
    for role in [MemberRole::Viewer, MemberRole::Editor] {
        let (member, user) = portal.person("A member", &[]).await;
        portal.join(user, id, role).await;
        let page = member.get(&format!("/en/organisations/{id}")).await.follow("Leave this organisation").await;
        assert!(page.main().contains("To come back you need a new invitation."), "{}", page.summary());
        let left = page.submit(&[]).await;
        assert!(left.main().contains("You no longer act for this organisation."), "{}", left.summary());
        assert_eq!(member.get(&format!("/en/organisations/{id}")).await.status, StatusCode::NOT_FOUND);
        let again = page.submit(&[]).await;
        assert!(!again.status.is_server_error(), "{}", again.summary());
    }
    assert_eq!(portal.acts(&["member_left"]).await.len(), 2);
    let page = amina.get(&leave).await;
    assert!(page.main().contains("First hand ownership over"), "{}", page.summary());
    assert!(!page.has("#form"), "an owner is asked nothing here");
    let (_, user) = portal.person("Heba", &[]).await;
    portal.join(user, id, MemberRole::Viewer).await;
    let member = amina.get(&format!("/en/organisations/{id}/members/{user}")).await;
    member.submit(&[("role", "owner")]).await;
    let left = amina.get(&leave).await.submit(&[]).await;
    assert!(left.main().contains("You no longer act for"), "{}", left.summary());
    let kept = "select count(*) from organisation_members";
    assert_eq!(portal.number(kept).await, 1);
}
