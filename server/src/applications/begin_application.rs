//! Beginning an application: a draft for one organisation in one programme.

use app::applications::Progress;
use app::applications::forms::{Answers, category_asked, keys};
use app::kernel::{ApplicationId, Failure, Language, OrganisationId, Reference};
use app::programmes::template::ProgrammeTemplate;
use uuid::Uuid;

use super::documents::{Copied, DocumentOwner, copy_files, store_copy, vouch_for};
use super::{Application, store};
use crate::access::{Action, Subject};
use crate::audit::{Act, Object};
use crate::organisations::{self, Organisation};
use crate::programmes::{self, ProgrammeVersion};
use crate::stop::{Result, Stop};
use crate::unit_of_work::Work;
use crate::web::{Submitted, Visit, parse_or_not_found};

/// What became of the wish to begin.
pub enum Begun {
    /// A draft: the address of its task list.
    Draft(String),
    /// The organisation has an open application in this programme already.
    AlreadyOpen(Application),
}

/// Errors with [`Failure::NotFound`] for a programme to which one cannot apply here.
pub async fn begin_application(visit: &Visit, slug: &str, form: &Submitted) -> Result<Begun> {
    if !programmes::takes_applications(&visit.portal, slug).await? {
        return Err(Failure::NotFound.into());
    }
    if form.get("organisation").is_empty() {
        return Err(Stop::refused("organisation", "applications-start-choose"));
    }
    let organisation = parse_or_not_found(form.get("organisation"))?;
    visit.may(Action::StartApplication, Subject { organisation: Some(organisation), ..Subject::default() })?;
    let programme = programmes::find_by_slug(&visit.portal, slug).await?;
    let earlier = earlier(visit, form, organisation, &programme).await?;
    // Files are copied before anybody waits for the database.
    let copies = match &earlier {
        Some(earlier) => copy_files(&visit.portal, earlier, &programme.template).await?,
        None => Vec::new(),
    };
    match begin_from(visit, form, organisation, &programme, earlier, &copies).await {
        Ok(Begun::Draft(location)) => Ok(Begun::Draft(location)),
        not_begun => {
            for copy in &copies {
                visit.portal.blobs.remove(copy.blob.id).await?;
            }
            not_begun
        }
    }
}

/// The earlier application whose answers were asked for. Errors with the refusal when it is another organisation's, or
/// was made to another programme, and as a page does for whoever may not read it.
async fn earlier(
    visit: &Visit,
    form: &Submitted,
    organisation: OrganisationId,
    programme: &ProgrammeVersion,
) -> Result<Option<Application>> {
    let slug = form.get("earlier");
    if slug.is_empty() {
        return Ok(None);
    }
    let earlier = store::find_by_reference(visit.portal.database.reader(), &Reference::from_slug(slug)).await?;
    visit.may(Action::ReadApplication, store::subject(&earlier))?;
    if earlier.organisation != organisation || earlier.programme != programme.programme {
        return Err(Stop::refused("earlier", "applications-start-earlier-other"));
    }
    Ok(Some(earlier))
}

async fn begin_from(
    visit: &Visit,
    form: &Submitted,
    organisation: OrganisationId,
    programme: &ProgrammeVersion,
    earlier: Option<Application>,
    copies: &[Copied],
) -> Result<Begun> {
    let work = visit.begin(form).await?;
    if let Some(open) = store::find_open(work.connection(), organisation, programme.programme).await? {
        return Ok(Begun::AlreadyOpen(open));
    }
    let organisation = organisations::find(work.connection(), organisation).await?;
    let draft = begin(&work, programme, &organisation, visit.language()).await?;
    let Some(earlier) = earlier else {
        return Ok(Begun::Draft(work.finish(visit.href(&draft.path())).await?));
    };
    let template = &programme.template;
    let answers = answers_for(template, &earlier.answers);
    let category = category_asked(template, &answers);
    let draft = store::save(&work, Application { answers, category, ..draft }).await?;
    for copy in copies {
        let id = store_copy(&work, copy, DocumentOwner::Application(draft.id)).await?;
        let act = Act::new("document_added", Object::new("application", draft.id.0))
            .in_programme(draft.programme)
            .detail("purpose", copy.purpose());
        work.record(vouch_for(&work, act, id).await?);
    }
    Ok(Begun::Draft(work.finish(visit.href(&format!("{}?copied", draft.path()))).await?))
}

/// The earlier answers to questions that are still asked.
fn answers_for(template: &ProgrammeTemplate, earlier: &Answers) -> Answers {
    let asked = template.form.iter().flat_map(|section| &section.questions).flat_map(keys);
    asked.filter_map(|key| Some((key.clone(), earlier.get(&key)?.clone()))).collect()
}

/// Stores a draft and records it.
pub async fn begin(
    work: &Work,
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
        category: category_asked(&programme.template, &Default::default()),
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
    let act = Act::new("begun", Object::new("application", draft.id.0))
        .in_programme(programme.programme)
        .detail("reference", draft.reference.0.as_str());
    work.record(act);
    Ok(draft)
}

/// A reference nobody has: drawn at random, so that it tells nobody how many came before.
async fn free_reference(work: &Work) -> Result<Reference> {
    let year = work.now.in_zone("UTC").year();
    for _ in 0..100 {
        let random = u32::from_be_bytes(crate::keys::random_bytes());
        let reference = Reference::new("TRB", year, random);
        match store::find_by_reference(work.connection(), &reference).await {
            Err(Stop::Failure(Failure::NotFound)) => return Ok(reference),
            Err(stop) => return Err(stop),
            Ok(_) => {}
        }
    }
    Err(anyhow::anyhow!("no free reference in {year}").into())
}
