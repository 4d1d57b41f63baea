//! A text that staff write for staff is read by staff only.
//!
//! Every text that staff can type is in one of two lists, and the lists are compared with the forms that the portal
//! really shows: a new field is in neither, and fails here until somebody says who reads it. Each text for staff then gets
//! a mark of its own, a file goes through every step (question, recommendation, refusal, challenge, outcome, seal), and every
//! page, mail and notice of the applicant, a receipt's holder, a stranger and an administrator is searched for the marks.

pub mod search;

use std::collections::BTreeSet;

use app::kernel::{Language, MemberRole, Role};
use server::access::{Allow, rule};
use server::applications::{self, Application};
use server::routes::all_routes;

use crate::harness::{Browser, Page, TestPortal};
use crate::review::submitted;
use search::{Search, fields_of};

/// Only staff ever read these: the route of the form, and the name of the field.
const FOR_STAFF: &[(&str, &str)] = &[
    ("/files/{reference}", "facts-{criterion}"),
    ("/files/{reference}", "considered-{criterion}"),
    ("/files/{reference}", "missing-{criterion}"),
    ("/files/{reference}", "cure-{criterion}"),
    ("/files/{reference}/conflict", "tie"),
    ("/files/{reference}/recommend", "note"),
    ("/decide/{reference}/conflict", "tie"),
    ("/decide/{reference}/return", "note"),
    ("/docket/{reference}/declare", "tie"),
    ("/seals/{id}", "reason"),
];

/// The applicant, or everybody, reads these, and the form says so.
const FOR_OTHERS: &[(&str, &str)] = &[
    ("/files/{reference}/recommend", "question-{criterion}"),
    ("/decide/{reference}", "decider"),
    ("/decide/{reference}", "facts-{criterion}"),
    ("/decide/{reference}", "considered-{criterion}"),
    ("/decide/{reference}", "missing-{criterion}"),
    ("/decide/{reference}", "cure-{criterion}"),
    ("/decide/{reference}", "summary"),
    ("/decide/{reference}", "public-summary"),
    ("/decide/{reference}", "recusals"),
    ("/decide/{reference}", "effective-on-day"),
    ("/decide/{reference}", "effective-on-month"),
    ("/decide/{reference}", "effective-on-year"),
    ("/decide/{reference}/defer", "decider"),
    ("/decide/{reference}/defer", "text"),
    ("/decide/{reference}/defer", "until-day"),
    ("/decide/{reference}/defer", "until-month"),
    ("/decide/{reference}/defer", "until-year"),
    ("/docket/{reference}/decide", "answer-{ground}"),
    ("/docket/{reference}/decide", "reasons"),
];

/// A text that nobody writes by chance. It reads like a name, so that no cleaning changes it.
fn mark(route: &str, field: &str) -> String {
    let place = FOR_STAFF.iter().position(|known| *known == (route, field));
    let place = place.unwrap_or_else(|| panic!("{field} of {route} is no text for staff"));
    format!("Zzqmark{place}x")
}

const SEALED_NAME: &str = "Zzqsource Vive";
const STATEMENT: &str = "Zzqstatement";

/// The forms that staff have been shown so far: their routes and text fields.
#[derive(Default)]
struct Forms {
    routes: BTreeSet<&'static str>,
    fields: BTreeSet<(&'static str, String)>,
}

impl Forms {
    /// Notes the fields of a form, and that its route was reached.
    fn note(&mut self, page: &Page) {
        let path = page.path.split('?').next().unwrap_or_default();
        let listed = all_routes(false).listed;
        let path: Vec<&str> = path.split('/').skip(2).collect();
        let route = listed.iter().filter(|route| route.method == "POST").find(|route| {
            let parts: Vec<&str> = route.path.split('/').skip(1).collect();
            parts.len() == path.len() && parts.iter().zip(&path).all(|(part, is)| part.starts_with('{') || part == is)
        });
        let Some(route) = route else { return };
        if page.has("#form") {
            self.routes.insert(route.path);
            self.fields.extend(fields_of(page).into_iter().map(|field| (route.path, field)));
        }
    }
}

/// Routes to which only people of the institution post.
fn posted_by_staff() -> BTreeSet<&'static str> {
    let staff = |allow: &Allow| matches!(allow, Allow::Staff(_) | Allow::StaffEverywhere(_));
    let listed = all_routes(false).listed.into_iter();
    listed
        .filter(|route| route.method == "POST" && rule(route.action).iter().any(staff))
        .map(|route| route.path)
        .collect()
}

struct Story {
    portal: TestPortal,
    file: Application,
    forms: Forms,
    search: Search,
}

impl Story {
    async fn begin() -> Story {
        let portal = TestPortal::start().await;
        let (file, owner) = submitted(&portal, "model", SEALED_NAME, "SN", Language::En).await;
        let (viewer, user) = portal.person("Vera", &[]).await;
        portal.join(user, file.organisation, MemberRole::Viewer).await;
        let (other, _) = submitted(&portal, "model", "Another one", "SN", Language::En).await;
        let (outsider, user) = portal.person("Otto", &[]).await;
        portal.join(user, other.organisation, MemberRole::Owner).await;
        let receipt = portal.browser();
        let code = applications::receipt_code(&portal.portal, file.id).grouped();
        let shown = receipt.get("/en/receipt").await.submit(&[("receipt-code", &code)]).await;
        assert!(shown.path.contains("/receipt/status"), "{}", shown.summary());
        let (administrator, _) = portal.person("Ada", &[Role::Administrator]).await;
        let mut search = Search::default();
        search.concerned("the owner", owner);
        search.concerned("a viewer", viewer);
        search.concerned("the receipt's holder", receipt);
        search.stranger("a stranger", portal.browser());
        search.stranger("another organisation", outsider);
        search.stranger("an administrator", administrator);
        Story { portal, file, forms: Forms::default(), search }
    }

    async fn staff(&self, name: &str, role: Role) -> Browser {
        self.portal.person(name, &[role]).await.0
    }

    fn path(&self, of: &str) -> String {
        format!("/en/{of}/{}", self.file.reference.slug())
    }

    /// Steps aside with a marked reason.
    async fn step_aside(&mut self, browser: Browser, path: &str, route: &str) {
        let page = browser.get(path).await;
        self.forms.note(&page);
        let tie = mark(route, "tie");
        let done = page.submit(&[("conflict", "conflict"), ("tie", &tie)]).await;
        assert!(!done.has(".error-summary"), "{}", done.summary());
    }

    async fn clear(&mut self, browser: &Browser, path: &str) -> Page {
        let page = browser.get(path).await;
        self.forms.note(&page);
        let page = page.submit(&[("conflict", "no_conflict")]).await;
        self.forms.note(&page);
        page
    }

    /// Every finding with a marked text; K1 as given.
    async fn find(&mut self, page: Page, k1: &str) -> Page {
        let mut fields = vec![("save".to_owned(), "recommend".to_owned())];
        for code in ["K1", "K2", "K4", "K5", "K7", "K13"] {
            fields.push((format!("verdict-{code}"), if code == "K1" { k1 } else { "met" }.to_owned()));
            for text in ["facts", "considered", "missing", "cure"] {
                let marked = mark("/files/{reference}", &format!("{text}-{{criterion}}"));
                fields.push((format!("{text}-{code}"), marked));
            }
        }
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let page = page.submit(&fields).await;
        assert!(page.path.ends_with("/recommend"), "{}", page.summary());
        self.forms.note(&page);
        page
    }

    async fn seek(&self, when: &str, marks: &[String], names: &[&str]) {
        self.search.everywhere(&self.portal, &self.file, when, marks, names).await;
    }
}

/// Sends a form, and confirms it where a page stands between.
async fn sent(page: Page, fields: &[(&str, &str)], until: &str) -> Page {
    let mut page = page.submit(fields).await;
    for _ in 0..2 {
        if page.path.contains(until) || page.has(".error-summary") || !page.has("#form") {
            break;
        }
        page = page.submit(&[]).await;
    }
    assert!(page.path.contains(until), "{}", page.summary());
    page
}

#[tokio::test]
async fn what_staff_write_for_staff_reaches_nobody_else() {
    let mut story = Story::begin().await;
    let marks: Vec<String> = FOR_STAFF.iter().map(|(route, field)| mark(route, field)).collect();

    let (file, decide) = (story.path("files"), story.path("decide"));
    let aside = story.staff("Rosa", Role::Reviewer).await;
    story.step_aside(aside, &file, "/files/{reference}/conflict").await;
    let reviewer = story.staff("Ren", Role::Reviewer).await;
    let page = story.clear(&reviewer, &file).await;
    let page = story.find(page, "cannot_tell").await;
    let note = mark("/files/{reference}/recommend", "note");
    let page = page.submit(&[("outcome", "ask"), ("note", &note)]).await;
    assert!(page.has(".error-summary"), "a question that nobody wrote was sent: {}", page.summary());
    sent(page, &[("outcome", "ask"), ("note", &note), ("question-K1", "Which year?")], "asked=").await;
    story.seek("after a question", &marks, &[]).await;

    let work = story.portal.portal.begin_as_system().await.unwrap();
    let waiting = applications::find(work.connection(), story.file.id).await.unwrap();
    applications::advance(&work, &waiting, app::applications::ApplicationEvent::Answered).await.unwrap();
    work.commit("").await.unwrap();
    let page = story.find(reviewer.get(&file).await, "not_met").await;
    sent(page, &[("outcome", "refuse"), ("note", &note)], "done=").await;
    story.seek("after the recommendation", &marks, &[]).await;

    let aside = story.staff("Dina", Role::DecisionMaker).await;
    story.step_aside(aside, &decide, "/decide/{reference}/conflict").await;
    let decider = story.staff("Noor", Role::DecisionMaker).await;
    story.clear(&decider, &decide).await;
    let page = decider.get(&format!("{decide}/return")).await;
    story.forms.note(&page);
    let missing = mark("/decide/{reference}/return", "note");
    sent(page, &[("note", &missing)], "returned=").await;
    assert!(reviewer.get(&file).await.main().contains(&missing), "its reviewers read what is missing");
    story.seek("after it was sent back", &marks, &[]).await;
    let page = story.find(reviewer.get(&file).await, "not_met").await;
    sent(page, &[("outcome", "refuse"), ("note", &note)], "done=").await;

    let page = decider.get(&format!("{decide}/defer")).await;
    story.forms.note(&page);
    let day = [("until-day", "20"), ("until-month", "3"), ("until-year", "2026")];
    let why = [
        ("reason", "facts_checked"),
        ("criterion", "K1"),
        ("text", "The town answers by that day."),
        ("decider", "Noor, head of accreditation"),
        ("step", "send"),
    ];
    sent(page, &[&why[..], &day[..]].concat(), "/deferral").await;
    story.seek("while it is put off", &marks, &[]).await;
    let page = decider.get(&decide).await;
    assert!(page.main().contains(&missing), "who decides reads what was missing");
    let reasons = [
        ("outcome", "refused"),
        ("decider", "Noor, head of accreditation"),
        ("facts-K1", "No year is shown."),
        ("considered-K1", "The statutes."),
        ("missing-K1", "Minutes."),
        ("cure-K1", "Send minutes."),
        ("public-summary", "The criterion on existence was not met."),
        ("step", "send"),
    ];
    sent(page, &reasons, "/notice").await;
    story.seek("after the refusal", &marks, &[]).await;

    let challenge = story.search.challenge(&story.portal, &story.file, STATEMENT).await;
    let docket = format!("/en/docket/{challenge}");
    let aside = story.staff("Pia", Role::ChallengePanel).await;
    story.step_aside(aside, &docket, "/docket/{reference}/declare").await;
    let panel = story.staff("Mei", Role::ChallengePanel).await;
    let bundle = story.clear(&panel, &docket).await;
    bundle.submit(&[]).await;
    story.seek("while it is examined", &marks, &[STATEMENT]).await;
    let page = panel.get(&format!("{docket}/decide")).await;
    story.forms.note(&page);
    let outcome = [("answer-error", "The facts stand."), ("outcome", "rejected"), ("reasons", "No ground is founded.")];
    sent(page, &outcome, "/docket/").await;
    story.seek("after the outcome", &marks, &[STATEMENT]).await;

    let focal = story.staff("Thandeka", Role::ProtectionFocalPoint).await;
    let page = focal.get(&format!("/en/seals/{}", story.file.organisation)).await;
    story.forms.note(&page);
    let reason = mark("/seals/{id}", "reason");
    let sealed = page.submit(&[("reason", &reason)]).await;
    assert!(sealed.main().contains(&reason), "{}", sealed.summary());
    story.seek("once it is sealed", &marks, &[STATEMENT, "Zzqsource"]).await;

    // Nothing is typed there: it is opened with a mail that did not leave and a job that failed, so that its forms are known.
    let tried = "update outbox set tries = 1, sent_at = null where id = (select id from outbox order by id limit 1)";
    story.portal.write(tried, []).await.expect("a mail that did not leave");
    let failed = "insert into jobs (name, tries, last_error) values ('deletion', 1, 'the disk is full') \
                  on conflict (name) do update set tries = 1, last_error = excluded.last_error";
    story.portal.write(failed, []).await.expect("a job that failed");
    let administrator = story.staff("Chen", Role::Administrator).await;
    let page = administrator.get("/en/attention").await;
    story.forms.note(&page);
    let jobs = "form#jobs[action='/en/attention/jobs']";
    assert!(page.has(jobs) && !page.has(&format!("{jobs} textarea, {jobs} input:not([type=hidden])")));
    story.forms.routes.insert("/attention/jobs");

    let staff: BTreeSet<&str> = posted_by_staff();
    let unseen: Vec<_> = staff.difference(&story.forms.routes).collect();
    assert!(unseen.is_empty(), "forms of staff that this story does not open: {unseen:?}");
    let listed: BTreeSet<(&str, String)> =
        FOR_STAFF.iter().chain(FOR_OTHERS).map(|(route, field)| (*route, (*field).to_owned())).collect();
    let shown: BTreeSet<(&str, String)> = story.forms.fields.iter().cloned().collect();
    let unknown: Vec<_> = shown.difference(&listed).collect();
    assert!(unknown.is_empty(), "say in FOR_STAFF or FOR_OTHERS who reads these: {unknown:?}");
    let gone: Vec<_> = listed.difference(&shown).collect();
    assert!(gone.is_empty(), "fields that no form shows any more: {gone:?}");
}
