//! What was typed is kept after the end of a session, a colleague's save, and another sign-in in the same browser.

use app::kernel::{Language, MemberRole, Role};
use reqwest::StatusCode;

use super::{HOUR, MINUTE, next_of, number, post_from};
use crate::harness::TestPortal;
use crate::identity::PASSWORD;
use crate::organisations::describe;
use crate::review::{recommended, submitted};

#[tokio::test]
async fn a_whole_section_of_answers_outlives_the_session() {
    let portal = TestPortal::start().await;
    let (amina, user) = portal.person("Amina", &[]).await;
    let id = describe(&amina).await.to_string();
    let draft = amina.get("/en/programmes/model/start").await.submit(&[("organisation", &id)]).await;
    let path = format!("{}/questions/existence", draft.path);
    let answers = [
        ("founded_on-day", "٧"),
        ("founded_on-month", "13"),
        ("founded_on-year", "2009"),
        ("existence_shown_by", "minutes"),
        ("unregistered_because", "يرفض بلدنا تسجيلنا.\n</textarea> ولا نعرف لماذا."),
    ];
    let page = amina.get(&path).await;
    portal.clock.advance(25 * HOUR);
    let page = page.submit(&answers).await;
    assert!(page.path.starts_with("/en/sign-in?next="), "{}", page.summary());
    let again = portal.signed_in(user).await;
    let page = again.get(&next_of(&page)).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.summary());
    for part in ["day", "month", "year"] {
        let name = format!("founded_on-{part}");
        let typed = answers.iter().find(|(field, _)| *field == name).unwrap().1;
        assert_eq!(page.value(&format!("input[name='{name}']")), typed);
    }
    let chosen = "[value='minutes'][checked], [name='existence_shown_by'] [value='minutes'][selected]";
    assert!(page.has(&format!("[name='existence_shown_by']{chosen}")), "{}", page.summary());
    assert_eq!(page.text("textarea[name='unregistered_because']"), "يرفض بلدنا تسجيلنا. </textarea> ولا نعرف لماذا.");
    let later = page.submit(&[("founded_on-month", "3"), ("then", "later")]).await;
    assert!(later.main().contains("Your draft is saved"), "{}", later.summary());
}

#[tokio::test]
async fn every_box_that_was_ticked_is_still_ticked_after_signing_in() {
    let portal = TestPortal::start().await;
    let (file, member) = submitted(&portal, "model", "Source vive", "SN", Language::Fr).await;
    recommended(&portal, &file, "refuse", &["K1"]).await;
    let (decider, _) = portal.person("Noor Haddad", &[Role::DecisionMaker]).await;
    let page = decider.get(&format!("/en/decide/{}", file.reference.slug())).await;
    let page = page.submit(&[("conflict", "no_conflict")]).await;
    page.submit(&crate::decisions::refusal("Noor Haddad, head of accreditation")).await;
    let grounds = [("grounds", "error"), ("grounds", "evidence_ignored"), ("statement", "The minutes are there.")];
    let status = member.get(&format!("/en/challenge/{}", file.reference.slug())).await.submit(&grounds).await;
    let status = status.submit(&[]).await;
    let reference = status.path.split(['/', '?']).nth(3).expect("a reference").to_owned();

    let (panel, user) = portal.person("Mei Lin", &[Role::ChallengePanel]).await;
    let page = panel.get(&format!("/en/docket/{reference}")).await;
    page.submit(&[("conflict", "no_conflict")]).await.submit(&[]).await;
    let form = panel.get(&format!("/en/docket/{reference}/decide")).await;
    portal.clock.advance(25 * HOUR);
    let typed = [("grounds", "error"), ("grounds", "evidence_ignored"), ("reasons", "Both are well founded.")];
    let page = form.submit(&typed).await;
    assert!(page.path.starts_with("/en/sign-in?next="), "{}", page.summary());
    let page = portal.signed_in(user).await.get(&next_of(&page)).await;
    for ground in ["error", "evidence_ignored"] {
        assert!(page.has(&format!("input[name='grounds'][value='{ground}'][checked]")), "{ground}");
    }
    assert_eq!(page.text("#field-reasons"), "Both are well founded.");
}

#[tokio::test]
async fn whoever_was_overtaken_while_signed_out_is_told_and_loses_nothing() {
    let portal = TestPortal::start().await;
    let (amina, user) = portal.person("Amina", &[]).await;
    let organisation = describe(&amina).await;
    let id = organisation.to_string();
    let draft = amina.get("/en/programmes/model/start").await.submit(&[("organisation", &id)]).await;
    let aims = format!("{}/questions/aims", draft.path);
    let hers = amina.get(&aims).await;
    portal.clock.advance(25 * HOUR);
    let (bela, colleague) = portal.person("Bela", &[]).await;
    portal.join(colleague, organisation, MemberRole::Editor).await;
    let bela = {
        drop(bela);
        portal.signed_in(colleague).await
    };
    bela.get(&aims).await.submit(&[("aims", "By Bela")]).await;

    let page = hers.submit(&[("aims", "By Amina")]).await;
    let amina = portal.signed_in(user).await;
    let page = amina.get(&next_of(&page)).await;
    assert_eq!(page.text("textarea"), "By Amina");
    let page = page.submit(&[]).await;
    assert_eq!(page.status, StatusCode::CONFLICT, "{}", page.summary());
    assert!(page.main().contains("The last change from this page: Bela") && page.main().contains("By Bela"));
    assert_eq!(page.text("textarea"), "By Amina");
    assert_eq!(bela.get(&aims).await.text("textarea"), "By Bela", "nothing was overwritten unseen");
    assert_eq!(page.submit(&[]).await.status, StatusCode::OK);
    assert_eq!(bela.get(&aims).await.text("textarea"), "By Amina");
}

#[tokio::test]
async fn what_somebody_typed_at_length_is_kept_whole_after_their_session_ended() {
    let portal = TestPortal::start().await;
    let (_, user) = portal.person("Amina", &[]).await;
    let work = portal.portal.begin_as_system().await.expect("a unit of work");
    let session = server::sessions::start_session(&work, user, "").await.expect("a session");
    work.commit("").await.expect("the session is kept");
    let amina = portal.browser().with_cookie(&format!("session={session}"));
    portal.clock.advance(25 * HOUR);
    let page = amina.post("/en/account/name", &[("display-name", &"x".repeat(1_000_000))]).await;
    assert!(page.path.contains("kept"), "{}", page.summary());
    // Anybody can send a cookie; only one that was ours says that somebody typed.
    let nobody = portal.browser().with_cookie("session=invented");
    let page = nobody.post("/en/account/name", &[("display-name", &"x".repeat(1_000_000))]).await;
    assert!(!page.path.contains("kept"), "{}", page.summary());
}

#[tokio::test]
async fn one_network_has_only_so_much_kept_and_what_has_lapsed_goes() {
    let portal = TestPortal::start().await;
    let stranger = portal.browser();
    let post = |text: String| {
        let stranger = stranger.clone();
        async move { stranger.post("/en/account/name", &[("display-name", &text)]).await }
    };
    for _ in 0..16 {
        let page = post("x".repeat(255_000)).await;
        assert!(page.path.contains("kept"), "{}", page.summary());
    }
    let page = post("x".repeat(255_000)).await;
    assert_eq!(page.status, StatusCode::TOO_MANY_REQUESTS, "{}", page.summary());
    assert!(page.headers.contains_key("retry-after"));
    portal.clock.advance(15 * MINUTE);
    for _ in 0..100 {
        post("Amina".into()).await;
    }
    assert_eq!(post("Amina".into()).await.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(number(&portal, "select count(*) from saved_forms").await, 116);
    portal.clock.advance(25 * HOUR);
    post("Amina".into()).await;
    assert_eq!(number(&portal, "select count(*) from saved_forms").await, 1, "kept for a day");
}

#[tokio::test]
async fn a_form_opened_before_another_sign_in_is_shown_again_and_not_sent() {
    let portal = TestPortal::start().await;
    let browser = portal.browser();
    for name in ["amina", "boris"] {
        let page = portal.browser().get("/en/sign-up?next=%2Faccount").await;
        let fields =
            [("sign-in-name", name), ("display-name", name), ("password", PASSWORD), ("password-again", PASSWORD)];
        page.submit(&fields).await;
    }
    let sign_in = |name: &'static str| {
        let browser = browser.clone();
        async move {
            let page = browser.get("/en/sign-in?next=%2Faccount").await;
            page.submit(&[("sign-in-name", name), ("password", PASSWORD)]).await
        }
    };
    let page = sign_in("amina").await;
    let form = browser.get("/en/account/name").await;
    page.submit_form("form[action$='/sign-out']", &[]).await;
    sign_in("boris").await;

    let page = form.submit(&[("display-name", "Typed <before>")]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", page.summary());
    assert!(page.path.starts_with("/en/account/name?kept="), "{}", page.path);
    assert!(page.text(".error-summary").contains("not carried out"), "{}", page.summary());
    assert_eq!(page.value("input[name='display-name']"), "boris", "the form was made for somebody else");
    let account = browser.get("/en/account").await;
    assert!(account.main().contains("boris"), "nothing was carried out");
    // It waits for whom the form was made for.
    let kept = page.path.clone();
    account.submit_form("form[action$='/sign-out']", &[]).await;
    sign_in("amina").await;
    let page = browser.get(&kept).await;
    assert_eq!(page.value("input[name='display-name']"), "Typed <before>");
    let page = page.submit(&[]).await;
    assert_eq!(page.path, "/en/account?done=saved", "{}", page.summary());
    assert!(page.main().contains("Typed <before>"));
    assert_eq!(number(&portal, "select count(*) from saved_forms").await, 0, "it is sent");

    let before = number(&portal, "select count(*) from saved_forms").await;
    let fields = [("display-name", "Evil"), ("form_id", "x"), ("form_token", "x")];
    for said in [("sec-fetch-site", "cross-site"), ("origin", "null"), ("origin", "https://evil.example")] {
        let page = post_from(&browser, "/en/account/name", said, &fields).await;
        assert_eq!(page.status, StatusCode::FORBIDDEN, "{said:?}: {}", page.summary());
        assert!(!page.html.contains("Evil"), "{said:?}");
    }
    let page = browser.post("/en/sign-out", &fields).await;
    assert_eq!(page.status, StatusCode::FORBIDDEN, "what is not a page has no form to give back");
    assert_eq!(number(&portal, "select count(*) from saved_forms").await, before);
}
