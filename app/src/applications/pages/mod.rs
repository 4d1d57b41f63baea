//! Pages of the applicant's side.

mod asked_for;
mod certain;
mod check_page;
mod dashboard_page;
mod declaration_page;
mod document_page;
mod head;
mod receipt_entry_page;
mod receipt_page;
mod renew_receipt_page;
mod second_thought;
mod section_page;
mod start_page;
mod state_tag;
mod status_page;
mod task_list_page;
mod visibility_page;
mod withdraw_page;

pub use asked_for::{AfterIt, AnswerBy, AskedFor, questions_asked};
pub use certain::Ruled;
pub use check_page::{CheckView, CheckedSection, check_page};
pub use dashboard_page::{ApplicationLine, dashboard_page};
pub use declaration_page::{ChangedPart, MissingPart, declaration_page};
pub use document_page::{DocumentLine, FILE, document_page};
pub use head::FileHead;
pub use receipt_entry_page::{ReceiptOffer, receipt_entry_page};
pub use receipt_page::{NextStep, Renewal, receipt_page};
pub use renew_receipt_page::renew_receipt_page;
pub use section_page::{SaidAbove, TheirAnswers, section_page, shown_answer};
pub use start_page::{Applicant, StartView, start_page};
pub use state_tag::state_tag;
pub use status_page::{ActLine, ClosedView, LodgedLine, Status, status_page};
pub use task_list_page::{Part, PartState, task_list_page};
pub use visibility_page::{SeenBy, Visibility, visibility_page};
pub use withdraw_page::withdraw_page;
