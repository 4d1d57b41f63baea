//! What the applicant was asked for: the criteria on which the reviewer could not tell, and what would settle them.

use app::applications::ApplicationState;
use app::applications::pages::AskedFor;
use app::kernel::Language;
use app::programmes::template::ProgrammeTemplate;
use sea_orm::{ConnectionTrait, Statement};

use super::Application;
use crate::stop::Result;

/// Empty unless the application waits for its applicant. The assessment that asked is read here and never written.
pub async fn asked_for(
    connection: &impl ConnectionTrait,
    application: &Application,
    template: &ProgrammeTemplate,
    language: Language,
) -> Result<Vec<AskedFor>> {
    if application.state() != ApplicationState::Incomplete {
        return Ok(Vec::new());
    }
    let find = Statement::from_sql_and_values(
        connection.get_database_backend(),
        "select c.code, f.facts_found, f.evidence_missing, f.cure from assessments a \
         join findings f on f.assessment_id = a.id join criteria c on c.id = f.criterion_id \
         where a.application_id = $1 and a.round = $2 and a.recommended = 'ask' and f.verdict = 'cannot_tell' \
         order by a.recommended_at desc, c.position",
        [application.id.0.into(), i32::from(application.progress.round).into()],
    );
    let mut asked: Vec<AskedFor> = Vec::new();
    for row in connection.query_all_raw(find).await? {
        let code: String = row.try_get_by_index(0)?;
        let texts = [row.try_get_by_index(1)?, row.try_get_by_index(2)?, row.try_get_by_index::<String>(3)?];
        let title = template.criterion(&code).map(|criterion| criterion.title.text(language).to_owned());
        // The latest question about a criterion is the one that is open.
        if !asked.iter().any(|earlier| earlier.code == code) {
            let text = texts.into_iter().filter(|text: &String| !text.trim().is_empty()).collect::<Vec<_>>();
            asked.push(AskedFor { title: title.unwrap_or_else(|| code.clone()), code, text: text.join("\n") });
        }
    }
    Ok(asked)
}
