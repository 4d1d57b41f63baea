//! What an applicant answered about being known.

use app::applications::{PublicationWishes, only_hides, read_hiding, read_wishes};
use app::kernel::{ApplicationId, Failure};
use sea_orm::{ConnectionTrait, Statement};

use super::{Application, store};
use crate::access::Action;
use crate::accreditations::show_or_hide;
use crate::audit::{Act, Evidence, Object};
use crate::consequences::{self, Naming};
use crate::programmes;
use crate::stop::Result;
use crate::unit_of_work::Work;
use crate::web::{Submitted, Visit};

/// None until the question was answered.
pub async fn wishes_of(connection: &impl ConnectionTrait, id: ApplicationId) -> Result<Option<PublicationWishes>> {
    Ok(read(connection, id).await?.map(|(wishes, _)| wishes))
}

/// The wishes with the version under which they are kept; 0 before they were given.
pub(super) async fn read(
    connection: &impl ConnectionTrait,
    id: ApplicationId,
) -> Result<Option<(PublicationWishes, i64)>> {
    let sql =
        "select danger, confidential, provisional_shown, version from publication_wishes where application_id = $1";
    let find = Statement::from_sql_and_values(connection.get_database_backend(), sql, [id.0.into()]);
    let Some(row) = connection.query_one_raw(find).await? else { return Ok(None) };
    let wishes = PublicationWishes {
        danger: row.try_get_by_index(0)?,
        confidential: row.try_get_by_index(1)?,
        provisional_shown: row.try_get_by_index(2)?,
    };
    Ok(Some((wishes, row.try_get_by_index(3)?)))
}

/// Keeps the wishes of an application; from this moment the register follows them.
pub async fn keep_wishes(work: &Work, application: &Application, wishes: PublicationWishes) -> Result<()> {
    let sql = "insert into publication_wishes (application_id, danger, confidential, provisional_shown, answered_at, salt, \
         version) values ($1, $2, $3, $4, $5, $6, 1) on conflict (application_id) do update set danger = excluded.danger, \
         confidential = excluded.confidential, provisional_shown = excluded.provisional_shown, \
         answered_at = excluded.answered_at, salt = excluded.salt, version = publication_wishes.version + 1";
    let values = [
        application.id.0.into(),
        wishes.danger.into(),
        wishes.confidential.into(),
        wishes.provisional_shown.into(),
        work.now.0.into(),
        crate::keys::random_id().into(),
    ];
    work.execute(sql, values).await?;
    // That there is danger stands in no log: only that the page was answered, and a digest by which a change is noticed.
    work.must_vouch(Evidence::Wishes, application.id.0);
    let act = Act::new("visibility_answered", Object::new("application", application.id.0));
    work.record(act.in_programme(application.programme));
    show_or_hide(work, application.organisation).await
}

/// Answers the page: for members who write the application, and for the holder of its receipt code, before it is sent and
/// at any time after. Whoever may not show takes nothing back that hides. Errors with [`Failure::Stale`] when somebody else
/// answered since it was shown.
pub(super) async fn change_visibility(
    visit: &Visit,
    id: ApplicationId,
    form: &Submitted,
    after: impl FnOnce(&Application) -> String,
) -> Result<String> {
    let work = visit.begin(form).await?;
    let application = store::find(work.connection(), id).await?;
    let subject = store::subject(&application);
    visit.may(Action::ManageVisibility, subject)?;
    let programme = programmes::version(&visit.portal, application.version_id).await?;
    let confidentiality = programme.template.publication.confidential_on_request;
    let (kept, version) = read(work.connection(), id).await?.unwrap_or_default();
    let may_show = visit.allowed(Action::ShowInPublic, subject);
    let wishes = match may_show {
        true => read_wishes(&form.values, confidentiality),
        false => read_hiding(&form.values, confidentiality, kept),
    };
    let wishes = wishes.map_err(Failure::Refused)?;
    // Danger is never refused for having been said twice.
    if version != form.version && !wishes.danger {
        return Err(Failure::Stale.into());
    }
    let named = consequences::naming(visit, &application).await?.map(|naming| naming == Naming::Named);
    let naming = match (form.get("naming"), named) {
        ("yes", Some(false)) if visit.allowed(Action::AgreeToNaming, subject) => Some(true),
        ("yes", Some(false)) if !may_show => return Err(Failure::Refused(only_hides()).into()),
        // Its page asks only an owner.
        ("yes", Some(false)) => return Err(Failure::NotAllowed.into()),
        ("no", Some(true)) => Some(false),
        _ => None,
    };
    consequences::wishes_change(&work, &application).await?;
    keep_wishes(&work, &application, wishes).await?;
    if let Some(named) = naming {
        consequences::naming_answered(&work, &application, named).await?;
    }
    let told = wishes.danger && consequences::danger_told(&work, &visit.portal, &application).await?;
    let differs = PublicationWishes { danger: wishes.danger, ..kept } != wishes || naming.is_some();
    if differs && !told && application.submitted_at.is_some() {
        consequences::public_changed(&work, &visit.portal, application.organisation).await?;
    }
    work.finish(visit.href(&after(&application))).await
}
