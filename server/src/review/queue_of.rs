//! Whose queue it is: the files that wait for a role, and from which of them somebody is kept.

use app::applications::ApplicationState;
use app::kernel::Role;
use app::review::Task;

use crate::matters::independence::{applications_known_to, independent};

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

    /// The column by which it is sorted. A file whose decision was put off is due on that day, unless it is due before.
    pub(super) fn key(self) -> &'static str {
        match self {
            QueueOf::Reviewers => "coalesce(a.due_at, 9223372036854775807)",
            QueueOf::DecisionMakers => {
                "case when a.put_off_until < a.due_at then a.put_off_until \
                 else coalesce(a.due_at, a.put_off_until, 9223372036854775807) end"
            }
        }
    }

    /// What is done with its files. Who is not independent enough for that does not see them, in both queues.
    pub(super) fn task(self) -> Task {
        match self {
            QueueOf::Reviewers => Task::Assess,
            QueueOf::DecisionMakers => Task::Decide,
        }
    }

    /// Files that wait in this queue and are open to nobody who holds its role, as far as `$1` is not kept from them. `$2` is
    /// the role.
    pub(super) fn open_to_nobody(self) -> String {
        format!(
            "{} and {} and not exists (select 1 from role_grants g join users u on u.id = g.user_id \
             where g.role = $2 and (g.programme_id is null or g.programme_id = a.programme_id) and u.closed_at is null \
             and {})",
            applications_known_to("$1"),
            self.condition(None),
            independent(self.task(), "u.id", "a.id", "a.round")
        )
    }
}
