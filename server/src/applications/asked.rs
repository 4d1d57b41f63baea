//! What the applicant was asked for: the criteria on which the reviewer could not tell, and what would settle them.

use app::applications::ApplicationState;
use app::applications::forms::{document_task, section_task};
use app::applications::pages::AskedFor;
use app::programmes::questions::FormSection;
use app::programmes::template::{ProgrammeTemplate, RequiredDocument};
use sea_orm::{ConnectionTrait, Statement};

use super::{Application, store};
use crate::access::Action;
use crate::stop::Result;
use crate::web::Visit;

/// Empty unless the application waits for its applicant. The assessment that asked is read here and never written.
pub async fn asked_for(
    visit: &Visit,
    application: &Application,
    template: &ProgrammeTemplate,
) -> Result<Vec<AskedFor>> {
    if application.state() != ApplicationState::Incomplete {
        return Ok(Vec::new());
    }
    let (connection, language) = (visit.portal.database.reader(), visit.language());
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
            asked.push(AskedFor {
                title: title.unwrap_or_else(|| code.clone()),
                text: text.join("\n"),
                language: application.language,
                parts: parts(visit, application, template, &code),
                code,
            });
        }
    }
    Ok(asked)
}

/// Where what a criterion asks for is given: the questions and the documents that serve it.
fn parts(visit: &Visit, application: &Application, template: &ProgrammeTemplate, code: &str) -> Vec<(String, String)> {
    if !visit.allowed(Action::EditApplication, store::subject(application)) {
        return Vec::new();
    }
    let (language, own) = (visit.language(), application.path());
    let asks = |section: &&FormSection| section.questions.iter().any(|question| question.criterion == code);
    let sections = template.form.iter().filter(asks).map(|section| {
        (section.title.text(language).to_owned(), visit.href(&format!("{own}/{}", section_task(&section.id))))
    });
    let serves = |document: &&RequiredDocument| document.criteria.iter().any(|criterion| criterion == code);
    let documents = template.documents.iter().filter(serves).map(|document| {
        (document.name.text(language).to_owned(), visit.href(&format!("{own}/{}", document_task(&document.code))))
    });
    sections.chain(documents).collect()
}
