//! Who is too close to a matter to work on it. The one rule, for every task in a matter: a person who took any part in the matter
//! cannot do the task. The only exception is the part that is this task, in the same round (A/HRC/44/25, 63(c)).
//!
//! Queries say the same of the view `involvements` (`server/src/matters/independence.rs`, from [`Task::own_parts`]), and so do
//! the triggers on decisions, deferrals, returns and challenges.

use super::{Part, Participation};
use crate::kernel::UserId;

/// What somebody does in a matter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Task {
    Assess,
    /// In one's own name, or by recording what a body decided.
    Decide,
    /// Examine a challenge as a member of the panel.
    Examine,
}

impl Task {
    pub const ALL: &'static [Task] = &[Task::Assess, Task::Decide, Task::Examine];

    /// The parts that are this task.
    pub const fn own_parts(self) -> &'static [Part] {
        match self {
            Task::Assess => &[Part::Assessor],
            Task::Decide => &[Part::Decider, Part::Recorder],
            Task::Examine => &[Part::PanelMember],
        }
    }

    /// Whether a part taken in round `then` keeps its holder from this task in `round`.
    pub fn is_barred_by(self, part: Part, then: u16, round: u16) -> bool {
        !(self.own_parts().contains(&part) && then == round)
    }
}

/// The parts of `user` that keep them from `task` in `round`: none for somebody independent. `parts` are all parts that anybody
/// has taken in the matter, in every round.
pub fn barring(task: Task, user: UserId, parts: &[Participation], round: u16) -> impl Iterator<Item = &Participation> {
    parts.iter().filter(move |taken| taken.user == user && task.is_barred_by(taken.part, taken.round, round))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn user(number: u128) -> UserId {
        UserId(uuid::Uuid::from_u128(number))
    }

    #[test]
    fn only_ones_own_part_in_the_same_round_is_no_obstacle() {
        let own = |task| match task {
            Task::Assess => vec![Part::Assessor],
            Task::Decide => vec![Part::Decider, Part::Recorder],
            Task::Examine => vec![Part::PanelMember],
        };
        for &task in Task::ALL {
            for &part in Part::ALL {
                for (then, round) in [(1, 1), (1, 2), (2, 1), (2, 2)] {
                    let parts = [Participation { user: user(1), part, round: then }];
                    let free = own(task).contains(&part) && then == round;
                    let found: Vec<_> = barring(task, user(1), &parts, round).collect();
                    assert_eq!(found.is_empty(), free, "{task:?} in {round}, {part:?} in {then}");
                    assert_eq!(barring(task, user(2), &parts, round).count(), 0, "somebody else");
                }
            }
        }
    }

    #[test]
    fn each_part_that_is_in_the_way_is_told() {
        let taken = |part, round| Participation { user: user(1), part, round };
        let parts = [taken(Part::Decider, 2), taken(Part::Decider, 1), taken(Part::Recused, 2)];
        let found: Vec<_> = barring(Task::Decide, user(1), &parts, 2).map(|taken| (taken.part, taken.round)).collect();
        assert_eq!(found, [(Part::Decider, 1), (Part::Recused, 2)]);
    }
}
