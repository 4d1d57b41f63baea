//! The demo's challenges: lodged with a receipt code or an account, acknowledged, decided by the panel.

use anyhow::Context;
use app::challenges::forms::Answer;
use app::challenges::{About, ChallengeOutcome, Conclusion, ConclusionDraft, LodgingDraft, PanelSeat};
use app::kernel::{ActorKind, PlainText};
use app::review::ConflictDeclaration;

use super::content::DemoChallenge;
use super::story::Story;
use crate::applications::Application;
use crate::challenges::{self, Challenge, CheckedOutcome, Lodging};
use crate::error::Result;
use crate::matters;
use crate::review;
use crate::unit_of_work::{Author, UnitOfWork};

impl Story<'_> {
    fn challenge(&self, file: usize) -> Result<&DemoChallenge> {
        Ok(self.content.challenges.get(&self.files[file].reasons).context("no such challenge")?)
    }

    /// Those who can sign in lodge it from their account; the others with their receipt code.
    pub async fn lodge(&self, work: &mut UnitOfWork, file: usize) -> Result<()> {
        let text = self.challenge(file)?;
        let application = self.application(work, file).await?;
        let by = if self.content.organisations[self.files[file].organisation].owner.is_empty() {
            work.author = Author { kind: ActorKind::Receipt, user: None };
            None
        } else {
            Some(self.as_owner(work, file)?)
        };
        let draft = LodgingDraft {
            grounds: text.grounds.clone(),
            statement: text.statement.clone(),
            remedy: text.remedy.clone(),
            late: String::new(),
        };
        let lodging = Lodging { draft, by, language: application.language };
        challenges::lodge(work, self.portal, &application, lodging).await?;
        Ok(())
    }

    pub async fn acknowledge(&self, work: &mut UnitOfWork, file: usize) -> Result<()> {
        let member = self.panel(work)?;
        let (application, challenge) = self.open_challenge(work, file).await?;
        review::declare_conflict(work, &application, member, &ConflictDeclaration::NoConflict).await?;
        challenges::acknowledge(work, self.portal, &application, challenge, member).await?;
        Ok(())
    }

    pub async fn conclude(&self, work: &mut UnitOfWork, file: usize) -> Result<()> {
        let member = self.panel(work)?;
        let text = self.challenge(file)?;
        let (application, challenge) = self.open_challenge(work, file).await?;
        let upheld = text.outcome == ChallengeOutcome::Upheld.as_str();
        let draft = ConclusionDraft {
            outcome: text.outcome.clone(),
            grounds: if upheld { text.grounds.clone() } else { Vec::new() },
            reasons: text.reasons.clone(),
            effect: text.effect.clone(),
        };
        let declaration = matters::declaration_of(work.connection(), challenge.matter, member).await?;
        let parts = matters::participations(work.connection(), challenge.matter).await?;
        let seat = PanelSeat { member, declaration: declaration.as_ref(), parts: &parts, round: challenge.round };
        let conclusion =
            Conclusion::check(&draft, (challenge.state, About::Decision), &challenge.grounds, &seat, work.now)
                .map_err(|refusals| anyhow::anyhow!("{refusals:?}"))?;
        let answers: Vec<Answer> = challenge
            .grounds
            .iter()
            .zip(&text.answers)
            .map(|(ground, said)| Answer { ground: *ground, founded: upheld, reasons: PlainText::stored(said.clone()) })
            .collect();
        let outcome = CheckedOutcome { conclusion: &conclusion, answers: &answers, language: application.language };
        challenges::conclude(work, self.portal, &application, challenge, outcome).await?;
        Ok(())
    }

    async fn open_challenge(&self, work: &UnitOfWork, file: usize) -> Result<(Application, Challenge)> {
        let application = self.application(work, file).await?;
        let found = challenges::of_matter(work.connection(), application.id.into()).await?;
        Ok((application, found.into_iter().next().context("no challenge was lodged")?))
    }
}
