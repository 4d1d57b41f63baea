//! Challenges, their files and their decisions as pages show them.

use app::challenges::pages::{Challenged, EvidenceView, FirstDecision, OutcomeView, RestrictionView, StatusView};
use app::decisions::DecidedBy;
use app::documents::{accepted_endings, said_of_file, said_to_reader, taken_types};
use app::kernel::{DecisionId, Message, Timestamp};
use app::restrictions::{ImposedBy, RestrictionKind};
use app::review::pages::FileDocument;
use app::ui::form::UploadedFile;
use app::ui::record::TagKind;

use crate::challenges::about::about;
use crate::challenges::first_findings::first_findings;
use crate::challenges::{Challenge, store};

use crate::applications::{self, Application};
use crate::documents::{self, Document, DocumentOwner};
use crate::error::Result;
use crate::review::Declared;
use crate::web::RequestContext;
use crate::{decisions, restrictions, review};

/// A challenge with its clock and, when there is one, its outcome.
pub(in crate::challenges) async fn status_view(context: &RequestContext, challenge: &Challenge) -> Result<StatusView> {
    let reader = context.portal.database.reader();
    let application = applications::find(reader, challenge.matter.application()).await?;
    let version = crate::programmes::version(&context.portal, challenge.version_id).await?;
    let calendar = applications::calendar_of(&version.definition);
    let documents = documents::documents_of(reader, DocumentOwner::Challenge(challenge.id)).await?;
    Ok(StatusView {
        reference: challenge.reference.0.clone(),
        application: application.reference.0.clone(),
        organisation: application.organisation_name.clone(),
        programme: version.definition.name.text(context.language()).to_owned(),
        state: challenge.state,
        grounds: challenge.grounds.clone(),
        language: challenge.language,
        statement: challenge.statement.clone(),
        remedy: challenge.remedy.clone(),
        late: challenge.late,
        lodged_at: challenge.lodged_at,
        acknowledge_by: challenge.acknowledge_by,
        acknowledged_at: challenge.acknowledged_at,
        outcome_by: challenge.clock().stage1_due(&calendar),
        decided_at: challenge.concluded.as_ref().map(|concluded| concluded.decided_at),
        outcome: outcome_view(context, challenge).await?,
        about: about(context.portal.database.reader(), challenge, context.now).await?,
        zone: calendar.zone,
        now: context.now,
        just_lodged: false,
        added: None,
        adds_documents: false,
        most_documents: None,
        documents: documents.iter().map(|document| uploaded(context, document)).collect(),
        types: file_types(context),
    })
}

/// Names of the file types that are taken, and their endings.
pub(in crate::challenges) fn file_types(context: &RequestContext) -> (String, String) {
    (taken_types(context.locale), accepted_endings())
}

pub(in crate::challenges) async fn outcome_view(
    context: &RequestContext,
    challenge: &Challenge,
) -> Result<Option<OutcomeView>> {
    let Some(concluded) = &challenge.concluded else { return Ok(None) };
    let answers = store::answers_of(context.portal.database.reader(), challenge.id).await?;
    Ok(Some(OutcomeView {
        outcome: concluded.outcome,
        effect: concluded.effect,
        about: about(context.portal.database.reader(), challenge, context.now).await?,
        reasons: concluded.reasons.clone(),
        language: concluded.language,
        answers,
    }))
}

fn uploaded(context: &RequestContext, document: &Document) -> UploadedFile {
    UploadedFile {
        id: document.id.to_string(),
        name: document.file_name.clone(),
        size: context.locale.file_size(document.size),
        state: context.locale.text("challenges-documents-kept"),
        note: said_of_file(context.locale, &document.removed, &document.marks),
        state_kind: TagKind::Done,
        // Without an account there is no address from which a document could be taken out of the portal again.
        href: if context.actor.signed_in.is_some() { document_href(context, document) } else { String::new() },
        ..UploadedFile::default()
    }
}

/// A document of what is not lodged yet: it can be taken out again.
pub(in crate::challenges) fn uploaded_before(context: &RequestContext, document: &Document) -> UploadedFile {
    UploadedFile { remove: document.id.to_string(), ..uploaded(context, document) }
}

fn document_href(context: &RequestContext, document: &Document) -> String {
    context.href(&format!("/documents/{}", document.id))
}

/// Documents of a challenge as the panel sees them, the newest first, so that nobody misses a new one.
pub(in crate::challenges) async fn documents_view(
    context: &RequestContext,
    challenge: &Challenge,
    documents: &[Document],
) -> Result<Vec<FileDocument>> {
    let version = crate::programmes::version(&context.portal, challenge.version_id).await?;
    let zone = applications::calendar_of(&version.definition).zone;
    let added =
        |at: Timestamp| Message::new("challenges-documents-added").with("when", context.locale.date_time(at, &zone));
    let one = |document: &Document| FileDocument {
        id: document.id.to_string(),
        file_name: document.file_name.clone(),
        purpose: context.locale.message(&added(document.uploaded_at)),
        size: document.size,
        href: document_href(context, document),
        kind: document.media_type.name(context.locale),
        plain_name: document.media_type.plain_name(&document.purpose, &document.sha256),
        note: said_to_reader(context.locale, &document.marks),
        criteria: Vec::new(),
    };
    Ok(documents.iter().rev().map(one).collect())
}

/// What is challenged, with everything it rests on.
pub(in crate::challenges) async fn evidence_view(
    context: &RequestContext,
    challenge: &Declared<Challenge>,
) -> Result<EvidenceView> {
    let reader = context.portal.database.reader();
    let application = applications::find(reader, challenge.matter.application()).await?;
    let version = crate::programmes::version(&context.portal, challenge.version_id).await?;
    let challenged = challenged(context, challenge, &application).await?;
    let findings = first_findings(reader, application.id, challenge.round).await?;
    let file = review::file_view(context, challenge, &application, &version).await?;
    Ok(EvidenceView {
        challenged,
        findings: review::finding_views(context.locale, challenge, &file, &version, &findings),
        file,
    })
}

async fn challenged(context: &RequestContext, challenge: &Challenge, application: &Application) -> Result<Challenged> {
    let reader = context.portal.database.reader();
    let Some(decision) = challenge.decision else {
        let restriction = restrictions::find(reader, challenge.restriction).await?.restriction;
        return Ok(Challenged::Restriction(RestrictionView {
            kind: restriction.kind,
            legal_basis: restriction.legal_basis.as_str().to_owned(),
            reasons: restriction.reasons.as_str().to_owned(),
            language: application.language,
            since: restriction.start,
            until: restriction.end,
        }));
    };
    let decision = decisions::find(reader, decision).await?;
    let name = match &decision.decision.decided_by {
        DecidedBy::Officer { name, .. } => name,
        DecidedBy::Body { body, .. } => &body.body,
    };
    Ok(Challenged::Decision(Box::new(FirstDecision {
        outcome: decision.decision.outcome.clone(),
        decided_by: name.as_str().to_owned(),
        decided_at: decision.decision.decided_at,
        summary: decision.decision.summary.as_str().to_owned(),
        language: decision.language,
        reasons: decision.decision.reasons.clone(),
    })))
}

/// The page on which the people concerned read what is challenged and why, without language: the notice of the decision or of the
/// deferral, or the status where there was neither.
pub(in crate::challenges) fn notice_path(
    context: &RequestContext,
    application: &Application,
    kind: RestrictionKind,
    decision: Option<DecisionId>,
) -> String {
    let page = match (decision, kind.imposed_by()) {
        (Some(_), _) => "notice",
        (None, Some(ImposedBy::Deferral)) => "deferral",
        (None, Some(ImposedBy::Decision | ImposedBy::Closing) | None) => "status",
    };
    if context.actor.membership(application.organisation).is_some() {
        format!("{}/{page}", application.path())
    } else {
        format!("/receipt/{page}")
    }
}
