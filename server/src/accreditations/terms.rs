//! The terms by which open statuses are found. Only what is public has any: who seals or ends a status removes them.

use app::text::{index_terms, sort_key, spellings};
use sea_orm::sea_query::OnConflict;
use sea_orm::{EntityTrait, Set};
use uuid::Uuid;

use super::tables::{register_terms, register_words};
use crate::error::Result;
use crate::unit_of_work::UnitOfWork;

/// Rows of one statement: PostgreSQL and SQLite limit the parameters of a statement.
const ROWS: usize = 500;

/// Characters of a place in its term.
const PLACE_MAX: usize = 100;

/// An open status as it is found.
pub(super) struct Entry<'a> {
    pub accreditation: Uuid,
    pub programme: Uuid,
    /// ISO 3166 alpha-2.
    pub country: &'a str,
    /// Name, name in Latin letters, acronym; empty where there is none.
    pub names: [&'a str; 3],
    pub sort_key: &'a str,
}

/// The term of everything in one country or area: its code, or a place as an organisation writes it. No word begins with a
/// colon.
pub fn country_term(country: &str) -> String {
    let place: String = sort_key(country).chars().take(PLACE_MAX).collect();
    format!(":country:{place}")
}

/// The term of everything under one programme.
pub fn programme_term(programme: Uuid) -> String {
    format!(":programme:{programme}")
}

/// Every term of one status: the words of its names, its country and its programme.
pub fn terms_of(names: &[&str], country: &str, programme: Uuid) -> Vec<String> {
    let mut terms: Vec<String> = index_terms(names.iter().copied()).into_iter().collect();
    terms.extend([country_term(country), programme_term(programme)]);
    terms
}

pub(super) async fn enter_terms(work: &UnitOfWork, entry: &Entry<'_>) -> Result<()> {
    let terms: Vec<_> = terms_of(&entry.names, entry.country, entry.programme)
        .into_iter()
        .map(|term| register_terms::ActiveModel {
            term: Set(term),
            sort_key: Set(entry.sort_key.to_owned()),
            accreditation_id: Set(entry.accreditation),
        })
        .collect();
    for rows in terms.chunks(ROWS) {
        register_terms::Entity::insert_many(rows.to_vec()).exec_without_returning(work.connection()).await?;
    }
    let words: Vec<_> = spellings(entry.names)
        .into_iter()
        .map(|spelling| register_words::ActiveModel {
            word: Set(spelling.word),
            reversed: Set(spelling.reversed),
            skeleton: Set(spelling.skeleton),
        })
        .collect();
    for rows in words.chunks(ROWS) {
        register_words::Entity::insert_many(rows.to_vec())
            .on_conflict(OnConflict::column(register_words::Column::Word).do_nothing().to_owned())
            .exec_without_returning(work.connection())
            .await?;
    }
    Ok(())
}

/// The status is not found any more, and no word that was only in its names is kept.
pub(super) async fn leave_terms(work: &UnitOfWork, accreditation: Uuid) -> Result<()> {
    let words = "delete from register_words where word in \
                 (select term from register_terms where accreditation_id = $1) and not exists \
                 (select 1 from register_terms o where o.term = register_words.word and o.accreditation_id <> $1)";
    work.execute(words, [accreditation.into()]).await?;
    work.execute("delete from register_terms where accreditation_id = $1", [accreditation.into()]).await?;
    Ok(())
}
