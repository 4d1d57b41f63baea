//! The rule in `app` and the relation in SQL say the same.

use std::collections::{BTreeMap, BTreeSet};

use app::applications::PublicationWishes;
use app::decisions::{Appearance, Wishes, listed, status_shown};
use app::kernel::{ApplicationId, OrganisationId, days};
use sea_orm::{ConnectionTrait, QueryResult, Statement};
use uuid::Uuid;

use crate::harness::TestPortal;

async fn rows(portal: &TestPortal, sql: &str) -> Vec<QueryResult> {
    let reader = portal.portal.database.reader();
    reader.query_all_raw(Statement::from_string(reader.get_database_backend(), sql)).await.expect(sql)
}

fn id(row: &QueryResult, place: usize) -> Uuid {
    row.try_get_by_index(place).expect("an id")
}

/// What an organisation asks for, drawn from a number.
fn drawn(number: usize) -> Wishes {
    let bit = |bit: usize| number & (1 << bit) > 0;
    Wishes { sealed: bit(0), confidential: bit(1), consents: bit(2), provisional_shown: bit(3) }
}

/// Wishes are of an organisation or an application; the first that is drawn holds for all its decisions.
#[derive(Default)]
struct Drawn {
    sealed: BTreeMap<Uuid, bool>,
    others: BTreeMap<Uuid, Wishes>,
}

impl Drawn {
    fn of(&mut self, row: &QueryResult, drawn: Wishes) -> Wishes {
        let sealed = *self.sealed.entry(id(row, 1)).or_insert(drawn.sealed);
        let kept = *self.others.entry(id(row, 2)).or_insert(drawn);
        Wishes { sealed, consents: drawn.consents, ..kept }
    }
}

async fn ask(portal: &TestPortal, row: &QueryResult, wishes: Wishes) {
    let (decision, organisation, application) = (id(row, 0), id(row, 1), id(row, 2));
    let work = portal.portal.begin_as_system().await.expect("a unit of work");
    server::decisions::remember_named(&work, OrganisationId(organisation)).await.expect("remembered");
    let file = server::applications::find(work.connection(), ApplicationId(application)).await.unwrap();
    let Wishes { confidential, provisional_shown, .. } = wishes;
    let kept = PublicationWishes { danger: false, confidential, provisional_shown };
    server::applications::keep_wishes(&work, &file, kept).await.expect("kept");
    let consent = match wishes.consents {
        true => {
            "insert into naming_consents (decision_id, given_at) values ($1, 1) on conflict (decision_id) do nothing"
        }
        false => "delete from naming_consents where decision_id = $1",
    };
    if wishes.sealed {
        server::protection::seal_organisation(&work, OrganisationId(organisation)).await.expect("a seal");
    }
    // After the seal, which takes back what was agreed before it.
    work.execute(consent, [decision.into()]).await.expect("a consent");
    let named = "delete from unnamed_decisions where decision_id = $1 \
                 and exists (select 1 from public_decisions p where p.decision_id = $1 and p.named)";
    work.execute(named, [decision.into()]).await.expect("an entry without a name");
    work.commit("").await.expect("kept");
}

#[tokio::test]
async fn the_view_of_decisions_and_of_statuses_shows_what_the_rule_says_for_every_combination_of_wishes() {
    let portal = TestPortal::start().await;
    server::seed::tell(&portal.portal).await.expect("the demo");
    portal.write("delete from naming_consents", []).await.expect("no consent");
    for row in rows(&portal, "select organisation_id from seals").await {
        portal.show_again(OrganisationId(id(&row, 0))).await;
    }
    // The period of every one of them is over.
    portal.clock.advance(days(400));
    let sql = "select id, organisation_id, application_id, named_by_rule from decisions order by outcome, id";
    let decisions = rows(&portal, sql).await;
    assert!(decisions.len() > 32, "{}", decisions.len());
    let (mut expected, mut before) = (Vec::new(), Drawn::default());
    for (place, row) in decisions.iter().enumerate() {
        let then = before.of(row, drawn(place));
        ask(&portal, row, then).await;
        expected.push((row, then, then));
    }
    portal.month_over().await;
    let mut named = BTreeSet::new();
    let mut seen = check(&portal, &expected, &mut named).await;
    // Within the next month every one of them may ask for something else.
    for round in 1..4 {
        let mut after = Drawn::default();
        for (place, (row, _, now)) in expected.iter_mut().enumerate() {
            *now = after.of(row, drawn(place * 5 + round * 7));
            ask(&portal, row, *now).await;
        }
        seen.extend(check(&portal, &expected, &mut named).await);
    }
    // At the end of the month everything is listed anew, but for what had a name.
    let hidden: BTreeSet<Uuid> =
        rows(&portal, "select organisation_id from seals").await.iter().map(|row| id(row, 0)).collect();
    for (row, then, now) in &mut expected {
        *then = Wishes { sealed: hidden.contains(&id(row, 1)), ..*now };
    }
    portal.month_over().await;
    check(&portal, &expected, &mut named).await;
    assert!(seen.len() > 60, "{} pairs of wishes", seen.len());
}

/// Compares the views with the rule. Answers what was compared. `named`: what had a name at an earlier look.
async fn check(
    portal: &TestPortal,
    expected: &[(&QueryResult, Wishes, Wishes)],
    named: &mut BTreeSet<Uuid>,
) -> BTreeSet<String> {
    let once: BTreeSet<Uuid> =
        rows(portal, "select decision_id from once_named").await.iter().map(|row| id(row, 0)).collect();
    let shown = rows(portal, "select decision_id, named, organisation_name from public_decisions").await;
    let statuses = rows(portal, "select id from public_statuses where ended_at is null").await;
    let held = rows(portal, "select id, application_id, decision_id from accreditations where ended_at is null").await;
    let hidden: BTreeSet<Uuid> =
        rows(portal, "select organisation_id from seals").await.iter().map(|row| id(row, 0)).collect();
    // With a name a decision is listed under its day, also when it was dated by another time before; without a name, under that
    // time.
    for row in rows(portal, "select named, place, decided_at, period_starts from public_decisions").await {
        let number = |place: usize| row.try_get_by_index::<Option<i64>>(place).expect("a number").unwrap_or_default();
        let named: bool = row.try_get_by_index(0).expect("a flag");
        let (since, day) = if named { (number(2), days(1) + 60 * 60_000) } else { (number(3), 1) };
        assert!((0..day).contains(&(since - number(1))), "{named}: {} stands at {}", since, number(1));
    }
    let mut compared = BTreeSet::new();
    for (decision, then, now) in expected {
        // An organisation that hid in an earlier round stays hidden.
        let now = Wishes { sealed: hidden.contains(&id(decision, 1)), ..*now };
        let by_rule: bool = decision.try_get_by_index(3).expect("a rule");
        let row = shown.iter().find(|row| id(row, 0) == id(decision, 0));
        let seen = match row {
            None => Appearance::Absent,
            Some(row) => {
                let is_named: bool = row.try_get_by_index(1).expect("a flag");
                let name: Option<String> = row.try_get_by_index(2).expect("a name or none");
                assert_eq!(is_named, name.is_some(), "a name stands exactly where the rule names");
                if is_named { Appearance::Named } else { Appearance::Unnamed }
            }
        };
        let once_named = once.contains(&id(decision, 0));
        assert_eq!(seen, listed(by_rule, once_named, Some(*then), now), "{by_rule} {once_named} {then:?} {now:?}");
        if seen == Appearance::Named {
            named.insert(id(decision, 0));
        } else if named.contains(&id(decision, 0)) {
            assert!(once_named && seen == Appearance::Absent, "a name that went left an entry: {then:?} {now:?}");
        }
        compared.insert(format!("{by_rule} {then:?} {now:?}"));
        for status in held.iter().filter(|row| id(row, 1) == id(decision, 2)) {
            let provisional = status.try_get_by_index::<Option<Uuid>>(2).expect("a decision or none").is_none();
            let listed = statuses.iter().any(|row| id(row, 0) == id(status, 0));
            assert_eq!(listed, status_shown(provisional, now), "{provisional} {now:?}");
        }
    }
    compared
}
