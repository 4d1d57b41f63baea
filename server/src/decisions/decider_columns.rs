//! Whose decision it is, as the columns that decisions and deferrals both have.

use app::decisions::{BodyDecision, DecidedBy, Vote};
use app::kernel::{PlainText, UserId};

use crate::store::Key;

const OFFICER: &str = "officer";
const BODY: &str = "body";

pub(super) struct DeciderColumns {
    pub decider_id: Key<UserId>,
    /// [`OFFICER`] or [`BODY`].
    pub decided_by: String,
    pub decider_name: String,
    pub body_session: String,
    pub body_date: String,
    pub votes: [Option<i32>; 3],
}

impl DeciderColumns {
    pub fn of(decided_by: &DecidedBy) -> DeciderColumns {
        let (word, name, body) = match decided_by {
            DecidedBy::Officer { name, .. } => (OFFICER, name, None),
            DecidedBy::Body { body, .. } => (BODY, &body.body, Some(body)),
        };
        let vote = body.and_then(|body| body.vote);
        DeciderColumns {
            decider_id: Key(decided_by.user()),
            decided_by: word.to_owned(),
            decider_name: name.as_str().to_owned(),
            body_session: body.map(|body| body.session.as_str().to_owned()).unwrap_or_default(),
            body_date: body.map(|body| body.on.to_string()).unwrap_or_default(),
            votes: [
                vote.map(|vote| i32::from(vote.in_favour)),
                vote.map(|vote| i32::from(vote.against)),
                vote.map(|vote| i32::from(vote.abstaining)),
            ],
        }
    }

    pub fn read(self) -> anyhow::Result<DecidedBy> {
        let name = PlainText::stored(self.decider_name);
        let Key(user) = self.decider_id;
        match self.decided_by.as_str() {
            OFFICER => return Ok(DecidedBy::Officer { user, name }),
            BODY => {}
            other => anyhow::bail!("decided by {other:?}, which is neither an officer nor a body"),
        }
        let body = BodyDecision {
            body: name,
            session: PlainText::stored(self.body_session),
            on: self.body_date.parse()?,
            vote: vote(self.votes)?,
        };
        Ok(DecidedBy::Body { body, recorded_by: user })
    }
}

fn vote(votes: [Option<i32>; 3]) -> anyhow::Result<Option<Vote>> {
    let [Some(in_favour), Some(against), Some(abstaining)] = votes else { return Ok(None) };
    Ok(Some(Vote {
        in_favour: in_favour.try_into()?,
        against: against.try_into()?,
        abstaining: abstaining.try_into()?,
    }))
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    #[test]
    fn who_decided_is_one_of_two_words_and_nothing_else() {
        let stored = |word: &str| DeciderColumns {
            decider_id: Key(UserId(Uuid::nil())),
            decided_by: word.to_owned(),
            decider_name: "Ada Obi".to_owned(),
            body_session: "3".to_owned(),
            body_date: "2026-03-02".to_owned(),
            votes: [None; 3],
        };
        assert!(matches!(stored(OFFICER).read().unwrap(), DecidedBy::Officer { .. }));
        assert!(matches!(stored(BODY).read().unwrap(), DecidedBy::Body { .. }));
        assert!(stored("").read().unwrap_err().to_string().contains("neither"));
    }
}
