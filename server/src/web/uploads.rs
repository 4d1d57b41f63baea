//! Files on their way in: how many at once, and whether there is room for them.

use std::time::Duration;

use app::kernel::{ApplicationId, UserId};

use super::shares::{Share, Shares};
use crate::blobs::{Blobs, Incoming};
use crate::stop::Result;

/// Files that one person may send at once: two pages in two tabs.
const OF_A_PERSON: usize = 2;
/// Files that arrive at once altogether.
const ALTOGETHER: usize = 32;
/// How long a file waits for its turn.
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

/// A file that may be received, with the place it takes among all that arrive.
pub(super) struct Place {
    pub(super) contents: Incoming,
    _shares: (Share, Share),
}

impl Place {
    /// The received file; its place is free for another.
    pub(super) fn into_contents(self) -> Incoming {
        self.contents
    }
}

impl Uploads {
    /// A place for a file, or the message that says why there is none now.
    pub(super) async fn begin(
        &self,
        blobs: &Blobs,
        sender: &Sender,
    ) -> Result<std::result::Result<Place, &'static str>> {
        let busy = Err("interface-upload-error-busy");
        let Ok(own) = self.of_each.take(std::slice::from_ref(sender), TURN).await else { return Ok(busy) };
        let Ok(place) = self.all.take(&[()], TURN).await else { return Ok(busy) };
        // What is sent next to nothing left over would take the room of what is typed.
        if !blobs.has_room()? {
            tracing::error!(folder = %blobs.folder().display(), "the disk is nearly full: files are refused");
            return Ok(Err("interface-upload-error-full"));
        }
        Ok(Ok(Place { contents: blobs.receive().await?, _shares: (own, place) }))
    }
}
