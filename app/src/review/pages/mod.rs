//! The pages of reviewers: queue, conflict declaration, file with findings, recommendation.

mod conflict_page;
mod file;
mod file_page;
mod findings_form;
mod inquiries;
mod queue_page;
mod recommend_page;
mod returns;

pub use conflict_page::{ConflictWords, conflict_page, recused_page};
pub use file::{FileAnswer, FileDocument, FileView, documents_view, file_head, file_summary};
pub use file_page::{AssessmentView, file_page};
pub use findings_form::{CriterionView, OtherVersion};
pub use inquiries::{ChangedAnswer, InquiryView};
pub use queue_page::{QueueFilters, QueueRow, QueueView, QueueWords, queue_page};
pub use recommend_page::{FindingView, RecommendView, findings_view, recommend_page};
pub use returns::{ReturnView, returns_view};
