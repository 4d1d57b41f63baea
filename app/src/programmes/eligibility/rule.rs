//! Rules that administrators write, in CEL, kept small enough to be harmless.
//!
//! A rule may name variables, compare, and combine with `&&`, `||`, `!` and `in`; it may call `years(from, to)`. Everything
//! else of CEL (macros, which can loop; text functions; fields; arithmetic) is refused when the rule is read. With a text of at
//! most [`MAX_LENGTH`] bytes and [`MAX_BRACKETS`] opening brackets, nested at most [`MAX_NESTING`] deep, its cost is bounded
//! by its length.

use std::collections::BTreeSet;
use std::sync::Arc;

use cel::common::ast::{Expr, IdedExpr, operators};
use cel::{Context, ExecutionError, Program, Value};

use super::years::whole_years;
use crate::kernel::Date;

pub const MAX_LENGTH: usize = 500;
pub const MAX_NESTING: usize = 12;
/// Opening brackets of a whole rule.
pub const MAX_BRACKETS: usize = 8;
/// Times that a rule may say `!` or `-`.
const MAX_SIGNS: usize = 24;

const OPERATORS: [&str; 10] = [
    operators::LOGICAL_AND,
    operators::LOGICAL_OR,
    operators::LOGICAL_NOT,
    operators::EQUALS,
    operators::NOT_EQUALS,
    operators::GREATER_EQUALS,
    operators::LESS_EQUALS,
    operators::GREATER,
    operators::LESS,
    operators::IN,
];

/// A rule that has been read and found harmless.
#[derive(Debug)]
pub struct Rule {
    program: Program,
    variables: BTreeSet<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RuleError {
    TooLong,
    TooDeep,
    /// The parser's own words.
    Unreadable(String),
    /// A function, macro or construct that rules may not use.
    NotAllowed(String),
    /// The rule names something nobody has answered.
    Unanswered(String),
    /// It compares things that can't be compared, or answers something else than yes or no.
    NotYesOrNo(String),
}

impl std::fmt::Display for RuleError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            RuleError::TooLong => write!(out, "longer than {MAX_LENGTH} bytes"),
            RuleError::TooDeep => write!(out, "more than {MAX_BRACKETS} opening brackets, or {MAX_NESTING} levels"),
            RuleError::Unreadable(why) => write!(out, "can't be read: {why}"),
            RuleError::NotAllowed(what) => write!(out, "{what} is not allowed"),
            RuleError::Unanswered(name) => write!(out, "{name} is not known"),
            RuleError::NotYesOrNo(why) => write!(out, "does not answer yes or no: {why}"),
        }
    }
}

impl std::error::Error for RuleError {}

impl Rule {
    pub fn read(text: &str) -> Result<Rule, RuleError> {
        if text.len() > MAX_LENGTH {
            return Err(RuleError::TooLong);
        }
        // The parser recurses, and a bracket costs it up to 200 kB of a stack of 2 MB. So what could nest is counted before it
        // sees the text.
        let brackets = text.matches(['(', '[', '{', '?']).count();
        let signs = text.matches(['!', '-']).count();
        if brackets > MAX_BRACKETS || signs > MAX_SIGNS {
            return Err(RuleError::TooDeep);
        }
        let program = Program::compile(text).map_err(|errors| RuleError::Unreadable(errors.to_string()))?;
        allow(program.expression(), 0)?;
        let variables = program.references().variables().into_iter().map(str::to_owned).collect();
        Ok(Rule { program, variables })
    }

    /// The names it reads, `n` and `received` included.
    pub fn variables(&self) -> &BTreeSet<String> {
        &self.variables
    }

    /// Yes or no. A variable that is missing matters only if the answer depends on it: `a || b` is yes when `a` is.
    pub fn holds(&self, variables: impl IntoIterator<Item = (String, Variable)>) -> Result<bool, RuleError> {
        let mut context = Context::default();
        context.add_function("years", years).map_err(|error| RuleError::NotAllowed(error.to_string()))?;
        for (name, variable) in variables {
            match variable {
                Variable::Truth(truth) => context.add_variable_from_value(name, truth),
                Variable::Number(number) => context.add_variable_from_value(name, number),
                Variable::Text(text) => context.add_variable_from_value(name, text),
                Variable::Date(date) => context.add_variable_from_value(name, date.to_string()),
            }
        }
        match self.program.execute(&context) {
            Ok(Value::Bool(answer)) => Ok(answer),
            Ok(other) => Err(RuleError::NotYesOrNo(format!("{other:?}"))),
            Err(ExecutionError::UndeclaredReference(name)) => Err(RuleError::Unanswered(name.to_string())),
            Err(error) => Err(RuleError::NotYesOrNo(error.to_string())),
        }
    }
}

/// A value a rule can read.
#[derive(Clone, Debug, PartialEq)]
pub enum Variable {
    Truth(bool),
    Number(i64),
    Text(String),
    /// Written `YYYY-MM-DD` in a rule, so that equal days compare equal.
    Date(Date),
}

fn years(from: Arc<String>, to: Arc<String>) -> Result<i64, ExecutionError> {
    let read = |text: &str| text.parse::<Date>().map_err(|error| ExecutionError::function_error("years", error));
    Ok(whole_years(read(&from)?, read(&to)?))
}

fn allow(expression: &IdedExpr, depth: usize) -> Result<(), RuleError> {
    if depth > MAX_NESTING {
        return Err(RuleError::TooDeep);
    }
    let deeper = |parts: &[IdedExpr]| parts.iter().try_for_each(|part| allow(part, depth + 1));
    match &expression.expr {
        Expr::Ident(_) | Expr::Literal(_) => Ok(()),
        Expr::List(list) => deeper(&list.elements),
        Expr::Call(call) if call.target.is_some() => Err(RuleError::NotAllowed(call.func_name.clone())),
        Expr::Call(call) if call.func_name == "years" && call.args.len() == 2 => deeper(&call.args),
        Expr::Call(call) if OPERATORS.contains(&call.func_name.as_str()) => deeper(&call.args),
        Expr::Call(call) => Err(RuleError::NotAllowed(call.func_name.clone())),
        Expr::Comprehension(_) => Err(RuleError::NotAllowed("a loop".into())),
        Expr::Select(select) => Err(RuleError::NotAllowed(format!(".{}", select.field))),
        Expr::Map(_) | Expr::Struct(_) => Err(RuleError::NotAllowed("a map".into())),
        Expr::Unspecified => Err(RuleError::NotAllowed("an empty part".into())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn truth(name: &str, truth: bool) -> (String, Variable) {
        (name.to_owned(), Variable::Truth(truth))
    }

    #[test]
    fn a_rule_answers_yes_or_no() {
        let rule = Rule::read("years(founded, received) >= n && !profits").unwrap();
        let answers = [
            ("founded".to_owned(), Variable::Date(date(2024, 2, 29))),
            ("received".to_owned(), Variable::Date(date(2025, 2, 28))),
            ("n".to_owned(), Variable::Number(1)),
            truth("profits", false),
        ];
        assert_eq!(rule.holds(answers), Ok(true));
        let names: Vec<_> = rule.variables().iter().map(String::as_str).collect();
        assert_eq!(names, ["founded", "n", "profits", "received"]);
    }

    #[test]
    fn an_unanswered_question_matters_only_when_the_answer_depends_on_it() {
        let either = Rule::read("a || b").unwrap();
        assert_eq!(either.holds([truth("b", true)]), Ok(true));
        assert_eq!(either.holds([truth("a", true)]), Ok(true));
        assert_eq!(either.holds([truth("a", false)]), Err(RuleError::Unanswered("b".into())));
        let both = Rule::read("a && b").unwrap();
        assert_eq!(both.holds([truth("b", false)]), Ok(false));
        assert_eq!(both.holds([truth("a", true)]), Err(RuleError::Unanswered("b".into())));
    }

    #[test]
    fn a_rule_that_could_loop_or_reach_further_is_refused() {
        for text in [
            "[1,2,3].all(x, [1,2,3].all(y, x == y))",
            "name.matches('a+')",
            "size(name) > 3",
            "has(a.b)",
            "a.b",
            "{'a': 1} == {}",
            "a ? b : c",
            "n + 1 > 2",
            "years(founded) > 1",
            "founded.years(received) > 1",
            "x.years(founded, received) > 1",
        ] {
            assert!(matches!(Rule::read(text), Err(RuleError::NotAllowed(_))), "{text}: {:?}", Rule::read(text));
        }
    }

    #[test]
    fn a_rule_that_is_too_big_is_refused_before_it_is_parsed() {
        assert_eq!(Rule::read(&"a".repeat(501)).err(), Some(RuleError::TooLong));
        assert_eq!(Rule::read(&format!("{}a{}", "(".repeat(200), ")".repeat(200))).err(), Some(RuleError::TooDeep));
        assert_eq!(Rule::read(&format!("{}a", "!".repeat(499))).err(), Some(RuleError::TooDeep));
        assert_eq!(Rule::read(&format!("{}1", "-".repeat(499))).err(), Some(RuleError::TooDeep));
    }

    #[test]
    fn broken_text_is_an_error_and_never_a_panic() {
        for text in [
            "",
            " ",
            "a &&",
            "((",
            ")",
            "'",
            "\u{0}",
            "a = b",
            "ا && ب",
            "1 / 0",
            "🙂",
            "a\u{202e}b",
            "\"\\u{\"",
            "0x",
            "9e999",
            "99999999999999999999",
        ] {
            assert!(Rule::read(text).is_err(), "{text:?}");
        }
        assert!(Rule::read("a == 1 && 'x' < 2").unwrap().holds([]).is_err());
        let number = Rule::read("n").unwrap();
        assert!(matches!(number.holds([("n".to_owned(), Variable::Number(1))]), Err(RuleError::NotYesOrNo(_))));
        let date = Rule::read("years(founded, received) > 1").unwrap();
        let nonsense = ["founded", "received"].map(|name| (name.to_owned(), Variable::Text("yesterday".into())));
        assert!(matches!(date.holds(nonsense), Err(RuleError::NotYesOrNo(_))));
    }

    #[test]
    fn no_sequence_of_tokens_makes_the_parser_panic() {
        let tokens = [
            "a", "n", "1", "-1", "'x'", "true", "null", "&&", "||", "!", "==", "<=", "<", "in", "(", ")", "[", "]",
            "{", "}", ",", ".", "?", ":", "years(", "has(", ".all(", "\"", "'", "\\", "@", "0x", "1e", "//", " ", "é",
            "\u{200f}",
        ];
        // A linear congruential generator (Knuth's MMIX constants): the same sequences in every run.
        let mut state = 1_u64;
        let mut next = |below: usize| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) as usize % below
        };
        for _ in 0..3000 {
            let length = 1 + next(12);
            let text: String = (0..length).map(|_| tokens[next(tokens.len())]).collect::<Vec<_>>().join(" ");
            if let Ok(rule) = Rule::read(&text) {
                let _ = rule.holds([truth("a", true), ("n".to_owned(), Variable::Number(1))]);
            }
        }
    }

    #[test]
    fn what_is_as_deep_as_a_rule_may_be_is_read_and_one_level_more_is_not() {
        let read = |text: String| Rule::read(&text).map(|_| ());
        for (open, inner, close) in [("(", "a", ")"), ("[", "1", "]")] {
            let nested = |levels: usize| read(format!("{}{inner}{}", open.repeat(levels), close.repeat(levels)));
            assert_eq!(nested(MAX_BRACKETS), Ok(()), "{open}");
            assert_eq!(nested(MAX_BRACKETS + 1), Err(RuleError::TooDeep), "{open}");
        }
        assert_eq!(read(format!("{}a", "!".repeat(MAX_SIGNS))), Ok(()));
        assert_eq!(read(format!("{}a", "!".repeat(MAX_SIGNS + 1))), Err(RuleError::TooDeep));
        // Without any bracket as well.
        assert_eq!(read(format!("a{}", " == a".repeat(MAX_NESTING))), Ok(()));
        assert_eq!(read(format!("a{}", " == a".repeat(MAX_NESTING + 1))), Err(RuleError::TooDeep));
        assert_eq!(read("a".repeat(MAX_LENGTH)), Ok(()));
    }

    #[test]
    fn no_rule_that_is_short_enough_exhausts_the_stack() {
        for link in ["<a", "==a", "&&a", "||a", "+a", ".a", " in a"] {
            let longest = (MAX_LENGTH - 1) / link.len();
            let _ = Rule::read(&format!("a{}", link.repeat(longest)));
        }
    }

    #[test]
    fn whoever_writes_a_rule_is_told_what_is_wrong_with_it() {
        let said = |text: &str| Rule::read(text).unwrap_err().to_string();
        assert_eq!(said(&"a".repeat(501)), "longer than 500 bytes");
        assert_eq!(said(&"(".repeat(9)), "more than 8 opening brackets, or 12 levels");
        assert!(said("a &&").starts_with("can't be read: "), "{}", said("a &&"));
        assert_eq!(said("size(name) > 3"), "size is not allowed");
        let holds = |text: &str| Rule::read(text).unwrap().holds([]).unwrap_err().to_string();
        assert_eq!(holds("founded"), "founded is not known");
        assert!(holds("1").starts_with("does not answer yes or no: "), "{}", holds("1"));
    }
}
