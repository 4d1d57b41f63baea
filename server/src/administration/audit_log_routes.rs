//! The page of the audit log, for administrators.

use app::administration::{AuditLogView, ChainView, audit_log_page, object_message};
use app::kernel::{ObjectKind, Reference, Role, western_digits};
use app::ui::page::Width;
use sea_orm::{ConnectionTrait, Statement};

use super::log::{Narrowed, acts};
use super::reader::Reader;
use crate::access::{Action, Actor, Subject};
use crate::audit::{Verdict, verify};
use crate::error::Result;
use crate::web::{Answer, Listing, PageOptions, RequestContext, Routes};

pub(super) fn routes() -> Routes {
    // The log is of all programmes together.
    let open = |actor: &Actor| actor.has_role_everywhere(Role::Administrator);
    Routes::new().section("interface-nav-audit", "/audit", open).landing("/audit", open).get(
        "/audit",
        Action::ReadAuditLog,
        show,
    )
}

/// From the page's address: `kind`, `reference`, `day`, `after`; and `check`, which walks the whole chain and so is asked for.
async fn show(context: RequestContext) -> Answer {
    context.may(Action::ReadAuditLog, Subject::default())?;
    let reader = Reader::of(&context.actor, context.portal.database.reader()).await?;
    let locale = context.locale;
    let mut list = Listing::of(&context);
    let narrowed = Narrowed {
        kind: list.choice("kind", ObjectKind::from_word, |kind| {
            (kind.as_str().to_owned(), locale.message(&object_message(*kind)))
        }),
        reference: list.search("reference").map(|typed| reference(&typed)),
        day: list.entry(
            "day",
            |typed| western_digits(typed).parse().map_err(|_| locale.text("audit-log-day-error")),
            |day| locale.date(*day),
        ),
    };
    let after = list.after()?;
    let found = list.find(acts(&context.portal, &reader, &narrowed, after)).await?;
    let log = AuditLogView {
        acts: list.page(found, |act| act),
        chain: chain(&context, &reader, context.has_parameter("check")).await?,
        zone: context.portal.config.zone.clone(),
        check: context.href("/audit?check"),
    };
    let options = PageOptions::new(context.locale.text("audit-log-title")).width(Width::Workbench).private();
    Ok(context.page(options, || audit_log_page(context.locale, log)))
}

/// As it stands in an address or on paper.
fn reference(typed: &str) -> Reference {
    Reference(typed.to_ascii_uppercase().replace('-', "/"))
}

async fn chain(context: &RequestContext, reader: &Reader, check: bool) -> Result<ChainView> {
    let database = context.portal.database.reader();
    if check {
        return Ok(match verify(database, context.now, None).await? {
            Verdict::Whole { acts, .. } => ChainView::Whole { acts: reader.number(acts) },
            Verdict::BrokenAt { seq, .. } => ChainView::BrokenAt { number: reader.number(seq) },
            // No head was noted, so none can be missing.
            Verdict::Stuck { .. } | Verdict::Unannounced { .. } | Verdict::WithoutHead => ChainView::Stuck,
        });
    }
    let head = Statement::from_string(database.get_database_backend(), "select seq from audit_head where id = 1");
    let row = database.query_one_raw(head).await?;
    let acts: i64 = row.map(|row| row.try_get_by_index(0)).transpose()?.unwrap_or_default();
    Ok(ChainView::Unchecked { acts: reader.number(acts) })
}
