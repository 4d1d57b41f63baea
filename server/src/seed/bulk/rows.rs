//! The rows of one batch of invented organisations.

use std::collections::BTreeSet;
use std::sync::Arc;

use app::applications::{ApplicationState, Clock, DecisionTime, Progress};
use app::decisions::{Outcome, Period, named_by_rule};
use app::kernel::{Date, Language, MatterKind, Timestamp, UserId, WorkingCalendar, days};
use app::organisations::likeness_key;
use app::organisations::{DateEntry, OrganisationProfile, ProfileDraft};
use app::review::Part;
use app::text::spellings;
use sea_orm::Value;
use serde_json::json;
use uuid::Uuid;

use super::names::{Invented, invent, spread};
use super::tables::Tables;
use crate::accreditations::terms_of;
use crate::decisions::challenge_route;
use crate::error::Result;
use crate::keys::random_id;
use crate::programmes::ProgrammeVersion;
use crate::store::sort_key;

/// Where files in a queue stand, as often as here.
const QUEUED: [ApplicationState; 8] = [
    ApplicationState::Receipted,
    ApplicationState::Receipted,
    ApplicationState::Complete,
    ApplicationState::Complete,
    ApplicationState::Complete,
    ApplicationState::Assessing,
    ApplicationState::Assessing,
    ApplicationState::Recommended,
];

/// How notices name the one who decided everything.
pub const DECIDER: &str = "Synthetic decision maker";

pub struct Deciders {
    pub decider: UserId,
}

/// The rows of a batch as they grow.
#[derive(Default)]
pub struct Batch {
    /// The first organisation, by which the audit log names the batch.
    pub first: Uuid,
    pub tables: Tables,
    words: BTreeSet<String>,
}

/// What the rows of one organisation share.
struct Subject {
    id: Uuid,
    invented: Invented,
    profile: serde_json::Value,
    index: u32,
}

impl Batch {
    /// Adds one organisation that came to the portal at `joined`: accredited by one of the programmes 40 days later, and
    /// since then an applicant to the other.
    pub fn add(
        &mut self,
        index: u32,
        programmes: &[Arc<ProgrammeVersion>; 2],
        deciders: &Deciders,
        joined: Timestamp,
        now: Timestamp,
    ) -> Result<()> {
        let invented = invent(index.into());
        let profile = profile(&invented, index, joined.in_zone("UTC").date())?;
        let subject = Subject { id: Uuid::now_v7(), invented, profile: serde_json::to_value(&profile)?, index };
        if self.first.is_nil() {
            self.first = subject.id;
        }
        let Invented { name, latin_name, country, .. } = &subject.invented;
        let key = sort_key(if latin_name.is_empty() { name } else { latin_name });
        self.tables.organisations.push([
            subject.id.into(),
            subject.profile.clone().into(),
            name.as_str().into(),
            latin_name.as_str().into(),
            "".into(),
            (*country).into(),
            profile.legal_form.as_str().into(),
            key.as_str().into(),
            likeness_key(name).into(),
            joined.0.into(),
            joined.0.into(),
        ]);
        let first = (index % 2) as usize;
        self.accredit(&subject, &programmes[first], deciders, joined, &key)?;
        self.queue(&subject, &programmes[1 - first], now.plus(-days(i64::from(index % 75))))
    }

    /// A status granted 40 days after `submitted`.
    fn accredit(
        &mut self,
        subject: &Subject,
        version: &ProgrammeVersion,
        deciders: &Deciders,
        submitted: Timestamp,
        key: &str,
    ) -> Result<()> {
        let decided = submitted.plus(days(40));
        let categories = &version.definition.categories;
        let category = categories.get(subject.index as usize % categories.len().max(1));
        let category = category.map_or(String::new(), |category| category.code.clone());
        let granted = ("2024", ApplicationState::Granted, category.as_str());
        let application = self.apply(subject, version, granted, submitted, decided)?;
        let (decision, accreditation) = (Uuid::now_v7(), Uuid::now_v7());
        let decider = deciders.decider.0;
        let language = Language::from_code(subject.invented.language).unwrap_or(Language::En);
        let by_rule = named_by_rule(&version.definition, &Outcome::Granted);
        let period = Period::of(&Outcome::Granted, by_rule, decided, &version.definition.zone);
        let route = challenge_route(&version.definition, language, decided);
        self.tables.declarations.push([application.into(), decider.into(), false.into(), decided.0.into()]);
        self.tables.participations.push([
            application.into(),
            decider.into(),
            Part::Decider.as_str().into(),
            1.into(),
            decided.0.into(),
        ]);
        self.tables.decisions.push([
            decision.into(),
            application.into(),
            version.programme.0.into(),
            version.id.0.into(),
            subject.id.into(),
            1.into(),
            "granted".into(),
            decider.into(),
            "officer".into(),
            DECIDER.into(),
            subject.invented.language.into(),
            decided.0.into(),
            decided.in_zone("UTC").date().to_string().into(),
            route.place.into(),
            route.last_day.to_string().into(),
            route.until.0.into(),
            by_rule.into(),
            Period::day_starts(decided, &version.definition.zone).0.into(),
            period.starts.0.into(),
            period.over.0.into(),
            random_id().into(),
            random_id().into(),
        ]);
        let Invented { name, latin_name, country, .. } = &subject.invented;
        self.tables.accreditations.push([
            accreditation.into(),
            subject.id.into(),
            version.programme.0.into(),
            application.into(),
            decision.into(),
            name.as_str().into(),
            latin_name.as_str().into(),
            (*country).into(),
            category.into(),
            "active".into(),
            decided.0.into(),
            key.into(),
            likeness_key(name).into(),
        ]);
        for term in terms_of(&[name, latin_name], country, version.programme.0) {
            self.tables.terms.push([term.into(), key.into(), accreditation.into()]);
        }
        for spelling in spellings([name.as_str(), latin_name.as_str()]) {
            if self.words.insert(spelling.word.clone()) {
                self.tables.words.push([spelling.word.into(), spelling.reversed.into(), spelling.skeleton.into()]);
            }
        }
        Ok(())
    }

    /// A file that waits for the institution since `submitted`.
    fn queue(&mut self, subject: &Subject, version: &ProgrammeVersion, submitted: Timestamp) -> Result<()> {
        let state = QUEUED[(spread(subject.index.into()) % QUEUED.len() as u64) as usize];
        self.apply(subject, version, ("2026", state, ""), submitted, submitted).map(drop)
    }

    fn apply(
        &mut self,
        subject: &Subject,
        version: &ProgrammeVersion,
        (year, state, category): (&str, ApplicationState, &str),
        submitted: Timestamp,
        updated: Timestamp,
    ) -> Result<Uuid> {
        let clock = Clock::start(submitted, DecisionTime::of(&version.definition.clocks));
        let due = clock.due(submitted, &WorkingCalendar::new(version.definition.zone.as_str()));
        let progress = Progress { state, clock: Some(clock), ..Progress::draft() };
        let id = Uuid::now_v7();
        let Invented { name, country, language, .. } = &subject.invented;
        self.tables.matters.push([id.into(), MatterKind::Application.as_str().into()]);
        self.tables.applications.push([
            id.into(),
            format!("SYN/{year}/{:06}", subject.index).into(),
            version.programme.0.into(),
            version.id.0.into(),
            subject.id.into(),
            name.as_str().into(),
            (*country).into(),
            category.into(),
            serde_json::to_value(progress)?.into(),
            state.as_str().into(),
            1.into(),
            (*language).into(),
            json!({}).into(),
            subject.profile.clone().into(),
            submitted.0.into(),
            updated.0.into(),
            submitted.0.into(),
            Value::BigInt(due.filter(|_| !state.is_terminal()).map(|due| due.0)),
            // Nobody is told that a synthetic file is late.
            1.into(),
        ]);
        self.tables.submissions.push([
            id.into(),
            1.into(),
            submitted.0.into(),
            name.as_str().into(),
            (*country).into(),
            category.into(),
            json!({}).into(),
            subject.profile.clone().into(),
            "".into(),
        ]);
        Ok(id)
    }
}

/// Checked like one that somebody typed.
fn profile(invented: &Invented, index: u32, today: Date) -> Result<OrganisationProfile> {
    let year = 1950 + spread(u64::from(index) + 1) % 70;
    let forms = ["association", "foundation", "network", "cooperative", "unregistered"];
    let draft = ProfileDraft {
        name: invented.name.clone(),
        latin_name: invented.latin_name.clone(),
        country: invented.country.to_owned(),
        founded: DateEntry { year: year.to_string(), calendar: "gregorian".to_owned(), ..DateEntry::default() },
        legal_form: forms[(spread(u64::from(index) + 2) % 5) as usize].to_owned(),
        purpose: invented.name.clone(),
        seat: "1 Example Street".to_owned(),
        ..ProfileDraft::default()
    };
    OrganisationProfile::check(&draft, today)
        .map_err(|refusals| anyhow::anyhow!("{}: {refusals:?}", invented.name).into())
}
