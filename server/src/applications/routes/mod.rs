//! Addresses of the applicant's side.

mod dashboard;
mod deletion;
mod documents;
mod draft;
mod file;
mod information_requests;
mod receipts;
mod renewal;
mod sent;
mod start;
mod status;
mod submission;

use crate::access::{Action, Actor};
use crate::web::Routes;

pub use file::{back as back_to_parts, head as file_head};

pub fn routes() -> Routes {
    Routes::new()
        .section("interface-nav-applications", "/applications", Actor::acts_for_an_organisation)
        .landing("/applications", |actor| !actor.is_staff())
        .get("/applications", Action::ReadDashboard, dashboard::show_dashboard)
        .get("/programmes/{slug}/start", Action::ReadPublicPages, start::show_start)
        .post("/programmes/{slug}/start", Action::StartApplication, start::post_start)
        .get("/applications/{reference}", Action::ReadApplication, draft::show_task_list)
        .get("/applications/{reference}/questions", Action::ReadApplication, draft::show_what_was_asked)
        .get("/applications/{reference}/questions/{section}", Action::EditApplication, draft::show_section)
        .post("/applications/{reference}/questions/{section}", Action::EditApplication, draft::post_section)
        .get("/applications/{reference}/documents/{code}", Action::EditApplication, documents::show_documents)
        .post_with_file(
            "/applications/{reference}/documents/{code}",
            Action::EditApplication,
            documents::may_add,
            documents::post_document,
        )
        .get("/applications/{reference}/check", Action::ReadApplication, submission::show_check)
        .get("/applications/{reference}/declaration", Action::SubmitApplication, submission::show_declaration)
        .post("/applications/{reference}/declaration", Action::SubmitApplication, submission::post_declaration)
        .get("/applications/{reference}/receipt", Action::ReadApplication, submission::show_receipt_page)
        .get("/applications/{reference}/sent", Action::ReadWhatWasSent, sent::show_last)
        .get("/applications/{reference}/sent/{number}", Action::ReadWhatWasSent, sent::show_once)
        .get("/applications/{reference}/receipt/renew", Action::RenewReceipt, renewal::show)
        .post("/applications/{reference}/receipt/renew", Action::RenewReceipt, renewal::post)
        .get("/applications/{reference}/status", Action::ReadApplication, status::show_status)
        .get("/applications/{reference}/delete", Action::DeleteDraft, deletion::show)
        .post("/applications/{reference}/delete", Action::DeleteDraft, deletion::post)
        .get("/applications/{reference}/withdraw", Action::WithdrawApplication, status::show_withdraw)
        .post("/applications/{reference}/withdraw", Action::WithdrawApplication, status::post_withdraw)
        .get("/receipt", Action::ShowReceipt, receipts::show_entry)
        .post("/receipt", Action::ShowReceipt, receipts::post_entry)
        .get("/receipt/status", Action::ReadApplicationByReceipt, receipts::show_status)
        .post("/receipt/forget", Action::ShowReceipt, receipts::post_forget)
}
