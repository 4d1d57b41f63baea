//! Everything a person fills in, empty, filled and with errors.

use leptos::prelude::*;

use super::Words;
use crate::kernel::Language;
use crate::text::Locale;
use crate::ui::Content;
use crate::ui::form::*;
use crate::ui::page::SessionWarning;
use crate::ui::record::{Details, TagKind};

fn state(t: Words) -> FormState {
    let typed = [
        ("email", "amina@example.org"),
        ("mission", "Nous documentons.\n</textarea>"),
        ("regions", "africa"),
        ("regions", "asia"),
        ("founded-day", "31"),
        ("founded-month", "2"),
        ("founded-year", "2019"),
        ("country", "SN"),
    ];
    let errors = [("name", "name-error"), ("legal-form", "legal-form-error"), ("founded", "founded-error")];
    FormState {
        values: typed.into_iter().collect(),
        errors: errors.into_iter().map(|(field, key)| (field.to_owned(), t(key))).collect(),
        ..FormState::new("/gallery")
    }
}

pub fn forms(t: Words) -> AnyView {
    let state = &state(t);
    let forms = Choice::new("unregistered", t("unregistered"))
        .hint(t("unregistered-hint"))
        .reveals(Content::view(view! { <TextField field="evidence" label=t("evidence") /> }));
    let legal_forms = vec![Choice::new("registered", t("registered")), forms];
    let regions = || vec![Choice::new("africa", t("africa")), Choice::new("asia", t("asia"))];
    let categories = vec![Choice::new("general", t("general")), Choice::new("special", t("special"))];
    let later =
        Content::view(view! { <Button label=t("later") kind=ButtonKind::Secondary name="later" value="yes" /> });
    view! {
        <ErrorSummary state=state title=t("problem-title") saved=t("saved") />
        <Form state=state submit=t("save") actions=later multipart=true>
            <TextField field=state.field("name") label=t("name") hint=t("name-hint") autocomplete="organization" />
            <TextField field=state.field("email") label=t("email") kind="email" autocomplete="email" width=20 />
            <TextArea field=state.field("mission") label=t("mission") limit=t("mission-limit") rows=4 />
            <Details summary=t("why")>
                <p>{t("why-text")}</p>
            </Details>
            <Radios field=state.field("legal-form") legend=t("legal-form") choices=legal_forms />
            <Checkboxes field=state.field("regions") legend=t("regions") choices=regions() inline=true />
            <Select field=state.field("category") label=t("category") choices=categories empty=t("choose") />
            <CountryPicker
                field=state.field("country")
                label=t("country")
                empty=t("choose")
                all=Locale::new(Language::Fr).countries_by_name()
            />
            <DateField
                field=state.field("founded")
                legend=t("founded")
                parts=[t("day"), t("month"), t("year")]
                hint=t("founded-hint")
            />
            <FileUpload
                field=state.field("statutes")
                label=t("statutes")
                hint=t("statutes-hint")
                accept=".pdf,.jpg,.png"
                upload=t("upload")
                files=files(t)
                list_label=t("statutes")
                remove=t("remove")
            />
            <ConsentBlock
                field=state.field("consent")
                purpose=t("consent")
                explanation=t("consent-text")
                if_no=t("consent-no")
                yes=t("yes")
                no=t("no")
                withdraw=Some(("#form".into(), t("withdraw")))
            />
        </Form>
        <div class="actions">
            <LinkButton label=t("sign-in") href="#main" />
            <LinkButton label=t("help") href="#main" kind=ButtonKind::Secondary />
            <Button label=t("discard") kind=ButtonKind::Warning form="form" />
            <Button label=t("remove") kind=ButtonKind::Plain form="form" context=t("statutes") />
        </div>
        <SessionWarning
            title=t("session")
            body=t("saved")
            stay=t("stay")
            stay_action="/gallery"
            leave=t("later")
            leave_href="#main"
            dialog=true
            after=1080
        />
    }
    .into_any()
}

fn files(t: Words) -> Vec<UploadedFile> {
    let file = |name: &str, size: &str, state: String, state_kind, remove: &str| UploadedFile {
        id: String::new(),
        name: name.into(),
        size: size.into(),
        state,
        state_kind,
        remove: remove.into(),
        ..UploadedFile::default()
    };
    vec![
        file("statuts-2019.pdf", "1.2 MB", t("received"), TagKind::Done, "1"),
        file("النظام الأساسي.docx", "88 kB", t("unreadable"), TagKind::Problem, "2"),
    ]
}
