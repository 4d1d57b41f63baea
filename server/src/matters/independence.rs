//! "A person who took part in a matter does not see, count or decide it", in the words of a query.
//!
//! Each function answers SQL over the view `involvements`. `person` is a parameter or a column that names the person. A list for
//! staff begins with [`applications_for`], [`applications_known_to`] or [`challenges_for`], which are a `from` and the condition that nothing can leave
//! out: what follows them narrows the list further.
//!
//! [`independent`] asks the two halves of the view separately. The parts that a person took are looked up matter by matter, in
//! the index of what one person did. The few matters that are the person's own are found once for the whole query. As one query,
//! the view costs three look-ups a row instead of one (docs/adr/0015). A test compares the halves with the view.

use app::review::{Part, Task};

use crate::store::in_sql;

/// The applications that `person` is independent enough to do `task` in, as `a`.
pub fn applications_for(task: Task, person: &str) -> String {
    format!(" from applications a where {}", independent(task, person, "a.id", "a.round"))
}

/// The applications that `person` may know of, also when they took another part in them, as `a`.
pub fn applications_known_to(person: &str) -> String {
    format!(" from applications a where a.id not in ({})", kept_from(person))
}

/// The challenges that `person` may examine, as `c`.
pub fn challenges_for(person: &str) -> String {
    format!(" from challenges c where {}", independent(Task::Examine, person, "c.matter_id", "c.round"))
}

/// That nothing keeps `person` from `task` in this matter and round: [`app::review::barring`] in SQL.
pub fn independent(task: Task, person: &str, matter: &str, round: &str) -> String {
    format!(
        "not exists (select 1 from participations i where i.matter_id = {matter} and i.user_id = {person} \
         and not (i.part in ({}) and i.round = {round})) \
         and {matter} not in (select o.matter_id from own_matters o where o.user_id = {person})",
        in_sql(task.own_parts())
    )
}

/// The matters in which `person` is too close to a challenge to know of it.
pub fn challenged_without(person: &str) -> String {
    format!(
        "select c.matter_id from involvements i join challenges c on c.matter_id = i.matter_id \
         where i.user_id = {person} and not (i.part in ({}) and i.round = c.round)",
        in_sql(Task::Examine.own_parts())
    )
}

/// The matters that are kept from `person` as a whole: those from which they stepped aside, those of their organisations, and
/// those they sent or lodged a challenge in.
pub fn kept_from(person: &str) -> String {
    format!(
        "select i.matter_id from involvements i where i.user_id = {person} and i.part in ({})",
        in_sql(&[Part::Recused, Part::ApplicantMember])
    )
}

/// That the institution's own person `person` worked on a matter before it was challenged.
pub fn worked_on(person: &str, matter: &str) -> String {
    format!(
        "exists (select 1 from involvements w where w.matter_id = {matter} and w.user_id = {person} and w.part in ({}))",
        in_sql(&[Part::Assessor, Part::Decider, Part::Recorder])
    )
}

/// That `person` declared to be free of conflicts of interest in a matter.
pub fn declared(person: &str, matter: &str) -> String {
    format!(
        "exists (select 1 from conflict_declarations y where y.matter_id = {matter} and y.user_id = {person} \
         and not y.has_conflict)"
    )
}
