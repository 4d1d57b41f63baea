//! The browser that signed in before. Its cookie signs nobody in: it only says that wrong passwords from other browsers do not
//! count against this one. It is deleted when the browser closes and when somebody signs out, and names neither account nor
//! person.

use crate::keys::{encode, random_bytes, same};
use crate::portal::Portal;

/// How long a browser is known, in milliseconds: 30 days.
const LIFE: i64 = 30 * 24 * 60 * 60 * 1000;

/// The value of the cookie for a browser in which the holder of this sign-in name has just signed in.
pub fn cookie(portal: &Portal, key: &str) -> String {
    let text = format!("{}.{}", encode(&random_bytes::<12>()), portal.clock.now().plus(LIFE).0);
    format!("{text}.{}", mac(portal, &text, key))
}

/// The name of a browser with this cookie, when it is known for this sign-in name.
pub fn known(portal: &Portal, cookie: Option<&str>, key: &str) -> Option<String> {
    let (text, carried) = cookie?.rsplit_once('.')?;
    let (name, ends) = text.split_once('.')?;
    let lives = ends.parse::<i64>().is_ok_and(|ends| ends > portal.clock.now().0);
    (lives && same(carried, &mac(portal, text, key))).then(|| name.to_owned())
}

fn mac(portal: &Portal, text: &str, key: &str) -> String {
    encode(&portal.keys.derive("device", &[text.as_bytes(), key.as_bytes()])[..18])
}
