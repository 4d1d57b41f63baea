//! What a reader can challenge, and what they have challenged: by their organisations or by a shown receipt code.

use app::challenges::pages::{LodgedBefore, OpenChallenge};
use app::kernel::{MemberRole, ProgrammeVersionId, Reference, Timestamp};
use sea_orm::{ConnectionTrait, Statement, Value};

use crate::applications;
use crate::error::Result;
use crate::store::Word;
use crate::web::RequestContext;

/// The newest of both that the start page shows.
const MOST: usize = 20;

/// Restrictions in force that nobody has challenged, and challenges with their state.
pub(in crate::challenges) async fn yours(context: &RequestContext) -> Result<(Vec<OpenChallenge>, Vec<LodgedBefore>)> {
    let memberships = context.actor.signed_in.as_ref().map(|person| person.memberships.clone()).unwrap_or_default();
    let mut values: Vec<Value> = Vec::new();
    let mut place = |value: Value| {
        values.push(value);
        format!("${}", values.len())
    };
    let organisations: Vec<String> = memberships.iter().map(|(id, _)| place(id.0.into())).collect();
    let mut conditions = Vec::new();
    if !organisations.is_empty() {
        conditions.push(format!("a.organisation_id in ({})", organisations.join(", ")));
    }
    if let Some(receipt) = context.actor.receipt {
        conditions.push(format!("a.id = {}", place(receipt.0.into())));
    }
    if conditions.is_empty() {
        return Ok((Vec::new(), Vec::new()));
    }
    let sql = format!(
        "select a.reference, a.organisation_name, a.programme_version_id, a.organisation_id, r.challenge_until, \
         r.lifted_at, c.reference, c.state, a.id from restrictions r join applications a on a.id = r.matter_id \
         left join challenges c on c.restriction_id = r.id where ({}) and (r.lifted_at is null or c.id is not null) \
         order by r.starts_at desc, r.id desc limit {MOST}",
        conditions.join(" or ")
    );
    let reader = context.portal.database.reader();
    let find = Statement::from_sql_and_values(reader.get_database_backend(), sql, values);
    let (mut open, mut lodged) = (Vec::new(), Vec::new());
    for row in reader.query_all_raw(find).await? {
        let application = Reference(row.try_get_by_index(0)?);
        let organisation: String = row.try_get_by_index(1)?;
        let challenge: Option<String> = row.try_get_by_index(6)?;
        if let Some(challenge) = challenge.map(Reference) {
            let Word(state) = row.try_get_by_index(7)?;
            let href = context.href(&format!("/challenges/{}", challenge.slug()));
            lodged.push(LodgedBefore { reference: challenge.0, organisation, href, state });
            continue;
        }
        let owner: uuid::Uuid = row.try_get_by_index(3)?;
        let by_receipt = context.actor.receipt.map(|id| id.0) == Some(row.try_get_by_index(8)?);
        let writes = memberships.iter().any(|(id, role)| id.0 == owner && *role >= MemberRole::Editor);
        if !writes && !by_receipt {
            continue;
        }
        let version = ProgrammeVersionId(row.try_get_by_index(2)?);
        let definition = crate::programmes::version(&context.portal, version).await?;
        let until: Option<i64> = row.try_get_by_index(4)?;
        let zone = applications::calendar_of(&definition.definition).zone;
        open.push(OpenChallenge {
            href: context.href(&format!("/challenge/{}", application.slug())),
            reference: application.0,
            organisation,
            until: until.map(|until| (Timestamp(until), zone)),
        });
    }
    Ok((open, lodged))
}
