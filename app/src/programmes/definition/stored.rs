//! A programme's document as it is stored. A published version never changes, and programs that come later still read it: it
//! carries the number of its schema, and is brought to today's when it is read.

use std::fmt;

use serde_json::{Map, Value};

use super::ProgrammeDefinition;

/// The field of the stored document that holds its number. A document without it is of the first schema.
const SCHEMA: &str = "schema";

/// What brings a document of one schema to the next: the first of them one of schema 1 to schema 2, and so on. A developer who
/// changes the JSON form of [`ProgrammeDefinition`] or of anything in it adds a step here, and adds a document of the previous
/// schema to the tests. A step that is here is never changed.
const UPCASTS: &[Upcast] = &[];

type Upcast = fn(Map<String, Value>) -> Map<String, Value>;

/// Why a stored document cannot be read.
#[derive(Debug)]
pub enum StoredDocumentError {
    /// A later program wrote it.
    Newer { found: u64, known: u64 },
    /// It has a number that no program writes, or is no document at all.
    NoSchema,
    /// Its deadlines end in a time zone that is not known here.
    UnknownZone(String),
    /// It is not as its schema says.
    Unreadable(serde_json::Error),
}

impl fmt::Display for StoredDocumentError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            StoredDocumentError::Newer { found, known } => write!(
                out,
                "the programme's document has schema {found}, and this version reads up to {known}: a later version wrote it"
            ),
            StoredDocumentError::NoSchema => {
                out.write_str("the programme's document does not say of which schema it is")
            }
            StoredDocumentError::UnknownZone(zone) => {
                write!(out, "the programme's document names the time zone {zone:?}, which is none")
            }
            StoredDocumentError::Unreadable(error) => write!(out, "the programme's document cannot be read: {error}"),
        }
    }
}

impl std::error::Error for StoredDocumentError {}

impl ProgrammeDefinition {
    /// As it is stored when it is published.
    pub fn to_stored(&self) -> serde_json::Result<Value> {
        let mut document = serde_json::to_value(self)?;
        if let Value::Object(fields) = &mut document {
            fields.insert(SCHEMA.to_owned(), newest(UPCASTS).into());
        }
        Ok(document)
    }

    /// A stored document of any schema up to today's.
    pub fn from_stored(document: Value) -> Result<Self, StoredDocumentError> {
        let fields = upcast(document, UPCASTS)?;
        let read: Self = serde_json::from_value(Value::Object(fields)).map_err(StoredDocumentError::Unreadable)?;
        if jiff::tz::TimeZone::get(&read.zone).is_err() {
            return Err(StoredDocumentError::UnknownZone(read.zone));
        }
        Ok(read)
    }
}

/// The schema that comes after every step.
fn newest(upcasts: &[Upcast]) -> u64 {
    upcasts.len() as u64 + 1
}

/// The document in the newest schema, without its number.
fn upcast(document: Value, upcasts: &[Upcast]) -> Result<Map<String, Value>, StoredDocumentError> {
    let Value::Object(mut fields) = document else { return Err(StoredDocumentError::NoSchema) };
    let found = match fields.remove(SCHEMA) {
        None => 1,
        Some(number) => number.as_u64().filter(|number| *number > 0).ok_or(StoredDocumentError::NoSchema)?,
    };
    let known = newest(upcasts);
    if found > known {
        return Err(StoredDocumentError::Newer { found, known });
    }
    let passed = usize::try_from(found - 1).unwrap_or(usize::MAX);
    Ok(upcasts.iter().skip(passed).fold(fields, |fields, upcast| upcast(fields)))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// The model programme as it was stored when documents had no number yet. It must never be written again.
    const SCHEMA_1: &str = include_str!("stored_schema_1.json");

    fn first() -> Value {
        serde_json::from_str(SCHEMA_1).expect("JSON")
    }

    #[test]
    fn a_document_of_the_first_schema_is_read_and_stored_again_with_its_number() {
        let programme = ProgrammeDefinition::from_stored(first()).expect("a programme");
        assert_eq!((programme.slug.as_str(), programme.criteria.len()), ("model", 6));
        let again = programme.to_stored().expect("a document");
        assert_eq!(again[SCHEMA], newest(UPCASTS));
        assert_eq!(ProgrammeDefinition::from_stored(again).expect("a programme"), programme);
    }

    #[test]
    fn a_document_of_a_later_program_is_an_error_that_says_so() {
        let mut later = first();
        later[SCHEMA] = json!(newest(UPCASTS) + 1);
        let error = ProgrammeDefinition::from_stored(later).unwrap_err().to_string();
        assert!(error.contains("a later version wrote it"), "{error}");
        for wrong in [json!(0), json!("1"), json!(-1), json!(null)] {
            let mut document = first();
            document[SCHEMA] = wrong;
            assert!(matches!(ProgrammeDefinition::from_stored(document), Err(StoredDocumentError::NoSchema)));
        }
        assert!(matches!(ProgrammeDefinition::from_stored(json!([])), Err(StoredDocumentError::NoSchema)));
        let unknown = json!({ "schema": 1, "slug": "model", "colour": "red" });
        assert!(matches!(ProgrammeDefinition::from_stored(unknown), Err(StoredDocumentError::Unreadable(_))));
    }

    #[test]
    fn a_stored_zone_that_is_none_is_an_error_and_not_another_zone() {
        let mut document = first();
        document["zone"] = json!("Europe/Atlantis");
        assert!(matches!(ProgrammeDefinition::from_stored(document), Err(StoredDocumentError::UnknownZone(_))));
    }

    #[test]
    fn a_document_passes_every_step_that_came_after_it_and_no_other() {
        fn note(mut fields: Map<String, Value>, step: &str) -> Map<String, Value> {
            let passed = fields.get("passed").and_then(Value::as_str).unwrap_or_default().to_owned();
            fields.insert("passed".to_owned(), format!("{passed}{step}").into());
            fields
        }
        let steps: &[Upcast] = &[|fields| note(fields, "2"), |fields| note(fields, "3")];
        let passed = |document| upcast(document, steps).map(|fields| fields.get("passed").cloned());
        assert_eq!(passed(json!({})).unwrap(), Some(json!("23")));
        assert_eq!(passed(json!({ "schema": 1 })).unwrap(), Some(json!("23")));
        assert_eq!(passed(json!({ "schema": 2 })).unwrap(), Some(json!("3")));
        assert_eq!(passed(json!({ "schema": 3 })).unwrap(), None);
        assert!(passed(json!({ "schema": 4 })).is_err());
    }
}
