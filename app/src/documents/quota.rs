//! How much may be stored. A limit on one file does not limit a hundred files.

/// What is stored already: files, and their bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stored {
    pub files: i64,
    pub bytes: i64,
}

/// A limit on files and on their bytes together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quota {
    pub files: i64,
    pub bytes: i64,
}

/// Who may store how much.
pub struct Quotas {
    /// One application or one challenge, with what was taken out of it and is not deleted yet.
    pub owner: Quota,
    /// All applications of one organisation.
    pub organisation: Quota,
    /// What one person sends within 24 hours, whether they took it back or not.
    pub person: Quota,
}

pub const QUOTAS: Quotas = Quotas {
    owner: Quota { files: 100, bytes: 500_000_000 },
    organisation: Quota { files: 1000, bytes: 3_000_000_000 },
    person: Quota { files: 300, bytes: 1_500_000_000 },
};

impl Quota {
    /// Whether one more file of `size` bytes fits beside what is there.
    pub fn has_room(self, there: Stored, size: i64) -> bool {
        there.files < self.files && there.bytes.saturating_add(size) <= self.bytes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_file_fits_and_the_next_does_not() {
        let quota = Quota { files: 2, bytes: 10 };
        assert!(quota.has_room(Stored { files: 1, bytes: 4 }, 6));
        assert!(!quota.has_room(Stored { files: 1, bytes: 4 }, 7));
        assert!(!quota.has_room(Stored { files: 2, bytes: 0 }, 1));
        assert!(!quota.has_room(Stored { files: 0, bytes: 0 }, i64::MAX));
    }
}
