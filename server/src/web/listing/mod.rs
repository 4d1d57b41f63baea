//! The list mechanism: what the address of a list asks for, and the page that is shown of it.
//!
//! A list reads its filters one after the other, asks for its rows after [`Listing::after`], and becomes a [`ListPage`]. Each filter
//! that is read is part of the addresses of the other pages and has a chip; parameters that no list reads are dropped. A value
//! that a filter does not know has no effect: people keep addresses, and what they name may be gone. A place that this portal did
//! not write is answered as "no such page".

mod address;

use std::str::FromStr;

use app::text::SearchWords;
use app::ui::form::{FormState, Values};
use app::ui::list::ListPage;

use self::address::{AFTER, ListAddress};
use super::RequestContext;
use crate::error::Result;
use crate::store::{Keyset, Slice};

/// A list as its address asks for it.
#[derive(Clone, Debug)]
pub struct Listing {
    address: ListAddress,
    filter: FormState,
    /// The filters in use: name and label.
    labels: Vec<(String, String)>,
    signs_only: bool,
}

/// What was chosen: its word in the address, and its name in the reader's language.
pub type Chosen = (String, String);

impl Listing {
    pub fn of(context: &RequestContext) -> Self {
        Listing::new(context.href(&context.path), context.asked())
    }

    fn new(path: String, asked: Values) -> Self {
        let filter = FormState::new(path.clone()).with_values(asked);
        Listing { address: ListAddress::of(path), filter, labels: Vec::new(), signs_only: false }
    }

    pub fn typed(&self, name: &str) -> &str {
        self.filter.values.get(name).trim()
    }

    /// One of a few things. `read` knows them by their words.
    pub fn choice<T>(
        &mut self,
        name: &str,
        read: impl FnOnce(&str) -> Option<T>,
        chosen: impl FnOnce(&T) -> Chosen,
    ) -> Option<T> {
        let found = Some(self.typed(name)).filter(|typed| !typed.is_empty()).and_then(read);
        let (word, label) = found.as_ref().map(chosen).unwrap_or_default();
        if found.is_some() {
            self.narrow(name, &word, label);
        }
        // The control shows the value that filters the list.
        self.filter.values.set(name, word);
        found
    }

    /// Something that is typed and can be wrong. What `read` says about it is shown beside the field, which keeps the value so
    /// that it can be corrected; it has no effect on the list.
    pub fn entry<T>(
        &mut self,
        name: &str,
        read: impl FnOnce(&str) -> std::result::Result<T, String>,
        label: impl FnOnce(&T) -> String,
    ) -> Option<T> {
        let typed = self.typed(name).to_owned();
        if typed.is_empty() {
            return None;
        }
        match read(&typed) {
            Ok(found) => {
                self.narrow(name, &typed, label(&found));
                Some(found)
            }
            Err(message) => {
                self.address.set(name, &typed);
                self.filter.errors.push((name.to_owned(), message));
                None
            }
        }
    }

    /// Words to search for; none where nothing was typed, or signs only, which the page then says.
    pub fn search(&mut self, name: &str) -> Option<String> {
        let typed = self.lookup(name)?;
        self.narrow(name, &typed.clone(), typed.clone());
        Some(typed)
    }

    /// The one row that somebody asks for: it narrows nothing, and the other pages do not remember it.
    pub fn lookup(&mut self, name: &str) -> Option<String> {
        let typed = self.typed(name).to_owned();
        if typed.is_empty() {
            return None;
        }
        let words = SearchWords::read(&typed);
        self.signs_only |= words.is_empty();
        (!words.is_empty()).then_some(typed)
    }

    /// Another part of the list, with the same address and this parameter.
    pub fn part(&mut self, name: &str) -> bool {
        let asked = self.filter.values.contains(name);
        if asked {
            self.address.set(name, "");
        }
        asked
    }

    fn narrow(&mut self, name: &str, value: &str, label: String) {
        self.address.set(name, value);
        self.labels.push((name.to_owned(), label));
    }

    /// From where on the list is shown. Errors with `NotFound` for a place that this portal did not write.
    pub fn after<K: ToString + FromStr>(&self) -> Result<Option<Keyset<K>>> {
        Ok(match self.filter.values.get(AFTER) {
            "" => None,
            cursor => Some(Keyset::from_cursor(cursor)?),
        })
    }

    /// What `rows` finds, unless there is nothing to search for.
    pub async fn find<F>(&self, rows: impl Future<Output = Result<Slice<F>>>) -> Result<Slice<F>> {
        if self.signs_only { Ok(Slice::empty()) } else { rows.await }
    }

    pub fn is_signs_only(&self) -> bool {
        self.signs_only
    }

    /// The addresses of the list as far as its filters were read.
    pub fn address(&self) -> ListAddress {
        self.address.clone()
    }

    pub fn page<F, R>(self, found: Slice<F>, row: impl FnMut(F) -> R) -> ListPage<R> {
        let is_later = !self.filter.values.get(AFTER).is_empty();
        ListPage {
            rows: found.rows.into_iter().map(row).collect(),
            chips: self.labels.into_iter().map(|(name, label)| self.address.chip(&name, label)).collect(),
            first: if is_later { self.address.first() } else { String::new() },
            next: self.address.next(found.next.as_deref()),
            signs_only: self.signs_only,
            filter: self.filter,
        }
    }
}

#[cfg(test)]
mod tests;
