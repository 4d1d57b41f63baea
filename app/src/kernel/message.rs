//! Messages as data: a Fluent key and its variables. Rules speak these; only `text` turns them into words.

use serde::{Deserialize, Serialize};

/// A variable of a message.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Argument {
    Text(String),
    /// A whole number; plural forms are chosen on it, and it is shown in the reader's digits.
    Number(i64),
    /// Another message, resolved in the same language first.
    Message(Box<Message>),
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Argument::Text(text.to_owned())
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Self {
        Argument::Text(text)
    }
}

impl From<i64> for Argument {
    fn from(number: i64) -> Self {
        Argument::Number(number)
    }
}

impl From<Message> for Argument {
    fn from(message: Message) -> Self {
        Argument::Message(Box::new(message))
    }
}

/// One sentence the portal can say in every language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Message {
    pub key: String,
    pub arguments: Vec<(String, Argument)>,
}

impl Message {
    pub fn new(key: impl Into<String>) -> Self {
        Message { key: key.into(), arguments: Vec::new() }
    }

    /// The name of a word of an enum: the words of `prefix` are the messages `{prefix}-{word}`, with hyphens.
    pub fn of_word(prefix: &str, word: &str) -> Self {
        Message::new(format!("{prefix}-{}", word.replace('_', "-")))
    }

    pub fn with(mut self, name: &str, value: impl Into<Argument>) -> Self {
        self.arguments.push((name.to_owned(), value.into()));
        self
    }
}

impl From<&str> for Message {
    fn from(key: &str) -> Self {
        Message::new(key)
    }
}

/// A message about one field of a form. `field` is the control's `name`; empty when it concerns the whole form.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FieldError {
    pub field: String,
    pub message: Message,
}

impl FieldError {
    pub fn new(field: impl Into<String>, message: impl Into<Message>) -> Self {
        FieldError { field: field.into(), message: message.into() }
    }
}

/// What a capability's own rule answers when it says no: data, which knows how to be said and which field it is about.
pub trait Violation {
    fn field_errors(&self) -> Vec<FieldError>;
}
