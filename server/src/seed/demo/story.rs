//! Making the demo: each event of the timetable is one unit of work, done by the use cases' own functions.

use std::collections::BTreeMap;
use std::sync::Arc;

use anyhow::Context;
use app::applications::ApplicationEvent;
use app::kernel::{ActorKind, ApplicationId, OrganisationId, UserId};

use super::content::Content;
use super::people::People;
use super::timetable::{FilePlan, Moment, Step};
use crate::applications::{self, Application};
use crate::decisions;
use crate::error::{Error, Result};
use crate::portal::Portal;
use crate::programmes::ProgrammeVersion;
use crate::unit_of_work::{Author, UnitOfWork};

/// What has happened so far.
pub struct Story<'a> {
    pub portal: &'a Portal,
    pub content: &'a Content,
    pub files: &'a [FilePlan],
    pub people: &'a People,
    /// By path segment.
    pub versions: BTreeMap<String, Arc<ProgrammeVersion>>,
    /// By the index of the organisation: itself and its owner.
    pub organisations: BTreeMap<usize, (OrganisationId, UserId)>,
    /// By the index of the file.
    pub applications: BTreeMap<usize, ApplicationId>,
}

impl Story<'_> {
    pub async fn tell(&mut self, moment: Moment) -> Result<()> {
        let told = self.act(moment).await;
        told.map_err(|error| {
            let name = &self.content.organisations[moment.organisation].name;
            error.into_error().context(format!("{:?} of {name}", moment.step)).into()
        })
    }

    async fn act(&mut self, moment: Moment) -> Result<()> {
        let author = Author { kind: ActorKind::System, user: None };
        let mut work = UnitOfWork::begin(&self.portal.database, author, moment.at, None).await?;
        match (moment.step, moment.file) {
            (Step::Found, _) => self.found(&mut work, moment.organisation).await?,
            (step, Some(file)) => self.step(&mut work, step, file).await?,
            (step, None) => return Err(anyhow::anyhow!("{step:?} of no file").into()),
        }
        work.commit("").await?;
        Ok(())
    }

    async fn step(&mut self, work: &mut UnitOfWork, step: Step, file: usize) -> Result<()> {
        match step {
            Step::Found => Ok(()),
            Step::Begin => self.begin(work, file).await,
            Step::Submit => self.submit(work, file).await,
            Step::Withdraw => {
                self.as_owner(work, file)?;
                let application = self.application(work, file).await?;
                applications::advance(work, &application, ApplicationEvent::Withdrawn).await.map(drop)
            }
            Step::Remind(_) => self.remind(work, file).await,
            Step::Close => {
                work.author = Author::system();
                let closed = decisions::close_unanswered(work, self.portal, self.id(file)?).await?;
                if closed { Ok(()) } else { Err(anyhow::anyhow!("it is not closed yet").into()) }
            }
            Step::FindComplete => {
                self.as_staff(work, self.reviewer(file))?;
                let application = self.application(work, file).await?;
                applications::advance(work, &application, ApplicationEvent::FoundComplete).await.map(drop)
            }
            Step::StartAssessment => self.start_assessment(work, file, self.reviewer(file)).await,
            Step::Recommend => self.recommend(work, file).await,
            Step::Decide => self.decide(work, file).await,
            Step::PutOff => self.put_off(work, file).await,
            Step::Lodge => self.lodge(work, file).await,
            Step::Acknowledge => self.acknowledge(work, file).await,
            Step::Conclude => self.conclude(work, file).await,
            Step::AssessAgain => self.start_assessment(work, file, "second_reviewer").await,
        }
    }

    /// A reminder is written, leaves, and the portal takes note of it.
    async fn remind(&self, work: &mut UnitOfWork, file: usize) -> Result<()> {
        work.author = Author::system();
        let id = self.id(file)?;
        let written = applications::remind_applicant(work, self.portal, id).await?;
        work.execute("update outbox set sent_at = created_at where sent_at is null", []).await?;
        if written && applications::remind_applicant(work, self.portal, id).await? {
            return Ok(());
        }
        Err(anyhow::anyhow!("it is not time to remind yet").into())
    }

    fn id(&self, file: usize) -> Result<ApplicationId> {
        self.applications.get(&file).copied().context("the file has not been begun").map_err(Error::from)
    }

    pub async fn application(&self, work: &UnitOfWork, file: usize) -> Result<Application> {
        applications::find(work.connection(), self.id(file)?).await
    }

    pub fn version(&self, file: usize) -> Result<Arc<ProgrammeVersion>> {
        let found = self.versions.get(&self.files[file].programme).cloned();
        found.context("the programme has not been imported").map_err(Error::from)
    }

    /// The one who assesses a file first. Files with an annulled decision keep the second for the second time.
    pub fn reviewer(&self, file: usize) -> &'static str {
        let second = file % 3 == 2 && self.files[file].challenge.is_empty();
        if second { "second_reviewer" } else { "reviewer" }
    }

    pub fn as_owner(&self, work: &mut UnitOfWork, file: usize) -> Result<UserId> {
        let organisation = self.organisations.get(&self.files[file].organisation);
        let (_, owner) = organisation.context("the organisation does not exist yet")?;
        work.author = Author { kind: ActorKind::Member, user: Some(*owner) };
        Ok(*owner)
    }

    pub fn as_staff(&self, work: &mut UnitOfWork, key: &str) -> Result<UserId> {
        let user = self.people.user(key)?;
        work.author = Author { kind: ActorKind::Staff, user: Some(user) };
        Ok(user)
    }
}
