//! A list's address, read and written.

use app::kernel::Failure;
use uuid::Uuid;

use super::*;

fn list(asked: &[(&str, &str)]) -> Listing {
    Listing::new("/en/list".into(), asked.iter().copied().collect())
}

fn state(list: &mut Listing) -> Option<&'static str> {
    let known = |word: &str| ["open", "closed"].into_iter().find(|known| *known == word);
    list.choice("state", known, |word| ((*word).to_owned(), word.to_uppercase()))
}

#[test]
fn a_choice_that_is_not_known_narrows_nothing_and_is_forgotten() {
    let mut known = list(&[("state", " open "), ("unread", "x")]);
    assert_eq!(state(&mut known), Some("open"));
    let page = known.page(Slice::whole(vec![1, 2]), |row| row + 1);
    assert_eq!((page.rows, page.chips.len(), page.chips[0].label.as_str()), (vec![2, 3], 1, "OPEN"));
    assert_eq!(page.chips[0].href, "/en/list");
    let mut unknown = list(&[("state", "gone")]);
    assert_eq!(state(&mut unknown), None);
    let page = unknown.page(Slice { rows: vec![()], next: Some("c".into()) }, |row| row);
    assert_eq!((page.chips.len(), page.next.as_str()), (0, "/en/list?after=c"));
    assert_eq!(page.filter.values.get("state"), "");
}

#[test]
fn what_was_typed_wrongly_stays_beside_what_is_wrong_on_every_page() {
    let mut list = list(&[("day", "soon")]);
    let day = list.entry("day", |typed| typed.parse::<i64>().map_err(|_| "no day".to_owned()), i64::to_string);
    assert_eq!(day, None);
    let page = list.page(Slice { rows: vec![()], next: Some("c".into()) }, |row| row);
    assert_eq!((page.chips.len(), page.next.as_str()), (0, "/en/list?day=soon&after=c"));
    assert_eq!(page.filter.error("day").as_deref(), Some("no day"));
}

#[test]
fn a_search_of_signs_only_is_none_and_is_said() {
    for signs in ["???", "-", "…", "%_"] {
        let mut list = list(&[("q", signs)]);
        assert_eq!(list.search("q"), None, "{signs}");
        assert!(list.page(Slice::<()>::empty(), |row| row).signs_only, "{signs}");
    }
    for words in ["a?", "7", "水", "é"] {
        let mut list = list(&[("q", words)]);
        assert_eq!(list.search("q").as_deref(), Some(words));
        assert!(!list.is_signs_only(), "{words}");
    }
    let mut empty = list(&[("q", "  ")]);
    assert_eq!(empty.search("q"), None);
    assert!(!empty.is_signs_only());
}

#[test]
fn a_later_page_has_a_way_to_the_first_and_a_place_of_another_portal_is_none() {
    let place = Keyset { key: 7_i64, id: Uuid::nil() };
    let mut later = list(&[("state", "open"), ("after", &place.to_cursor())]);
    state(&mut later);
    assert_eq!(later.after::<i64>().ok(), Some(Some(place)));
    assert_eq!(later.page(Slice::<()>::empty(), |row| row).first, "/en/list?state=open");
    let wrong = list(&[("after", "nonsense")]).after::<i64>();
    assert!(matches!(wrong, Err(crate::error::Error::Failure(Failure::NotFound))));
    assert_eq!(list(&[]).after::<i64>().ok(), Some(None));
}

#[test]
fn a_part_of_the_list_is_kept_on_its_pages() {
    let mut concluded = list(&[("concluded", ""), ("after", "x")]);
    assert!(concluded.part("concluded"));
    let page = concluded.page(Slice { rows: vec![()], next: Some("c".into()) }, |row| row);
    assert_eq!((page.first.as_str(), page.next.as_str()), ("/en/list?concluded=", "/en/list?concluded=&after=c"));
    assert!(!list(&[]).part("concluded"));
}
