//! What the applicant was asked for: the criteria on which the reviewer could not tell, and what would settle them.

use app::applications::ApplicationState;
use app::applications::forms::{document_task, section_task};
use app::applications::pages::InformationRequest;
use app::programmes::definition::{ProgrammeDefinition, RequiredDocument};
use app::programmes::questions::FormSection;

use crate::access::Action;
use crate::applications::{Application, asked_last, store};
use crate::error::Result;
use crate::web::RequestContext;

/// Empty unless the application waits for its applicant. Only what was written to them is read here: of the findings that
/// led to a question they see nothing.
pub async fn information_requests(
    context: &RequestContext,
    application: &Application,
    definition: &ProgrammeDefinition,
) -> Result<Vec<InformationRequest>> {
    if application.state() != ApplicationState::Incomplete {
        return Ok(Vec::new());
    }
    let language = context.language();
    let mut asked: Vec<InformationRequest> = Vec::new();
    for (code, text) in asked_last(context.portal.database.reader(), application).await? {
        let title = definition.criterion(&code).map(|criterion| criterion.title.text(language).to_owned());
        asked.push(InformationRequest {
            title: title.unwrap_or_else(|| code.clone()),
            text,
            language: application.language,
            parts: parts(context, application, definition, &code),
            code,
        });
    }
    Ok(asked)
}

/// Where what a criterion asks for is given: the questions and the documents that serve it.
fn parts(
    context: &RequestContext,
    application: &Application,
    definition: &ProgrammeDefinition,
    code: &str,
) -> Vec<(String, String)> {
    if !context.allowed(Action::EditApplication, store::subject(application)) {
        return Vec::new();
    }
    let (language, own) = (context.language(), application.path());
    let asks = |section: &&FormSection| section.questions.iter().any(|question| question.criterion == code);
    let sections = definition.form.iter().filter(asks).map(|section| {
        (section.title.text(language).to_owned(), context.href(&format!("{own}/{}", section_task(&section.id))))
    });
    let serves = |document: &&RequiredDocument| document.criteria.iter().any(|criterion| criterion == code);
    let documents = definition.documents.iter().filter(serves).map(|document| {
        (document.name.text(language).to_owned(), context.href(&format!("{own}/{}", document_task(&document.code))))
    });
    sections.chain(documents).collect()
}
