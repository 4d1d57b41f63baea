//! Comparing what is stored with what the log says was done: a row that was changed, added or removed without the portal
//! contradicts an act.

use std::collections::{BTreeMap, BTreeSet};

use app::kernel::{ObjectKind, Verb, Words};
use sea_orm::{ConnectionTrait, QueryResult, Statement};
use serde_json::Value as Json;
use uuid::Uuid;

use super::evidence::digests;
use super::evidence_rows::Evidence;
use super::{compare_documents, vouched};
use crate::blobs::Blobs;
use crate::error::Result;
use crate::store::in_sql;

/// Something stored that contradicts the log, in a sentence for the people who run the portal.
pub type Contradiction = String;

/// What is compared by itself; the rest is [`vouched::KEPT`]. In the words of SECURITY.md.
const NAMED: [&str; 6] = [
    "what was submitted",
    "decisions with their reasons",
    "deferrals",
    "documents and their files",
    "roles",
    "consents to be named",
];

/// What [`compare`] compares with the log, for a reader who is told that nothing contradicts it.
pub fn compared() -> Vec<&'static str> {
    NAMED.into_iter().chain(vouched::KEPT.iter().map(|kept| kept.named)).collect()
}

/// Invented files for measurements are written without the use cases; their reference says so. They are left out of the
/// comparison in a demonstration only, which says on every page that it is one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Spared(bool);

impl Spared {
    async fn of(connection: &impl ConnectionTrait) -> Result<Self> {
        let demo = rows(connection, "select 1 from installation where demo_since is not null").await?;
        Ok(Spared(!demo.is_empty()))
    }

    fn spares(self, reference: &str) -> bool {
        self.0 && reference.starts_with("SYN/")
    }

    /// The same of the application `a`.
    pub(super) fn sql(self) -> &'static str {
        if self.0 { "a.reference like 'SYN/%'" } else { "1 = 0" }
    }
}

/// Everything that contradicts the log; reads every document on the disk.
pub async fn compare(connection: &impl ConnectionTrait, blobs: &Blobs) -> Result<Vec<Contradiction>> {
    let spared = Spared::of(connection).await?;
    let mut found = Vec::new();
    submissions(connection, spared, &mut found).await?;
    decisions(connection, spared, &mut found).await?;
    deferrals(connection, &mut found).await?;
    compare_documents::documents(connection, blobs, &mut found).await?;
    roles(connection, &mut found).await?;
    seals(connection, &mut found).await?;
    consents(connection, &mut found).await?;
    vouched::compare(connection, spared, &mut found).await?;
    Ok(found)
}

/// An act as far as it vouches for something.
pub(super) struct Vouched {
    pub(super) verb: Verb,
    pub(super) object: Uuid,
    programme: Option<Uuid>,
    details: Json,
}

impl Vouched {
    pub(super) fn detail(&self, name: &str) -> &str {
        self.details.get(name).and_then(Json::as_str).unwrap_or_default()
    }
}

pub(super) async fn acts(connection: &impl ConnectionTrait, kind: ObjectKind, verbs: &[Verb]) -> Result<Vec<Vouched>> {
    let sql = format!(
        "select a.verb, a.object_id, a.programme_id, a.details from audit_acts a \
         left join audit_chain c on c.act_id = a.id where a.object_kind = {} \
         and a.verb in ({}) order by c.seq nulls last, a.arrival",
        in_sql(&[kind]),
        in_sql(verbs)
    );
    let read = |row: QueryResult| -> Result<Vouched> {
        let details: String = row.try_get_by_index(3)?;
        Ok(Vouched {
            verb: Verb::read(&row.try_get_by_index::<String>(0)?).map_err(anyhow::Error::new)?,
            object: row.try_get_by_index(1)?,
            programme: row.try_get_by_index(2)?,
            details: serde_json::from_str(&details)?,
        })
    };
    rows(connection, &sql).await?.into_iter().map(read).collect()
}

pub(super) async fn rows(connection: &impl ConnectionTrait, sql: &str) -> Result<Vec<QueryResult>> {
    Ok(connection.query_all_raw(Statement::from_string(connection.get_database_backend(), sql)).await?)
}

async fn submissions(connection: &impl ConnectionTrait, spared: Spared, found: &mut Vec<Contradiction>) -> Result<()> {
    let mut last = BTreeMap::new();
    for act in acts(connection, ObjectKind::Application, &[Verb::Submitted, Verb::Answered]).await? {
        last.insert(act.object, act.detail("digest").to_owned());
    }
    let sent = "select id, reference from applications where state <> 'draft' order by reference";
    let now = digests(connection, Evidence::Submission, &last.keys().copied().collect::<Vec<_>>()).await?;
    for row in rows(connection, sent).await? {
        let (id, reference): (Uuid, String) = (row.try_get_by_index(0)?, row.try_get_by_index(1)?);
        match last.remove(&id) {
            Some(then) if Some(&then) == now.get(&id) => {}
            Some(_) => found.push(format!("application {reference} is not as it was submitted")),
            None if spared.spares(&reference) || is_withdrawn_draft(connection, id).await? => {}
            None => found.push(format!("application {reference} was never submitted, and is not a draft")),
        }
    }
    for (id, _) in last {
        let sql = format!("select 1 from applications where id = {}", literal(connection, id));
        let what = if rows(connection, &sql).await?.is_empty() { "gone" } else { "a draft" };
        found.push(format!("application {id} was submitted, and is {what}"));
    }
    Ok(())
}

/// An application can be withdrawn before it was ever sent.
async fn is_withdrawn_draft(connection: &impl ConnectionTrait, id: Uuid) -> Result<bool> {
    let sql = format!(
        "select 1 from applications where id = {} and state = 'withdrawn' and submitted_at is null",
        literal(connection, id)
    );
    Ok(!rows(connection, &sql).await?.is_empty())
}

fn literal(connection: &impl ConnectionTrait, id: Uuid) -> String {
    match connection.get_database_backend() {
        sea_orm::DbBackend::Postgres => format!("'{id}'::uuid"),
        _ => format!("x'{}'", id.simple()),
    }
}

async fn decisions(connection: &impl ConnectionTrait, spared: Spared, found: &mut Vec<Contradiction>) -> Result<()> {
    let mut decided = BTreeMap::new();
    for act in acts(connection, ObjectKind::Decision, &[Verb::Decided]).await? {
        decided.insert(act.object, act.detail("digest").to_owned());
    }
    let now = digests(connection, Evidence::Decision, &decided.keys().copied().collect::<Vec<_>>()).await?;
    let sql = "select d.id, a.reference from decisions d join applications a on a.id = d.application_id";
    for row in rows(connection, sql).await? {
        let (id, reference): (Uuid, String) = (row.try_get_by_index(0)?, row.try_get_by_index(1)?);
        match decided.remove(&id) {
            Some(then) if Some(&then) == now.get(&id) => {}
            Some(_) => found.push(format!("the decision on {reference} is not as it was taken")),
            None if spared.spares(&reference) => {}
            None => found.push(format!("a decision on {reference} was never taken")),
        }
    }
    found.extend(decided.keys().map(|id| format!("decision {id} was taken, and is gone")));
    Ok(())
}

async fn deferrals(connection: &impl ConnectionTrait, found: &mut Vec<Contradiction>) -> Result<()> {
    let mut told = BTreeMap::new();
    for act in acts(connection, ObjectKind::Application, &[Verb::Deferred]).await? {
        let Ok(id) = act.detail("restriction").parse::<Uuid>() else { continue };
        told.insert(id, act.detail("digest").to_owned());
    }
    let now = digests(connection, Evidence::Deferral, &told.keys().copied().collect::<Vec<_>>()).await?;
    let sql = "select d.restriction_id, a.reference from deferrals d join applications a on a.id = d.application_id";
    for row in rows(connection, sql).await? {
        let (id, reference): (Uuid, String) = (row.try_get_by_index(0)?, row.try_get_by_index(1)?);
        match told.remove(&id) {
            Some(then) if Some(&then) == now.get(&id) => {}
            Some(_) => found.push(format!("the deferral of {reference} is not as it was told")),
            None => found.push(format!("the decision on {reference} was never put off")),
        }
    }
    found.extend(told.keys().map(|id| format!("deferral {id} was told, and is gone")));
    Ok(())
}

async fn roles(connection: &impl ConnectionTrait, found: &mut Vec<Contradiction>) -> Result<()> {
    let mut granted = BTreeSet::new();
    for act in acts(connection, ObjectKind::User, &[Verb::RoleGranted, Verb::RoleWithdrawn]).await? {
        let grant = (act.object, act.detail("role").to_owned(), act.programme);
        if act.verb == Verb::RoleGranted {
            granted.insert(grant)
        } else {
            granted.remove(&grant)
        };
    }
    for row in rows(connection, "select user_id, role, programme_id from role_grants").await? {
        let (user, role): (Uuid, String) = (row.try_get_by_index(0)?, row.try_get_by_index(1)?);
        let grant = (user, role, row.try_get_by_index(2)?);
        if !granted.remove(&grant) {
            found.push(format!("account {} holds the role {}, which nobody granted", grant.0, grant.1));
        }
    }
    found.extend(
        granted.iter().map(|(user, role, _)| format!("account {user} was granted the role {role}, and has it not")),
    );
    Ok(())
}

async fn seals(connection: &impl ConnectionTrait, found: &mut Vec<Contradiction>) -> Result<()> {
    let mut sealed = BTreeSet::new();
    for act in acts(connection, ObjectKind::Organisation, &[Verb::Sealed, Verb::Unsealed]).await? {
        if act.verb == Verb::Sealed {
            sealed.insert(act.object)
        } else {
            sealed.remove(&act.object)
        };
    }
    for row in rows(connection, "select organisation_id from seals").await? {
        let id: Uuid = row.try_get_by_index(0)?;
        if !sealed.remove(&id) {
            found.push(format!("organisation {id} is hidden, and nobody hid it"));
        }
    }
    found.extend(sealed.iter().map(|id| format!("organisation {id} was hidden, and is not")));
    Ok(())
}

async fn consents(connection: &impl ConnectionTrait, found: &mut Vec<Contradiction>) -> Result<()> {
    let mut named = BTreeSet::new();
    for act in acts(connection, ObjectKind::Decision, &[Verb::NamingAgreed, Verb::NamingWithdrawn]).await? {
        if act.verb == Verb::NamingAgreed {
            named.insert(act.object)
        } else {
            named.remove(&act.object)
        };
    }
    for row in rows(connection, "select decision_id from naming_consents").await? {
        let id: Uuid = row.try_get_by_index(0)?;
        if !named.remove(&id) {
            found.push(format!("decision {id} is published by name, and nobody agreed"));
        }
    }
    found.extend(named.iter().map(|id| format!("decision {id} may be published by name, and the consent is gone")));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_compared_is_what_the_security_page_says() {
        let page = include_str!("../../../SECURITY.md");
        let (_, section) = page.split_once("## What `tribune verify` compares").expect("the section");
        let (section, _) = section.split_once("\n## ").expect("an end");
        let said: BTreeSet<&str> = section.lines().filter_map(|line| line.strip_prefix("- ")).collect();
        assert_eq!(said, compared().into_iter().collect());
    }
}
