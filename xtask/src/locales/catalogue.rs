//! One language's messages, as parsed: where each stands, its variables, its selections and its words.

use crate::finding::Finding;
use crate::sources::{Source, Sources};
use fluent_syntax::ast::{self, CallArguments, Entry, Expression, InlineExpression, PatternElement};
use fluent_syntax::parser;
use std::collections::{BTreeMap, BTreeSet};

pub struct Catalogue {
    pub language: &'static str,
    /// By identifier; terms begin with `-`.
    pub messages: BTreeMap<String, Message>,
}

#[derive(Default)]
pub struct Message {
    pub path: String,
    pub line: usize,
    pub attributes: BTreeSet<String>,
    pub variables: BTreeSet<String>,
    /// Messages and terms it quotes.
    pub references: BTreeSet<String>,
    pub selections: Vec<Selection>,
    /// What a reader sees, without what is filled in.
    pub words: String,
}

/// One `{ $variable -> … }`.
pub struct Selection {
    pub variable: String,
    /// The selector is `NUMBER(…)`.
    pub says_number: bool,
    pub ordinal: bool,
    pub keys: BTreeSet<String>,
    pub default: String,
}

impl Catalogue {
    pub fn read(language: &'static str, sources: &Sources, found: &mut Vec<Finding>) -> Self {
        let mut catalogue = Catalogue { language, messages: BTreeMap::new() };
        let folder = format!("locales/{language}");
        for source in sources.with_extension("ftl").filter(|source| source.under(&folder)) {
            catalogue.read_file(source, found);
        }
        catalogue
    }

    fn read_file(&mut self, source: &Source, found: &mut Vec<Finding>) {
        let resource = match parser::parse(source.text.as_str()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    let line = source.line_of(error.pos.start.min(source.text.len()));
                    found.push(Finding::new(&source.path, line, "unparsed", error.kind.to_string()));
                }
                resource
            }
        };
        for entry in &resource.body {
            let (id, value, attributes) = match entry {
                Entry::Message(message) => (message.id.name.to_owned(), message.value.as_ref(), &message.attributes),
                Entry::Term(term) => (format!("-{}", term.id.name), Some(&term.value), &term.attributes),
                _ => continue,
            };
            let line = line_of_entry(&source.text, &id);
            let mut message = Message { path: source.path.clone(), line, ..Message::default() };
            if let Some(pattern) = value {
                message.take_pattern(pattern);
            }
            for attribute in attributes {
                message.attributes.insert(attribute.id.name.to_owned());
                message.take_pattern(&attribute.value);
            }
            if let Some(earlier) = self.messages.get(&id) {
                let note = format!("`{id}` already stands at {}:{}", earlier.path, earlier.line);
                found.push(Finding::new(&source.path, line, "duplicate", note));
            }
            self.messages.insert(id, message);
        }
    }
}

fn line_of_entry(text: &str, id: &str) -> usize {
    let begins = |line: &str| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='));
    text.lines().position(begins).map_or(0, |at| at + 1)
}

impl Message {
    fn take_pattern(&mut self, pattern: &ast::Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    self.words.push_str(value);
                    self.words.push(' ');
                }
                PatternElement::Placeable { expression } => self.take_expression(expression),
            }
        }
    }

    fn take_expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.take_inline(inline),
            Expression::Select { selector, variants } => {
                self.take_inline(selector);
                if let Some(selection) = selection(selector, variants) {
                    self.selections.push(selection);
                }
                for variant in variants {
                    self.take_pattern(&variant.value);
                }
            }
        }
    }

    fn take_inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, .. } => {
                self.references.insert(id.name.to_owned());
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.references.insert(format!("-{}", id.name));
                if let Some(arguments) = arguments {
                    self.take_arguments(arguments);
                }
            }
            InlineExpression::FunctionReference { arguments, .. } => self.take_arguments(arguments),
            InlineExpression::Placeable { expression } => self.take_expression(expression),
            _ => {}
        }
    }

    fn take_arguments(&mut self, arguments: &CallArguments<&str>) {
        for inline in &arguments.positional {
            self.take_inline(inline);
        }
    }
}

fn selection(selector: &InlineExpression<&str>, variants: &[ast::Variant<&str>]) -> Option<Selection> {
    let (variable, says_number, ordinal) = match selector {
        InlineExpression::VariableReference { id } => (id.name, false, false),
        InlineExpression::FunctionReference { id, arguments } if id.name == "NUMBER" => {
            let Some(InlineExpression::VariableReference { id }) = arguments.positional.first() else { return None };
            let ordinal = arguments.named.iter().any(|named| {
                let InlineExpression::StringLiteral { value } = &named.value else { return false };
                named.name.name == "type" && *value == "ordinal"
            });
            (id.name, true, ordinal)
        }
        _ => return None,
    };
    let key = |variant: &ast::Variant<&str>| match &variant.key {
        ast::VariantKey::Identifier { name } => (*name).to_owned(),
        ast::VariantKey::NumberLiteral { value } => (*value).to_owned(),
    };
    let default = variants.iter().find(|variant| variant.default).map(key).unwrap_or_default();
    let keys = variants.iter().map(key).collect();
    Some(Selection { variable: variable.to_owned(), says_number, ordinal, keys, default })
}

#[cfg(test)]
mod tests {
    use super::super::rules_broken;

    #[test]
    fn a_line_that_does_not_parse_is_found_with_its_place() {
        let good = "review-title = Обзор документа\n";
        let broken = rules_broken([good, good, "review-title = A\nreview title = B\n", good, good, good]);
        assert!(broken.contains(&"unparsed"), "{broken:?}");
    }

    #[test]
    fn an_identifier_stands_once() {
        let twice = "review-title = A\nreview-title = A\n";
        assert!(rules_broken([twice; 6]).contains(&"duplicate"));
    }
}
