//! What a browser's cookies open: the session of a person, and an application whose receipt code was shown.

mod person;
mod receipt;
mod tables;

pub use person::{
    OpenSession, REMEMBERED, admit, end_session, end_sessions, extend_session, find_session, forget_ended_sessions,
    open_sessions, sign_out, start_session, was_session,
};
pub use receipt::{
    ABSOLUTE as RECEIPT_MOST, IDLE as RECEIPT_IDLE, close_receipt, close_receipts_of, forget_lapsed_receipts,
    open_receipt, shown_receipt, use_receipt,
};
