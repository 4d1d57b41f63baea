//! Where challenging begins, for anybody: what, who, how long, and which other ways there are (A/HRC/44/25, 63(c)).

use leptos::prelude::*;

use crate::challenges::{ChallengeClock, ChallengeState, Ground};
use crate::kernel::{Message, Timestamp};
use crate::restrictions::RestrictionKind;
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::form::{ButtonKind, LinkButton};
use crate::ui::list::{SummaryList, SummaryRow};
use crate::ui::record::{Details, DocumentHead, NoticeBanner, Tag, TagKind};

/// Something this reader can challenge now.
#[derive(Clone, Debug)]
pub struct OpenChallenge {
    pub reference: String,
    pub organisation: String,
    /// With language.
    pub href: String,
    /// The last moment, and the zone it is known in.
    pub until: Option<(Timestamp, String)>,
}

/// A challenge that this reader can follow.
#[derive(Clone, Debug)]
pub struct LodgedBefore {
    pub reference: String,
    pub organisation: String,
    /// With language.
    pub href: String,
    pub state: ChallengeState,
}

#[derive(Clone, Debug)]
pub struct StartView {
    pub open: Vec<OpenChallenge>,
    pub lodged: Vec<LodgedBefore>,
    pub signed_in: bool,
    /// Calendar days for lodging in the model procedure.
    pub days: i64,
}

/// `href` gives a path its language.
pub fn start_page(locale: Locale, start: &StartView, href: impl Fn(&str) -> String) -> AnyView {
    let text = |key: &str| locale.text(key);
    let number = |key: &str, name: &str, value: i64| locale.message(&Message::new(key).with(name, value));
    let yours = (!start.open.is_empty()).then(|| yours(locale, &start.open));
    let lodged = (!start.lodged.is_empty()).then(|| lodged(locale, &start.lodged));
    let sign_in = (!start.signed_in).then(|| {
        view! {
            <LinkButton
                label=text("challenges-start-sign-in")
                href=href("/sign-in?next=/challenge")
                kind=ButtonKind::Secondary
            />
        }
    });
    let facts = vec![
        SummaryRow::new(text("challenges-start-who"), text("challenges-start-who-text")),
        SummaryRow::new(text("challenges-start-what"), what(locale)),
        SummaryRow::new(text("challenges-start-cost"), text("challenges-start-cost-text")),
        SummaryRow::new(text("challenges-start-language"), text("challenges-start-language-text")),
        SummaryRow::new(text("challenges-start-until"), number("challenges-start-until-text", "days", start.days)),
    ];
    let grounds: Vec<_> = Ground::ALL
        .iter()
        .map(|ground| {
            let name = locale.message(&ground.message());
            view! {
                <dt>{name}</dt>
                <dd>{locale.message(&ground.description())}</dd>
            }
        })
        .collect();
    let five = i64::from(ChallengeClock::ACKNOWLEDGEMENT_DAYS);
    let twenty = i64::from(ChallengeClock::STAGE1_DAYS);
    view! {
        <DocumentHead
            title=text("challenges-start-title")
            lead=text("challenges-start-lead")
        />
        {yours}
        {lodged}
        <p>{text("challenges-start-code-where")}</p>
        <div class="actions">
            <LinkButton label=text("challenges-start-enter-code") href=href("/receipt") />
            {sign_in}
        </div>
        <h2>{text("challenges-start-before")}</h2>
        <SummaryList rows=facts />
        <h2>{text("challenges-start-next")}</h2>
        <ol>
            <li>{text("challenges-start-step-receipt")}</li>
            <li>{number("challenges-start-step-acknowledged", "days", five)}</li>
            <li>{text("challenges-start-step-panel")}</li>
            <li>{number("challenges-start-step-outcome", "days", twenty)}</li>
            <li>{text("challenges-start-step-effect")}</li>
        </ol>
        <Details summary=text("challenges-start-grounds")>
            <dl>{grounds}</dl>
        </Details>
        <h2>{text("challenges-start-safety")}</h2>
        <p>{text("challenges-start-safety-text")}</p>
        <p><a href=href("/safety")>{text("challenges-start-safety-link")}</a></p>
        <h2>{text("challenges-start-others")}</h2>
        <p>{text("challenges-start-others-text")}</p>
        <p><a href=href("/help")>{text("challenges-start-help")}</a></p>
        <p><a href=href("/challenges")>{text("challenges-outcomes-link")}</a></p>
    }
    .into_any()
}

/// Every kind of restriction that the portal imposes.
fn what(locale: Locale) -> Content {
    let kinds = RestrictionKind::ALL.iter().filter(|kind| kind.is_imposed());
    let kinds: Vec<_> = kinds.map(|kind| view! { <li>{locale.message(&kind.message())}</li> }).collect();
    Content::view(view! {
        <p>{locale.text("challenges-start-what-text")}</p>
        <ul>{kinds}</ul>
    })
}

fn yours(locale: Locale, open: &[OpenChallenge]) -> AnyView {
    let items: Vec<_> = open
        .iter()
        .map(|file| {
            let until = file.until.as_ref().map(|(until, zone)| {
                let text = Message::new("challenges-until").with("when", locale.date_time(*until, zone));
                view! { <p class="hint">{locale.message(&text)}</p> }
            });
            let reference = Content::reference(file.reference.as_str());
            view! {
                <li>
                    <p><bdi>{file.organisation.clone()}</bdi></p>
                    <p>
                        <a href=file.href.clone()>
                            {locale.text("challenges-start-challenge-file")} " " {reference.into_view()}
                        </a>
                    </p>
                    {until}
                </li>
            }
        })
        .collect();
    view! {
        <NoticeBanner title=locale.text("challenges-start-yours") kind=TagKind::Attention id="yours">
            <ul>{items}</ul>
        </NoticeBanner>
    }
    .into_any()
}

fn lodged(locale: Locale, lodged: &[LodgedBefore]) -> AnyView {
    let items: Vec<_> = lodged
        .iter()
        .map(|challenge| {
            let reference = Content::reference(challenge.reference.as_str());
            let kind = if challenge.state.is_concluded() { TagKind::Done } else { TagKind::Progress };
            view! {
                <li>
                    <a href=challenge.href.clone()>{reference.into_view()}</a>
                    " "
                    <bdi>{challenge.organisation.clone()}</bdi>
                    " "
                    <Tag kind=kind text=locale.message(&challenge.state.message()) />
                </li>
            }
        })
        .collect();
    view! {
        <NoticeBanner title=locale.text("challenges-start-lodged") kind=TagKind::Progress id="lodged">
            <ul>{items}</ul>
        </NoticeBanner>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decisions::Outcome;
    use crate::kernel::Language;

    /// What a decision, a deferral or a closing takes away is listed, in words of every language.
    #[test]
    fn every_restriction_that_is_imposed_is_listed_as_open_to_challenge() {
        let outcomes = [Outcome::Granted, Outcome::GrantedLower { category: "roster".into() }, Outcome::Refused];
        let beside = [RestrictionKind::Deferral, RestrictionKind::Closing];
        let imposed: Vec<RestrictionKind> = outcomes.iter().filter_map(Outcome::restriction).chain(beside).collect();
        for language in Language::ALL {
            let locale = Locale::new(language);
            let start = StartView { open: Vec::new(), lodged: Vec::new(), signed_in: true, days: 60 };
            let page = start_page(locale, &start, str::to_owned).to_html();
            for kind in RestrictionKind::ALL {
                let listed = page.contains(&format!("<li>{}</li>", locale.message(&kind.message())));
                assert_eq!(listed, imposed.contains(kind), "{language} {kind:?}");
            }
        }
    }
}
