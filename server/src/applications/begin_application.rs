//! Beginning an application: a draft for one organisation in one programme.

use app::applications::Progress;
use app::kernel::{ApplicationId, Failure, Language, Reference};
use uuid::Uuid;

use super::{Application, store};
use crate::access::{Action, Subject};
use crate::audit::{Act, Object};
use crate::organisations::{self, Organisation};
use crate::programmes::{self, ProgrammeVersion};
use crate::stop::{Result, Stop};
use crate::store::Work;
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
    let work = visit.begin(form).await?;
    let programme = programmes::find_by_slug(&visit.portal, slug).await?;
    if let Some(open) = store::find_open(work.connection(), organisation, programme.programme).await? {
        return Ok(Begun::AlreadyOpen(open));
    }
    let organisation = organisations::find(work.connection(), organisation).await?;
    let draft = begin(&work, &programme, &organisation, visit.language()).await?;
    Ok(Begun::Draft(work.finish(visit.href(&draft.path())).await?))
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
        category: app::applications::forms::category_asked(&programme.template, &Default::default()),
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
        lapsed_round: 0,
        version: 0,
    };
    store::insert(work, &draft).await?;
    let act = Act::new("begun", Object::new("application", draft.id.0))
        .in_programme(programme.programme)
        .detail("reference", draft.reference.0.as_str());
    work.record(act).await?;
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
