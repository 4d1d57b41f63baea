//! Memory for what is being posted, for all requests of the process together. A limit for each form alone would let many
//! forms at once fill the memory.

use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// Bytes in one part of the budget.
const PART: usize = 4096;
/// What all posted forms together may hold, in bytes; files are counted apart, since they are on the disk.
const ALL: usize = 32 * 1024 * 1024;

#[derive(Clone)]
pub struct Budget(Arc<Semaphore>);

impl Default for Budget {
    fn default() -> Self {
        Budget::of(ALL)
    }
}

impl Budget {
    pub fn of(bytes: usize) -> Self {
        Budget(Arc::new(Semaphore::new(bytes / PART)))
    }

    pub(super) fn open(&self) -> Spent {
        Spent { budget: self.clone(), parts: Mutex::default() }
    }
}

/// What one form holds of the budget; given back when it is dropped.
pub(super) struct Spent {
    budget: Budget,
    parts: Mutex<Option<OwnedSemaphorePermit>>,
}

impl Spent {
    /// Holds as much as `bytes` need from now on. Errors, and holds what it held, when the budget has no more.
    pub(super) fn hold(&self, bytes: usize) -> Result<(), Exhausted> {
        let wanted = bytes.div_ceil(PART);
        let mut parts = self.parts.lock().unwrap_or_else(PoisonError::into_inner);
        let held = parts.as_ref().map_or(0, OwnedSemaphorePermit::num_permits);
        if wanted <= held {
            drop(parts.as_mut().and_then(|parts| parts.split(held - wanted)));
            return Ok(());
        }
        let more = u32::try_from(wanted - held).map_err(|_| Exhausted)?;
        let more = self.budget.0.clone().try_acquire_many_owned(more).map_err(|_| Exhausted)?;
        match parts.as_mut() {
            Some(parts) => parts.merge(more),
            None => *parts = Some(more),
        }
        Ok(())
    }
}

/// Others use the whole budget.
#[derive(Debug, PartialEq)]
pub(super) struct Exhausted;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_one_form_holds_another_cannot_have_until_it_is_given_back() {
        let budget = Budget::of(10 * PART);
        let (one, other) = (budget.open(), budget.open());
        one.hold(6 * PART).expect("there is room");
        assert_eq!(other.hold(5 * PART), Err(Exhausted));
        one.hold(2 * PART + 1).expect("less is always possible");
        other.hold(7 * PART).expect("what was given back");
        assert_eq!(other.hold(8 * PART), Err(Exhausted));
        drop(one);
        other.hold(10 * PART).expect("all of it");
    }
}
