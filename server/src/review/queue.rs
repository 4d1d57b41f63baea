//! The queue: submitted files in somebody's charge, the soonest deadline first. Flat in the number of files: pages by key over
//! partial indexes that cover the bounded count, and no join per row.

use app::applications::ApplicationState;
use app::kernel::{ApplicationId, Count, ProgrammeId, Reference, UserId};
use sea_orm::sea_query::{Expr, ExprTrait, JoinType, Query, SelectStatement};
use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend, FromQueryResult};
use uuid::Uuid;

use super::queue_of::QueueOf;
use crate::error::Result;
use crate::matters::independence::independent;
use crate::store::list_query::{Order, count, page, written};
use crate::store::{Keyset, Slice};

const PAGE: usize = 50;
/// Counting further than this is not worth its cost.
pub(super) const COUNTED: i64 = 1000;

/// The filters of the queue.
#[derive(Clone, Debug, Default)]
pub struct QueueFilter {
    pub programme: Option<ProgrammeId>,
    pub state: Option<ApplicationState>,
    pub country: Option<String>,
}

/// The queue of one person, in the programmes in their charge; none for all of them.
#[derive(Clone, Copy)]
pub(super) struct QueueQuery<'a> {
    pub queue: QueueOf,
    pub user: UserId,
    pub scope: Option<&'a [ProgrammeId]>,
}

/// A file of the queue.
#[derive(FromQueryResult)]
pub(super) struct QueuedFile {
    pub id: Uuid,
    pub reference: String,
    pub organisation_name: String,
    pub country: String,
    pub programme_id: Uuid,
    pub state: String,
    pub due_at: Option<i64>,
    pub put_off_until: Option<i64>,
    place: i64,
}

impl QueueQuery<'_> {
    /// The files, without columns.
    pub fn files(self, backend: DbBackend, narrowed: &QueueFilter) -> SelectStatement {
        let column = |name| Expr::col(("a", name));
        let mut files = Query::select();
        // What the index of the queue says stands first, in its words.
        files.from_as("applications", "a").and_where(Expr::cust(self.queue.condition(narrowed.state)));
        match (narrowed.programme, self.scope) {
            (Some(programme), _) => files.and_where(column("programme_id").eq(programme.0)),
            (None, Some([only])) => files.and_where(column("programme_id").eq(only.0)),
            (None, Some(several)) => files.and_where(column("programme_id").is_in(several.iter().map(|id| id.0))),
            (None, None) => &mut files,
        };
        if let Some(state) = narrowed.state.filter(|state| *state != ApplicationState::Incomplete) {
            files.and_where(column("state").eq(state.as_str()));
        }
        if let Some(country) = &narrowed.country {
            files.and_where(column("country").eq(country.as_str()));
        }
        let open = independent(self.queue.task(), "$1", "a.id", "a.round");
        files.and_where(written(backend, &open, &[self.user.0.into()]));
        files
    }

    pub async fn page(
        self,
        reader: &DatabaseConnection,
        narrowed: &QueueFilter,
        after: Option<&Keyset<i64>>,
    ) -> Result<Slice<QueuedFile>> {
        self.rows(reader, self.files(reader.get_database_backend(), narrowed), after).await
    }

    async fn rows(
        self,
        reader: &DatabaseConnection,
        mut files: SelectStatement,
        after: Option<&Keyset<i64>>,
    ) -> Result<Slice<QueuedFile>> {
        let order = Order::ascending(self.queue.key(), "a.id").computed();
        files.columns(COLUMNS.map(|name| ("a", name))).expr_as(order.key(), "place");
        page(reader, files, &order, after, PAGE, |row: &QueuedFile| Keyset { key: row.place, id: row.id }).await
    }

    pub async fn count(self, reader: &impl ConnectionTrait, narrowed: &QueueFilter) -> Result<Count> {
        count(reader, self.files(reader.get_database_backend(), narrowed), COUNTED).await
    }

    /// The file with this reference, without the filters of the queue; also one that waits for its applicant.
    pub async fn with_reference(self, reader: &DatabaseConnection, reference: &Reference) -> Result<Option<Reference>> {
        let mut states = vec![None];
        if self.queue == QueueOf::Reviewers {
            states.push(Some(ApplicationState::Incomplete));
        }
        for state in states {
            let mut files = self.files(reader.get_database_backend(), &QueueFilter { state, ..QueueFilter::default() });
            files.and_where(Expr::col(("a", "reference")).eq(reference.0.as_str()));
            if let Some(found) = self.rows(reader, files, None).await?.rows.into_iter().next() {
                return Ok(Some(Reference(found.reference)));
            }
        }
        Ok(None)
    }
}

const COLUMNS: [&str; 8] =
    ["id", "reference", "organisation_name", "country", "programme_id", "state", "due_at", "put_off_until"];

/// What the page shows beside each file.
#[derive(Default)]
pub(super) struct Beside {
    /// Who assesses each of them now.
    pub assessors: Vec<(ApplicationId, String)>,
    /// Whose applicant was asked something in the present round.
    pub asked_about: Vec<Uuid>,
    /// Which were sent back in the present round.
    pub returned: Vec<Uuid>,
}

/// The same for all files of a page with one query each.
pub(super) async fn beside(reader: &DatabaseConnection, queue: QueueOf, files: &[QueuedFile]) -> Result<Beside> {
    let ids: Vec<Uuid> = files.iter().map(|file| file.id).collect();
    if ids.is_empty() {
        return Ok(Beside::default());
    }
    let assessors = assessors(reader, &ids).await?;
    let (asked_about, returned) = match queue {
        QueueOf::Reviewers => (of_round(reader, "inquiries", &ids).await?, of_round(reader, "returns", &ids).await?),
        QueueOf::DecisionMakers => (Vec::new(), Vec::new()),
    };
    Ok(Beside { assessors, asked_about, returned })
}

#[derive(FromQueryResult)]
struct Assesses {
    application_id: Uuid,
    display_name: String,
}

async fn assessors(reader: &DatabaseConnection, ids: &[Uuid]) -> Result<Vec<(ApplicationId, String)>> {
    let select = Query::select()
        .column(("s", "application_id"))
        .column(("u", "display_name"))
        .from_as("assessments", "s")
        .and_where(Expr::cust("s.state not in ('recused', 'set_aside')"))
        .and_where(Expr::col(("s", "application_id")).is_in(ids.iter().copied()))
        .to_owned();
    let select = joined(select, "users", "u", "u.id = s.assessor_id");
    let select = joined(select, "applications", "a", "a.id = s.application_id and a.round = s.round");
    let found = Assesses::find_by_statement(reader.get_database_backend().build(&select)).all(reader).await?;
    Ok(found.into_iter().map(|row| (ApplicationId(row.application_id), row.display_name)).collect())
}

#[derive(FromQueryResult)]
struct OfRound {
    application_id: Uuid,
}

/// Which of these files have something in this table in their present round: what the applicant was asked, or that the file
/// was sent back.
async fn of_round(reader: &DatabaseConnection, table: &'static str, ids: &[Uuid]) -> Result<Vec<Uuid>> {
    let select = Query::select()
        .distinct()
        .column(("i", "application_id"))
        .from_as(table, "i")
        .and_where(Expr::col(("i", "application_id")).is_in(ids.iter().copied()))
        .to_owned();
    let select = joined(select, "applications", "a", "a.id = i.application_id and a.round = i.round");
    let rows = OfRound::find_by_statement(reader.get_database_backend().build(&select)).all(reader).await?;
    Ok(rows.into_iter().map(|row| row.application_id).collect())
}

fn joined(mut select: SelectStatement, table: &'static str, name: &'static str, on: &'static str) -> SelectStatement {
    select.join_as(JoinType::InnerJoin, table, name, Expr::cust(on)).to_owned()
}
