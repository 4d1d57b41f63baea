//! The portal's secret, and what is derived from it. Random bytes come from here only.

use std::path::Path;

use anyhow::Context;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chacha20poly1305::XChaCha20Poly1305;
use chacha20poly1305::aead::Aead;
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

use crate::data_folder;
use crate::refused::Refused;

/// 256 bits kept in `secret.key` beside the data. A person who has it can forge form tokens and derive receipt codes.
#[derive(Clone)]
pub struct Keys {
    secret: [u8; 32],
}

/// The secret's file in the data folder.
pub const FILE: &str = "secret.key";

impl Keys {
    /// Reads the secret from `folder`. Errors when it is missing, or when others than its owner can read it.
    pub fn read(folder: &Path) -> anyhow::Result<Self> {
        let path = folder.join(FILE);
        data_folder::must_be_the_owners(&path)?;
        let bytes = std::fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
        let wrong = || Refused(format!("{} does not hold 32 bytes. Put the key back from its copy.", path.display()));
        let secret = bytes.try_into().map_err(|_| wrong())?;
        Ok(Keys { secret })
    }

    /// Reads the secret from `folder`, or makes one there, for its owner only: a portal is begun.
    pub fn read_or_make(folder: &Path) -> anyhow::Result<Self> {
        let path = folder.join(FILE);
        if !path.exists() {
            write_secret(&path, &random_bytes::<32>())?;
        }
        Keys::read(folder)
    }

    /// What the database remembers of the secret. It shows nothing of the secret and cannot be used for anything else.
    pub fn fingerprint(&self) -> String {
        hex::encode(&self.derive("fingerprint", &[])[..16])
    }

    /// A keyed hash (HMAC-SHA-256) of `parts` for one purpose. Parts are length-prefixed, so that none can run into the next.
    pub fn derive(&self, purpose: &str, parts: &[&[u8]]) -> [u8; 32] {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.secret).expect("HMAC takes a key of any length");
        for part in std::iter::once(&purpose.as_bytes()).chain(parts) {
            mac.update(&(part.len() as u64).to_be_bytes());
            mac.update(part);
        }
        mac.finalize().into_bytes().into()
    }

    /// Encrypts a text for one purpose (XChaCha20-Poly1305 under a key derived for it), so that a person who reads it where it is
    /// kept learns nothing. Encrypting twice gives two different texts, safe in a URL.
    pub fn encrypt(&self, purpose: &str, text: &str) -> String {
        let nonce = random_bytes::<24>();
        let encrypted = self.cipher(purpose).encrypt(&nonce.into(), text.as_bytes());
        let encrypted = encrypted.expect("a text in memory is never too long for the cipher");
        encode(&[nonce.as_slice(), &encrypted].concat())
    }

    /// The text again; none when it was encrypted for another purpose, under another secret, or changed since.
    pub fn decrypt(&self, purpose: &str, encrypted: &str) -> Option<String> {
        let bytes = URL_SAFE_NO_PAD.decode(encrypted).ok()?;
        let (nonce, encrypted) = bytes.split_first_chunk::<24>()?;
        let text = self.cipher(purpose).decrypt(&(*nonce).into(), encrypted).ok()?;
        String::from_utf8(text).ok()
    }

    fn cipher(&self, purpose: &str) -> XChaCha20Poly1305 {
        chacha20poly1305::aead::KeyInit::new(&self.derive("encryption", &[purpose.as_bytes()]).into())
    }
}

fn write_secret(path: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    use std::io::Write;
    use std::os::unix::fs::OpenOptionsExt;
    let mut file = std::fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(path)
        .with_context(|| format!("cannot create {}", path.display()))?;
    file.write_all(bytes)?;
    file.sync_all()?;
    Ok(())
}

pub fn random_bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).expect("the operating system gives random bytes");
    bytes
}

/// An id for an address that everybody may see: unlike the ids of rows, it tells neither time nor order.
pub fn random_id() -> uuid::Uuid {
    uuid::Builder::from_random_bytes(random_bytes()).into_uuid()
}

/// A new 256-bit token in 43 characters that are safe in a URL.
pub fn new_token() -> String {
    URL_SAFE_NO_PAD.encode(random_bytes::<32>())
}

/// What the database keeps of a token, so that nobody can sign in with what they read in the database.
pub fn token_hash(token: &str) -> String {
    hex::encode(Sha256::digest(token.as_bytes()))
}

pub fn encode(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// Whether two texts are the same, in a time that does not tell where they differ.
pub fn same(left: &str, right: &str) -> bool {
    left.as_bytes().ct_eq(right.as_bytes()).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_texts_are_the_same_only_when_no_letter_differs_and_none_is_missing() {
        assert!(same("", "") && same("token", "token"));
        for other in ["", "toke", "tokens", "Token", "tokeN", "nekot"] {
            assert!(!same("token", other) && !same(other, "token"), "{other}");
        }
    }

    #[test]
    fn what_is_encrypted_is_read_again_for_the_same_purpose_under_the_same_secret_only() {
        let keys = Keys { secret: [7; 32] };
        let encrypted = keys.encrypt("mail", "a live link");
        assert_ne!(encrypted, keys.encrypt("mail", "a live link"));
        assert_eq!(keys.decrypt("mail", &encrypted).as_deref(), Some("a live link"));
        assert_eq!(keys.decrypt("page", &encrypted), None);
        assert_eq!(Keys { secret: [8; 32] }.decrypt("mail", &encrypted), None);
        for wrong in ["", "AAAA", &encrypted[1..], &encrypted.replace(&encrypted[40..41], "*")] {
            assert_eq!(keys.decrypt("mail", wrong), None, "{wrong}");
        }
    }
}
