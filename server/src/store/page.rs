//! Pages of a long list, by key and never by offset, so that the last page costs as much as the first.

use app::kernel::Failure;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use uuid::Uuid;

/// Where a page starts: after (or before) the row with this sort value and id. It is sent in the query string.
#[derive(Clone, Debug, PartialEq)]
pub struct Keyset<K> {
    pub key: K,
    pub id: Uuid,
}

impl<K: ToString + std::str::FromStr> Keyset<K> {
    pub fn to_cursor(&self) -> String {
        URL_SAFE_NO_PAD.encode(format!("{}\u{1f}{}", self.id, self.key.to_string()))
    }

    /// Errors with [`Failure::NotFound`] on a cursor this portal did not write.
    pub fn from_cursor(cursor: &str) -> Result<Self, Failure> {
        let bytes = URL_SAFE_NO_PAD.decode(cursor).map_err(|_| Failure::NotFound)?;
        let text = String::from_utf8(bytes).ok().filter(|text| !text.contains('\0')).ok_or(Failure::NotFound)?;
        let (id, key) = text.split_once('\u{1f}').ok_or(Failure::NotFound)?;
        Ok(Keyset { id: id.parse().map_err(|_| Failure::NotFound)?, key: key.parse().map_err(|_| Failure::NotFound)? })
    }
}

/// One page of rows, and the cursors of its neighbours.
#[derive(Clone, Debug)]
pub struct Slice<T> {
    pub rows: Vec<T>,
    pub next: Option<String>,
}

impl<T> Slice<T> {
    /// A list with no row.
    pub fn empty() -> Self {
        Slice::whole(Vec::new())
    }

    /// A list that has one page.
    pub fn whole(rows: Vec<T>) -> Self {
        Slice { rows, next: None }
    }

    /// The same page with its rows as `change` makes them.
    pub fn try_map<R, E>(self, change: impl FnMut(T) -> Result<R, E>) -> Result<Slice<R>, E> {
        Ok(Slice { rows: self.rows.into_iter().map(change).collect::<Result<_, E>>()?, next: self.next })
    }

    /// Cuts a page of `size` from `rows`, which the query asked one more of to learn whether there is a next page.
    pub fn cut<K: ToString + std::str::FromStr>(mut rows: Vec<T>, size: usize, key: impl Fn(&T) -> Keyset<K>) -> Self {
        let more = rows.len() > size;
        rows.truncate(size);
        let next = if more { rows.last().map(|row| key(row).to_cursor()) } else { None };
        Slice { rows, next }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_comes_back_as_it_went() {
        let keyset = Keyset { key: "организация 1".to_owned(), id: Uuid::nil() };
        assert_eq!(Keyset::from_cursor(&keyset.to_cursor()), Ok(keyset));
        assert_eq!(Keyset::<String>::from_cursor("%%%"), Err(Failure::NotFound));
        let with_nul = Keyset { key: "a\0b".to_owned(), id: Uuid::nil() }.to_cursor();
        assert_eq!(Keyset::<String>::from_cursor(&with_nul), Err(Failure::NotFound));
    }
}
