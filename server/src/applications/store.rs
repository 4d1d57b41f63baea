//! Reading and writing applications.

use app::applications::ApplicationState;
use app::kernel::{
    ActorKind, ApplicationId, Failure, MatterKind, ObjectKind, OrganisationId, ProgrammeId, Reference, Timestamp, Verb,
};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, Set, Statement};

use super::Application;
use super::tables::applications::{ActiveModel, Column, Entity};
use crate::access::Subject;
use crate::audit::Evidence;
use crate::error::Result;
use crate::matters;
use crate::store::{Key, Word, in_sql};
use crate::unit_of_work::UnitOfWork;

/// Errors with [`Failure::NotFound`].
pub async fn find(connection: &impl ConnectionTrait, id: ApplicationId) -> Result<Application> {
    let row = Entity::find_by_id(Key(id)).one(connection).await?.ok_or(Failure::NotFound)?;
    Ok(Application::try_from(row)?)
}

/// Errors with [`Failure::NotFound`].
pub async fn find_by_reference(connection: &impl ConnectionTrait, reference: &Reference) -> Result<Application> {
    let found = Entity::find().filter(Column::Reference.eq(&reference.0)).one(connection).await?;
    Ok(Application::try_from(found.ok_or(Failure::NotFound)?)?)
}

/// What the policy needs to know about an application.
pub fn subject(application: &Application) -> Subject {
    Subject {
        programme: Some(application.programme),
        organisation: Some(application.organisation),
        application: Some(application.id),
    }
}

/// The application that a receipt code's look-up hash belongs to.
pub(super) async fn find_by_lookup(connection: &impl ConnectionTrait, lookup: &str) -> Result<Option<Application>> {
    let found = Entity::find().filter(Column::ReceiptLookup.eq(lookup)).one(connection).await?;
    Ok(found.map(Application::try_from).transpose()?)
}

/// The application that an organisation has open in a programme. Where a draft stands beside one that a
/// challenge has let run again, it is the one that was begun first.
pub(super) async fn find_open(
    connection: &impl ConnectionTrait,
    organisation: OrganisationId,
    programme: ProgrammeId,
) -> Result<Option<Application>> {
    let ended = ApplicationState::ALL.iter().filter(|state| state.is_terminal()).map(|state| Word(*state));
    let found = Entity::find()
        .filter(Column::OrganisationId.eq(Key(organisation)))
        .filter(Column::ProgrammeId.eq(Key(programme)))
        .filter(Column::State.is_not_in(ended))
        .order_by_asc(Column::CreatedAt)
        .one(connection)
        .await?;
    Ok(found.map(Application::try_from).transpose()?)
}

/// The application of the same organisation in the same programme that was sent and runs while this one is a draft: an
/// upheld challenge has let it run again.
pub(super) async fn running_beside(
    connection: &impl ConnectionTrait,
    application: &Application,
) -> Result<Option<Application>> {
    if application.state() != ApplicationState::Draft {
        return Ok(None);
    }
    let idle = |state: &&ApplicationState| state.is_terminal() || **state == ApplicationState::Draft;
    let idle = ApplicationState::ALL.iter().filter(idle).map(|state| Word(*state));
    let found = Entity::find()
        .filter(Column::OrganisationId.eq(Key(application.organisation)))
        .filter(Column::ProgrammeId.eq(Key(application.programme)))
        .filter(Column::State.is_not_in(idle))
        .order_by_asc(Column::CreatedAt)
        .one(connection)
        .await?;
    Ok(found.map(Application::try_from).transpose()?)
}

/// What is recorded about an application, and of what is public of it once it is sent, newest first.
pub(super) async fn acts_of(
    connection: &impl ConnectionTrait,
    application: ApplicationId,
) -> Result<Vec<(Verb, ActorKind, Timestamp)>> {
    let sql = format!(
        "select verb, actor_kind, at from audit_acts where (object_kind = {application} and object_id = $1 \
             and (verb <> {answered} or at > (select coalesce(submitted_at, at) from applications where id = $1))) \
         or (object_kind = {decision} and verb in ({naming}) \
             and object_id in (select id from decisions where application_id = $1)) \
         or (object_kind = {organisation} and verb in ({hiding}) \
             and object_id = (select organisation_id from applications where id = $1) \
             and at >= (select created_at from applications where id = $1)) \
         order by arrival desc limit 200",
        application = in_sql(&[ObjectKind::Application]),
        answered = in_sql(&[Verb::VisibilityAnswered]),
        decision = in_sql(&[ObjectKind::Decision]),
        naming = in_sql(&Verb::NAMING),
        organisation = in_sql(&[ObjectKind::Organisation]),
        hiding = in_sql(&Verb::HIDING),
    );
    let find = Statement::from_sql_and_values(connection.get_database_backend(), sql, [application.0.into()]);
    let mut acts = Vec::new();
    for row in connection.query_all_raw(find).await? {
        let (Word(verb), Word(actor)) = (row.try_get_by_index(0)?, row.try_get_by_index(1)?);
        acts.push((verb, actor, Timestamp(row.try_get_by_index(2)?)));
    }
    Ok(acts)
}

/// The applications of some organisations, newest first.
pub(super) async fn of_organisations(
    connection: &impl ConnectionTrait,
    organisations: &[OrganisationId],
) -> Result<Vec<Application>> {
    let ids = organisations.iter().map(|organisation| Key(*organisation));
    let rows = Entity::find()
        .filter(Column::OrganisationId.is_in(ids))
        .order_by_desc(Column::CreatedAt)
        .order_by_desc(Column::Id)
        .all(connection)
        .await?;
    Ok(rows.into_iter().map(Application::try_from).collect::<std::result::Result<_, _>>()?)
}

pub(super) async fn insert(work: &UnitOfWork, application: &Application) -> Result<()> {
    let row = ActiveModel {
        id: Set(Key(application.id)),
        reference: Set(application.reference.0.clone()),
        programme_id: Set(Key(application.programme)),
        programme_version_id: Set(Key(application.version_id)),
        organisation_id: Set(Key(application.organisation)),
        organisation_name: Set(application.organisation_name.clone()),
        country: Set(application.country.clone()),
        category: Set(application.category.clone()),
        progress: Set(serde_json::to_value(application.progress)?),
        state: Set(Word(application.state())),
        round: Set(application.progress.round.into()),
        language: Set(Word(application.language)),
        answers: Set(serde_json::to_value(&application.answers)?),
        profile: Set(application.profile.as_ref().map(serde_json::to_value).transpose()?),
        declared_by: Set(application.declared_by.map(Key)),
        declared_name: Set(application.declared_name.clone()),
        created_at: Set(application.created_at.0),
        updated_at: Set(application.updated_at.0),
        submitted_at: Set(application.submitted_at.map(|at| at.0)),
        due_at: Set(application.due_at.map(|at| at.0)),
        answer_by: Set(application.answer_by.map(|at| at.0)),
        put_off_until: Set(application.progress.put_off_until.map(|at| at.0)),
        lapsed_round: Set(application.lapsed_round),
        receipt_lookup: Set(None),
        version: Set(application.version),
    };
    matters::begin(work, application.id, MatterKind::Application).await?;
    row.insert(work.connection()).await?;
    Ok(())
}

/// Writes what a draft or a step changed. Errors with [`Failure::Stale`] when `application.version` is no longer the
/// stored one. Returns it with its new version.
pub async fn save(work: &UnitOfWork, application: Application) -> Result<Application> {
    save_with(work, application, None).await
}

/// As [`save`], and sets what its receipt code opens it by, if given. The caller says that it must be vouched for.
pub(super) async fn save_with(
    work: &UnitOfWork,
    application: Application,
    receipt: Option<&str>,
) -> Result<Application> {
    let saved = Application { version: application.version + 1, updated_at: work.now, ..application };
    let profile = saved.profile.as_ref().map(serde_json::to_value).transpose()?;
    let mut changes = Entity::update_many();
    if let Some(lookup) = receipt {
        changes = changes.col_expr(Column::ReceiptLookup, Expr::value(lookup));
    }
    let changed = changes
        .col_expr(Column::OrganisationName, Expr::value(saved.organisation_name.clone()))
        .col_expr(Column::Country, Expr::value(saved.country.clone()))
        .col_expr(Column::Category, Expr::value(saved.category.clone()))
        .col_expr(Column::Progress, Expr::value(serde_json::to_value(saved.progress)?))
        .col_expr(Column::State, Expr::value(Word(saved.state())))
        .col_expr(Column::Round, Expr::value(i32::from(saved.progress.round)))
        .col_expr(Column::Language, Expr::value(Word(saved.language)))
        .col_expr(Column::Answers, Expr::value(serde_json::to_value(&saved.answers)?))
        .col_expr(Column::Profile, Expr::value(profile))
        .col_expr(Column::DeclaredBy, Expr::value(saved.declared_by.map(Key)))
        .col_expr(Column::DeclaredName, Expr::value(saved.declared_name.clone()))
        .col_expr(Column::SubmittedAt, Expr::value(saved.submitted_at.map(|at| at.0)))
        .col_expr(Column::DueAt, Expr::value(saved.due_at.map(|at| at.0)))
        .col_expr(Column::PutOffUntil, Expr::value(saved.progress.put_off_until.map(|at| at.0)))
        .col_expr(Column::UpdatedAt, Expr::value(saved.updated_at.0))
        .col_expr(Column::Version, Expr::value(saved.version))
        .filter(Column::Id.eq(Key(saved.id)))
        .filter(Column::Version.eq(saved.version - 1))
        .exec(work.connection())
        .await?;
    if changed.rows_affected == 0 {
        return Err(Failure::Stale.into());
    }
    Ok(saved)
}

/// Sets the last moment to answer. Apart from [`save`], so that saving an answer does not undo a later day that a reminder set.
pub(super) async fn set_answer_by(work: &UnitOfWork, application: ApplicationId, by: Option<Timestamp>) -> Result<()> {
    let set = "update applications set answer_by = $1 where id = $2";
    work.execute(set, [by.map(|by| by.0).into(), application.0.into()]).await?;
    work.must_vouch(Evidence::Standing, application.0);
    Ok(())
}

/// Files whose decision was put off to a moment that has come, the longest ago first.
pub async fn to_resume(connection: &impl ConnectionTrait, now: Timestamp, limit: u32) -> Result<Vec<ApplicationId>> {
    let find = Statement::from_sql_and_values(
        connection.get_database_backend(),
        format!(
            "select id from applications where state = 'deferred' and put_off_until <= $1 \
             order by put_off_until limit {limit}"
        ),
        [now.0.into()],
    );
    let rows = connection.query_all_raw(find).await?;
    Ok(rows.iter().map(|row| row.try_get_by_index(0).map(ApplicationId)).collect::<std::result::Result<_, _>>()?)
}

/// Files whose deadline has passed in a round that nobody was told of yet, the longest overdue first.
pub async fn overdue(connection: &impl ConnectionTrait, now: Timestamp, limit: u32) -> Result<Vec<ApplicationId>> {
    let find = Statement::from_sql_and_values(
        connection.get_database_backend(),
        format!("select id from applications where due_at < $1 and lapsed_round < round order by due_at limit {limit}"),
        [now.0.into()],
    );
    let rows = connection.query_all_raw(find).await?;
    Ok(rows.iter().map(|row| row.try_get_by_index(0).map(ApplicationId)).collect::<std::result::Result<_, _>>()?)
}

/// Marks the present round of an overdue file as lapsed. Answers whether it was not so already: of two that come at
/// once, one is told no.
pub async fn mark_lapsed(work: &UnitOfWork, application: ApplicationId) -> Result<bool> {
    let mark = "update applications set lapsed_round = round where id = $1 and due_at < $2 and lapsed_round < round";
    let marked = work.execute(mark, [application.0.into(), work.now.0.into()]).await?.rows_affected() == 1;
    if marked {
        work.must_vouch(Evidence::Standing, application.0);
    }
    Ok(marked)
}

/// Deletes a draft and what was answered about being known. Errors with [`Failure::Stale`] when somebody else wrote it
/// since; the database refuses what was sent.
pub(super) async fn delete_draft(work: &UnitOfWork, draft: &Application) -> Result<()> {
    work.execute("delete from publication_wishes where application_id = $1", [draft.id.0.into()]).await?;
    let gone = "delete from applications where id = $1 and version = $2 and state = 'draft'";
    let deleted = work.execute(gone, [draft.id.0.into(), draft.version.into()]).await?.rows_affected();
    // Both are gone from here on, and the act of deleting says so.
    work.must_vouch(Evidence::Wishes, draft.id.0);
    work.must_vouch(Evidence::Standing, draft.id.0);
    if deleted == 0 {
        return Err(Failure::Stale.into());
    }
    matters::forget(work, draft.id).await
}

/// How often the receipt code was renewed.
pub(super) async fn receipt_generation(connection: &impl ConnectionTrait, application: ApplicationId) -> Result<i32> {
    let find = Statement::from_sql_and_values(
        connection.get_database_backend(),
        "select receipt_generation from applications where id = $1",
        [application.0.into()],
    );
    let row = connection.query_one_raw(find).await?.ok_or(Failure::NotFound)?;
    Ok(row.try_get_by_index(0)?)
}

/// Errors with [`Failure::Stale`] when the code is not of generation `before` any more.
pub(super) async fn renew_receipt(
    work: &UnitOfWork,
    application: ApplicationId,
    before: i32,
    lookup: &str,
) -> Result<()> {
    let renew = "update applications set receipt_generation = receipt_generation + 1, receipt_lookup = $1 \
                 where id = $2 and receipt_generation = $3";
    let renewed = work.execute(renew, [lookup.into(), application.0.into(), before.into()]).await?.rows_affected();
    if renewed == 0 {
        return Err(Failure::Stale.into());
    }
    work.must_vouch(Evidence::Standing, application.0);
    Ok(())
}
