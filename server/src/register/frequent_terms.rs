//! Terms that many statuses have, kept in memory: to find names with two of them, their entries are compared, and not each entry
//! of one looked up among those of the other.
//!
//! The memory only says where to look: hits are read from what is public now. It is as old as the last act that everybody could
//! see, of any process.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use sea_orm::{ConnectionTrait, DatabaseConnection, Statement};
use tokio::sync::Mutex;
use uuid::Uuid;

use super::find_organisations::COUNT_MAX;
use crate::audit::public_acts;
use crate::error::Result;
use crate::portal::Portal;

/// Entries of all terms that are kept; 16 bytes each.
const MOST_KEPT: usize = 1_000_000;

pub struct FrequentTerms {
    kept: Mutex<Kept>,
    rare: AtomicI64,
}

impl Default for FrequentTerms {
    fn default() -> Self {
        FrequentTerms { kept: Mutex::default(), rare: AtomicI64::new(COUNT_MAX) }
    }
}

impl FrequentTerms {
    /// The entries of terms with at most so many entries are read one by one, and the others are compared. Tests set it low, so
    /// that few names are searched like many.
    pub fn walk_at_most(&self, entries: i64) {
        self.rare.store(entries, Ordering::Relaxed);
    }
}

#[derive(Default)]
struct Kept {
    /// The number of the last public act when the entries were read.
    as_of: i64,
    entries: usize,
    /// The statuses that have a term, in order.
    terms: HashMap<String, Arc<[Uuid]>>,
}

/// The index of terms: in the database, and what is kept of it.
pub(super) struct Index<'a> {
    pub reader: &'a DatabaseConnection,
    frequent: Arc<FrequentTerms>,
}

impl<'a> Index<'a> {
    pub fn of(portal: &'a Portal) -> Self {
        Index { reader: portal.database.reader(), frequent: portal.in_memory.of() }
    }

    /// Entries of a term that are read one by one.
    pub fn rare(&self) -> i64 {
        self.frequent.rare.load(Ordering::Relaxed)
    }

    /// The statuses that have all `terms`, in order.
    pub async fn having_all(&self, terms: &[&str]) -> Result<Vec<Uuid>> {
        let mut kept = self.frequent.kept.lock().await;
        let as_of = self.last_act().await?;
        if kept.as_of != as_of {
            *kept = Kept { as_of, ..Kept::default() };
        }
        let mut sets = Vec::with_capacity(terms.len());
        for term in terms {
            sets.push(match kept.terms.get(*term) {
                Some(set) => set.clone(),
                None => {
                    let set = self.read(term).await?;
                    if kept.entries + set.len() > MOST_KEPT {
                        kept.terms.clear();
                        kept.entries = 0;
                    }
                    kept.entries += set.len();
                    kept.terms.insert((*term).to_owned(), set.clone());
                    set
                }
            });
        }
        drop(kept);
        sets.sort_by_key(|set| set.len());
        let Some((rarest, others)) = sets.split_first() else { return Ok(Vec::new()) };
        Ok(others.iter().fold(rarest.to_vec(), |both, other| in_both(&both, other)))
    }

    async fn last_act(&self) -> Result<i64> {
        Ok(public_acts(self.reader).await?)
    }

    async fn read(&self, term: &str) -> Result<Arc<[Uuid]>> {
        let sql = "select accreditation_id from register_terms where term = $1";
        let find = Statement::from_sql_and_values(self.reader.get_database_backend(), sql, [term.into()]);
        let rows = self.reader.query_all_raw(find).await?;
        let mut ids: Vec<Uuid> =
            rows.iter().map(|row| row.try_get_by_index(0)).collect::<std::result::Result<_, _>>()?;
        ids.sort_unstable();
        Ok(ids.into())
    }
}

/// Both are in order.
fn in_both(one: &[Uuid], other: &[Uuid]) -> Vec<Uuid> {
    let mut rest = other.iter().peekable();
    let mut found = Vec::new();
    for id in one {
        while rest.next_if(|next| *next < id).is_some() {}
        if rest.peek() == Some(&id) {
            found.push(*id);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_in_both_is_found_wherever_it_stands() {
        let ids = |numbers: &[u128]| numbers.iter().map(|number| Uuid::from_u128(*number)).collect::<Vec<_>>();
        assert_eq!(in_both(&ids(&[1, 3, 5, 9]), &ids(&[0, 1, 2, 5, 6, 9])), ids(&[1, 5, 9]));
        assert_eq!(in_both(&ids(&[1, 3]), &ids(&[2, 4])), ids(&[]));
        assert_eq!(in_both(&ids(&[]), &ids(&[2])), ids(&[]));
    }
}
