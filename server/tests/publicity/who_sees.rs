//! Each sentence on who can read something, compared with who can open it.

use app::kernel::{Language, MemberRole, Reader, Role};
use reqwest::StatusCode;
use server::access::Given;
use server::applications;

use super::refused;
use crate::harness::{Browser, TestPortal};
use crate::review::submitted;

/// What only the thing itself says.
struct Place {
    given: Given,
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
    let own = |page: &str| format!("/applications/{slug}{page}");
    let places = [
        Place {
            given: Given::Notice,
            member: own("/notice"),
            receipt: "/receipt/notice".into(),
            staff: vec![format!("/files/{slug}/notice")],
            mark: "Constaté pour K1.",
        },
        Place {
            given: Given::Challenge,
            member: format!("/challenges/{challenge}"),
            receipt: format!("/challenges/{challenge}"),
            staff: vec![format!("/docket/{challenge}")],
            mark: "MARKED-STATEMENT",
        },
        Place {
            given: Given::Application,
            member: format!("/organisations/{}", file.organisation),
            receipt: "/receipt/status".into(),
            staff: vec![format!("/files/{slug}"), format!("/decide/{slug}"), format!("/docket/{challenge}")],
            mark: "Clean water for all.",
        },
        Place {
            given: Given::Log,
            member: "/audit".into(),
            receipt: "/audit".into(),
            staff: vec!["/audit".into()],
            mark: "decided",
        },
    ];
    let code = applications::receipt_code(&portal.portal, file.id).grouped();
    let holder = portal.browser();
    holder.get("/en/receipt").await.submit(&[("receipt-code", &code)]).await;
    let (viewer, user) = portal.person("A viewer", &[]).await;
    portal.join(user, file.organisation, MemberRole::Viewer).await;
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
    // And nobody is named in vain, where one page shows it to all of them.
    for place in &places[..2] {
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
    assert_eq!(Given::Draft.who_sees().0, [Reader::Members]);
    let version = server::programmes::find_by_slug(&portal.portal, "ecosoc").await.expect("a programme");
    let work = portal.portal.begin_as_system().await.expect("a unit of work");
    let organisation = server::organisations::find(work.connection(), file.organisation).await.expect("it");
    let draft = applications::begin(&work, &version, &organisation, Language::Fr).await.expect("a draft");
    work.finish("").await.expect("the draft is kept");
    for role in Role::ALL {
        let (colleague, _) = portal.person("A colleague", &[*role]).await;
        for path in ["/applications", "/files"] {
            let path = format!("/en{path}/{}", draft.reference.slug());
            let status = colleague.get(&path).await.status;
            assert!(matches!(status, StatusCode::NOT_FOUND | StatusCode::FORBIDDEN), "{role:?} {path}: {status}");
        }
    }
}
