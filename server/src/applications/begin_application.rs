//! Beginning an application: a draft for one organisation in one programme.

use std::sync::Arc;

use app::applications::Progress;
use app::applications::forms::{Answers, category_asked, keys};
use app::kernel::{ApplicationId, Failure, Language, ObjectKind, OrganisationId, Reference, Verb};
use app::programmes::definition::ProgrammeDefinition;
use uuid::Uuid;

use super::change_documents::add_copy;
use super::{Application, store};
use crate::access::{Action, Actor, Subject, may};
use crate::audit::{Act, Object};
use crate::documents::{Copied, DocumentOwner, copy_files};
use crate::error::{Error, Result};
use crate::organisations::{self, Organisation};
use crate::portal::Portal;
use crate::programmes::{self, ProgrammeVersion};
use crate::unit_of_work::UnitOfWork;

/// An application that a member wants to begin: with the answers and documents of an earlier one, or with none.
pub struct BeginApplication {
    pub organisation: OrganisationId,
    pub programme: Arc<ProgrammeVersion>,
    pub earlier: Option<Application>,
    /// Files of the earlier one, copied before anybody waits for the database.
    pub copies: Vec<Copied>,
    pub language: Language,
}

impl BeginApplication {
    /// What is there to begin with. Errors with [`Failure::NotFound`] for a programme to which one cannot apply here, and
    /// with the refusal when the application under the slug `earlier` is another organisation's, or was made to another
    /// programme. When the application is not begun, the caller removes the copied files with [`BeginApplication::give_up`].
    pub async fn prepare(
        portal: &Portal,
        actor: &Actor,
        slug: &str,
        organisation: OrganisationId,
        earlier: &str,
        language: Language,
    ) -> Result<Self> {
        may(actor, Action::StartApplication, Subject { organisation: Some(organisation), ..Subject::default() })?;
        let programme = programmes::find_by_slug(portal, slug).await?;
        let mut command = BeginApplication { organisation, programme, earlier: None, copies: Vec::new(), language };
        if earlier.is_empty() {
            return Ok(command);
        }
        let reader = portal.database.reader();
        let earlier = store::find_by_reference(reader, &Reference::from_slug(earlier)).await?;
        may(actor, Action::ReadApplication, store::subject(&earlier))?;
        if earlier.organisation != organisation || earlier.programme != command.programme.programme {
            return Err(Error::invalid("earlier", "applications-start-earlier-other"));
        }
        let definition = &command.programme.definition;
        let wanted = |purpose: &str| definition.document(purpose).is_some();
        command.copies = copy_files(portal, DocumentOwner::Application(earlier.id), wanted).await?;
        command.earlier = Some(earlier);
        Ok(command)
    }

    /// Removes the files that were copied.
    pub async fn give_up(self, portal: &Portal) -> Result<()> {
        for copy in &self.copies {
            portal.blobs.remove(copy.blob.id).await?;
        }
        Ok(())
    }
}

/// The outcome of the wish to begin.
pub enum BeginOutcome {
    Draft(Application),
    /// The organisation has an open application in this programme already.
    AlreadyOpen(Application),
}

pub async fn begin_application(work: &UnitOfWork, command: &BeginApplication) -> Result<BeginOutcome> {
    let BeginApplication { organisation, programme, earlier, copies, language } = command;
    work.may(Action::StartApplication, Subject { organisation: Some(*organisation), ..Subject::default() })?;
    if let Some(open) = store::find_open(work.connection(), *organisation, programme.programme).await? {
        return Ok(BeginOutcome::AlreadyOpen(open));
    }
    let organisation = organisations::find(work.connection(), *organisation).await?;
    let draft = begin(work, programme, &organisation, *language).await?;
    let Some(earlier) = earlier else { return Ok(BeginOutcome::Draft(draft)) };
    let definition = &programme.definition;
    let answers = answers_for(definition, &earlier.answers);
    let category = category_asked(definition, &answers);
    let draft = store::save(work, Application { answers, category, ..draft }).await?;
    for copy in copies {
        add_copy(work, &draft, copy).await?;
    }
    Ok(BeginOutcome::Draft(draft))
}

/// The earlier answers to questions that are still asked.
fn answers_for(definition: &ProgrammeDefinition, earlier: &Answers) -> Answers {
    let asked = definition.form.iter().flat_map(|section| &section.questions).flat_map(keys);
    asked.filter_map(|key| Some((key.clone(), earlier.get(&key)?.clone()))).collect()
}

/// Stores a draft and records it.
pub async fn begin(
    work: &UnitOfWork,
    programme: &ProgrammeVersion,
    organisation: &Organisation,
    language: Language,
) -> Result<Application> {
    let draft = Application {
        id: ApplicationId(Uuid::now_v7()),
        reference: free_reference(work).await?,
        programme: programme.programme,
        version_id: programme.id,
        organisation: organisation.id,
        organisation_name: organisation.profile.name.to_string(),
        country: organisation.profile.country.code().to_owned(),
        category: category_asked(&programme.definition, &Default::default()),
        progress: Progress::draft(),
        language,
        answers: Default::default(),
        profile: None,
        declared_by: None,
        declared_name: String::new(),
        created_at: work.now,
        updated_at: work.now,
        submitted_at: None,
        due_at: None,
        answer_by: None,
        lapsed_round: 0,
        version: 0,
    };
    store::insert(work, &draft).await?;
    let act = Act::new(Verb::Begun, Object::new(ObjectKind::Application, draft.id.0))
        .in_programme(programme.programme)
        .detail("reference", draft.reference.0.as_str());
    work.record(act);
    Ok(draft)
}

/// A reference that no application has: drawn at random, so that it does not show how many came before.
async fn free_reference(work: &UnitOfWork) -> Result<Reference> {
    let year = work.now.in_zone("UTC").year();
    for _ in 0..100 {
        let random = u32::from_be_bytes(crate::keys::random_bytes());
        let reference = Reference::new("TRB", year, random);
        match store::find_by_reference(work.connection(), &reference).await {
            Err(Error::Failure(Failure::NotFound)) => return Ok(reference),
            Err(error) => return Err(error),
            Ok(_) => {}
        }
    }
    Err(anyhow::anyhow!("no free reference in {year}").into())
}
