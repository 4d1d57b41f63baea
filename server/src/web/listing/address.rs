//! The addresses of a list with filters: with one filter less, and from another place on.

use app::ui::list::Chip;

/// The parameter that says from where on a list is shown.
pub(super) const AFTER: &str = "after";

/// A list with its present filters.
#[derive(Clone, Debug)]
pub struct ListAddress {
    /// With language.
    path: String,
    set: Vec<(String, String)>,
}

impl ListAddress {
    /// The whole list.
    pub(super) fn of(path: String) -> Self {
        ListAddress { path, set: Vec::new() }
    }

    pub(super) fn set(&mut self, name: &str, value: &str) {
        self.set.push((name.to_owned(), value.to_owned()));
    }

    /// Its beginning, with one filter set to something else; to nothing, when `value` is empty.
    pub fn with(&self, name: &str, value: &str) -> String {
        let kept = self.set.iter().filter(|(set, _)| set != name).map(|(name, value)| (name.as_str(), value.as_str()));
        let changed = Some((name, value)).filter(|(_, value)| !value.is_empty());
        let query = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(kept.chain(changed)).finish();
        if query.is_empty() { self.path.clone() } else { format!("{}?{query}", self.path) }
    }

    /// The same without one filter.
    pub fn without(mut self, name: &str) -> Self {
        self.set.retain(|(set, _)| set != name);
        self
    }

    pub(super) fn first(&self) -> String {
        self.with(AFTER, "")
    }

    /// From `cursor` on; empty where there is none.
    pub(super) fn next(&self, cursor: Option<&str>) -> String {
        cursor.map(|cursor| self.with(AFTER, cursor)).unwrap_or_default()
    }

    /// An active filter, which removes itself.
    pub(super) fn chip(&self, name: &str, label: impl Into<String>) -> Chip {
        Chip { label: label.into(), href: self.with(name, "") }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_address_keeps_the_other_filters_and_begins_anew() {
        let mut list = ListAddress::of("/en/queue".into());
        assert_eq!(list.first(), "/en/queue");
        list.set("state", "complete");
        list.set("reference", "TRB/2026/1");
        assert_eq!(list.first(), "/en/queue?state=complete&reference=TRB%2F2026%2F1");
        assert_eq!(list.chip("state", "Complete").href, "/en/queue?reference=TRB%2F2026%2F1");
        assert_eq!(list.with("state", "assessing"), "/en/queue?reference=TRB%2F2026%2F1&state=assessing");
        assert_eq!(list.next(Some("y")), "/en/queue?state=complete&reference=TRB%2F2026%2F1&after=y");
        assert_eq!(list.next(None), "");
        assert_eq!(list.without("state").with("country", "KE"), "/en/queue?reference=TRB%2F2026%2F1&country=KE");
    }
}
