//! An observer reads every public page before and after a single act. The only changes are in entries with the name of the
//! organisation whose act it is.

use std::collections::BTreeMap;

use app::kernel::{Language, Role};
use scraper::Selector;

use super::kept_link::listed;
use super::reading::{LISTS, everything};
use super::refused;
use crate::harness::{Page, TestPortal};
use crate::review::submitted;

/// The parts of a page that are read separately.
const PIECES: &str = "main h1, main p, main dd, main tbody tr, main article.card";

/// The pieces of all pages: of a list together, since an entry that leaves moves others from page to page.
async fn look(portal: &TestPortal) -> BTreeMap<String, Vec<String>> {
    // Cached pages are rendered again.
    portal.clock.advance(31_000);
    let browser = portal.browser();
    let pieces = Selector::parse(PIECES).expect("a selector");
    let mut seen: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (path, html) in everything(&browser).await {
        let document = scraper::Html::parse_document(&html);
        let texts = document.select(&pieces).map(|piece| piece.text().collect::<String>());
        seen.entry(path.split('?').next().unwrap_or_default().to_owned()).or_default().extend(texts);
    }
    for list in LISTS {
        let page = browser.get(list).await;
        assert!(!page.headers.contains_key("last-modified"), "{list} tells when it changed");
        seen.insert(format!("{list} etag"), vec![etag(&page)]);
    }
    seen.values_mut().for_each(|pieces| pieces.sort());
    seen
}

fn etag(page: &Page) -> String {
    page.headers.get("etag").and_then(|tag| tag.to_str().ok()).unwrap_or_default().to_owned()
}

/// What one has and the other has not.
fn differing<'a>(one: &'a [String], other: &'a [String]) -> Vec<&'a String> {
    let mut rest: Vec<&String> = other.iter().collect();
    let mut own = Vec::new();
    for piece in one {
        match rest.iter().position(|candidate| *candidate == piece) {
            Some(place) => drop(rest.swap_remove(place)),
            None => own.push(piece),
        }
    }
    own.extend(rest);
    own
}

/// What changed between two looks and does not have this name. The register lists names only, and counts them; with an empty name
/// nothing may move there either.
fn moved(before: &BTreeMap<String, Vec<String>>, after: &BTreeMap<String, Vec<String>>, name: &str) -> Vec<String> {
    let none = Vec::new();
    let mut faults = Vec::new();
    for path in before.keys().chain(after.keys().filter(|path| !before.contains_key(*path))) {
        let (old, new) = (before.get(path).unwrap_or(&none), after.get(path).unwrap_or(&none));
        let bears = |pieces: &[String]| !name.is_empty() && pieces.iter().any(|piece| piece.contains(name));
        let own_page = path.matches('/').count() == 3 && (bears(old) || bears(new));
        let of_names = !name.is_empty() && path.starts_with("/en/register");
        if own_page || of_names {
            continue;
        }
        // A page that changes has another tag; what changed is judged by its pieces.
        if let Some(list) = path.strip_suffix(" etag") {
            if old != new && before.get(list) == after.get(list) {
                faults.push(format!("{list}: its tag changed, and nothing else"));
            }
            continue;
        }
        let strange = differing(old, new).into_iter().filter(|piece| name.is_empty() || !piece.contains(name));
        faults.extend(strange.map(|piece| format!("{path}: {}", piece.chars().take(90).collect::<String>())));
    }
    faults
}

/// Two refused organisations, one in the register, some that wait, and an outcome of a challenge, as they are published.
struct Published {
    portal: TestPortal,
    refused: [(server::applications::Application, &'static str); 2],
    granted: (server::applications::Application, &'static str),
}

async fn published() -> Published {
    let portal = TestPortal::start().await;
    let first = (refused(&portal, "Source vive").await.0, "Source vive");
    let second = (refused(&portal, "Lumière du soir").await.0, "Lumière du soir");
    let granted = (listed(&portal, "Rivière claire").await.0, "Rivière claire");
    let (challenged, member) = refused(&portal, "Quatre vents").await;
    crate::challenges::upheld(&portal, &member, &challenged).await;
    for number in 0..5 {
        submitted(&portal, "model", &format!("Association {number}"), "SN", Language::Fr).await;
    }
    portal.month_over().await;
    Published { portal, refused: [first, second], granted }
}

/// What an owner says on the page on who sees what.
async fn says(portal: &TestPortal, file: &server::applications::Application, answers: &[(&str, &str)]) {
    let owner = portal.signed_in(portal.owner_of(file.organisation).await).await;
    let page = owner.get(&format!("/en/applications/{}/visibility", file.reference.slug())).await.submit(answers).await;
    assert!(page.path.ends_with("?saved"), "{}", page.summary());
}

#[tokio::test]
async fn a_single_act_moves_nothing_that_does_not_bear_the_name_of_whose_act_it_is() {
    let Published { portal, refused: [first, second], granted } = published().await;
    let mut before = look(&portal).await;
    let unnamed = |seen: &BTreeMap<String, Vec<String>>| {
        seen["/en/decisions"].iter().filter(|piece| piece.contains("A decision without a name")).count()
    };
    assert_eq!(unnamed(&before), 3, "{:?}", before["/en/decisions"]);
    assert_eq!(before["/en/challenges"].iter().filter(|piece| piece.contains("rests on an error")).count(), 2);
    let waiting = |seen: &BTreeMap<String, Vec<String>>| seen["/en/waiting"].join(" ");
    assert!(waiting(&before).contains("March 2026"), "{:?}", before["/en/waiting"]);

    // An application, a refusal, and a challenge that takes another one away.
    submitted(&portal, "model", "Autre chose", "SN", Language::Fr).await;
    super::refused(&portal, "Encore une").await;
    let (challenged, member) = super::refused(&portal, "Une de plus").await;
    let mut after = look(&portal).await;
    assert_eq!(moved(&before, &after, ""), Vec::<String>::new());
    crate::challenges::upheld(&portal, &member, &challenged).await;
    after = look(&portal).await;
    assert_eq!(moved(&before, &after, ""), Vec::<String>::new(), "a challenge that was upheld");

    // It agrees to be named, and takes that back.
    says(&portal, &first.0, &[("danger", "no"), ("naming", "yes")]).await;
    after = look(&portal).await;
    assert_eq!(unnamed(&after), 2);
    let others = moved(&before, &after, first.1);
    assert!(others.iter().all(|piece| piece.starts_with("/en/decisions")) && !others.is_empty(), "{others:?}");
    before = after;
    says(&portal, &first.0, &[("danger", "no"), ("naming", "no")]).await;
    after = look(&portal).await;
    assert_eq!(moved(&before, &after, first.1), Vec::<String>::new(), "it took back its agreement");
    before = after;

    // One asks that its status is not shown, and another hides: nobody sees which entry without a name is whose.
    says(&portal, &granted.0, &[("danger", "no"), ("status", "confidential")]).await;
    after = look(&portal).await;
    assert_eq!(moved(&before, &after, granted.1), Vec::<String>::new(), "a status is not shown");
    assert_ne!(moved(&before, &after, ""), Vec::<String>::new(), "the observer sees what bears a name");
    before = after;
    let waited = waiting(&before);
    says(&portal, &second.0, &[("danger", "yes")]).await;
    after = look(&portal).await;
    assert_eq!(moved(&before, &after, ""), Vec::<String>::new(), "it hides");
    assert_eq!(waiting(&after), waited);

    // The same observer finds the fault where lists follow each act: by what this statement does.
    let live = "delete from unnamed_decisions where not exists (select 1 from decisions_to_list l \
                where l.decision_id = unnamed_decisions.decision_id)";
    portal.write(live, []).await.expect("a fault");
    let faulty = look(&portal).await;
    assert!(
        moved(&before, &faulty, "").iter().any(|piece| piece.contains("without a name")),
        "a list that follows acts"
    );

    // What was done in the month is seen at its end, all together.
    portal.month_over().await;
    let later = look(&portal).await;
    assert!(waiting(&later).contains("April 2026"), "{}", waiting(&later));
    // Of three refusals of March one is hidden, and one was named for a while; two refusals of April have come. What had a
    // name comes back without one for nobody: not for the status that is not shown, and not for what was agreed for a while.
    assert_eq!(unnamed(&later), 3, "{:?}", later["/en/decisions"]);
    before = later;
    portal.show_again(second.0.organisation).await;
    after = look(&portal).await;
    assert_eq!(moved(&before, &after, ""), Vec::<String>::new(), "it is shown again");
}

#[tokio::test]
async fn files_that_wait_are_counted_at_the_end_of_a_month_and_few_of_them_look_alike() {
    let portal = TestPortal::start().await;
    let waiting = async || portal.browser().get("/en/waiting").await;
    assert!(waiting().await.main().contains("No numbers yet"));
    submitted(&portal, "model", "Association 0", "SN", Language::Fr).await;
    portal.month_over().await;
    let few = waiting().await.texts("tbody tr");
    assert_eq!(few.len(), 1);
    for number in 1..5 {
        submitted(&portal, "model", &format!("Association {number}"), "SN", Language::Fr).await;
        assert_eq!(waiting().await.texts("tbody tr"), few);
    }
    portal.month_over().await;
    let page = waiting().await;
    assert!(page.texts("tbody tr")[0].contains('5') && page.main().contains("April 2026"), "{}", page.summary());
    assert!(!page.main().contains("Fewer than 5"), "{}", page.summary());
    // Nobody hides by it, and nobody is told by it: a count is of everybody.
    let (focal, _) = portal.person("Thandeka", &[Role::ProtectionFocalPoint]).await;
    let seals = focal.get("/en/seals?q=Association").await.follow("Association 3").await;
    seals.submit(&[("reason", "A threat.")]).await;
    assert_eq!(portal.number("select count(*) from seals").await, 1);
    portal.clock.advance(31_000);
    assert_eq!(waiting().await.texts("tbody tr"), page.texts("tbody tr"));
    portal.month_over().await;
    assert!(waiting().await.texts("tbody tr")[0].contains('5'), "a hidden one is counted on");
    assert!(!server::month_end::close_month(&portal.portal).await.expect("a turn"), "a month ends once");
}
