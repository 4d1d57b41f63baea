//! One thing a person reads: its head, state, dates, reasons and receipts.

mod confirmation;
mod criterion_card;
mod deadline;
mod details;
mod document_head;
mod notice_banner;
mod overtaken;
mod reason_card;
mod split_view;
mod tag;
mod translation_label;

pub use confirmation::Confirmation;
pub use criterion_card::{CriterionCard, CriterionWords};
pub use deadline::Deadline;
pub use details::Details;
pub use document_head::DocumentHead;
pub use notice_banner::NoticeBanner;
#[cfg(feature = "ssr")]
pub use notice_banner::done_notice;
pub use overtaken::Overtaken;
pub use reason_card::{Reason, ReasonCard, ReasonWords};
pub use split_view::SplitView;
pub use tag::{Tag, TagKind};
pub use translation_label::TranslationLabel;
