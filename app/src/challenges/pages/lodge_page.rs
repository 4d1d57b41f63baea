//! Lodging a challenge: grounds, a statement, what is asked for. Little, on purpose.

use leptos::prelude::*;

use crate::challenges::{ChallengeState, Ground, LateReason, LodgedChallenge};
use crate::kernel::{Message, Timestamp, WhoSees};
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::form::{ButtonKind, Checkboxes, Choice, ErrorSummary, Form, FormState, LinkButton, Radios, TextArea};
use crate::ui::list::{SummaryList, SummaryRow};
use crate::ui::record::{Deadline, Details, DocumentHead, NoticeBanner, Overtaken, Tag, TagKind};

/// What is challenged, as its page shows it.
#[derive(Clone, Debug)]
pub struct LodgeView {
    /// Of the application.
    pub reference: String,
    pub organisation: String,
    pub programme: String,
    /// The restriction's kind, in words.
    pub restriction: String,
    pub until: Option<Timestamp>,
    pub late: bool,
    pub zone: String,
    /// Who hears it, as the programme publishes it.
    pub heard_by: String,
    /// The notice of the decision, with language.
    pub notice: String,
    /// Who reads what is lodged.
    pub seen: WhoSees,
    /// The organisation is hidden: nothing of the challenge is published.
    pub hidden: bool,
    /// Where "not now" leads, with language.
    pub cancel: String,
    /// The kind of an earlier restriction, in words, where what was begun against it is offered again; empty otherwise.
    pub begun: String,
}

impl LodgeView {
    /// The message on what becomes public of a challenge.
    pub(super) fn published(&self) -> &'static str {
        if self.hidden { "challenges-lodge-who-sees-hidden" } else { "challenges-lodge-who-sees" }
    }
}

/// What somebody wrote where there is nothing to challenge any more.
#[derive(Clone, Debug, Default)]
pub struct UnsentChallenge {
    /// The kind of the restriction that has ended, in words; empty where it was typed just now.
    pub about: String,
    pub statement: String,
    pub remedy: String,
    /// The name of a file that came too late and was not kept; empty where none came.
    pub file: String,
}

/// `theirs`: what somebody else kept while this was written.
pub fn lodge_page(locale: Locale, state: &FormState, lodge: &LodgeView, theirs: Option<&LodgedChallenge>) -> AnyView {
    let text = |key: &str| locale.text(key);
    let deadline = lodge.until.map(|until| {
        let label = text(if lodge.late { "challenges-lodge-was-until" } else { "challenges-lodge-until" });
        view! { <Deadline datetime=until.rfc3339() text=locale.date_time(until, &lodge.zone) label=label /> }
    });
    let grounds = Ground::ALL
        .iter()
        .map(|ground| {
            Choice::new(ground.as_str(), locale.message(&ground.message())).hint(locale.message(&ground.description()))
        })
        .collect();
    let limit = |max: usize| locale.message(&Message::new("interface-characters-limit").with("limit", max as i64));
    let late = lodge.late.then(|| late_reason(locale, state));
    let actions = Content::view(view! {
        <LinkButton label=text("interface-cancel") href=lodge.cancel.clone() kind=ButtonKind::Secondary />
    });
    let about = [lodge.restriction.clone(), lodge.programme.clone()].join(" · ");
    view! {
        <ErrorSummary
            state=state
            title=text("interface-error-summary-title")
            saved=text("challenges-lodge-nothing-lost")
        />
        <DocumentHead
            title=text("challenges-lodge-title")
            symbol=lodge.reference.clone()
            kicker=text("challenges-lodge-kicker")
            lead=text("challenges-lodge-lead")
        >
            <p><bdi>{lodge.organisation.clone()}</bdi></p>
            <p>{about}</p>
            {deadline}
        </DocumentHead>
        {theirs.map(|theirs| view! {
            <Overtaken title=text("interface-form-stale-title") last_sent=state.last_sent.clone()>
                <p>{text("interface-form-stale-text")}</p>
                {Content::paragraphs(theirs.statement.as_str()).into_view()}
                {Content::paragraphs(theirs.remedy.as_str()).into_view()}
            </Overtaken>
        })}
        {(!lodge.begun.is_empty()).then(|| {
            let begun = Message::new("challenges-begun-offered").with("restriction", lodge.begun.clone());
            view! {
                <NoticeBanner title=text("challenges-begun-title") kind=TagKind::Attention id="begun">
                    <p>{locale.message(&begun)}</p>
                    <p>{text("challenges-begun-fit")}</p>
                </NoticeBanner>
            }
        })}
        <p>{lodge.heard_by.clone()}</p>
        <p><a href=lodge.notice.clone()>{text("challenges-lodge-read-notice")}</a></p>
        <Details summary=text("interface-who-sees-this")>
            <p>{locale.who_sees(&lodge.seen)}</p>
            <p>{text(lodge.published())}</p>
        </Details>
        <Form state=state submit=text("interface-continue") actions=actions>
            <Checkboxes
                field=state.field("grounds")
                legend=text("challenges-lodge-grounds")
                hint=text("challenges-lodge-grounds-hint")
                choices=grounds
            />
            <TextArea
                field=state.field("statement")
                label=text("challenges-lodge-statement")
                hint=text("challenges-lodge-statement-hint")
                limit=limit(LodgedChallenge::STATEMENT_MAX)
                rows=10
            />
            <TextArea
                field=state.field("remedy")
                label=text("challenges-lodge-remedy")
                hint=text("challenges-lodge-remedy-hint")
                limit=limit(LodgedChallenge::REMEDY_MAX)
                rows=4
            />
            {late}
            <p class="hint">{text("challenges-lodge-documents-later")}</p>
        </Form>
    }
    .into_any()
}

fn late_reason(locale: Locale, state: &FormState) -> AnyView {
    let choices =
        LateReason::ALL.iter().map(|reason| Choice::new(reason.as_str(), locale.message(&reason.message()))).collect();
    view! {
        <Radios
            field=state.field("late")
            legend=locale.text("challenges-lodge-late")
            hint=locale.text("challenges-lodge-late-hint")
            choices=choices
        />
    }
    .into_any()
}

/// The challenge that exists.
pub struct Already {
    /// Of the application.
    pub application: String,
    pub reference: String,
    pub state: ChallengeState,
    /// Its page, with language.
    pub href: String,
}

/// One challenge at a time: the way to the one that exists. `typed`: what somebody sent for another one meanwhile.
pub fn already_lodged_page(
    locale: Locale,
    state: &FormState,
    already: Already,
    typed: Option<UnsentChallenge>,
) -> AnyView {
    let key = match already.state {
        ChallengeState::Lodged => "challenges-already-waiting-text",
        state if state.is_concluded() => "challenges-already-concluded-text",
        _ => "challenges-already-open-text",
    };
    let kept = typed.map(|typed| {
        let rows = said_rows(locale, &typed);
        let wrote = typed.file.is_empty().then(|| view! { <p>{locale.text("challenges-already-typed")}</p> });
        let can_add = !typed.file.is_empty() && !already.state.is_concluded();
        let add = can_add.then(|| view! { <p>{locale.text("challenges-already-file-add")}</p> });
        view! {
            <Overtaken title=locale.text("interface-form-stale-title") last_sent=state.last_sent.clone()>
                {not_kept(locale, &typed.file)}
                {add}
                {wrote}
            </Overtaken>
            {(!rows.is_empty()).then(|| view! { <SummaryList rows=rows /> })}
        }
    });
    let application = already.application;
    view! {
        <DocumentHead
            title=locale.text("challenges-already-title")
            symbol=application
            kicker=locale.text("challenges-lodge-kicker")
        >
            <Tag kind=TagKind::Progress text=locale.message(&already.state.message()) />
        </DocumentHead>
        <NoticeBanner title=locale.text("challenges-already-lodged") kind=TagKind::Progress>
            <p>{locale.text(key)}</p>
            <p><a href=already.href>{locale.text("challenges-already-see")} " " {Content::reference(already.reference).into_view()}</a></p>
        </NoticeBanner>
        {kept}
    }
    .into_any()
}

/// A browser sends a file once: a challenger whose chosen file was not kept is told which file it was.
fn not_kept(locale: Locale, file: &str) -> Option<AnyView> {
    let said = Message::new("challenges-file-not-kept").with("name", file);
    (!file.is_empty()).then(|| view! { <p>{locale.message(&said)}</p> }.into_any())
}

/// An application about which nothing restricts anybody.
pub fn nothing_to_challenge_page(
    locale: Locale,
    application: &str,
    start: &str,
    help: &str,
    begun: UnsentChallenge,
) -> AnyView {
    let kept = (!begun.statement.is_empty() || !begun.remedy.is_empty()).then(|| kept_text(locale, &begun));
    view! {
        <DocumentHead
            title=locale.text("challenges-nothing-title")
            symbol=application.to_owned()
            kicker=locale.text("challenges-lodge-kicker")
            lead=locale.text("challenges-violation-nothing-to-challenge")
        />
        {not_kept(locale, &begun.file)}
        {kept}
        <p>{locale.text("challenges-nothing-text")}</p>
        <p><a href=help.to_owned()>{locale.text("challenges-start-help")}</a></p>
        <p><a href=start.to_owned()>{locale.text("challenges-start-title")}</a></p>
    }
    .into_any()
}

/// What was written and cannot be lodged now.
fn kept_text(locale: Locale, begun: &UnsentChallenge) -> AnyView {
    let text = |key: &str| locale.text(key);
    let said = if begun.about.is_empty() {
        text("challenges-begun-copy")
    } else {
        locale.message(&Message::new("challenges-begun-kept").with("restriction", begun.about.clone()))
    };
    let rows = said_rows(locale, begun);
    view! {
        <NoticeBanner title=text("challenges-begun-title") kind=TagKind::Attention id="begun">
            <p>{said}</p>
            <SummaryList rows=rows />
        </NoticeBanner>
    }
    .into_any()
}

fn said_rows(locale: Locale, begun: &UnsentChallenge) -> Vec<SummaryRow> {
    let rows = [("challenges-lodge-statement", &begun.statement), ("challenges-lodge-remedy", &begun.remedy)];
    let rows = rows.into_iter().filter(|(_, words)| !words.is_empty());
    rows.map(|(key, words)| SummaryRow::new(locale.text(key), Content::paragraphs(words))).collect()
}
