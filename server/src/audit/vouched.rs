//! Comparing what is stored with the last act that vouches for it ([`super::vouching`]).

use std::collections::{BTreeMap, BTreeSet};

use sea_orm::{ConnectionTrait, QueryResult, Statement};
use serde_json::Value as Json;
use uuid::Uuid;

use super::compare::{Contradiction, Spared, rows};
use super::evidence::digests;
use super::evidence_rows::Evidence;
use super::vouching::VOUCHES;
use crate::error::Result;

/// What acts vouch for by a digest.
pub(super) struct Kept {
    evidence: Evidence,
    /// Everything that is stored and for which there must be an act; `{spared}` are the files that are left out.
    all: &'static str,
    /// The sentence for one that differs.
    one: &'static str,
    /// What is compared, in the words of SECURITY.md.
    pub(super) named: &'static str,
}

pub(super) const KEPT: [Kept; 15] = [
    Kept {
        evidence: Evidence::Standing,
        all: "select a.id from applications a where a.state <> 'draft' and not {spared}",
        one: "where application {} stands, until when something is due, or what opens it,",
        named: "where applications stand, until when something is due, and which receipt code opens them",
    },
    Kept {
        evidence: Evidence::Wishes,
        all: "select application_id from publication_wishes",
        one: "what application {} answered about being known",
        named: "what applicants answered about being known",
    },
    Kept {
        evidence: Evidence::Parts,
        all: "select p.matter_id from participations p join applications a on a.id = p.matter_id \
              where not {spared}",
        one: "who took part in application {}",
        named: "who took part in what",
    },
    Kept {
        evidence: Evidence::Declarations,
        all: "select d.matter_id from conflict_declarations d join applications a on a.id = d.matter_id \
              where not {spared}",
        one: "what was declared about conflicts of interest in application {}",
        named: "declarations about conflicts of interest",
    },
    Kept {
        evidence: Evidence::Questions,
        all: "select application_id from inquiries",
        one: "what was asked about application {}",
        named: "questions to applicants, and what they had sent before",
    },
    Kept {
        evidence: Evidence::Reminders,
        all: "select application_id from answer_reminders",
        one: "which reminders of application {} were sent",
        named: "reminders, and when they left",
    },
    Kept {
        evidence: Evidence::Review,
        all: "select application_id from assessments union select application_id from returns",
        one: "what was found or recommended on application {}",
        named: "findings, recommendations with their notes, and what was sent back",
    },
    Kept {
        evidence: Evidence::Restriction,
        all: "select id from restrictions",
        one: "restriction {}",
        named: "restrictions, and whether they were lifted",
    },
    Kept {
        evidence: Evidence::Annulment,
        all: "select decision_id from decision_annulments",
        one: "that decision {} lost its effect",
        named: "which decisions lost their effect",
    },
    Kept {
        evidence: Evidence::Challenge,
        all: "select id from challenges",
        one: "challenge {}, its outcome or an answer in it",
        named: "challenges with their outcomes, reasons and answers",
    },
    Kept {
        evidence: Evidence::Seal,
        all: "select organisation_id from seals union select organisation_id from seal_changes",
        one: "how and why organisation {} is or was hidden",
        named: "who is hidden, by whose wish, and the reasons",
    },
    Kept {
        evidence: Evidence::Status,
        all: "select s.id from accreditations s join applications a on a.id = s.application_id where not {spared}",
        one: "status {} in the register",
        named: "statuses in the register",
    },
    Kept {
        evidence: Evidence::Members,
        all: "select organisation_id from organisation_members",
        one: "who belongs to organisation {}",
        named: "who belongs to an organisation",
    },
    Kept {
        evidence: Evidence::Programme,
        all: "select id from programmes",
        one: "programme {}, or whether it takes applications,",
        named: "programmes, and whether they take applications",
    },
    Kept {
        evidence: Evidence::ProgrammeVersion,
        all: "select id from programme_versions",
        one: "version {} of a programme, or a criterion in it,",
        named: "versions of programmes with their criteria",
    },
];

pub(super) async fn compare(
    connection: &impl ConnectionTrait,
    spared: Spared,
    found: &mut Vec<Contradiction>,
) -> Result<()> {
    let mut last = last_digests(connection).await?;
    for kept in KEPT {
        let said = |id: Uuid| kept.one.replace("{}", &id.to_string());
        let stored = ids(connection, &kept.all.replace("{spared}", spared.sql())).await?;
        let vouched = last.remove(kept.evidence.as_str()).unwrap_or_default();
        found.extend(
            stored
                .iter()
                .filter(|id| !vouched.contains_key(id))
                .map(|id| format!("{} is stored, and no act says so", said(*id))),
        );
        let ids: Vec<Uuid> = vouched.keys().copied().collect();
        let mut now = digests(connection, kept.evidence, &ids).await?;
        for (id, then) in vouched {
            let now = now.remove(&id);
            if now != then {
                let what = if now.is_some() { "is not as it was" } else { "is gone" };
                found.push(format!("{} {what}", said(id)));
            }
        }
    }
    // A kind of evidence that this program does not know cannot have been compared.
    found.extend(
        last.keys().map(|name| format!("acts vouch for what is called {name}, which this version does not know")),
    );
    Ok(())
}

async fn ids(connection: &impl ConnectionTrait, sql: &str) -> Result<BTreeSet<Uuid>> {
    let found = rows(connection, sql).await?;
    Ok(found.iter().map(|row| row.try_get_by_index(0)).collect::<std::result::Result<_, _>>()?)
}

type Digests = BTreeMap<Uuid, Option<String>>;

/// How many acts are read at a time, so that a long log needs little memory.
const BATCH: i64 = 5_000;

/// Acts in their places, after one.
const PLACED: &str =
    "select seq, details from audit_log where seq > $1 and details like '%\"vouches\"%' order by seq limit $2";
/// Acts that wait for theirs: for a second at most, so few.
const WAITING: &str = "select arrival, details from audit_acts a where a.details like '%\"vouches\"%' and not exists \
    (select 1 from audit_chain c where c.act_id = a.id) order by arrival";

/// What the last act said of each, by what it is: none where nothing was stored any more.
async fn last_digests(connection: &impl ConnectionTrait) -> Result<BTreeMap<String, Digests>> {
    let (mut last, mut seq) = (BTreeMap::new(), 0);
    read_placed(connection, &mut seq, &mut last).await?;
    for row in rows(connection, WAITING).await? {
        note(&row, &mut last)?;
    }
    // What was given its place since the first look.
    read_placed(connection, &mut seq, &mut last).await?;
    Ok(last)
}

async fn read_placed(
    connection: &impl ConnectionTrait,
    seq: &mut i64,
    last: &mut BTreeMap<String, Digests>,
) -> Result<()> {
    let backend = connection.get_database_backend();
    loop {
        let next = Statement::from_sql_and_values(backend, PLACED, [(*seq).into(), BATCH.into()]);
        let batch = connection.query_all_raw(next).await?;
        let Some(end) = batch.last() else { return Ok(()) };
        *seq = end.try_get_by_index(0)?;
        for row in &batch {
            note(row, last)?;
        }
    }
}

fn note(row: &QueryResult, last: &mut BTreeMap<String, Digests>) -> Result<()> {
    let details: Json = serde_json::from_str(&row.try_get_by_index::<String>(1)?)?;
    for (key, digest) in details.get(VOUCHES).and_then(Json::as_object).into_iter().flatten() {
        let Some((name, id)) = key.split_once(':') else { continue };
        let Ok(id) = id.parse() else { continue };
        last.entry(name.to_owned()).or_default().insert(id, digest.as_str().map(str::to_owned));
    }
    Ok(())
}
