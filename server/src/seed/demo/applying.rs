//! What organisations of the demo do: come to be, begin, send.

use anyhow::Context;
use app::applications::forms::{Asked, category_asked, requirements};
use app::applications::{PublicationWishes, Submission, check_submission};
use app::documents::MediaType;
use app::kernel::{ActorKind, Language, MemberRole, ObjectKind, PlainText, Verb};

use super::answers::{answers, file_language};
use super::paper::{Paper, paper};
use super::people::stand_in;
use super::story::Story;
use crate::applications::{self, Application};
use crate::audit::{Act, Object};
use crate::documents::{self, DocumentOwner, KeptUpload};
use crate::error::Result;
use crate::organisations;
use crate::protection;
use crate::unit_of_work::{Author, UnitOfWork};

impl Story<'_> {
    pub async fn found(&mut self, work: &mut UnitOfWork, index: usize) -> Result<()> {
        let organisation = &self.content.organisations[index];
        let language = Language::from_code(&organisation.language).unwrap_or(Language::En);
        let owner = match organisation.owner.as_str() {
            "" => stand_in(work, index + 1, &organisation.person, language).await?,
            key => self.people.user(key)?,
        };
        work.author = Author { kind: ActorKind::Member, user: Some(owner) };
        let profile = organisation.profile(work.now.in_zone("UTC").date())?;
        let id = organisations::create(work, &profile, Some(owner)).await?;
        if !organisation.owner.is_empty() {
            for (key, role) in [("editor", MemberRole::Editor), ("viewer", MemberRole::Viewer)] {
                let user = self.people.user(key)?;
                organisations::add_member(work, id, user, role).await?;
                let act = Act::new(Verb::MemberAdded, Object::new(ObjectKind::Organisation, id.0));
                work.record(act.detail("user", user.to_string()).detail("role", role.as_str()));
            }
        }
        self.organisations.insert(index, (id, owner));
        Ok(())
    }

    /// A file that stays a draft has half of its answers already.
    pub async fn begin(&mut self, work: &mut UnitOfWork, file: usize) -> Result<()> {
        self.as_owner(work, file)?;
        let plan = &self.files[file];
        let (organisation, _) = self.organisations[&plan.organisation];
        let organisation = organisations::find(work.connection(), organisation).await?;
        let version = self.version(file)?;
        let language = file_language(&self.content.organisations[plan.organisation], &plan.programme);
        let draft = applications::begin(work, &version, &organisation, language).await?;
        self.applications.insert(file, draft.id);
        if plan.stage == "draft" {
            let answered = self.answered(file, draft)?;
            let half = answered.answers.len() / 2;
            let answers = answered.answers.into_iter().take(half).collect();
            let category = category_asked(&version.definition, &answers);
            applications::save(work, Application { answers, category, ..answered }).await?;
        }
        Ok(())
    }

    pub async fn submit(&mut self, work: &mut UnitOfWork, file: usize) -> Result<()> {
        let owner = self.as_owner(work, file)?;
        let plan = &self.files[file];
        let application = self.answered(file, self.application(work, file).await?)?;
        let definition = &self.version(file)?.definition;
        let phrases = self.content.phrases(application.language)?;
        for document in definition.documents.iter().filter(|document| document.required) {
            let title = document.name.text(application.language);
            self.attach(work, &application, &document.code, &document.code, title).await?;
        }
        if plan.challenge == "upheld" {
            self.attach(work, &application, "statutes", "minutes", &phrases.document).await?;
        }
        let submission = Submission {
            answers: application.answers.clone(),
            documents: documents::documents_of(work.connection(), DocumentOwner::Application(application.id))
                .await?
                .into_iter()
                .map(|document| document.purpose)
                .collect(),
            declared: true,
            declared_by: phrases.declared.clone(),
        };
        let wanted = requirements(definition, application.language);
        check_submission(application.state(), &wanted, &submission)
            .map_err(|refusals| anyhow::anyhow!("{refusals:?}"))?;
        let told = &self.content.organisations[plan.organisation];
        let wishes = PublicationWishes {
            danger: told.sealed,
            confidential: told.confidential && definition.publication.confidential_on_request,
            provisional_shown: told.provisional_shown,
        };
        applications::keep_wishes(work, &application, wishes).await?;
        if told.sealed {
            protection::hide_organisation(work, self.portal, application.organisation, Some(application.programme))
                .await?;
        }
        let organisation = organisations::find(work.connection(), application.organisation).await?;
        let declared = match self.content.organisations[plan.organisation].person.as_str() {
            "" => self.people.find("amina")?.2.as_str(),
            person => person,
        };
        let declared = PlainText::stored(format!("{declared}, {}", phrases.declared));
        applications::submit(work, self.portal, application, organisation.profile, owner, &declared).await?;
        Ok(())
    }

    fn answered(&self, file: usize, application: Application) -> Result<Application> {
        let plan = &self.files[file];
        let definition = &self.version(file)?.definition;
        let organisation = &self.content.organisations[plan.organisation];
        let phrases = self.content.phrases(application.language)?;
        let today = application.created_at.in_zone("UTC").date();
        let profile = organisation.profile(today)?;
        let answers = answers(definition, organisation, plan, phrases, file, Asked { profile: &profile, today })?;
        let category = category_asked(definition, &answers);
        Ok(Application { answers, category, ..application })
    }

    async fn attach(
        &self,
        work: &UnitOfWork,
        application: &Application,
        purpose: &str,
        stem: &str,
        title: &str,
    ) -> Result<()> {
        let text: Vec<&str> = ["who_decides", "founders", "profit_rule", "income_sources", "aims"]
            .iter()
            .map(|question| application.answer(question))
            .filter(|answer| !answer.is_empty())
            .collect();
        let year = application.answer("founded_on").trim_start_matches('~').get(..4).context("a founding year")?;
        let text = format!("{} ({year})\n\n{}", application.organisation_name, text.join("\n\n"));
        let Paper { file_name, contents, is_pdf } = paper(&format!("{stem}-{year}"), title, &text);
        let blob = self.portal.blobs.put(&contents).await?;
        let media_type = if is_pdf { MediaType::Pdf } else { MediaType::PlainText };
        let kept = KeptUpload::written_here(file_name, media_type, blob);
        applications::add_document(work, application, purpose, &kept).await?;
        Ok(())
    }
}
