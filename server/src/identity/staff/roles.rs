//! From the provider's claim to roles of the portal.

use app::kernel::{ProgrammeId, Role};
use serde_json::Value;

use crate::error::Result;
use crate::unit_of_work::UnitOfWork;

/// Reads the claim: a list of words, or one text with words between spaces or commas. A word is a role
/// (`reviewer`), or a role in one programme (`reviewer:ecosoc`). Answers the unknown words as well: they give nothing.
pub async fn read_roles(
    work: &UnitOfWork,
    claim: Option<&Value>,
) -> Result<(Vec<(Role, Option<ProgrammeId>)>, Vec<String>)> {
    let (mut roles, mut unknown) = (Vec::new(), Vec::new());
    for word in words(claim) {
        let (role, slug) = word.split_once(':').map_or((word.as_str(), None), |(role, slug)| (role, Some(slug)));
        let Some(role) = Role::from_word(role) else {
            unknown.push(word);
            continue;
        };
        let programme = match slug {
            None => None,
            Some(slug) => match find_programme(work, slug).await? {
                Some(programme) => Some(programme),
                None => {
                    unknown.push(word);
                    continue;
                }
            },
        };
        if !roles.contains(&(role, programme)) {
            roles.push((role, programme));
        }
    }
    Ok((roles, unknown))
}

fn words(claim: Option<&Value>) -> Vec<String> {
    match claim {
        Some(Value::Array(list)) => list.iter().filter_map(|word| word.as_str().map(str::to_owned)).collect(),
        Some(Value::String(text)) => {
            text.split([' ', ',']).filter(|word| !word.is_empty()).map(str::to_owned).collect()
        }
        _ => Vec::new(),
    }
}

async fn find_programme(work: &UnitOfWork, slug: &str) -> Result<Option<ProgrammeId>> {
    let row = work.one("select id from programmes where slug = $1", [slug.into()]).await?;
    Ok(row.map(|row| row.try_get_by_index(0)).transpose()?.map(ProgrammeId))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_claim_is_a_list_or_a_text_of_words_and_nothing_else() {
        assert_eq!(words(Some(&json!(["reviewer", 7, "decision_maker:model"]))), ["reviewer", "decision_maker:model"]);
        assert_eq!(words(Some(&json!("reviewer, administrator"))), ["reviewer", "administrator"]);
        assert!(words(Some(&json!({ "reviewer": true }))).is_empty());
        assert!(words(None).is_empty());
    }
}
