//! A portal to try: some sixty invented organisations with files at every stage. They are made by the use cases, so that log,
//! notices, parts taken and register are as if everything had really happened.

mod answers;
mod applying;
mod challenging;
mod content;
mod deciding;
mod paper;
mod people;
mod story;
mod timetable;

use std::collections::BTreeMap;

use anyhow::Context;
use app::kernel::{ActorKind, MemberRole, PlainText, Reference, Timestamp, days};
use app::organisations::forms::Invite;
use app::register::MonthEnd;
use content::Content;
use people::People;
use serde::{Deserialize, Serialize};
use story::Story;
use timetable::{files, timetable};

pub use people::SignIn;

use crate::error::Result;
use crate::portal::Portal;
use crate::unit_of_work::{Author, UnitOfWork};
use crate::{applications, installation, month_end, organisations, programmes};

/// How many days ago the institution set up the portal and its staff.
const BEFORE: i64 = 740;

/// What somebody needs to try the demo.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Demo {
    pub sign_ins: Vec<SignIn>,
    /// Receipt codes of refused files that nobody has challenged yet.
    pub receipts: Vec<Receipt>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Receipt {
    pub reference: Reference,
    pub code: String,
}

/// Fills a portal that nobody uses yet with the demo, and marks it as a demonstration for ever. Answers none where there are
/// accounts or organisations already.
pub async fn tell(portal: &Portal) -> Result<Option<Demo>> {
    tell_daily(portal, async |_| {}).await
}

/// The same; at the end of every day on which something happened, and of the first of every month, somebody may look.
pub async fn tell_daily(portal: &Portal, mut look: impl AsyncFnMut(Timestamp)) -> Result<Option<Demo>> {
    let now = portal.clock.now();
    let work = UnitOfWork::begin(&portal.database, Author::system(), now.plus(-days(BEFORE)), None).await?;
    for table in ["organisations", "users"] {
        if work.one(&format!("select 1 from {table} limit 1"), []).await?.is_some() {
            return Ok(None);
        }
    }
    installation::mark_as_demo(&work).await?;
    programmes::open_in(&work, "ecosoc").await?;
    let content = Content::read()?;
    let files = files(&content.organisations)?;
    let people = People::create(portal, &work).await?;
    work.commit("").await?;
    portal.demo.set();

    let mut versions = BTreeMap::new();
    for version in programmes::current_versions(portal).await? {
        versions.insert(version.definition.slug.clone(), version);
    }
    let mut story = Story {
        portal,
        content: &content,
        files: &files,
        people: &people,
        versions,
        organisations: BTreeMap::new(),
        applications: BTreeMap::new(),
    };
    let (mut last, mut months) = (None, MonthsTold { portal, closed: Timestamp(0) });
    let moments = timetable(content.organisations.len(), &files, now).into_iter();
    for (at, moment) in moments.map(|moment| (moment.at, Some(moment))).chain([(now, None)]) {
        let today = at.0.div_euclid(days(1));
        for day in last.unwrap_or(today)..today {
            let ends = Timestamp((day + 1) * days(1) - 1);
            if Some(day) == last || ends.in_zone("UTC").day() == 1 {
                months.close(ends).await?;
                look(ends).await;
            }
        }
        months.close(at).await?;
        if let Some(moment) = moment {
            story.tell(moment).await?;
        }
        last = Some(today);
    }
    look(now).await;
    let receipts = receipts(&story).await?;
    let mut work = portal.begin_as_system().await?;
    // One invitation waits for its answer in the organisations of those who can sign in.
    let owned = content.organisations.iter().position(|organisation| !organisation.owner.is_empty());
    if let Some((id, owner)) = owned.and_then(|index| story.organisations.get(&index)) {
        work.author = Author { kind: ActorKind::Member, user: Some(*owner) };
        let invite = Invite { role: MemberRole::Viewer, note: PlainText::default(), mail: None };
        organisations::invite_member(&work, portal, *id, invite).await?;
        work.author = Author::system();
    }
    // Nobody is written to about what is invented.
    work.execute("update outbox set sent_at = created_at where sent_at is null", []).await?;
    work.commit("").await?;
    Ok(Some(Demo { sign_ins: people.sign_ins, receipts }))
}

/// Publishes each end of a month when the demo comes to it.
struct MonthsTold<'a> {
    portal: &'a Portal,
    closed: Timestamp,
}

impl MonthsTold<'_> {
    async fn close(&mut self, at: Timestamp) -> Result<()> {
        let end = MonthEnd::before(at).at;
        if end > self.closed {
            let work = UnitOfWork::begin(&self.portal.database, Author::system(), at, None).await?;
            month_end::close_month_in(&work).await?;
            work.commit("").await?;
            self.closed = end;
        }
        Ok(())
    }
}

async fn receipts(story: &Story<'_>) -> Result<Vec<Receipt>> {
    let mut receipts = Vec::new();
    for (index, file) in story.files.iter().enumerate() {
        if file.programme == "model" && file.stage == "refused" && file.challenge.is_empty() {
            let id = *story.applications.get(&index).context("a refused file")?;
            let application = applications::find(story.portal.database.reader(), id).await?;
            let code = applications::receipt_code(story.portal, id).grouped();
            receipts.push(Receipt { reference: application.reference, code });
        }
    }
    Ok(receipts)
}
