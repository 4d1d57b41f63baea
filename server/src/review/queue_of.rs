//! Whose queue it is: the files that wait for a role, and from which of them somebody is kept.

use app::applications::ApplicationState;
use app::kernel::Role;

/// Whose queue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QueueOf {
    Reviewers,
    DecisionMakers,
}

impl QueueOf {
    pub fn role(self) -> Role {
        match self {
            QueueOf::Reviewers => Role::Reviewer,
            QueueOf::DecisionMakers => Role::DecisionMaker,
        }
    }

    pub fn path(self) -> &'static str {
        match self {
            QueueOf::Reviewers => "/queue",
            QueueOf::DecisionMakers => "/decide",
        }
    }

    pub(super) fn states(self) -> &'static [ApplicationState] {
        use ApplicationState as S;
        match self {
            QueueOf::Reviewers => &[S::Submitted, S::Receipted, S::Complete, S::Assessing, S::Incomplete],
            QueueOf::DecisionMakers => &[S::Recommended, S::Deferred],
        }
    }

    /// In the words of the partial index that serves it. Files that wait for their applicant are shown only when asked for.
    pub(super) fn condition(self, state: Option<ApplicationState>) -> &'static str {
        match self {
            QueueOf::Reviewers if state == Some(ApplicationState::Incomplete) => "a.state = 'incomplete'",
            QueueOf::Reviewers => "a.state in ('submitted', 'receipted', 'complete', 'assessing')",
            QueueOf::DecisionMakers => "a.state in ('recommended', 'deferred')",
        }
    }

    /// By what it is sorted. What was put off is due on its day, unless it is due before.
    pub(super) fn key(self) -> &'static str {
        match self {
            QueueOf::Reviewers => "coalesce(a.due_at, 9223372036854775807)",
            QueueOf::DecisionMakers => {
                "case when a.put_off_until < a.due_at then a.put_off_until \
                 else coalesce(a.due_at, a.put_off_until, 9223372036854775807) end"
            }
        }
    }

    /// Files that are none of this person's: they stepped aside, or took another part. Those of their own organisation
    /// are none of theirs either, in both queues.
    pub(super) fn not_theirs(self) -> &'static str {
        match self {
            QueueOf::Reviewers => "(p.part <> 'assessor' or p.round < a.round)",
            QueueOf::DecisionMakers => {
                "(p.part in ('assessor', 'recused', 'panel_member', 'applicant_member') or p.round < a.round)"
            }
        }
    }

    /// On `applications a`: whether `person`, a parameter or a column, may work on it.
    pub(super) fn open_to(self, person: &str) -> String {
        format!(
            " and not exists (select 1 from participations p where p.application_id = a.id and p.user_id = {person} and {})\
             {}",
            self.not_theirs(),
            of_no_organisation_of(person)
        )
    }

    /// Files that wait in this queue and are open to nobody who holds its role, as far as `$1` is not kept from them. `$2` is
    /// the role.
    pub(super) fn open_to_nobody(self) -> String {
        format!(
            " from applications a where {} and not exists (select 1 from role_grants g join users u on u.id = g.user_id \
             where g.role = $2 and (g.programme_id is null or g.programme_id = a.programme_id) and u.closed_at is null{}) \
             and not exists (select 1 from participations r where r.application_id = a.id and r.user_id = $1 \
             and r.part in ('recused', 'applicant_member')){}",
            self.condition(None),
            self.open_to("u.id"),
            of_no_organisation_of("$1")
        )
    }
}

/// On `applications a`: that it is of none of this person's organisations, and was not sent by them.
fn of_no_organisation_of(person: &str) -> String {
    format!(
        " and a.organisation_id not in (select organisation_id from organisation_members where user_id = {person}) \
         and (a.declared_by is null or a.declared_by <> {person})"
    )
}
