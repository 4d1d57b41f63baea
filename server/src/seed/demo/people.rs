//! The demo's people: those who can sign in, and those who only own an organisation.

use std::collections::BTreeMap;

use anyhow::Context;
use app::identity::SignInName;
use app::kernel::{Language, Role, UserId};
use serde::{Deserialize, Serialize};

use crate::error::{Error, Result};
use crate::identity::{self, NewAccount};
use crate::portal::Portal;
use crate::unit_of_work::UnitOfWork;

#[derive(Deserialize)]
struct Listed {
    person: Vec<Person>,
}

#[derive(Deserialize)]
struct Person {
    role: String,
    key: String,
    name: String,
    sign_in: String,
    language: String,
    /// The role with the institution; empty for members of organisations.
    #[serde(default)]
    grant: String,
}

/// One line of `sign-ins.json`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SignIn {
    pub role: String,
    /// What to type.
    pub name: String,
    pub password: String,
}

/// The people by the keys of people.toml.
pub struct People {
    users: BTreeMap<String, (UserId, Language, String)>,
    pub sign_ins: Vec<SignIn>,
}

impl People {
    /// Makes the accounts of everybody in people.toml.
    pub async fn create(portal: &Portal, work: &UnitOfWork) -> Result<People> {
        let listed: Listed = toml::from_str(include_str!("people.toml")).context("people.toml")?;
        // One for all, to be typed by hand; drawn anew for each seeding, so that nobody knows it who did not seed.
        let password = new_password();
        let hash = identity::hash_password(portal, &password).await?;
        let mut people = People { users: BTreeMap::new(), sign_ins: Vec::new() };
        for person in listed.person {
            let language = language_of(&person.language)?;
            let user = create(work, &person.sign_in, &person.name, language, Some(hash.clone())).await?;
            if let Some(role) = Role::from_word(&person.grant) {
                identity::grant_role(work, user, role, None).await?;
            }
            people.users.insert(person.key, (user, language, person.name));
            people.sign_ins.push(SignIn { role: person.role, name: person.sign_in, password: password.clone() });
        }
        Ok(people)
    }

    pub fn find(&self, key: &str) -> anyhow::Result<&(UserId, Language, String)> {
        self.users.get(key).with_context(|| format!("people.toml has no {key}"))
    }

    pub fn user(&self, key: &str) -> anyhow::Result<UserId> {
        Ok(self.find(key)?.0)
    }
}

/// 100 random bits, in four groups of five letters and digits that are not mistaken for each other.
fn new_password() -> String {
    const SIGNS: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz234567890";
    let signs = crate::keys::random_bytes::<20>().map(|byte| char::from(SIGNS[usize::from(byte % 32)]));
    signs.chunks(5).map(String::from_iter).collect::<Vec<_>>().join("-")
}

/// Somebody who answers for an organisation and never signs in.
pub async fn stand_in(work: &UnitOfWork, index: usize, name: &str, language: Language) -> Result<UserId> {
    create(work, &format!("contact-{index:02}@example.org"), name, language, None).await
}

async fn create(
    work: &UnitOfWork,
    sign_in: &str,
    name: &str,
    language: Language,
    password_hash: Option<String>,
) -> Result<UserId> {
    let sign_in_name = SignInName::parse(sign_in).map_err(|refusal| anyhow::anyhow!("{sign_in}: {refusal:?}"))?;
    let account = NewAccount { sign_in_name, display_name: name.to_owned(), password_hash, language };
    identity::create_account(work, account).await
}

fn language_of(code: &str) -> Result<Language> {
    Language::from_code(code).with_context(|| format!("no language {code}")).map_err(Error::from)
}
