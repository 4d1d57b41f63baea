//! When no name has the words that were typed: words written with one letter otherwise, two words written as one, and
//! words that sound alike.

use app::text::{SearchWords, is_close, is_unspaced, skeleton};
use sea_orm::{ConnectionTrait, Statement, Value};
use uuid::Uuid;

use super::frequent_terms::Index;
use super::search_query::{Need, entries, names};
use crate::error::Result;

/// Other spellings of one word that are looked for.
const MOST_SPELLINGS: usize = 20;
/// Names that are offered.
const MOST_NAMES: usize = 5;

/// The same search with every word that no name has replaced by close ones. `None` where some word has none.
pub(super) async fn close_needs(index: &Index<'_>, words: &[String]) -> Result<Option<Vec<Need>>> {
    let mut needs = Vec::new();
    for word in words {
        if let Some(known) = known(index, word).await? {
            needs.extend(known);
            continue;
        }
        let spellings = close_words(index, word).await?;
        if !spellings.is_empty() {
            needs.push(Need::AnyOf(spellings));
        } else if let Some(parts) = parted(index, word).await? {
            needs.extend(parts);
        } else {
            return Ok(None);
        }
    }
    Ok(Some(needs))
}

/// Names with words that sound like those that no name has, beside the words that names have.
pub(super) async fn meant(index: &Index<'_>, words: &[String], filters: &[Need]) -> Result<Vec<(Uuid, String)>> {
    let (mut all, mut sounds) = (filters.to_vec(), Vec::new());
    for word in words {
        match known(index, word).await? {
            Some(known) => all.extend(known),
            None => sounds.push(Need::AnyOf(alike(index, word).await?)),
        }
    }
    sounds.retain(|need| !matches!(need, Need::AnyOf(words) if words.is_empty()));
    if sounds.is_empty() {
        return Ok(Vec::new());
    }
    let together = names(index, &[all, sounds.clone()].concat(), MOST_NAMES).await?;
    if !together.is_empty() {
        return Ok(together);
    }
    for sound in sounds {
        let alone = names(index, &[filters, &[sound]].concat(), MOST_NAMES).await?;
        if !alone.is_empty() {
            return Ok(alone);
        }
    }
    Ok(Vec::new())
}

/// The terms of a word that stand in some name, whole or as a beginning.
async fn known(index: &Index<'_>, word: &str) -> Result<Option<Vec<Need>>> {
    let terms = SearchWords::terms(&[word.to_owned()]);
    let mut needs = Vec::new();
    for term in terms {
        let whole = Need::Term(term.clone());
        if entries(index, &whole).await? > 0 {
            needs.push(whole);
            continue;
        }
        let beginning = Need::Beginning(term);
        if entries(index, &beginning).await? == 0 {
            return Ok(None);
        }
        needs.push(beginning);
    }
    Ok(Some(needs))
}

/// A word that can be misspelt: long enough, of letters, of a script that sets blanks.
fn spelt(word: &str) -> Option<(String, Vec<char>)> {
    let word = SearchWords::terms(&[word.to_owned()]).into_iter().next()?;
    let letters: Vec<char> = word.chars().collect();
    let plain = letters.iter().all(|letter| letter.is_alphabetic() && !is_unspaced(*letter));
    (plain && letters.len() >= 4).then_some((word, letters))
}

/// After one typing mistake, the first half without its last letter is right, or the second half is right.
async fn close_words(index: &Index<'_>, word: &str) -> Result<Vec<String>> {
    let Some((word, letters)) = spelt(word) else { return Ok(Vec::new()) };
    let half = letters.len() / 2;
    let beginning: String = letters[..(half - 1).max(1)].iter().collect();
    let end: String = letters[half..].iter().rev().collect();
    let lengths = [letters.len() as i64 - 1, letters.len() as i64 + 1];
    let mut words = Vec::new();
    for (column, half) in [("word", beginning), ("reversed", end)] {
        let sql = format!(
            "select word from register_words where {column} >= $1 and {column} < $2 and length(word) between $3 and $4"
        );
        let to = format!("{half}\u{10ffff}");
        words.extend(read(index, &sql, vec![half.into(), to.into(), lengths[0].into(), lengths[1].into()]).await?);
    }
    words.retain(|other| is_close(&word, other));
    words.sort();
    words.dedup();
    words.truncate(MOST_SPELLINGS);
    Ok(words)
}

async fn alike(index: &Index<'_>, word: &str) -> Result<Vec<String>> {
    let Some((word, _)) = spelt(word) else { return Ok(Vec::new()) };
    let skeleton = skeleton(&word);
    if skeleton.is_empty() {
        return Ok(Vec::new());
    }
    let sql = format!("select word from register_words where skeleton = $1 order by word limit {MOST_SPELLINGS}");
    read(index, &sql, vec![skeleton.into()]).await
}

/// Two words of names that were typed as one.
async fn parted(index: &Index<'_>, word: &str) -> Result<Option<Vec<Need>>> {
    let Some((_, letters)) = spelt(word) else { return Ok(None) };
    let halves: Vec<[String; 2]> = (2..letters.len() - 1)
        .map(|place| [&letters[..place], &letters[place..]].map(|half| half.iter().collect()))
        .collect();
    if halves.is_empty() {
        return Ok(None);
    }
    let there = |place: usize| {
        let term = |number: usize| format!("exists (select 1 from register_terms where term = ${number})");
        format!("({} and {})", term(place * 2 + 1), term(place * 2 + 2))
    };
    let sql = format!("select {}", (0..halves.len()).map(there).collect::<Vec<_>>().join(", "));
    let values: Vec<Value> = halves.iter().flatten().map(|half| half.as_str().into()).collect();
    let find = Statement::from_sql_and_values(index.reader.get_database_backend(), &sql, values);
    let Some(row) = index.reader.query_one_raw(find).await? else { return Ok(None) };
    for (place, halves) in halves.into_iter().enumerate() {
        if row.try_get_by_index(place)? {
            return Ok(Some(halves.map(Need::Term).to_vec()));
        }
    }
    Ok(None)
}

async fn read(index: &Index<'_>, sql: &str, values: Vec<Value>) -> Result<Vec<String>> {
    let find = Statement::from_sql_and_values(index.reader.get_database_backend(), sql, values);
    let rows = index.reader.query_all_raw(find).await?;
    Ok(rows.iter().map(|row| row.try_get_by_index(0)).collect::<std::result::Result<_, _>>()?)
}
