//! The addresses of a list that can be narrowed: with one filter less, and from another place on.

use app::ui::list::Chip;

/// The parameter that says from where on a list is shown.
const AFTER: &str = "after";

/// A list as it is narrowed now.
pub struct ListAddress {
    /// With language.
    path: String,
    set: Vec<(String, String)>,
}

impl ListAddress {
    /// `set` are the filters with what they are set to; an empty one is none, and so is the place in the list.
    pub fn new<'a>(path: String, set: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let set = set.into_iter().filter(|(name, value)| *name != AFTER && !value.is_empty());
        ListAddress { path, set: set.map(|(name, value)| (name.to_owned(), value.to_owned())).collect() }
    }

    /// Its beginning, with one filter set to something else; to nothing, when `value` is empty.
    pub fn with(&self, name: &str, value: &str) -> String {
        let kept = self.set.iter().filter(|(set, _)| set != name).map(|(name, value)| (name.as_str(), value.as_str()));
        let changed = Some((name, value)).filter(|(_, value)| !value.is_empty());
        let query = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(kept.chain(changed)).finish();
        if query.is_empty() { self.path.clone() } else { format!("{}?{query}", self.path) }
    }

    pub fn first(&self) -> String {
        self.with(AFTER, "")
    }

    /// From `cursor` on; empty where there is none.
    pub fn next(&self, cursor: Option<&str>) -> String {
        cursor.map(|cursor| self.with(AFTER, cursor)).unwrap_or_default()
    }

    /// An active filter, which removes itself.
    pub fn chip(&self, name: &str, label: impl Into<String>) -> Chip {
        Chip { label: label.into(), href: self.with(name, "") }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_address_keeps_the_other_filters_and_begins_anew() {
        let set = [("state", "complete"), ("country", ""), ("after", "x"), ("reference", "TRB/2026/1")];
        let list = ListAddress::new("/en/queue".into(), set);
        assert_eq!(list.first(), "/en/queue?state=complete&reference=TRB%2F2026%2F1");
        assert_eq!(list.chip("state", "Complete").href, "/en/queue?reference=TRB%2F2026%2F1");
        assert_eq!(list.with("state", "assessing"), "/en/queue?reference=TRB%2F2026%2F1&state=assessing");
        assert_eq!(list.next(Some("y")), "/en/queue?state=complete&reference=TRB%2F2026%2F1&after=y");
        assert_eq!(list.next(None), "");
        assert_eq!(ListAddress::new("/en/queue".into(), []).first(), "/en/queue");
    }
}
