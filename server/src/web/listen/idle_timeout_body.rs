//! A request's body, for as long as it keeps arriving.
//!
//! The time-outs of tower-http know no rate. One limits the pause between two pieces, so that a sender of few bytes can hold a
//! place for ever. The other limits the whole body, so that a slow phone is cut off.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use axum::body::{Bytes, HttpBody};
use hyper::body::{Frame, Incoming, SizeHint};
use tokio::time::{Instant, Sleep};

use super::Timeouts;
use super::pulse::{Pulse, Stage};
use crate::clock::instant;

/// A body that errors once nothing has arrived for `timeouts.body`, or less altogether than the lowest rate asks for. A
/// phone on a slow network that keeps sending is never cut off.
pub(super) struct IdleTimeoutBody {
    body: Incoming,
    timeouts: Timeouts,
    pulse: Arc<Pulse>,
    received: u64,
    /// How long it has kept us waiting so far.
    waited: Duration,
    /// Runs while somebody waits for the next piece, so that a slow answer of our own never counts against the sender.
    waiting: Option<Waiting>,
}

struct Waiting {
    since: Instant,
    end: Pin<Box<Sleep>>,
    _stage: Stage,
}

impl IdleTimeoutBody {
    pub(super) fn new(body: Incoming, timeouts: Timeouts, pulse: Arc<Pulse>) -> Self {
        IdleTimeoutBody { body, timeouts, pulse, received: 0, waited: Duration::ZERO, waiting: None }
    }

    /// How long it may keep us waiting now.
    fn left(&self) -> Duration {
        let earned = Duration::from_secs(self.received / u64::from(self.timeouts.body_rate.max(1)));
        let altogether = (self.timeouts.body_start + earned).saturating_sub(self.waited);
        self.timeouts.body.min(altogether)
    }
}

impl HttpBody for IdleTimeoutBody {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        if let Poll::Ready(frame) = Pin::new(&mut self.body).poll_frame(context) {
            if let Some(waiting) = self.waiting.take() {
                self.waited += waiting.since.elapsed();
            }
            let data = frame.as_ref().and_then(|frame| frame.as_ref().ok()).and_then(Frame::data_ref);
            self.received += data.map_or(0, |data| data.len() as u64);
            return Poll::Ready(frame.map(|frame| frame.map_err(axum::Error::new)));
        }
        if self.waiting.is_none() {
            let end = Box::pin(tokio::time::sleep(self.left()));
            let stage = self.pulse.wait();
            self.waiting = Some(Waiting { since: instant(), end, _stage: stage });
        }
        let waiting = self.waiting.as_mut().expect("it waits");
        ready!(waiting.end.as_mut().poll(context));
        self.waiting = None;
        Poll::Ready(Some(Err(axum::Error::new("the rest of the body did not come"))))
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
