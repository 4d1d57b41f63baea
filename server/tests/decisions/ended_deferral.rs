//! A deferral whose day has come, while nothing is decided: it can still be challenged, and nothing of it is left to annul.

use app::kernel::{MemberRole, days};
use reqwest::StatusCode;
use server::decisions;

use super::deferring::{put_off, waiting};
use super::number;
use crate::challenges::{UPHELD, docket_path, examined, lodged};
use crate::harness::TestPortal;

#[tokio::test]
async fn of_a_deferral_that_has_ended_every_page_speaks_as_of_a_deferral_and_nobody_annuls_it() {
    let portal = TestPortal::start().await;
    let (file, _) = waiting(&portal).await;
    put_off(&portal, &file).await;
    portal.clock.advance(days(19));
    decisions::resume_deferred(&portal.portal).await.unwrap();
    // By then everybody's session has ended.
    let (member, user) = portal.person("Amina", &[]).await;
    portal.join(user, file.organisation, MemberRole::Owner).await;
    let slug = file.reference.slug();
    let status = member.get(&format!("/en/applications/{slug}/status")).await;
    assert!(status.main().contains("You can challenge this deferral."), "{}", status.main());
    let notice = member.get(&format!("/en/applications/{slug}/deferral")).await;
    for page in [&status, &notice] {
        assert!(!page.main().contains("hallenge this decision"), "{}", page.main());
        assert!(!page.main().contains("hallenge the decision"), "{}", page.main());
    }
    let lodged = lodged(&member, "en", &file).await;
    let status = member.get(&format!("/en/applications/{slug}/status")).await;
    let told = status.text("[aria-labelledby=lodged-title]");
    assert!(told.contains("This deferral was challenged"), "{}", status.main());

    let (_, _, bundle) = examined(&portal, &docket_path(&lodged, "en")).await;
    let form = bundle.follow("Give the outcome").await;
    assert!(!form.has("[name=effect]"), "{}", form.main());
    let partly: Vec<_> = UPHELD.iter().filter(|(name, _)| *name != "outcome").copied().collect();
    let partly = [&partly[..], &[("outcome", "partly")][..]].concat();
    let annulled = form.submit(&[&partly[..], &[("effect", "annul_and_remit")][..]].concat()).await;
    assert_eq!(annulled.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", annulled.summary());
    assert!(annulled.main().contains("nothing can be annulled"), "{}", annulled.main());
    assert_eq!(number(&portal, "select count(*) from challenges where effect is not null").await, 0);
    let given = annulled.submit(&partly).await;
    assert!(given.main().contains("Upheld in part"), "{}", given.summary());
    assert_eq!(number(&portal, "select count(*) from challenges where effect = 'stands'").await, 1);
    portal.is_as_the_log_says().await;
}
