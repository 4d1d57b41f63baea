//! Comparing what is stored with what the log says was done: a row that was changed, added or removed past the portal
//! contradicts an act.

use std::collections::{BTreeMap, BTreeSet};

use sea_orm::{ConnectionTrait, DatabaseConnection, QueryResult, Statement};
use serde_json::Value as Json;
use sha2::{Digest, Sha256};
use tokio::io::AsyncReadExt;
use uuid::Uuid;

use super::evidence::{Evidence, digest};
use crate::blobs::Blobs;
use crate::stop::Result;

/// Something stored that contradicts the log, in a sentence for whoever runs the portal.
pub type Contradiction = String;

/// Everything that contradicts the log; reads every document on the disk.
pub async fn compare(connection: &DatabaseConnection, blobs: &Blobs) -> Result<Vec<Contradiction>> {
    let mut found = Vec::new();
    submissions(connection, &mut found).await?;
    findings(connection, &mut found).await?;
    decisions(connection, &mut found).await?;
    deferrals(connection, &mut found).await?;
    documents(connection, blobs, &mut found).await?;
    roles(connection, &mut found).await?;
    seals(connection, &mut found).await?;
    wishes(connection, &mut found).await?;
    consents(connection, &mut found).await?;
    Ok(found)
}

/// An act as far as it vouches for something.
struct Vouched {
    verb: String,
    object: Uuid,
    programme: Option<Uuid>,
    details: Json,
}

impl Vouched {
    fn detail(&self, name: &str) -> &str {
        self.details.get(name).and_then(Json::as_str).unwrap_or_default()
    }
}

async fn acts(connection: &DatabaseConnection, object_kind: &str, verbs: &[&str]) -> Result<Vec<Vouched>> {
    let list: Vec<String> = verbs.iter().map(|verb| format!("'{verb}'")).collect();
    let sql = format!(
        "select verb, object_id, programme_id, details from audit_acts where object_kind = '{object_kind}' \
         and verb in ({}) order by seq",
        list.join(", ")
    );
    let read = |row: QueryResult| -> Result<Vouched> {
        let details: String = row.try_get_by_index(3)?;
        Ok(Vouched {
            verb: row.try_get_by_index(0)?,
            object: row.try_get_by_index(1)?,
            programme: row.try_get_by_index(2)?,
            details: serde_json::from_str(&details)?,
        })
    };
    rows(connection, &sql).await?.into_iter().map(read).collect()
}

async fn rows(connection: &DatabaseConnection, sql: &str) -> Result<Vec<QueryResult>> {
    Ok(connection.query_all_raw(Statement::from_string(connection.get_database_backend(), sql)).await?)
}

/// Invented files for measurements are written past the use cases, and say so by their reference.
const INVENTED: &str = "SYN/";

async fn submissions(connection: &DatabaseConnection, found: &mut Vec<Contradiction>) -> Result<()> {
    let mut last = BTreeMap::new();
    for act in acts(connection, "application", &["submitted", "answered"]).await? {
        last.insert(act.object, act.detail("digest").to_owned());
    }
    let sent = "select id, reference from applications where state not in ('draft', 'incomplete') order by reference";
    for row in rows(connection, sent).await? {
        let (id, reference): (Uuid, String) = (row.try_get_by_index(0)?, row.try_get_by_index(1)?);
        let now = digest(connection, Evidence::Submission, id).await?;
        match last.remove(&id) {
            Some(then) if Some(&then) == now.as_ref() => {}
            Some(_) => found.push(format!("application {reference} is not as it was submitted")),
            None if reference.starts_with(INVENTED) || is_withdrawn_draft(connection, id).await? => {}
            None => found.push(format!("application {reference} was never submitted, and is not a draft")),
        }
    }
    // What was asked for is being answered again; a draft that was sent before is none.
    for (id, _) in last {
        let sql = format!("select state from applications where id = {}", literal(connection, id));
        match rows(connection, &sql).await?.first() {
            Some(row) if row.try_get_by_index::<String>(0)? == "incomplete" => {}
            Some(_) => found.push(format!("application {id} was submitted, and is a draft")),
            None => found.push(format!("application {id} was submitted, and is gone")),
        }
    }
    Ok(())
}

/// An application can be withdrawn before it was ever sent.
async fn is_withdrawn_draft(connection: &DatabaseConnection, id: Uuid) -> Result<bool> {
    let sql = format!(
        "select 1 from applications where id = {} and state = 'withdrawn' and submitted_at is null",
        literal(connection, id)
    );
    Ok(!rows(connection, &sql).await?.is_empty())
}

fn literal(connection: &DatabaseConnection, id: Uuid) -> String {
    match connection.get_database_backend() {
        sea_orm::DbBackend::Postgres => format!("'{id}'::uuid"),
        _ => format!("x'{}'", id.simple()),
    }
}

async fn findings(connection: &DatabaseConnection, found: &mut Vec<Contradiction>) -> Result<()> {
    // The last recommendation vouches for the findings of all rounds.
    let mut last = BTreeMap::new();
    for act in acts(connection, "application", &["recommended", "returned"]).await? {
        last.insert(act.object, (act.verb == "recommended").then(|| act.detail("findings").to_owned()));
    }
    for (id, then) in last {
        let Some(then) = then else { continue };
        if digest(connection, Evidence::Findings, id).await?.unwrap_or_default() != then {
            found.push(format!("the findings on application {id} are not as they were recommended on"));
        }
    }
    Ok(())
}

async fn decisions(connection: &DatabaseConnection, found: &mut Vec<Contradiction>) -> Result<()> {
    let mut decided = BTreeMap::new();
    for act in acts(connection, "decision", &["decided"]).await? {
        decided.insert(act.object, act.detail("digest").to_owned());
    }
    let sql = "select d.id, a.reference from decisions d join applications a on a.id = d.application_id";
    for row in rows(connection, sql).await? {
        let (id, reference): (Uuid, String) = (row.try_get_by_index(0)?, row.try_get_by_index(1)?);
        let now = digest(connection, Evidence::Decision, id).await?;
        match decided.remove(&id) {
            Some(then) if Some(&then) == now.as_ref() => {}
            Some(_) => found.push(format!("the decision on {reference} is not as it was taken")),
            None if reference.starts_with(INVENTED) => {}
            None => found.push(format!("a decision on {reference} was never taken")),
        }
    }
    found.extend(decided.keys().map(|id| format!("decision {id} was taken, and is gone")));
    Ok(())
}

async fn deferrals(connection: &DatabaseConnection, found: &mut Vec<Contradiction>) -> Result<()> {
    let mut told = BTreeMap::new();
    for act in acts(connection, "application", &["deferred"]).await? {
        let Ok(id) = act.detail("restriction").parse::<Uuid>() else { continue };
        told.insert(id, act.detail("digest").to_owned());
    }
    let sql = "select d.restriction_id, a.reference from deferrals d join applications a on a.id = d.application_id";
    for row in rows(connection, sql).await? {
        let (id, reference): (Uuid, String) = (row.try_get_by_index(0)?, row.try_get_by_index(1)?);
        match told.remove(&id) {
            Some(then) if Some(&then) == digest(connection, Evidence::Deferral, id).await?.as_ref() => {}
            Some(_) => found.push(format!("the deferral of {reference} is not as it was told")),
            None => found.push(format!("the decision on {reference} was never put off")),
        }
    }
    found.extend(told.keys().map(|id| format!("deferral {id} was told, and is gone")));
    Ok(())
}

async fn documents(connection: &DatabaseConnection, blobs: &Blobs, found: &mut Vec<Contradiction>) -> Result<()> {
    let (mut added, mut removed) = (BTreeMap::new(), BTreeSet::new());
    for kind in ["application", "challenge"] {
        for act in acts(connection, kind, &["document_added", "document_removed"]).await? {
            let Ok(id) = act.detail("document").parse::<Uuid>() else { continue };
            if act.verb == "document_added" {
                added.insert(id, (act.detail("digest").to_owned(), act.detail("sha256").to_owned()));
            } else {
                removed.insert(id);
            }
        }
    }
    // What is not lodged yet is nobody's but theirs who write it: the log does not speak of it.
    let sql = "select id, blob_id, file_name, sha256, removed_at is not null from documents \
               where owner_kind <> 'challenge_draft' order by id";
    for row in rows(connection, sql).await? {
        let (id, blob): (Uuid, Uuid) = (row.try_get_by_index(0)?, row.try_get_by_index(1)?);
        let is_removed: bool = row.try_get_by_index(4)?;
        let now = digest(connection, Evidence::Document, id).await?;
        let Some((then, sha256)) = added.remove(&id) else {
            found.push(format!("document {id} was never added"));
            continue;
        };
        // With its file a removed document loses its name.
        if Some(then) != now && !is_removed {
            found.push(format!("document {id} is not as it was added"));
        }
        match (is_removed, removed.contains(&id)) {
            (true, false) => found.push(format!("document {id} is marked as removed, and nobody removed it")),
            (false, true) => found.push(format!("document {id} was removed, and is there")),
            // What was removed leaves the disk in time.
            (true, true) => {}
            (false, false) => match file_hash(blobs, blob).await {
                Ok(hash) if hash == sha256 => {}
                Ok(_) => found.push(format!("the file of document {id} is not the one that was added")),
                Err(error) => found.push(format!("the file of document {id} cannot be read: {error}")),
            },
        }
    }
    let gone = added.keys().filter(|id| !removed.contains(id));
    found.extend(gone.map(|id| format!("document {id} was added, and is gone")));
    Ok(())
}

async fn file_hash(blobs: &Blobs, blob: Uuid) -> std::io::Result<String> {
    let mut file = blobs.open(blob).await?;
    let (mut hash, mut buffer) = (Sha256::new(), vec![0; 64 * 1024]);
    loop {
        match file.read(&mut buffer).await? {
            0 => return Ok(hex::encode(hash.finalize())),
            read => hash.update(&buffer[..read]),
        }
    }
}

async fn roles(connection: &DatabaseConnection, found: &mut Vec<Contradiction>) -> Result<()> {
    let mut granted = BTreeSet::new();
    for act in acts(connection, "user", &["role_granted", "role_withdrawn"]).await? {
        let grant = (act.object, act.detail("role").to_owned(), act.programme);
        if act.verb == "role_granted" {
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

async fn seals(connection: &DatabaseConnection, found: &mut Vec<Contradiction>) -> Result<()> {
    let mut sealed = BTreeSet::new();
    for act in acts(connection, "organisation", &["sealed", "unsealed"]).await? {
        if act.verb == "sealed" {
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

async fn wishes(connection: &DatabaseConnection, found: &mut Vec<Contradiction>) -> Result<()> {
    let mut last = BTreeMap::new();
    for act in acts(connection, "application", &["visibility_answered"]).await? {
        last.insert(act.object, act.detail("digest").to_owned());
    }
    for row in rows(connection, "select application_id from publication_wishes order by application_id").await? {
        let id: Uuid = row.try_get_by_index(0)?;
        let now = digest(connection, Evidence::Wishes, id).await?;
        if last.remove(&id) != now {
            found.push(format!("what application {id} answered about being known is not as it was answered"));
        }
    }
    found.extend(last.keys().map(|id| format!("application {id} answered about being known, and the answer is gone")));
    Ok(())
}

async fn consents(connection: &DatabaseConnection, found: &mut Vec<Contradiction>) -> Result<()> {
    let mut named = BTreeSet::new();
    for act in acts(connection, "decision", &["naming_agreed", "naming_withdrawn"]).await? {
        if act.verb == "naming_agreed" {
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
