//! Each sentence on who can read something, compared with who can open it.

use app::documents::MediaType;
use app::kernel::{Language, MemberRole, OrganisationId, Reader, Role};
use reqwest::StatusCode;
use server::access::Information;
use server::{applications, documents};

use super::refused;
use crate::harness::{Browser, TestPortal};
use crate::review::submitted;

/// What only the thing itself says.
struct Place {
    given: Information,
    /// For members, for the holder of the receipt, and for staff, without language.
    member: String,
    receipt: String,
    staff: Vec<String>,
    mark: &'static str,
}

#[tokio::test]
async fn each_sentence_names_exactly_those_who_can_open_it() {
    let portal = TestPortal::start().await;
    let (file, owner) = refused(&portal, "Source vive").await;
    let slug = file.reference.slug();
    let lodged = owner.get(&format!("/en/challenge/{slug}")).await;
    let fields = [("grounds", "error"), ("statement", "MARKED-STATEMENT"), ("remedy", "")];
    let mut status = lodged.submit(&fields).await;
    if !status.path.contains("/challenges/CHL") {
        status = status.submit(&[("step", "send")]).await;
    }
    assert!(status.path.contains("/challenges/CHL"), "{}", status.summary());
    let challenge = status.path.split(['?', '/']).find(|part| part.starts_with("CHL")).expect("a number").to_owned();
    let (maker, _) = portal.person("Somebody who has not applied", &[]).await;
    let described = described(&maker).await;
    let document = document_of(&portal, &file).await;
    let draft = draft_of(&portal, &file).await;
    let fields = [("main_topic", "environment"), ("aims", "MARKED-ANSWER")];
    let page = owner.get(&format!("/en/applications/{draft}/questions/aims")).await.submit(&fields).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.summary());
    let sealed = format!("/seals/{}", file.organisation);
    let (focal, _) = portal.person("Thandeka", &[Role::ProtectionFocalPoint]).await;
    let page = focal.get(&format!("/en{sealed}")).await.submit(&[("reason", "MARKED-REASON")]).await;
    assert!(page.html.contains("MARKED-REASON"), "{}", page.summary());
    let own = |page: &str| format!("/applications/{slug}{page}");
    let places = [
        Place {
            given: Information::Notice,
            member: own("/notice"),
            receipt: "/receipt/notice".into(),
            staff: vec![format!("/files/{slug}/notice")],
            mark: "Constaté pour K1.",
        },
        Place {
            given: Information::Challenge,
            member: format!("/challenges/{challenge}"),
            receipt: format!("/challenges/{challenge}"),
            staff: vec![format!("/docket/{challenge}")],
            mark: "MARKED-STATEMENT",
        },
        Place {
            given: Information::Applied,
            member: own("/status"),
            receipt: "/receipt/status".into(),
            staff: vec![
                format!("/files/{slug}"),
                format!("/decide/{slug}"),
                format!("/docket/{challenge}"),
                "/seals?q=Source".into(),
            ],
            mark: "Source vive",
        },
        Place {
            given: Information::Application,
            member: format!("/organisations/{}", file.organisation),
            receipt: "/receipt/status".into(),
            staff: vec![format!("/files/{slug}"), format!("/decide/{slug}"), format!("/docket/{challenge}")],
            mark: "Clean water for all.",
        },
        Place {
            given: Information::Log,
            member: "/audit".into(),
            receipt: "/audit".into(),
            staff: vec!["/audit".into()],
            mark: "decided",
        },
        Place {
            given: Information::Organisation,
            member: format!("/organisations/{}", described),
            receipt: format!("/organisations/{}", described),
            staff: vec![format!("/organisations/{}", described)],
            mark: DESCRIBED,
        },
        Place {
            given: Information::Documents,
            member: document.clone(),
            receipt: document.clone(),
            // Each is where somebody declares to be free of conflicts.
            staff: vec![
                format!("/files/{slug}"),
                format!("/decide/{slug}"),
                format!("/docket/{challenge}"),
                document.clone(),
            ],
            mark: "MARKED-DOCUMENT",
        },
        Place {
            given: Information::Draft,
            member: format!("/applications/{draft}/check"),
            receipt: format!("/applications/{draft}/check"),
            staff: [format!("/applications/{draft}"), format!("/files/{draft}"), format!("/decide/{draft}")].into(),
            mark: "MARKED-ANSWER",
        },
        Place {
            given: Information::SealReason,
            member: sealed.clone(),
            receipt: sealed.clone(),
            staff: vec![sealed.clone()],
            mark: "MARKED-REASON",
        },
    ];
    let compared: Vec<Information> =
        Information::ALL.into_iter().filter(|given| !places.iter().any(|p| p.given == *given)).collect();
    assert!(compared.is_empty(), "not compared: {compared:?}");
    let code = applications::receipt_code(&portal.portal, file.id).grouped();
    let holder = portal.browser();
    holder.get("/en/receipt").await.submit(&[("receipt-code", &code)]).await;
    let (viewer, user) = portal.person("A viewer", &[]).await;
    portal.join(user, file.organisation, MemberRole::Viewer).await;
    portal.join(user, described, MemberRole::Viewer).await;
    let mut faults = Vec::new();
    for place in &places {
        let said = place.given.who_sees();
        assert!(!said.is_published());
        let mut check = |reader: Reader, opened: bool| {
            if opened && !said.0.contains(&reader) {
                faults.push(format!("{:?}: {reader:?} can open it and is not named", place.given));
            }
        };
        check(Reader::Everybody, opens(&portal.browser(), &place.member, place.mark).await);
        check(Reader::SignedIn, opens(&portal.person("Somebody", &[]).await.0, &place.member, place.mark).await);
        check(Reader::Members, opens(&viewer, &place.member, place.mark).await);
        check(Reader::ReceiptHolder, opens(&holder, &place.receipt, place.mark).await);
        for role in Role::ALL {
            let (colleague, _) = portal.person("A colleague", &[*role]).await;
            let mut opened = false;
            for path in &place.staff {
                opened |= opens(&colleague, path, place.mark).await;
            }
            check(Reader::of_role(*role), opened);
        }
    }
    // And every reader that the sentence names can really read it, where one page shows it to all of them.
    for place in &places[..3] {
        for reader in place.given.who_sees().0 {
            let opened = match reader {
                Reader::Members => opens(&viewer, &place.member, place.mark).await,
                Reader::ReceiptHolder => opens(&holder, &place.receipt, place.mark).await,
                _ => continue,
            };
            assert!(opened, "{:?}: {reader:?} is named and cannot open it", place.given);
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// The address of a document of the file.
async fn document_of(portal: &TestPortal, file: &applications::Application) -> String {
    let blob = portal.portal.blobs.put(b"MARKED-DOCUMENT").await.expect("the file is kept");
    let kept = documents::KeptUpload::written_here("minutes.txt".into(), MediaType::PlainText, blob);
    let work = portal.portal.begin_as_system().await.expect("a unit of work");
    let owner = documents::DocumentOwner::Application(file.id);
    let place = documents::Place { owner, purpose: "statutes", of_organisation: None };
    let id = documents::store_document(&work, place, &kept).await.expect("the document is kept");
    work.commit("").await.expect("it stands in the file");
    format!("/documents/{id}")
}

/// The address of a new draft of the same organisation.
async fn draft_of(portal: &TestPortal, file: &applications::Application) -> String {
    let version = server::programmes::find_by_slug(&portal.portal, "model").await.expect("a programme");
    let work = portal.portal.begin_as_system().await.expect("a unit of work");
    let organisation = server::organisations::find(work.connection(), file.organisation).await.expect("it");
    let draft = applications::begin(&work, &version, &organisation, Language::Fr).await.expect("a draft");
    work.commit("").await.expect("the draft is kept");
    draft.reference.slug()
}

const DESCRIBED: &str = "MARKED-ORGANISATION";

/// An organisation that its maker described and that has not applied for anything.
async fn described(browser: &Browser) -> OrganisationId {
    let page = browser.get("/en/organisations/new").await;
    for said in ["It can be read by: members of your organisation.", "Nothing in public tells of"] {
        assert!(page.main().contains(said), "{}", page.summary());
    }
    assert!(page.has(".exit a"), "it can be left quickly");
    let fields = [
        ("name", DESCRIBED),
        ("country", "SN"),
        ("founded-year", "2009"),
        ("legal-form", "association"),
        ("purpose", "Reading."),
        ("seat", "1 Water Street"),
    ];
    let page = page.submit(&fields).await;
    let id = page.path.split(['/', '?']).find_map(|part| part.parse().ok());
    OrganisationId(id.unwrap_or_else(|| panic!("{}", page.summary())))
}

#[tokio::test]
async fn before_an_application_no_page_of_anybody_else_tells_of_an_organisation() {
    let portal = TestPortal::start().await;
    server::seed::tell(&portal.portal).await.expect("the demo").expect("an empty portal");
    let (maker, _) = portal.person("Somebody who has not applied", &[]).await;
    let id = described(&maker).await;
    let hide = maker.get(&format!("/en/organisations/{id}")).await.follow("Hide our organisation").await;
    assert!(hide.path.ends_with("/visibility"), "it can be hidden at once: {}", hide.summary());
    let (staff, _) = portal.person("Everybody at the institution", Role::ALL).await;
    let id = id.to_string();
    for (who, browser) in [("a stranger", portal.browser()), ("staff", staff)] {
        let seen = portal.walk_of(who, &browser).await;
        assert!(seen.len() > 10, "{who} saw {} pages", seen.len());
        // The log says that something was done, and not to whom.
        let tells = |page: &crate::harness::Page| {
            page.html.contains(DESCRIBED) || (page.html.contains(&id) && !page.path.starts_with("/en/audit"))
        };
        let told: Vec<_> = seen.iter().filter(|seen| tells(&seen.page)).map(|seen| seen.page.path.clone()).collect();
        assert!(told.is_empty(), "{who}: {told:?}");
        for search in ["/en/register?q=", "/en/seals?q=", "/en/queue?q="] {
            let page = browser.get(&format!("{search}{DESCRIBED}")).await;
            assert!(!page.main().contains(&format!("/organisations/{id}")), "{search}");
            assert!(!page.has(&format!("a[href*='{id}']")), "{search}");
        }
    }
}

/// Whether a page shows the mark, also after its reader declared to be free of conflicts.
async fn opens(browser: &Browser, path: &str, mark: &str) -> bool {
    let page = browser.get(&format!("/en{path}")).await;
    let page = if page.has("[name=conflict]") { page.submit(&[("conflict", "no_conflict")]).await } else { page };
    page.status == StatusCode::OK && page.html.contains(mark)
}

#[tokio::test]
async fn a_draft_is_for_its_members_alone() {
    let portal = TestPortal::start().await;
    let (file, _) = submitted(&portal, "model", "Source vive", "SN", Language::Fr).await;
    assert_eq!(Information::Draft.who_sees().0, [Reader::Members]);
    let version = server::programmes::find_by_slug(&portal.portal, "ecosoc").await.expect("a programme");
    let work = portal.portal.begin_as_system().await.expect("a unit of work");
    let organisation = server::organisations::find(work.connection(), file.organisation).await.expect("it");
    let draft = applications::begin(&work, &version, &organisation, Language::Fr).await.expect("a draft");
    work.commit("").await.expect("the draft is kept");
    for role in Role::ALL {
        let (colleague, _) = portal.person("A colleague", &[*role]).await;
        for path in ["/applications", "/files"] {
            let path = format!("/en{path}/{}", draft.reference.slug());
            let status = colleague.get(&path).await.status;
            assert!(matches!(status, StatusCode::NOT_FOUND | StatusCode::FORBIDDEN), "{role:?} {path}: {status}");
        }
    }
}
