//! Filling the database in batches.

use std::sync::Arc;

use app::kernel::{ObjectKind, Timestamp, UserId, Verb, days};
use uuid::Uuid;

use super::rows::{Batch, DECIDER, Deciders};
use crate::audit::{Act, Object};
use crate::error::Result;
use crate::installation;
use crate::month_end;
use crate::portal::Portal;
use crate::programmes::{self, ProgrammeVersion};
use crate::unit_of_work::UnitOfWork;

/// The largest portal that goals are stated for (`make bench`).
pub const MOST_ORGANISATIONS: u32 = 100_000;
/// Organisations in one transaction.
const BATCH: u32 = 2_000;
/// Over how long the organisations have joined, in days.
const SPAN: i64 = 700;

/// Adds `count` invented organisations: each holds a status in one programme and has applied to another. `progress` is
/// told how many there are so far.
///
/// Errors when the programmes have not been imported or invented organisations are there already.
pub async fn fill(portal: &Portal, count: u32, mut progress: impl FnMut(u32)) -> Result<()> {
    let programmes: [Arc<ProgrammeVersion>; 2] =
        [programmes::find_by_slug(portal, "model").await?, programmes::find_by_slug(portal, "ecosoc").await?];
    let work = portal.begin_as_system().await?;
    refuse_twice(&work).await?;
    // Data that is invented without the use cases is left out of the comparison with the log in a demonstration only.
    installation::mark_as_demo(&work).await?;
    let deciders = Deciders { decider: staff(&work, DECIDER).await? };
    work.commit("").await?;
    portal.demo.set();
    let now = portal.clock.now();
    for from in (0..count).step_by(BATCH as usize) {
        let until = count.min(from + BATCH);
        let mut batch = Batch::default();
        for index in from..until {
            let days_ago = SPAN - i64::from(index) * SPAN / i64::from(count);
            batch.add(index, &programmes, &deciders, now.plus(-days(days_ago + 60)), now)?;
        }
        let work = portal.begin_as_system().await?;
        batch.tables.write(&work).await?;
        let act = Act::new(Verb::Seeded, Object::new(ObjectKind::Organisation, batch.first));
        work.record(act.detail("organisations", until - from).detail("synthetic", true));
        work.commit("").await?;
        progress(until);
    }
    month_end::close_month(portal).await?;
    Ok(())
}

async fn refuse_twice(work: &UnitOfWork) -> Result<()> {
    let sql = "select 1 from applications where reference >= 'SYN/' and reference < 'SYN0' limit 1";
    match work.one(sql, []).await? {
        Some(_) => Err(anyhow::anyhow!("the database already holds synthetic organisations").into()),
        None => Ok(()),
    }
}

/// Somebody without a password: nobody can sign in as them.
async fn staff(work: &UnitOfWork, name: &str) -> Result<UserId> {
    let id = Uuid::now_v7();
    let Timestamp(now) = work.now;
    work.execute(
        "insert into users (id, sign_in_name, display_name, language, created_at) values ($1, $2, $3, 'en', $4)",
        [id.into(), format!("synthetic-{}", id.simple()).into(), name.into(), now.into()],
    )
    .await?;
    Ok(UserId(id))
}
