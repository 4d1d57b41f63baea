//! Looking through everything that somebody can open.

use std::collections::BTreeSet;

use scraper::{Html, Selector};
use sea_orm::{ConnectionTrait, Statement};
use server::applications::Application;
use server::routes::all_routes;
use uuid::Uuid;

use crate::harness::{Browser, Page, TestPortal};

/// Names of the text fields of a page's main form, with what stands for a criterion or a ground in them left open.
pub fn fields_of(page: &Page) -> BTreeSet<String> {
    let controls = Selector::parse("#form textarea[name], #form input[name]").expect("a selector");
    let document = Html::parse_document(&page.html);
    let text =
        |kind: Option<&str>| !matches!(kind, Some("hidden" | "radio" | "checkbox" | "submit" | "button" | "file"));
    let named = document.select(&controls).filter(|control| text(control.value().attr("type")));
    named.filter_map(|control| control.value().attr("name")).map(open_name).collect()
}

fn open_name(name: &str) -> String {
    match name.rsplit_once('-') {
        Some((field, code)) if code.starts_with('K') && code[1..].chars().all(|digit| digit.is_ascii_digit()) => {
            format!("{field}-{{criterion}}")
        }
        _ if name.starts_with("answer-") => "answer-{ground}".to_owned(),
        _ => name.to_owned(),
    }
}

#[derive(Default)]
pub struct Search {
    /// Whom the file concerns: they may read their own name and what they wrote themselves.
    concerned: Vec<(&'static str, Browser)>,
    strangers: Vec<(&'static str, Browser)>,
}

impl Search {
    pub fn concerned(&mut self, who: &'static str, browser: Browser) {
        self.concerned.push((who, browser));
    }

    pub fn stranger(&mut self, who: &'static str, browser: Browser) {
        self.strangers.push((who, browser));
    }

    /// Lodges a challenge as the first of those concerned; its reference as paths carry it.
    pub async fn challenge(&self, portal: &TestPortal, file: &Application, statement: &str) -> String {
        let page = self.concerned[0].1.get(&format!("/en/challenge/{}", file.reference.slug())).await;
        let mut page = page.submit(&[("grounds", "error"), ("statement", statement), ("remedy", "Annul it.")]).await;
        for _ in 0..2 {
            if page.path.contains("/challenges/CHL-") || !page.has("#form") {
                break;
            }
            page = page.submit(&[]).await;
        }
        assert!(page.path.contains("/challenges/CHL-"), "{}", page.summary());
        let reader = portal.portal.database.reader();
        let find = "select reference from challenges order by lodged_at desc limit 1";
        let row = reader.query_one_raw(Statement::from_string(reader.get_database_backend(), find)).await;
        let reference: String = row.unwrap().expect("a challenge").try_get_by_index(0).unwrap();
        reference.replace('/', "-")
    }

    /// Every page of every route, as everybody: `marks` are nobody's to read, `names` no stranger's.
    pub async fn everywhere(
        &self,
        portal: &TestPortal,
        file: &Application,
        when: &str,
        marks: &[String],
        names: &[&str],
    ) {
        let paths = paths(portal, file).await;
        let (mut found, mut opened) = (Vec::new(), 0);
        let all = self.concerned.iter().map(|one| (one, false)).chain(self.strangers.iter().map(|one| (one, true)));
        for ((who, browser), strange) in all {
            for path in &paths {
                let page = browser.get(path).await;
                opened += usize::from(page.status.is_success());
                assert!(!page.status.is_server_error(), "{path} for {who}: {}", page.status);
                let seen = |word: &str| page.html.contains(word);
                found.extend(marks.iter().filter(|mark| seen(mark)).map(|mark| format!("{mark} on {path} for {who}")));
                if strange {
                    let told = names.iter().filter(|name| seen(name));
                    found.extend(told.map(|name| format!("{name} on {path} for {who}")));
                }
            }
        }
        assert!(opened > 100, "only {opened} pages were opened");
        for mail in portal.mails().await {
            found.extend(
                marks.iter().filter(|mark| mail.contains(mark.as_str())).map(|mark| format!("{mark} in a mail")),
            );
            let told = names.iter().filter(|name| mail.contains(*name));
            found.extend(told.map(|name| format!("{name} in a mail")));
        }
        assert!(found.is_empty(), "{when}:\n{}", found.join("\n"));
    }
}

/// The addresses of all routes on everything that this test made.
pub async fn paths(portal: &TestPortal, file: &Application) -> Vec<String> {
    let reader = portal.portal.database.reader();
    let ids = async |sql: &str| -> Vec<String> {
        let found = reader.query_all_raw(Statement::from_string(reader.get_database_backend(), sql)).await.expect(sql);
        found.iter().map(|row| row.try_get_by_index::<Uuid>(0).expect("an id").to_string()).collect()
    };
    let mut known = vec![file.organisation.to_string()];
    for table in ["decisions", "accreditations", "documents"] {
        known.extend(ids(&format!("select id from {table}")).await);
    }
    let mut references = vec![file.reference.slug()];
    let challenges = "select reference from challenges";
    let rows = reader.query_all_raw(Statement::from_string(reader.get_database_backend(), challenges)).await.unwrap();
    references.extend(rows.iter().map(|row| row.try_get_by_index::<String>(0).unwrap().replace('/', "-")));
    let mut paths = Vec::new();
    for route in all_routes(true).listed.iter().filter(|route| route.method == "GET") {
        let values = match route.path {
            path if path.contains("{reference}") => references.clone(),
            path if path.contains("{id}") => known.clone(),
            _ => vec![String::new()],
        };
        for value in values {
            let path = route.path.replace("{reference}", &value).replace("{id}", &value).replace("{slug}", "model");
            let path = path
                .replace("{section}", "aims")
                .replace("{code}", "statutes")
                .replace("{number}", "1")
                .replace("{user}", &value);
            paths.push(format!("/en{}", path.replace("{invitation}", &value).trim_end_matches('/')));
        }
    }
    paths.push(format!("/en/applications/{}/notice?round=1", file.reference.slug()));
    paths
}
