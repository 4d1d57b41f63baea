//! Two units of work at once that want the same rows: the second waits, or is told that somebody else came first.

use std::time::Duration;

use app::kernel::{Failure, ObjectKind, Verb};
use server::audit::{Act, Object};
use server::error::{Error, Result};
use uuid::Uuid;

use crate::harness::TestPortal;

/// What one unit of work does, in its order; between its steps it waits for the other.
#[derive(Clone, Copy)]
enum Step {
    Act,
    /// Writes the row of this programme.
    Row(&'static str),
}

async fn work_through(portal: &TestPortal, steps: [Step; 2]) -> Result<()> {
    let work = portal.portal.begin_as_system().await?;
    for step in steps {
        match step {
            Step::Act => {
                work.record(Act::new(Verb::JobsTriedAgain, Object::new(ObjectKind::Installation, Uuid::nil())))
            }
            Step::Row(slug) => {
                work.execute("update programmes set slug = slug where slug = $1", [slug.into()]).await?;
            }
        }
        tokio::time::sleep(Duration::from_millis(300)).await;
    }
    work.commit("").await.map(drop)
}

#[tokio::test]
async fn nobody_who_records_an_act_holds_the_log_while_waiting_for_a_row() {
    let portal = TestPortal::start().await;
    let before = portal.acts(&["jobs_tried_again"]).await.len();
    let (one, other) = tokio::join!(
        work_through(&portal, [Step::Act, Step::Row("model")]),
        work_through(&portal, [Step::Row("model"), Step::Act]),
    );
    one.expect("the one whose act came first");
    other.expect("the one whose row came first");
    assert_eq!(portal.acts(&["jobs_tried_again"]).await.len(), before + 2);
    portal.is_as_the_log_says().await;
}

#[tokio::test]
async fn of_two_that_wait_for_each_other_one_is_told_that_somebody_else_came_first() {
    let portal = TestPortal::start().await;
    let (one, other) = tokio::join!(
        work_through(&portal, [Step::Row("model"), Step::Row("ecosoc")]),
        work_through(&portal, [Step::Row("ecosoc"), Step::Row("model")]),
    );
    let ends = [one, other];
    assert!(ends.iter().any(Result::is_ok), "{ends:?}");
    for end in ends {
        assert!(matches!(end, Ok(()) | Err(Error::Failure(Failure::Stale))), "{end:?}");
    }
}
