//! What reviewers and decision makers of the demo do.

use anyhow::Context;
use app::decisions::{CriterionReasonsDraft, DeciderDraft, DecisionDraft, DeferralDraft, DeferralReason, Vote};
use app::kernel::UserId;
use app::review::forms::FindingEntry;
use app::review::{ConflictDeclaration, CriterionRef, Evidence, RecommendationDraft, Verdict};

use super::content::CriterionText;
use super::story::Story;
use crate::applications::{self, Application};
use crate::decisions;
use crate::documents::{self, DocumentOwner};
use crate::error::Result;
use crate::review::{self, TypedFinding};
use crate::unit_of_work::UnitOfWork;

/// The criterion about which the demo's reviewers ask.
const ASKED_ABOUT: &str = "K5";

impl Story<'_> {
    /// Declares that there is no conflict, and saves findings on the first criteria, or on all of them.
    pub async fn start_assessment(&self, work: &mut UnitOfWork, file: usize, reviewer: &str) -> Result<()> {
        let user = self.as_staff(work, reviewer)?;
        let application = self.application(work, file).await?;
        review::declare_conflict(work, &application, user, &ConflictDeclaration::NoConflict).await?;
        let findings = self.findings(work, file, &application, reviewer).await?;
        let first = if self.files[file].assessed { findings.len() } else { findings.len() / 2 };
        review::save_findings(work, &application, user, &findings[..first]).await?;
        Ok(())
    }

    pub async fn recommend(&self, work: &mut UnitOfWork, file: usize) -> Result<()> {
        let reviewer = self.reviewer(file);
        let user = self.as_staff(work, reviewer)?;
        let application = self.application(work, file).await?;
        let findings = self.findings(work, file, &application, reviewer).await?;
        review::save_findings(work, &application, user, &findings).await?;
        let application = self.application(work, file).await?;
        let draft = RecommendationDraft {
            outcome: match self.files[file].stage.as_str() {
                "incomplete" | "closed_without_prejudice" => "ask",
                "granted_lower" => "grant_lower",
                "refused" => "refuse",
                _ => "grant",
            }
            .to_owned(),
            category: self.lower_category(file)?,
            note: String::new(),
            questions: vec![(ASKED_ABOUT.to_owned(), self.content.phrases(application.language)?.question.clone())],
        };
        review::recommend(work, self.portal, &application, &*self.version(file)?, user, &draft).await?;
        Ok(())
    }

    pub async fn decide(&self, work: &mut UnitOfWork, file: usize) -> Result<()> {
        let plan = &self.files[file];
        let key = if file % 3 == 2 && plan.challenge.is_empty() { "second_decision_maker" } else { "decision_maker" };
        let user = self.as_staff(work, key)?;
        let application = self.application(work, file).await?;
        review::declare_conflict(work, &application, user, &ConflictDeclaration::NoConflict).await?;
        let version = self.version(file)?;
        let today = applications::calendar_of(&version.definition).date_of(work.now);
        let texts = self.failing(file)?;
        let reasons = review::criteria_of(&version)
            .into_iter()
            .filter_map(|criterion| Some((texts.iter().find(|text| text.code == criterion.code)?, criterion)))
            .map(|(text, criterion)| CriterionReasonsDraft {
                criterion,
                facts: text.facts.clone(),
                considered: text.considered.clone(),
                missing: text.missing.clone(),
                cure: text.cure.clone(),
            })
            .collect();
        let draft = DecisionDraft {
            outcome: plan.stage.clone(),
            category: self.lower_category(file)?,
            decider: if decisions::decided_by_body(&version.definition) {
                DeciderDraft::Body {
                    body: "Economic and Social Council".to_owned(),
                    session: format!("{} session", today.year()),
                    on: Some(today),
                    vote: (plan.stage != "granted").then_some(Vote { in_favour: 31, against: 9, abstaining: 14 }),
                }
            } else {
                DeciderDraft::Officer { name: self.people.find(key)?.2.clone() }
            },
            reasons,
            summary: self.content.reasons.get(&plan.reasons).map(|known| known.summary.clone()).unwrap_or_default(),
            public_summary: self
                .content
                .reasons
                .get(&plan.reasons)
                .map(|known| known.public.clone())
                .unwrap_or_default(),
            recusals: String::new(),
            effective_on: Some(today),
            challenge: Some(decisions::challenge_route(&version.definition, application.language, work.now)),
        };
        decisions::record_decision(work, self.portal, &application, &version, user, &draft).await?;
        if self.content.organisations[plan.organisation].named {
            self.as_owner(work, file)?;
            decisions::name_by_consent(work, application.id, true).await?;
        }
        Ok(())
    }

    /// A secretariat waits for a copy; a committee comes back to the file at its next session.
    pub async fn put_off(&self, work: &mut UnitOfWork, file: usize) -> Result<()> {
        let user = self.as_staff(work, "decision_maker")?;
        let application = self.application(work, file).await?;
        review::declare_conflict(work, &application, user, &ConflictDeclaration::NoConflict).await?;
        let version = self.version(file)?;
        let today = applications::calendar_of(&version.definition).date_of(work.now);
        let by_body = decisions::decided_by_body(&version.definition);
        let (reason, criterion, ahead) = if by_body {
            (DeferralReason::QuestionsOpen, "K6", 230)
        } else {
            (DeferralReason::EvidenceExpected, "K5", 28)
        };
        let draft = DeferralDraft {
            reason: reason.as_str().to_owned(),
            criterion: criterion.to_owned(),
            text: self.content.phrases(application.language)?.deferral.clone(),
            decider: if by_body {
                DeciderDraft::Body {
                    body: "Committee on Non-Governmental Organizations".to_owned(),
                    session: format!("{} session", today.year()),
                    on: Some(today),
                    vote: None,
                }
            } else {
                DeciderDraft::Officer { name: self.people.find("decision_maker")?.2.clone() }
            },
            until: Some(applications::calendar_of(&version.definition).last_calendar_day(today, ahead)),
            challenge: Some(decisions::challenge_route(&version.definition, application.language, work.now)),
        };
        decisions::record_deferral(work, self.portal, &application, &version, user, &draft).await?;
        Ok(())
    }

    fn failing(&self, file: usize) -> Result<&[CriterionText]> {
        let plan = &self.files[file];
        if plan.reasons.is_empty() {
            return Ok(&[]);
        }
        Ok(&self.content.reasons.get(&plan.reasons).context("no such reasons")?.criteria)
    }

    /// The category below the one asked for, where that is what was decided.
    fn lower_category(&self, file: usize) -> Result<String> {
        let plan = &self.files[file];
        if plan.stage != "granted_lower" {
            return Ok(String::new());
        }
        let lower = review::lower_categories(&self.version(file)?.definition, &plan.category);
        Ok(lower.into_iter().next_back().context("no lower category")?)
    }

    /// What an assessment of the file finds in the end, criterion by criterion.
    async fn findings(
        &self,
        work: &UnitOfWork,
        file: usize,
        application: &Application,
        reviewer: &str,
    ) -> Result<Vec<TypedFinding>> {
        let documents = documents::documents_of(work.connection(), DocumentOwner::Application(application.id)).await?;
        let evidence: Vec<Evidence> =
            documents.first().map(|document| Evidence::Document(document.id)).into_iter().collect();
        let again = application.progress.round > 1;
        let (_, language, _) = self.people.find(reviewer)?;
        let met = self.content.findings.get(language.code()).context("no findings in this language")?;
        let text = |key: &str| met.get(key).cloned().unwrap_or_default();
        let failing = if again { &[] } else { self.failing(file)? };
        let asks = matches!(self.files[file].stage.as_str(), "incomplete" | "closed_without_prejudice");
        let phrases = self.content.phrases(application.language)?;
        let entry = |criterion: &CriterionRef| {
            let code = criterion.code.as_str();
            if let Some(text) = failing.iter().find(|text| text.code == code) {
                return FindingEntry {
                    verdict: Some(Verdict::NotMet),
                    facts: text.facts.clone(),
                    evidence: evidence.clone(),
                    considered: text.considered.clone(),
                    missing: text.missing.clone(),
                    cure: text.cure.clone(),
                };
            }
            if asks && code == ASKED_ABOUT {
                return FindingEntry {
                    verdict: Some(Verdict::CannotTell),
                    facts: phrases.question.clone(),
                    missing: phrases.ask_missing.clone(),
                    considered: text("considered"),
                    ..FindingEntry::default()
                };
            }
            FindingEntry {
                verdict: Some(Verdict::Met),
                facts: text(code),
                evidence: evidence.clone(),
                considered: text("considered"),
                ..FindingEntry::default()
            }
        };
        let criteria = review::criteria_of(&*self.version(file)?);
        Ok(criteria
            .into_iter()
            .map(|criterion| TypedFinding { entry: entry(&criterion), criterion, seen: None })
            .collect())
    }

    /// A person who may sit on the panel.
    pub fn panel(&self, work: &mut UnitOfWork) -> Result<UserId> {
        self.as_staff(work, "challenge_panel")
    }
}
