//! What the routes of all capabilities say together: which pages there are, which of them a reader can enter, where each
//! role works. Built once, from the list that the composition made.

use super::routes::{Routes, Section, Whose};
use crate::access::Actor;

/// The page of a person who has no section of their own.
const OWN_ACCOUNT: &str = "/account";

#[derive(Debug, Default)]
pub struct Site {
    /// The paths of all pages, without language, as their routes write them.
    pages: Vec<&'static str>,
    /// The paths of forms with a control for a file.
    taking_files: Vec<&'static str>,
    sections: Vec<Section>,
    landings: Vec<(Whose, &'static str)>,
    without_database: Vec<&'static str>,
}

impl Site {
    pub(super) fn of(routes: &Routes) -> Self {
        let listed = routes.listed.iter();
        let pages = listed.clone().filter(|route| route.method == "GET").map(|route| route.path);
        Site {
            pages: pages.collect(),
            taking_files: listed.filter(|route| route.takes_file).map(|route| route.path).collect(),
            sections: routes.sections.clone(),
            landings: routes.landings.clone(),
            without_database: routes.without_database.clone(),
        }
    }

    pub(super) fn pages(&self) -> impl Iterator<Item = &'static str> {
        self.pages.iter().copied()
    }

    /// The page at `path`, or the nearest one above it: a form may post to an address that shows nothing, and a person who comes
    /// back to it after signing in must find a page. None when there is not even a page at the root.
    pub fn nearest_page<'a>(&self, path: &'a str) -> Option<&'a str> {
        let mut path = path;
        loop {
            if self.pages.iter().any(|page| matches(page, path)) {
                return Some(path);
            }
            path = match path.rsplit_once('/') {
                _ if path == "/" => return None,
                Some(("", _)) | None => "/",
                Some((above, _)) => above,
            };
        }
    }

    /// Whether the form at `path` has a control for a file.
    pub(super) fn takes_file(&self, path: &str) -> bool {
        self.taking_files.iter().any(|route| matches(route, path))
    }

    /// The sections that somebody can enter, in the order of the navigation.
    pub(super) fn sections(&self, actor: &Actor) -> impl Iterator<Item = &Section> {
        self.sections.iter().filter(|section| (section.open)(actor))
    }

    /// Where somebody's own work is.
    pub fn landing(&self, actor: &Actor) -> &'static str {
        self.landings.iter().find(|(own, _)| own(actor)).map_or(OWN_ACCOUNT, |(_, path)| path)
    }

    /// Whether the page at this path is shown while the database cannot be reached, too.
    pub(super) fn needs_no_database(&self, path: &str) -> bool {
        self.without_database.contains(&path)
    }
}

fn matches(page: &str, path: &str) -> bool {
    let (mut page, mut path) = (page.split('/'), path.split('/'));
    loop {
        match (page.next(), path.next()) {
            (None, None) => return true,
            (Some(wanted), Some(_)) if wanted.starts_with("{*") => return true,
            (Some(wanted), Some(found)) if wanted == found || (wanted.starts_with('{') && !found.is_empty()) => {}
            _ => return false,
        }
    }
}
