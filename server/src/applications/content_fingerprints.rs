//! What somebody has read before they declare: a mark of each part of an application. Members share a draft, so a
//! colleague can change it between the check and the sending. The marks ensure that a person declares only what they have read.

use app::programmes::definition::ProgrammeDefinition;
use sea_orm::ConnectionTrait;
use sha2::{Digest, Sha256};

use super::Application;
use super::save_section::section_version;
use crate::documents::{Document, DocumentOwner, documents_of};
use crate::error::Result;
use crate::organisations;

/// Characters of one mark.
const LENGTH: usize = 8;

/// The marks of an application as it stands.
pub async fn content_fingerprints(
    connection: &impl ConnectionTrait,
    application: &Application,
    definition: &ProgrammeDefinition,
) -> Result<String> {
    let documents = documents_of(connection, DocumentOwner::Application(application.id)).await?;
    let organisation = organisations::find(connection, application.organisation).await?;
    Ok(fingerprints(application, definition, &documents, organisation.version))
}

/// One mark after the other: of the organisation's profile, of each section and of each document that is asked for, in
/// the programme's order. `profile` is the version of the profile, which is sent along.
pub fn fingerprints(
    application: &Application,
    definition: &ProgrammeDefinition,
    documents: &[Document],
    profile: i64,
) -> String {
    let mut fingerprints = fingerprint([profile.to_string()]);
    for section in &definition.form {
        fingerprints += &fingerprint([section_version(section, &application.answers).to_string()]);
    }
    for asked in &definition.documents {
        let files = documents.iter().filter(|document| document.purpose == asked.code);
        fingerprints += &fingerprint(files.map(|document| document.id.to_string()));
    }
    fingerprints
}

fn fingerprint(texts: impl IntoIterator<Item = String>) -> String {
    let mut hash = Sha256::new();
    for text in texts {
        hash.update((text.len() as u64).to_be_bytes());
        hash.update(text);
    }
    hex::encode(&hash.finalize()[..LENGTH / 2])
}

/// The places of the parts that are not as they were seen; all of them when it cannot be told what was seen.
pub fn changed_parts(seen: &str, now: &str) -> Vec<usize> {
    let parts = |fingerprints: &str| fingerprints.as_bytes().chunks(LENGTH).map(<[u8]>::to_vec).collect::<Vec<_>>();
    let (seen, now) = (parts(seen), parts(now));
    (0..now.len()).filter(|place| seen.len() != now.len() || seen[*place] != now[*place]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_part_that_changed_is_named_and_what_cannot_be_read_has_changed_altogether() {
        let [a, b, c] = ["a", "b", "c"].map(|text| fingerprint([text.to_owned()]));
        assert_eq!(changed_parts(&format!("{a}{b}"), &format!("{a}{b}")), [0; 0]);
        assert_eq!(changed_parts(&format!("{a}{b}"), &format!("{a}{c}")), [1]);
        for unreadable in ["", "é", &format!("{a}{b}{c}"), &a] {
            assert_eq!(changed_parts(unreadable, &format!("{a}{c}")), [0, 1], "{unreadable}");
        }
    }

    #[test]
    fn two_files_are_another_mark_than_one_of_both_names() {
        assert_ne!(fingerprint(["ab".to_owned()]), fingerprint(["a".to_owned(), "b".to_owned()]));
    }
}
