//! The public pages of the register.

mod read_decision;

use app::decisions::OutcomeKind;
use app::kernel::{AccreditationId, Message};
use app::register::Counted;
use app::register::pages::{
    HeldStatus, ListedDecision, ListedName, ListedOrganisation, PublicList, SearchResult, WaitingCount, decision_page,
    decisions_page, organisation_page, register_page, waiting_page,
};
use app::ui::page::Width;
use axum::extract::Path;
use uuid::Uuid;

use self::read_decision::read_decision;
use super::frequent_terms::Index;
use super::names::Names;
use super::read_organisation::{PublicStatus, read_organisation};
use super::{find_decisions, find_organisations, find_waiting};
use crate::access::Action;
use crate::error::Result;
use crate::store::Slice;
use crate::web::{Answer, Listing, PageOptions, RequestContext, Routes, parse_or_not_found};

pub fn routes() -> Routes {
    Routes::new()
        .section("interface-nav-register", "/register", |_| true)
        .section("interface-nav-decisions", "/decisions", |_| true)
        .get("/register", Action::ReadRegister, show_register)
        .get("/register/{id}", Action::ReadRegister, show_organisation)
        .get("/decisions", Action::ReadRegister, show_decisions)
        .get("/decisions/{id}", Action::ReadRegister, show_decision)
        .get("/waiting", Action::ReadRegister, show_waiting)
}

async fn show_register(context: RequestContext) -> Answer {
    let names = Names::read(&context.portal, context.locale).await?;
    let mut list = Listing::of(&context);
    let name = list.search("q");
    let country = country(&context, list.typed("country")).await?;
    let country = list.entry("country", |_| country, |code| context.locale.country(code));
    let wanted = find_organisations::RegisterFilter {
        programme: programme(&mut list, &names),
        after: list.after()?,
        country,
        name,
    };
    let search = match list.is_signs_only() {
        true => find_organisations::nothing(),
        false => find_organisations::find_organisations(&Index::of(&context.portal), &wanted).await?,
    };
    let result = SearchResult {
        count: search.count,
        close: search.close,
        meant: search.meant.into_iter().map(|(id, name)| (AccreditationId(id), name)).collect(),
        country: named_country(&context, &list),
    };
    let listed = |row: find_organisations::RegisterEntry| ListedOrganisation {
        id: AccreditationId(row.id),
        status: names.listed_status(row.programme, &row.category),
        name: row.name,
        latin_name: row.latin_name,
        acronym: row.acronym,
        country: row.country,
        state: row.state,
        since: row.since,
    };
    let list = PublicList { list: list.page(search.page, listed), programmes: names.choices() };
    let mut options = PageOptions::new(context.locale.text("register-title")).width(Width::List);
    options.error = list.list.filter.has_errors();
    Ok(context.page(options, || register_page(context.locale, list, result, &context.portal.config.zone)))
}

/// One of the programmes.
fn programme(list: &mut Listing, names: &Names) -> Option<Uuid> {
    list.choice(
        "programme",
        |slug| names.id_of(slug),
        |id| {
            let (name, slug) = names.programme(*id);
            (slug, name)
        },
    )
}

async fn show_organisation(context: RequestContext, Path(id): Path<String>) -> Answer {
    let (entry, all) = read_organisation(&context.portal, parse_or_not_found(&id)?).await?;
    let names = Names::read(&context.portal, context.locale).await?;
    let register = context.locale.text("register-title");
    let held = |row: PublicStatus| HeldStatus {
        status: names.status(row.programme),
        programme: names.programme(row.programme),
        category: names.category(row.programme, &row.category),
        state: row.state,
        since: row.since,
        ended: row.ended,
        decision: row.decision.map(|id| id.to_string()),
    };
    let statuses = all.into_iter().map(held).collect();
    let options = PageOptions::new(entry.name.clone()).crumb(register, "/register");
    Ok(context.page(options, || {
        let (zone, others) = (&context.portal.config.zone, [entry.latin_name.as_str(), entry.acronym.as_str()]);
        organisation_page(context.locale, &entry.name, others, &entry.country, statuses, zone)
    }))
}

async fn show_decisions(context: RequestContext) -> Answer {
    let names = Names::read(&context.portal, context.locale).await?;
    let mut list = Listing::of(&context);
    let wanted = find_decisions::DecisionFilter {
        programme: programme(&mut list, &names),
        outcome: list.choice("outcome", OutcomeKind::from_word, |kind| {
            (kind.as_str().to_owned(), context.locale.message(&kind.message()))
        }),
        after: list.after()?,
    };
    let found = find_decisions::find_decisions(context.portal.database.reader(), &wanted).await?;
    let listed = |row: find_decisions::PublishedDecision| {
        let zone = names.zone(row.programme);
        ListedDecision {
            id: row.id.to_string(),
            programme: names.programme(row.programme).0,
            outcome: row.outcome,
            when: match &row.named {
                Some(named) => context.locale.date(named.decided(&zone).0),
                None => context.locale.period(row.period.starts, row.period.is_a_year(), &zone),
            },
            named: row.named.map(|named| ListedName {
                annulled: named.annulled.is_some(),
                begun: named.begun,
                decided: named.decided(&zone).1,
                organisation: named.organisation,
            }),
        }
    };
    let list = PublicList { list: list.page(found, listed), programmes: names.choices() };
    let options = PageOptions::new(context.locale.text("register-decisions-title")).width(Width::List);
    Ok(context.page(options, || decisions_page(context.locale, list)))
}

async fn show_waiting(context: RequestContext) -> Answer {
    let names = Names::read(&context.portal, context.locale).await?;
    let (end, found) = find_waiting::find_waiting(context.portal.database.reader()).await?;
    let told = |(programme, counted): (Uuid, Counted)| {
        let waiting = counted.told()?;
        let not_promised = !names.promises_a_day(programme);
        Some(WaitingCount { programme: names.programme(programme).0, waiting, not_promised })
    };
    let mut counts: Vec<WaitingCount> = found.into_iter().filter_map(told).collect();
    counts.sort_by(|one, other| context.locale.compare(&one.programme, &other.programme));
    let list = Listing::of(&context).page(Slice::whole(counts), |count| count);
    let options = PageOptions::new(context.locale.text("register-waiting-title"))
        .width(Width::List)
        .crumb(context.locale.text("register-decisions-title"), "/decisions");
    Ok(context.page(options, || waiting_page(context.locale, end, list)))
}

async fn show_decision(context: RequestContext, Path(id): Path<String>) -> Answer {
    let decision = read_decision(&context, parse_or_not_found(&id)?).await?;
    let title = match &decision.named {
        Some(named) => {
            let title = Message::new("register-decision-page").with("organisation", named.organisation.as_str());
            context.locale.bare(&title)
        }
        None => context.locale.text("register-unnamed-title"),
    };
    let options = PageOptions::new(title).crumb(context.locale.text("register-decisions-title"), "/decisions");
    Ok(context.page(options, || decision_page(context.locale, decision, context.now, &context.portal.config.zone)))
}

/// The country that was typed, by any name that people give it or by its code, or a place as organisations write it. A
/// name that is not known is an error beside the field, and the list is shown unfiltered.
async fn country(context: &RequestContext, typed: &str) -> Result<std::result::Result<String, String>> {
    if typed.is_empty() {
        return Ok(Err(String::new()));
    }
    if let Some(code) = context.locale.country_named(typed).or_else(|| context.locale.country_begun(typed)) {
        return Ok(Ok(code.to_owned()));
    }
    if let Some(place) = find_organisations::place_written(&Index::of(&context.portal), typed).await? {
        return Ok(Ok(place));
    }
    let near: Vec<String> =
        context.locale.countries_near(typed).into_iter().map(|code| context.locale.country(code)).collect();
    Ok(Err(match near.is_empty() {
        true => context.locale.text("register-country-unknown"),
        false => {
            context.locale.message(&Message::new("register-country-near").with("names", context.locale.list(&near)))
        }
    }))
}

/// A country whose name was typed as that of an organisation, with the address of the list of its organisations.
fn named_country(context: &RequestContext, list: &Listing) -> Option<(String, String)> {
    let typed = list.typed("q");
    // Two letters are more often the beginning of a name than a code.
    let code = context.locale.country_named(typed).filter(|_| typed.chars().count() > 2 || !typed.is_ascii())?;
    let name = context.locale.country(code);
    Some((name.clone(), list.address().without("q").with("country", &name)))
}
