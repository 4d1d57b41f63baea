//! Whose decision it is, as the columns that decisions and deferrals both have.

use app::decisions::{BodyDecision, DecidedBy, Vote};
use app::kernel::{PlainText, UserId};
use uuid::Uuid;

pub(super) struct DeciderColumns {
    pub decider_id: Uuid,
    /// `officer` or `body`.
    pub decided_by: String,
    pub decider_name: String,
    pub body_session: String,
    pub body_date: String,
    pub votes: [Option<i32>; 3],
}

impl DeciderColumns {
    pub fn of(decided_by: &DecidedBy) -> DeciderColumns {
        let (word, name, body) = match decided_by {
            DecidedBy::Officer { name, .. } => ("officer", name, None),
            DecidedBy::Body { body, .. } => ("body", &body.body, Some(body)),
        };
        let vote = body.and_then(|body| body.vote);
        DeciderColumns {
            decider_id: decided_by.user().0,
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
        let user = UserId(self.decider_id);
        if self.decided_by != "body" {
            return Ok(DecidedBy::Officer { user, name });
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
