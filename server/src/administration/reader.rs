//! What one reader may know of the log. A person who took part in a file does not see the panel's work on it (A/HRC/44/25,
//! 63(c)): neither the acts, nor that there are any. A person who stepped aside from a file, or belongs to its organisation, sees
//! nothing of what others did in it. Nobody sees which organisation was hidden, and when: together with the acts of an
//! application, it would show which organisation is in danger. So the acts are numbered for each reader, and no hash is shown: a
//! hash would show whether an act before it is missing from the page.

use app::kernel::{Failure, ObjectKind, UserId, Verb};
use sea_orm::{ConnectionTrait, DatabaseConnection, Statement, Value};

use crate::access::Actor;
use crate::error::Result;
use crate::matters::independence::{challenged_without, kept_from, worked_on};
use crate::store::in_sql;

/// Readers are told as members what the institution does to their own organisations.
const THEIR_ORGANISATIONS: &str = "select organisation_id from organisation_members where user_id = $1";

/// The documents of the challenges to such files; documents prepared for a challenge are read only by the person who prepares it.
const OF_THEIR_CHALLENGES: &str = "select dc.id from documents dc join challenges c \
    on dc.owner_kind = 'challenge' and c.id = dc.owner_id where c.matter_id in";

/// The acts that hid an organisation or showed it again, and the answer to whether being known is dangerous.
fn protection() -> String {
    let mut verbs = Verb::HIDING.to_vec();
    verbs.push(Verb::VisibilityAnswered);
    let vouched = [in_sql(&[Verb::Vouched]), in_sql(&[ObjectKind::Organisation])];
    format!("(l.verb in ({}) or (l.verb = {} and l.object_kind = {}))", in_sql(&verbs), vouched[0], vouched[1])
}

/// What acts about a case are done to.
const OF_A_CASE: [ObjectKind; 8] = [
    ObjectKind::Application,
    ObjectKind::Assessment,
    ObjectKind::Challenge,
    ObjectKind::Decision,
    ObjectKind::Restriction,
    ObjectKind::Accreditation,
    ObjectKind::Document,
    ObjectKind::Organisation,
];

/// What belongs to such a file, beside its challenges.
const OF_A_FILE: [&str; 5] = [
    "select s.id from assessments s where s.application_id",
    "select d.id from decisions d where d.application_id",
    "select r.id from restrictions r where r.matter_id",
    "select dc.id from documents dc where dc.owner_kind = 'application' and dc.owner_id",
    "select a.id from accreditations a join decisions ad on ad.id = a.decision_id where ad.application_id",
];

/// The matters in which the reader (`$1`) took part, as the docket knows it: any part but their own on the panel.
fn their_files() -> String {
    challenged_without("$1")
}

/// The acts of the log that one reader sees, and how they are counted for them.
pub(super) struct Reader {
    user: UserId,
    /// The places in the chain of what is withheld, in order.
    withheld: Vec<i64>,
}

impl Reader {
    pub(super) async fn of(actor: &Actor, reader: &DatabaseConnection) -> Result<Self> {
        let user = actor.user().ok_or(Failure::SignInFirst)?;
        // Found by their objects, which are indexed: the log is never read as a whole for this.
        let sql = format!(
            "select l.seq from audit_log l where (l.object_kind in ({}) and l.object_id in ({} union {} union {THEIR_ORGANISATIONS}) or {}) and {} \
             order by l.seq",
            in_sql(&OF_A_CASE),
            all_of(&their_files()),
            all_of(&kept_from("$1")),
            protection(),
            withheld()
        );
        let backend = reader.get_database_backend();
        let mut seqs = Vec::new();
        let find = Statement::from_sql_and_values(backend, sql, [Value::Uuid(Some(user.0))]);
        for row in reader.query_all_raw(find).await? {
            seqs.push(row.try_get_by_index(0)?);
        }
        Ok(Reader { user, withheld: seqs })
    }

    /// What `$1` is in a query that says [`withheld`].
    pub(super) fn value(&self) -> Value {
        Value::Uuid(Some(self.user.0))
    }

    /// How many of the first `acts` acts this reader sees; the number of the last of them.
    pub(super) fn number(&self, acts: i64) -> i64 {
        acts - self.withheld.partition_point(|seq| *seq <= acts) as i64
    }

    /// Where the act stands in the chain that has this number for the reader. Any number can stand in an address.
    pub(super) fn place(&self, number: i64) -> i64 {
        let earlier = |place: i64, seq: &i64| if *seq <= place { Ok(place.saturating_add(1)) } else { Err(place) };
        self.withheld.iter().try_fold(number, earlier).unwrap_or_else(|place| place)
    }
}

/// Some files, and everything that belongs to them.
fn all_of(files: &str) -> String {
    let hanging: Vec<String> = OF_A_FILE.iter().map(|of| format!("union {of} in ({files})")).collect();
    format!(
        "{files} {} union select c.id from challenges c where c.matter_id in ({files}) \
         union {OF_THEIR_CHALLENGES} ({files})",
        hanging.join(" ")
    )
}

/// Whether the act `l` is kept from the reader (`$1`). In a file in which they took part: it was done to a challenge, or by a
/// member of the panel, or by a person who declared there and may soon examine it. In a file from which they are kept: it was
/// done by anybody else.
pub(super) fn withheld() -> String {
    let of_file: Vec<String> = OF_A_FILE.iter().map(|of| format!("or l.object_id in ({of} = sat.matter_id)")).collect();
    let their_files = their_files();
    let (protection, read) = (protection(), in_sql(&[Verb::DocumentRead]));
    let declared = in_sql(&[Verb::Declared, Verb::Vouched]);
    let by_another = "coalesce(l.actor_id <> $1, true)";
    format!(
        "({protection} or l.object_id in (select c.id from challenges c where c.matter_id in ({their_files})) \
         or l.object_id in ({OF_THEIR_CHALLENGES} ({their_files})) \
         or (l.verb = {read} and l.actor_id <> $1 and exists (select 1 from documents dr \
         where dr.id = l.object_id and dr.owner_kind = 'application' and dr.owner_id in ({their_files}) \
         and not {})) \
         or exists (select 1 from involvements sat where sat.user_id = l.actor_id and sat.part = 'panel_member' \
         and sat.matter_id in ({their_files}) and (l.object_id = sat.matter_id {})) \
         or (l.verb in ({declared}) and l.object_id in ({their_files}) and l.actor_id <> $1 \
         and not {}) \
         or ({by_another} and l.object_id in ({} union {THEIR_ORGANISATIONS})))",
        worked_on("l.actor_id", "dr.owner_id"),
        of_file.join(" "),
        worked_on("l.actor_id", "l.object_id"),
        all_of(&kept_from("$1"))
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn numbers_have_no_gaps_and_lead_back_to_their_place() {
        let reader = Reader { user: UserId(Uuid::nil()), withheld: vec![1, 4, 5, 9] };
        let seen: Vec<i64> = (1..=10).filter(|seq| !reader.withheld.contains(seq)).collect();
        let numbers: Vec<i64> = seen.iter().map(|seq| reader.number(*seq)).collect();
        assert_eq!(numbers, [1, 2, 3, 4, 5, 6]);
        assert_eq!(numbers.iter().map(|number| reader.place(*number)).collect::<Vec<_>>(), seen);
        assert_eq!(reader.number(10), 6);
    }
}
