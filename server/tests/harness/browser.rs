//! A browser that follows redirects, keeps cookies, and fills in forms as a person without JavaScript would.

use std::sync::Arc;

use app::kernel::Language;
use app::text::Locale;
use reqwest::cookie::{CookieStore, Jar};
use reqwest::header::HeaderMap;
use reqwest::{StatusCode, multipart};
use scraper::{ElementRef, Html, Selector};

use super::error_names::{Named, named};

#[derive(Clone)]
pub struct Browser {
    client: reqwest::Client,
    jar: Arc<Jar>,
    base: String,
}

/// A page as it was received.
pub struct Page {
    pub status: StatusCode,
    /// The path and query it ended up at, after redirects.
    pub path: String,
    pub html: String,
    pub headers: reqwest::header::HeaderMap,
    browser: Browser,
}

impl Browser {
    pub fn new(base: String) -> Self {
        Browser::saying(base, HeaderMap::new())
    }

    /// One that sends these headers with every request.
    pub fn saying(base: String, headers: HeaderMap) -> Self {
        let jar = Arc::new(Jar::default());
        let client = reqwest::Client::builder().cookie_provider(jar.clone()).default_headers(headers);
        let client = client.build().expect("a client");
        Browser { client, jar, base }
    }

    /// Puts a cookie into the browser, as an earlier visit would have.
    pub fn with_cookie(self, cookie: &str) -> Self {
        self.jar.add_cookie_str(cookie, &self.base.parse().expect("an address"));
        self
    }

    /// What this browser holds under a cookie's name.
    pub fn cookie(&self, name: &str) -> Option<String> {
        let held = self.jar.cookies(&self.base.parse().expect("an address"))?;
        let held = held.to_str().expect("a text").to_owned();
        let found = held.split("; ").filter_map(|pair| pair.split_once('=')).find(|(held, _)| *held == name);
        found.map(|(_, value)| value.to_owned())
    }

    pub async fn get(&self, path: &str) -> Page {
        self.receive(self.client.get(format!("{}{path}", self.base))).await
    }

    /// Posts fields as they are, with no form behind them.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Page {
        let request = self.client.post(format!("{}{path}", self.base)).header("sec-fetch-site", "same-origin");
        self.receive(request.form(fields)).await
    }

    /// A request to be made by hand: other headers, other methods.
    pub fn request(&self, method: reqwest::Method, path: &str) -> reqwest::RequestBuilder {
        self.client.request(method, format!("{}{path}", self.base))
    }

    pub async fn receive(&self, request: reqwest::RequestBuilder) -> Page {
        let request = request.build().expect("a request");
        let posted = (request.method() == reqwest::Method::POST).then(|| request.url().path().to_owned());
        let response = self.client.execute(request).await.expect("an answer");
        let url = response.url().clone();
        let path = url.query().map_or(url.path().to_owned(), |query| format!("{}?{query}", url.path()));
        let (status, headers) = (response.status(), response.headers().clone());
        let html = String::from_utf8_lossy(&response.bytes().await.expect("a body")).into_owned();
        let page = Page { status, path, html, headers, browser: self.clone() };
        page.check_error_links();
        page.check_error_names();
        if let Some(posted) = posted {
            page.check_confirmation(&posted);
        }
        page
    }
}

/// Posts that lead on without a word, since the page that they lead to is the answer: a way in, what was declared for, the
/// next step of a journey, or the receipt itself. From and to, without language; `*` is one part of an address.
const STEPS: [(&str, &str); 25] = [
    ("/confirm", "*"),
    ("/invitations", "/invitations/*"),
    ("/receipt", "*"),
    ("/receipt/forget", "/receipt"),
    ("/recover", "/recover/sent"),
    ("/recover/new", "*"),
    ("/sign-in", "*"),
    ("/sign-in/link", "*"),
    ("/sign-out", "/signed-out"),
    ("/sign-up", "*"),
    ("/applications/*/declaration", "/applications/*/receipt"),
    ("/applications/*/documents/*", "/applications/*/documents/*"),
    ("/applications/*/questions/*", "/applications/*/documents/*"),
    ("/applications/*/questions/*", "/applications/*/questions/*"),
    ("/challenge/*", "/challenge/*/check"),
    ("/decide/*/conflict", "/decide/*"),
    ("/docket/*/declare", "/docket/*"),
    ("/files/*", "/files/*/recommend"),
    ("/files/*/conflict", "/files/*"),
    ("/organisations/*/invite", "/organisations/*/invitations/*"),
    ("/programmes/*/start", "/applications/*"),
    ("/organisations/new", "/programmes/*/start"),
    // What can't be done any more leads to where the file stands.
    ("/applications/*/delete", "/applications/*/status"),
    ("/decide/*/defer", "/decide/*"),
    ("/challenge/*/check", "/challenge/*"),
];

/// Whether an address, without its language, is one of a pattern. A pattern that is `*` alone fits any.
fn fits(pattern: &str, path: &str) -> bool {
    let path: Vec<&str> = path.split('/').skip(2).collect();
    let pattern: Vec<&str> = pattern.split('/').skip(1).collect();
    pattern.is_empty()
        || pattern.len() == path.len()
            && pattern.iter().zip(&path).all(|(wanted, part)| *wanted == "*" || wanted == part)
}

impl Page {
    pub fn document(&self) -> Html {
        Html::parse_document(&self.html)
    }

    /// On every page, each line of its error summary leads to an element that is on it.
    fn check_error_links(&self) {
        if !self.html.contains("error-summary") {
            return;
        }
        let document = self.document();
        let (links, named) = (Selector::parse(".error-summary a").unwrap(), Selector::parse("[id]").unwrap());
        let ids: Vec<&str> = document.select(&named).filter_map(|element| element.value().attr("id")).collect();
        let lost: Vec<&str> = document
            .select(&links)
            .filter_map(|link| link.value().attr("href"))
            .filter(|href| !href.strip_prefix('#').is_some_and(|id| ids.contains(&id)))
            .collect();
        assert!(lost.is_empty(), "errors lead nowhere: {lost:?} in {}", self.summary());
    }

    /// On every page, where a line of its error summary quotes a field's name, the control has this name on the page.
    fn check_error_names(&self) {
        for Named { quoted, called } in self.named_errors() {
            assert!(called.contains(&quoted), "an error names {quoted:?}, its control {called:?}: {}", self.summary());
        }
    }

    /// The lines of its error summary that quote a field's name.
    pub fn named_errors(&self) -> Vec<Named> {
        let language = self.path.split('/').nth(1).and_then(|code| Language::from_code(code.split('?').next()?));
        match language {
            Some(language) if self.html.contains("error-summary") => named(&self.html, language),
            _ => Vec::new(),
        }
    }

    /// A person who is sent on by what they sent reads that it is done, in the page's title and as a status message.
    fn check_confirmation(&self, posted: &str) {
        let (path, query) = self.path.split_once('?').unwrap_or((&self.path, ""));
        if self.status != StatusCode::OK || posted == path && query.is_empty() {
            return;
        }
        if !server::web::confirms_any(query) {
            let asked_who = fits("/sign-in", path) || fits("/receipt", path);
            let known = STEPS.iter().any(|(from, to)| fits(from, posted) && fits(to, path));
            let said = posted == path || asked_who || known;
            assert!(said, "a post to {posted} leads to {} and does not say what was done", self.path);
            return;
        }
        let language = Language::from_code(path.split('/').nth(1).unwrap_or_default()).expect("a language");
        let done = Locale::new(language).text("interface-title-done");
        let titled = self.text("title").starts_with(&done);
        let said = self.has("main [role=status], main .receipt");
        assert!(
            titled && said,
            "a post to {posted} leads to {}, which is silent about it: {}",
            self.path,
            self.summary()
        );
    }

    /// The text of the first element that matches, without surrounding space. Isolation marks are removed, so that
    /// tests can be written as people read.
    pub fn text(&self, selector: &str) -> String {
        self.texts(selector).into_iter().next().unwrap_or_else(|| panic!("no {selector} in {}", self.summary()))
    }

    pub fn texts(&self, selector: &str) -> Vec<String> {
        let selector = Selector::parse(selector).expect("a selector");
        self.document().select(&selector).map(text_of).collect()
    }

    /// Where links lead.
    pub fn hrefs(&self, selector: &str) -> Vec<String> {
        let selector = Selector::parse(selector).expect("a selector");
        self.document().select(&selector).filter_map(|link| link.attr("href").map(str::to_owned)).collect()
    }

    /// What the first control that matches holds.
    pub fn value(&self, selector: &str) -> String {
        let document = self.document();
        let found = document.select(&Selector::parse(selector).expect("a selector")).next();
        let found = found.unwrap_or_else(|| panic!("no {selector} in {}", self.summary()));
        found.value().attr("value").unwrap_or_default().to_owned()
    }

    /// The browser that shows it.
    pub fn browser(&self) -> Browser {
        self.browser.clone()
    }

    /// All text of the page's main part.
    pub fn main(&self) -> String {
        self.text("main")
    }

    pub fn has(&self, selector: &str) -> bool {
        self.document().select(&Selector::parse(selector).expect("a selector")).next().is_some()
    }

    /// Follows the link whose text contains `label`.
    pub async fn follow(&self, label: &str) -> Page {
        let document = self.document();
        let selector = Selector::parse("a[href]").expect("a selector");
        let link = document
            .select(&selector)
            .find(|link| text_of(*link).contains(label))
            .unwrap_or_else(|| panic!("no link {label:?} in {}", self.summary()));
        let href = link.value().attr("href").unwrap_or_default().to_owned();
        self.browser.get(&href).await
    }

    /// Goes to another page in the same browser.
    pub async fn follow_path(&self, path: &str) -> Page {
        self.browser.get(path).await
    }

    /// Sends a form in parts from the same browser.
    pub async fn send_to(&self, path: &str, form: multipart::Form) -> Page {
        let request = self.browser.request(reqwest::Method::POST, path).header("sec-fetch-site", "same-origin");
        self.browser.receive(request.multipart(form)).await
    }

    /// Fills in and posts the page's main form.
    pub async fn submit(&self, fields: &[(&str, &str)]) -> Page {
        self.submit_form("#form", fields).await
    }

    /// Fills in and posts a form. What the form already holds is posted along, unless `fields` says otherwise.
    /// What is to be sent at once is read first where its page asks for that, as people do.
    pub async fn submit_form(&self, selector: &str, fields: &[(&str, &str)]) -> Page {
        let send = ("step", "send");
        let by_hand = fields.iter().any(|(name, _)| *name == "checked");
        if fields.contains(&send)
            && !by_hand
            && !self.has("[name=checked]")
            && self.has("[name=public-summary], [name=until-day]")
        {
            let typed: Vec<_> = fields.iter().copied().filter(|field| *field != send).collect();
            let read = self.post_form(selector, &typed).await;
            return if read.has("[name=checked]") { read.post_form(selector, &[send]).await } else { read };
        }
        self.post_form(selector, fields).await
    }

    async fn post_form(&self, selector: &str, fields: &[(&str, &str)]) -> Page {
        let (action, values) = self.filled(selector, fields);
        let pairs: Vec<(&str, &str)> = values.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        self.browser.post(&action, &pairs).await
    }

    /// Posts the main form from another browser: one in which the session is over, or that is somebody else's.
    pub async fn submit_from(&self, browser: &Browser, fields: &[(&str, &str)]) -> Page {
        let (action, values) = self.filled("#form", fields);
        let pairs: Vec<(&str, &str)> = values.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        browser.post(&action, &pairs).await
    }

    /// Posts the main form somewhere else, as a language button does.
    pub async fn submit_to(&self, action: &str, fields: &[(&str, &str)]) -> Page {
        let (_, values) = self.filled("#form", fields);
        let pairs: Vec<(&str, &str)> = values.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        self.browser.post(action, &pairs).await
    }

    /// Posts the main form with a file.
    pub async fn upload(&self, fields: &[(&str, &str)], control: &str, file_name: &str, bytes: Vec<u8>) -> Page {
        let (action, values) = self.filled("#form", fields);
        let mut form = multipart::Form::new();
        for (name, value) in values {
            form = form.text(name, value);
        }
        form = form.part(control.to_owned(), multipart::Part::bytes(bytes).file_name(file_name.to_owned()));
        let request = self.browser.request(reqwest::Method::POST, &action);
        self.browser.receive(request.header("sec-fetch-site", "same-origin").multipart(form)).await
    }

    fn filled(&self, selector: &str, fields: &[(&str, &str)]) -> (String, Vec<(String, String)>) {
        let document = self.document();
        let form = document
            .select(&Selector::parse(selector).expect("a selector"))
            .next()
            .unwrap_or_else(|| panic!("no form {selector} in {}", self.summary()));
        let controls = Selector::parse("input[name], textarea[name], select[name]").expect("a selector");
        let mut values: Vec<(String, String)> = form
            .select(&controls)
            .filter_map(present_value)
            .filter(|(name, _)| !fields.iter().any(|(given, _)| given == name))
            .collect();
        values.extend(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        (form.value().attr("action").unwrap_or(&self.path).to_owned(), values)
    }

    /// A short description for a failing assertion.
    pub fn summary(&self) -> String {
        let text: String = self.texts("main").join(" ").chars().take(600).collect();
        format!("{} {} — {text}", self.status, self.path)
    }
}

fn present_value(control: ElementRef) -> Option<(String, String)> {
    let element = control.value();
    let name = element.attr("name")?.to_owned();
    match element.name() {
        "textarea" => Some((name, control.text().collect())),
        "select" => {
            let option = Selector::parse("option[selected]").expect("a selector");
            let chosen = control.select(&option).next()?;
            Some((name, chosen.value().attr("value").unwrap_or_default().to_owned()))
        }
        _ => match element.attr("type") {
            Some("submit" | "file" | "button") => None,
            Some("radio" | "checkbox") if element.attr("checked").is_none() => None,
            _ => Some((name, element.attr("value").unwrap_or_default().to_owned())),
        },
    }
}

fn text_of(element: ElementRef) -> String {
    let text: String = element.text().collect::<Vec<_>>().join(" ");
    let text: String = text.chars().filter(|character| !matches!(character, '\u{2066}'..='\u{2069}')).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
