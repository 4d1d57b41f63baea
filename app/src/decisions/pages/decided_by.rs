//! Whose decision it was, as rows of a summary.

use crate::decisions::DecidedBy;
use crate::kernel::Message;
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::list::SummaryRow;

pub(super) fn decided_by_rows(locale: Locale, decided_by: &DecidedBy) -> Vec<SummaryRow> {
    let text = |key: &str| locale.text(key);
    match decided_by {
        DecidedBy::Officer { name, .. } => {
            vec![SummaryRow::new(text("decisions-notice-decided-by"), Content::authored(name.as_str()))]
        }
        DecidedBy::Body { body, .. } => {
            let mut rows = vec![
                SummaryRow::new(text("decisions-notice-decided-by"), Content::authored(body.body.as_str())),
                SummaryRow::new(text("decisions-notice-session"), Content::authored(body.session.as_str())),
                SummaryRow::new(text("decisions-notice-body-date"), locale.date(body.on)),
            ];
            if let Some(vote) = body.vote {
                let vote = Message::new("decisions-notice-vote-counted")
                    .with("for", i64::from(vote.in_favour))
                    .with("against", i64::from(vote.against))
                    .with("abstaining", i64::from(vote.abstaining));
                rows.push(SummaryRow::new(text("decisions-notice-vote"), locale.message(&vote)));
            }
            rows.push(SummaryRow::new(text("decisions-notice-recorded"), text("decisions-notice-recorded-text")));
            rows
        }
    }
}
