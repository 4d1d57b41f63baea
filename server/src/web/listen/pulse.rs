//! What a connection is doing, so that one which does nothing can be told from one that works.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use super::Timeouts;
use crate::clock::instant;

/// How often a connection that works is looked at.
const LOOK_EVERY: Duration = Duration::from_secs(1);
/// How long a body may stop arriving once the process is told to end.
const WHEN_ENDING: Duration = Duration::from_secs(2);

pub(super) struct Pulse(Mutex<State>);

struct State {
    began: Instant,
    /// When a request was last begun or ended, or a byte of an answer was taken.
    moved: Instant,
    /// Whether a request has arrived whole, as far as its header.
    asked: bool,
    /// Over HTTP/2 what is written may be an answer to a ping: it says nothing about answers.
    multiplexed: bool,
    /// Requests that are being carried out.
    working: usize,
    /// Of these, those that wait for more of their body.
    waiting: usize,
    /// Answers that are on their way out.
    answering: usize,
}

/// One stage of one request; it is over when this is dropped.
pub(super) struct Stage {
    pulse: std::sync::Arc<Pulse>,
    which: fn(&mut State) -> &mut usize,
}

impl Drop for Stage {
    fn drop(&mut self) {
        let mut state = self.pulse.state();
        *(self.which)(&mut state) -= 1;
        state.moved = instant();
    }
}

impl Pulse {
    pub(super) fn new() -> Self {
        let now = instant();
        let state =
            State { began: now, moved: now, asked: false, multiplexed: false, working: 0, waiting: 0, answering: 0 };
        Pulse(Mutex::new(state))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn enter(self: &std::sync::Arc<Self>, which: fn(&mut State) -> &mut usize) -> Stage {
        let mut state = self.state();
        *which(&mut state) += 1;
        state.moved = instant();
        drop(state);
        Stage { pulse: self.clone(), which }
    }

    /// A request has arrived and is carried out.
    pub(super) fn work(self: &std::sync::Arc<Self>, multiplexed: bool) -> Stage {
        let mut state = self.state();
        (state.asked, state.multiplexed) = (true, multiplexed);
        drop(state);
        self.enter(|state| &mut state.working)
    }

    /// The request waits for more of its body.
    pub(super) fn wait(self: &std::sync::Arc<Self>) -> Stage {
        self.enter(|state| &mut state.waiting)
    }

    /// The answer is on its way.
    pub(super) fn answer(self: &std::sync::Arc<Self>) -> Stage {
        self.enter(|state| &mut state.answering)
    }

    /// Something was taken by the other side.
    pub(super) fn wrote(&self) {
        let mut state = self.state();
        if !state.multiplexed {
            state.moved = instant();
        }
    }

    /// Resolves once nothing has happened for longer than the stage allows. What we do ourselves takes its time.
    pub(super) async fn stops(&self, timeouts: &Timeouts, ending: bool) {
        loop {
            let until = self.state().until(timeouts, ending);
            match until {
                Some(until) if until <= instant() => return,
                Some(until) => tokio::time::sleep_until(until.min(instant() + LOOK_EVERY)).await,
                None => tokio::time::sleep(LOOK_EVERY).await,
            }
        }
    }
}

impl State {
    fn until(&self, timeouts: &Timeouts, ending: bool) -> Option<Instant> {
        if self.working > 0 {
            // A body has its own time limit, which ends the work.
            let stopped = ending && self.waiting == self.working;
            return stopped.then(|| self.moved + WHEN_ENDING);
        }
        if self.answering > 0 {
            return Some(self.moved + timeouts.answer);
        }
        if ending {
            return Some(self.moved + WHEN_ENDING);
        }
        Some(if self.asked { self.moved + timeouts.idle } else { self.began + timeouts.header })
    }
}
