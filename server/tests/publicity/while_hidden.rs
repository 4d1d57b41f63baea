//! What a hidden organisation and its panel read of what is published: nothing is.

use app::kernel::{Language, Role};

use crate::challenges::{docket_path, examined, lodged, refused};
use crate::harness::TestPortal;
use crate::review::{recommended, submitted};

#[tokio::test]
async fn who_challenges_or_decides_on_a_challenge_reads_that_nothing_is_published() {
    let portal = TestPortal::start().await;
    let case = refused(&portal, "Source vive").await;
    let form = format!("/en/challenge/{}", case.file.reference.slug());
    assert!(case.member.get(&form).await.main().contains("published without your name"));
    case.member.get(&format!("/en/organisations/{}/visibility", case.file.organisation)).await.submit(&[]).await;
    let status = lodged(&case.member, "en", &case.file).await;
    let (_, _, bundle) = examined(&portal, &docket_path(&status, "en")).await;
    let outcome = bundle.follow("Give the outcome").await;
    assert!(outcome.main().contains("nothing of this is published"), "{}", outcome.summary());
    for told in ["They are published", "and the public read"] {
        assert!(!outcome.main().contains(told), "{told}: {}", outcome.summary());
    }
    let empty = outcome.submit(&[]).await;
    assert!(!empty.text(".error-summary").contains("published"), "{}", empty.summary());

    let other = refused(&portal, "Eau claire").await;
    other.member.get(&format!("/en/organisations/{}/visibility", other.file.organisation)).await.submit(&[]).await;
    let form = other.member.get(&format!("/en/challenge/{}", other.file.reference.slug())).await;
    let check = form.submit(&[("grounds", "error"), ("statement", "The minutes were in the file.")]).await;
    assert!(check.path.ends_with("/check"), "{}", check.summary());
    for page in [form, check] {
        assert!(!page.main().contains("published without your name"), "{}", page.summary());
        assert!(
            page.main().contains("Nothing of it is published while your organisation is hidden."),
            "{}",
            page.summary()
        );
    }
}

/// What the decision form says of the public, in its hint and in what it refuses.
const OF_A_DECISION: &str =
    "#field-public-summary-hint, #field-public-summary-error, #field-summary-error, .error-summary";

#[tokio::test]
async fn who_decides_reads_that_nothing_is_published_and_no_refusal_says_that_it_is() {
    let portal = TestPortal::start().await;
    let (file, member) = submitted(&portal, "model", "Source vive", "SN", Language::Fr).await;
    recommended(&portal, &file, "refuse", &["K1"]).await;
    let (decider, _) = portal.person("Noor Haddad", &[Role::DecisionMaker]).await;
    let path = format!("/en/decide/{}", file.reference.slug());
    let page = decider.get(&path).await.submit(&[("conflict", "no_conflict")]).await;
    let nothing = "Nothing of it is published while the organisation is hidden.";
    assert!(!page.text("#field-public-summary-hint").contains(nothing), "{}", page.summary());

    member.get(&format!("/en/organisations/{}/visibility", file.organisation)).await.submit(&[]).await;
    let refusal = crate::decisions::refusal("Noor Haddad, head of accreditation");
    let with = |summary: String| -> Vec<(&str, String)> {
        let others = refusal.iter().filter(|(name, _)| *name != "public-summary");
        let others = others.map(|(name, value)| (*name, (*value).to_owned()));
        others.chain([("public-summary", summary)]).collect()
    };
    let page = decider.get(&path).await;
    assert!(page.text("#field-public-summary-hint").contains(nothing), "{}", page.summary());
    let wrong = [
        String::new(),
        "Source vive has shown no accounts.".to_owned(),
        format!("{} shows no accounts.", file.reference.0),
    ];
    for summary in wrong {
        let fields = with(summary);
        let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let refused = page.submit(&fields).await;
        assert!(refused.has("#field-public-summary-error"), "{}", refused.summary());
        for said in refused.texts(OF_A_DECISION) {
            let said = said.replace(nothing, "").to_lowercase();
            for untrue in ["publish", "everybody"] {
                assert!(!said.contains(untrue), "{untrue}: {said}");
            }
        }
    }
    let check = page.submit(&refusal[..3]).await;
    assert!(check.main().contains("Nothing. The organisation is hidden for its safety."), "{}", check.summary());
}

#[tokio::test]
async fn answers_about_being_known_say_that_they_count_later() {
    let portal = TestPortal::start().await;
    let (file, member) = submitted(&portal, "model", "Source vive", "SN", Language::Fr).await;
    let path = format!("/en/applications/{}/visibility", file.reference.slug());
    let later = "These answers count once it is shown again.";
    assert!(!member.get(&path).await.main().contains(later));
    let hidden = member.get(&path).await.submit(&[("danger", "yes")]).await;
    assert!(hidden.main().contains(later), "{}", hidden.summary());
    let page = member.get(&path).await;
    assert!(
        page.main().contains("Nothing of your organisation is published while it is hidden."),
        "{}",
        page.summary()
    );
    let saved = page.submit(&[("danger", "no")]).await;
    assert!(saved.main().contains("Your answers are saved."), "{}", saved.summary());
    assert!(!saved.main().contains("Your changes are saved"), "{}", saved.summary());
}
