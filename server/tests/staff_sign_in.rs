//! Staff sign in at a real OpenID Connect provider, which can be told to give false answers.

use std::time::{SystemTime, UNIX_EPOCH};

use reqwest::header::{COOKIE, LOCATION};
use reqwest::{Client, Response, StatusCode, Url};
use sea_orm::{ConnectionTrait, Statement};

use crate::harness::{NodeProgram, START, TestPortal};

const PASSWORD: &str = "correct horse battery staple";

struct Institution {
    portal: TestPortal,
    _provider: NodeProgram,
}

/// A portal with an identity provider. The portal's clock shows the time the provider has.
async fn institution() -> Option<Institution> {
    let provider = NodeProgram::start("oidc-provider.mjs", &["--redirect", "http://127.0.0.1:*"])?;
    let said = |name: &str| provider.ready[name].as_str().expect("text").to_owned();
    let portal = TestPortal::start_with(|config| {
        config.oidc_issuer = said("issuer");
        config.oidc_client_id = said("clientId");
        config.oidc_client_secret = said("clientSecret");
    })
    .await;
    let now = SystemTime::now().duration_since(UNIX_EPOCH).expect("after 1970").as_millis();
    portal.clock.advance(i64::try_from(now).expect("not that late") - START.0);
    Some(Institution { portal, _provider: provider })
}

/// A browser that remembers every address it is sent to.
struct Traveller {
    client: Client,
    visited: Vec<Url>,
}

impl Traveller {
    fn new() -> Self {
        let client = Client::builder().cookie_store(true).redirect(reqwest::redirect::Policy::none()).build().unwrap();
        Traveller { client, visited: Vec::new() }
    }

    async fn get(&mut self, address: impl Into<String>) -> (StatusCode, String) {
        let answer = self.client.get(address.into()).send().await.unwrap();
        self.arrive(answer).await
    }

    async fn arrive(&mut self, mut answer: Response) -> (StatusCode, String) {
        self.visited.push(answer.url().clone());
        while answer.status().is_redirection() {
            let next = answer.url().join(answer.headers()[LOCATION].to_str().unwrap()).unwrap();
            self.visited.push(next.clone());
            answer = self.client.get(next).send().await.unwrap();
        }
        let (status, page) = (answer.status(), answer.text().await.unwrap());
        let main = page.find("<main").unwrap_or_default();
        (status, page[main..].to_owned())
    }

    /// Through the provider and back.
    async fn sign_in(&mut self, portal: &TestPortal, path: &str, name: &str) -> (StatusCode, String) {
        let (status, page) = self.get(format!("http://{}{path}", portal.address)).await;
        assert_eq!(status, StatusCode::OK, "{page}");
        let form = self.here();
        let answer = self.client.post(form).form(&[("name", name), ("password", PASSWORD)]).send().await.unwrap();
        self.arrive(answer).await
    }

    fn here(&self) -> Url {
        self.visited.last().expect("somewhere").clone()
    }

    /// Where the provider sent this browser back to, as it was registered: without a language.
    fn callback(&self) -> Url {
        self.visited.iter().find(|url| url.path() == "/sign-in/staff/callback").expect("a way back").clone()
    }
}

async fn count(portal: &TestPortal, sql: &str) -> i64 {
    let reader = portal.portal.database.reader();
    let find = Statement::from_string(reader.get_database_backend(), sql);
    reader.query_one_raw(find).await.unwrap().unwrap().try_get_by_index(0).unwrap()
}

#[tokio::test]
async fn staff_enter_with_the_roles_their_institution_gives_and_return_where_they_were_going() {
    let Some(Institution { portal, _provider }) = institution().await else { return };
    let page = portal.browser().get("/ru/sign-in").await;
    assert!(page.has("main a[href='/ru/sign-in/staff']"), "{}", page.summary());
    let mut reviewer = Traveller::new();
    let (status, page) = reviewer.sign_in(&portal, "/ru/sign-in/staff?next=%2Faccount", "reviewer").await;
    assert_eq!((status, reviewer.here().path()), (StatusCode::OK, "/ru/account"), "{page}");
    assert!(page.contains("Staff reviewer") && page.contains("reviewer@staff.example"), "{page}");
    assert_eq!(count(&portal, "select count(*) from role_grants where role = 'reviewer'").await, 1);
    // Signing in again finds the same account.
    Traveller::new().sign_in(&portal, "/en/sign-in/staff", "reviewer").await;
    assert_eq!(count(&portal, "select count(*) from users").await, 1);
    assert_eq!(count(&portal, "select count(*) from role_grants").await, 1);
    // Mail goes only to an address that the provider itself has checked.
    let confirmed = "select count(*) from users where email_confirmed_at is not null";
    assert_eq!(count(&portal, confirmed).await, 1);
    Traveller::new().sign_in(&portal, "/en/sign-in/staff", "unverified-address").await;
    assert_eq!(count(&portal, "select count(*) from users where email is not null").await, 2);
    assert_eq!(count(&portal, confirmed).await, 1);
    let verdict = portal.verdict().await;
    assert!(matches!(verdict, server::audit::Verdict::Whole { acts, .. } if acts >= 4), "signing in is recorded");
}

#[tokio::test]
async fn roles_the_portal_does_not_know_give_nothing_and_withdrawn_ones_are_gone() {
    let Some(Institution { portal, _provider }) = institution().await else { return };
    for name in ["unknown-role", "no-roles"] {
        let (status, page) = Traveller::new().sign_in(&portal, "/en/sign-in/staff?next=%2Fqueue", name).await;
        assert_eq!(status, StatusCode::OK, "{name}");
        assert!(page.contains("named no role that this portal knows"), "{name}: {page}");
    }
    assert_eq!(count(&portal, "select count(*) from role_grants").await, 0);
    Traveller::new().sign_in(&portal, "/en/sign-in/staff", "reviewer").await;
    // A role that was granted in another way ends when the institution does not name it.
    portal.without_guard("role_grants", "role_grants_need_an_act").await;
    let work = portal.portal.begin_as_system().await.unwrap();
    let extra = "insert into role_grants (id, user_id, role, granted_at) \
                 select $1, user_id, 'administrator', 0 from external_identities where subject = 'reviewer'";
    work.execute(extra, [uuid::Uuid::now_v7().into()]).await.unwrap();
    work.commit("").await.unwrap();
    Traveller::new().sign_in(&portal, "/en/sign-in/staff", "reviewer").await;
    assert_eq!(count(&portal, "select count(*) from role_grants where role = 'administrator'").await, 0);
    assert_eq!(count(&portal, "select count(*) from role_grants where role = 'reviewer'").await, 1);
}

#[tokio::test]
async fn a_token_that_does_not_match_lets_nobody_in() {
    let Some(Institution { portal, _provider }) = institution().await else { return };
    for lie in ["wrong-nonce", "wrong-audience", "wrong-issuer", "expired", "wrong-signature"] {
        let mut traveller = Traveller::new();
        let (status, page) = traveller.sign_in(&portal, "/en/sign-in/staff", lie).await;
        assert_eq!(status, StatusCode::FORBIDDEN, "{lie}: {page}");
        assert!(page.contains("We could not sign you in with your institution"), "{lie}: {page}");
        let (_, page) = traveller.get(format!("http://{}/en/account", portal.address)).await;
        assert!(page.contains("Sign in"), "{lie}");
        assert_eq!(traveller.here().path(), "/en/sign-in", "{lie}");
    }
    assert_eq!(count(&portal, "select count(*) from sessions").await, 0);
    assert_eq!(count(&portal, "select count(*) from users").await, 0);
}

#[tokio::test]
async fn a_state_counts_once_and_only_in_the_browser_that_left_with_it() {
    let Some(Institution { portal, _provider }) = institution().await else { return };
    let mut reviewer = Traveller::new();
    reviewer.sign_in(&portal, "/en/sign-in/staff", "reviewer").await;
    let callback = reviewer.callback();
    let state = callback.query_pairs().find(|(name, _)| name == "state").expect("a state").1.into_owned();
    // With the very cookie: the state was used.
    let localised = format!("http://{}/en{}?{}", portal.address, callback.path(), callback.query().unwrap());
    let again = Client::new().get(&localised).header(COOKIE, format!("staff-state={state}")).send().await.unwrap();
    assert_eq!(again.status(), StatusCode::FORBIDDEN);
    // A fresh state in another browser: somebody would be signed in as somebody else.
    let mut planted = Traveller::new();
    planted.get(format!("http://{}/en/sign-in/staff", portal.address)).await;
    let (state, _) = state_of(&planted);
    let forged = format!("http://{}/sign-in/staff/callback?code=x&state={state}", portal.address);
    assert_eq!(Traveller::new().get(forged).await.0, StatusCode::FORBIDDEN);
    // And a code that the provider never gave.
    let forged = format!("http://{}/sign-in/staff/callback?code=x&state={state}", portal.address);
    assert_eq!(planted.get(forged).await.0, StatusCode::FORBIDDEN);
}

/// The state and the challenge method that the portal sent along.
fn state_of(traveller: &Traveller) -> (String, String) {
    let asked = traveller.visited.iter().find(|url| url.path() == "/auth").expect("an authorization request");
    let get = |wanted: &str| asked.query_pairs().find(|(name, _)| name == wanted).expect("a parameter").1.into_owned();
    assert_eq!((get("response_type"), get("code_challenge_method")), ("code".into(), "S256".into()));
    assert!(!get("nonce").is_empty() && !get("code_challenge").is_empty());
    (get("state"), get("code_challenge_method"))
}

#[tokio::test]
async fn somebody_who_took_too_long_begins_again() {
    let Some(Institution { portal, _provider }) = institution().await else { return };
    let mut slow = Traveller::new();
    slow.get(format!("http://{}/fr/sign-in/staff", portal.address)).await;
    portal.clock.advance(10 * 60 * 1000);
    let form = slow.here();
    let answer = slow.client.post(form).form(&[("name", "reviewer"), ("password", PASSWORD)]).send().await.unwrap();
    let (status, page) = slow.arrive(answer).await;
    assert_eq!((status, slow.here().path()), (StatusCode::FORBIDDEN, "/fr/sign-in/staff/callback"), "{page}");
}

#[tokio::test]
async fn a_provider_that_is_away_is_no_fault_of_the_reader() {
    let portal = TestPortal::start_with(|config| {
        config.oidc_issuer = "http://127.0.0.1:9".into();
        config.oidc_client_id = "tribune".into();
    })
    .await;
    assert_eq!(portal.browser().get("/en/sign-in/staff").await.status, StatusCode::SERVICE_UNAVAILABLE);
    let without = TestPortal::start().await;
    assert_eq!(without.browser().get("/en/sign-in/staff").await.status, StatusCode::NOT_FOUND);
    assert!(!without.browser().get("/en/sign-in").await.has("a[href$='/sign-in/staff']"));
}

#[tokio::test]
async fn a_password_kept_here_is_no_way_past_the_institutions_own_sign_in() {
    const HERE: &str = "seven quiet rivers run";
    for allowed in [false, true] {
        let portal = TestPortal::start_with(|config| {
            config.oidc_issuer = "http://127.0.0.1:9".into();
            config.oidc_client_id = "tribune".into();
            config.oidc_local_passwords = allowed;
        })
        .await;
        let fields = [("sign-in-name", "amina"), ("display-name", "A"), ("password", HERE), ("password-again", HERE)];
        portal.browser().get("/en/sign-up").await.submit(&fields).await;
        let sign_in = async || {
            let page = portal.browser().get("/en/sign-in?next=%2Faccount").await;
            page.submit(&[("sign-in-name", "amina"), ("password", HERE)]).await
        };
        assert_eq!(sign_in().await.path, "/en/account", "an organisation's people have accounts here");
        portal.without_guard("role_grants", "role_grants_need_an_act").await;
        let grant = "insert into role_grants (id, user_id, role, granted_at) select $1, id, 'reviewer', 0 from users";
        portal.write(grant, [uuid::Uuid::now_v7().into()]).await.unwrap();
        let page = sign_in().await;
        if allowed {
            assert_eq!(page.path, "/en/account", "{}", page.summary());
        } else {
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(page.main().contains("Staff sign in with the account of their institution"), "{}", page.summary());
        }
    }
}

/// The value of a hidden field of a form that posts to an address with this end.
fn hidden(page: &str, action: &str, name: &str) -> String {
    let document = scraper::Html::parse_document(page);
    let field = format!("form[action$='{action}'] input[name='{name}']");
    let field = scraper::Selector::parse(&field).expect("a selector");
    document.select(&field).next().and_then(|field| field.value().attr("value")).unwrap_or_default().to_owned()
}

#[tokio::test]
async fn staff_who_sign_out_are_signed_out_at_their_institution_as_well() {
    let Some(Institution { portal, _provider }) = institution().await else { return };
    let address = |path: &str| format!("http://{}{path}", portal.address);
    let mut reviewer = Traveller::new();
    reviewer.sign_in(&portal, "/en/sign-in/staff", "reviewer").await;
    let asked_again = async |reviewer: &mut Traveller| {
        let (_, page) = reviewer.get(address("/en/sign-in/staff?next=%2Faccount")).await;
        reviewer.here().path().starts_with("/interaction/") && page.contains("name=password")
    };
    let sign_out = async |reviewer: &mut Traveller| {
        let own = reviewer.client.get(address("/en/account")).send().await.unwrap().text().await.unwrap();
        let typed = ["form_id", "form_token"].map(|name| (name, hidden(&own, "/sign-out", name)));
        let request = reviewer.client.post(address("/en/sign-out")).header("sec-fetch-site", "same-origin");
        let answer = request.form(&typed).send().await.unwrap();
        let (status, page) = reviewer.arrive(answer).await;
        assert_eq!((status, reviewer.here().path()), (StatusCode::OK, "/en/signed-out"), "{page}");
        page
    };
    // After signing out only here, they are still signed in at the institution's provider: the next person at this browser would
    // be signed in without a question.
    let page = sign_out(&mut reviewer).await;
    assert!(page.contains("/en/sign-in/staff/leave"), "{page}");
    assert!(!asked_again(&mut reviewer).await && reviewer.here().path() == "/en/account", "{}", reviewer.here());
    // And on the way that the page leads.
    sign_out(&mut reviewer).await;
    let (_, page) = reviewer.get(address("/en/sign-in/staff/leave")).await;
    let there = reviewer.here();
    assert_eq!(there.path(), "/session/end", "{page}");
    let back = there.query_pairs().find(|(name, _)| name == "post_logout_redirect_uri").expect("a way back").1;
    assert_eq!(back, format!("{}/signed-out", portal.portal.config.base_url));
    let confirmed = [("xsrf", hidden(&page, "/session/end/confirm", "xsrf")), ("logout", "yes".to_owned())];
    let answer =
        reviewer.client.post(there.join("/session/end/confirm").unwrap()).form(&confirmed).send().await.unwrap();
    let (status, page) = reviewer.arrive(answer).await;
    assert_eq!((status, reviewer.here().path()), (StatusCode::OK, "/en/signed-out"), "{page}");
    assert!(asked_again(&mut reviewer).await, "the institution asks who they are: {}", reviewer.here());
}
