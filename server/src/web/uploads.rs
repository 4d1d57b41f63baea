//! Receiving files: how many at once, and whether there is room for them.

use std::time::Duration;

use app::kernel::{ApplicationId, UserId};

use super::shares::{Share, Shares};
use crate::blobs::{Blobs, Incoming};
use crate::error::Result;

/// Posts with files that one person may send at once: two pages in two tabs.
const OF_A_PERSON: usize = 2;
/// Posts with files that arrive at once altogether.
const ALTOGETHER: usize = 32;
/// How long a post with files waits for its turn.
const TURN: Duration = Duration::from_secs(10);

/// Who sends a file: nobody else may.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Sender {
    Person(UserId),
    Receipt(ApplicationId),
}

pub struct Uploads {
    of_each: Shares<Sender>,
    all: Shares<()>,
}

impl Default for Uploads {
    fn default() -> Self {
        Uploads { of_each: Shares::of(OF_A_PERSON), all: Shares::of(ALTOGETHER) }
    }
}

/// The place that a post takes among all that bring files, from its first file to its last.
pub(super) struct Place {
    _shares: (Share, Share),
}

impl Uploads {
    /// Begins to receive a file in the place of its post, which the first file takes; or the message that says why it
    /// cannot be received now.
    pub(super) async fn begin(
        &self,
        blobs: &Blobs,
        sender: &Sender,
        place: &mut Option<Place>,
    ) -> Result<std::result::Result<Incoming, &'static str>> {
        if place.is_none() {
            let busy = Err("interface-upload-error-busy");
            let Ok(own) = self.of_each.take(std::slice::from_ref(sender), TURN).await else { return Ok(busy) };
            let Ok(all) = self.all.take(&[()], TURN).await else { return Ok(busy) };
            *place = Some(Place { _shares: (own, all) });
        }
        // What is sent next to nothing left over would take the room of what is typed.
        if !blobs.has_room()? {
            tracing::error!(folder = %blobs.folder().display(), "the disk is nearly full: files are refused");
            return Ok(Err("interface-upload-error-full"));
        }
        Ok(Ok(blobs.receive().await?))
    }
}
