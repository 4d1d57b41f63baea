//! Columns with a meaning of their own, so that a row holds what a use case works with: identifiers and words of `app`, which
//! knows no database. An unknown stored word is an error in every place that reads it.

use app::kernel::Words;
use sea_orm::sea_query::{ArrayType, ColumnType, Nullable, ValueType, ValueTypeErr};
use sea_orm::{ActiveValue, ColIdx, DbErr, IntoActiveValue, QueryResult, TryFromU64, TryGetError, TryGetable, Value};
use uuid::Uuid;

/// A column of one of `app`'s identifiers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key<T>(pub T);

/// A column of one of `app`'s words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Word<T>(pub T);

/// Some words as they stand in SQL, to follow `in` or `=`. They are this program's own, never a reader's.
pub fn in_sql<T: Words>(words: &[T]) -> String {
    words.iter().map(|word| format!("'{}'", word.as_str())).collect::<Vec<_>>().join(", ")
}

impl<T: Into<Uuid>> From<Key<T>> for Value {
    fn from(key: Key<T>) -> Self {
        Value::Uuid(Some(key.0.into()))
    }
}

impl<T: From<Uuid>> TryGetable for Key<T> {
    fn try_get_by<I: ColIdx>(row: &QueryResult, index: I) -> Result<Self, TryGetError> {
        Uuid::try_get_by(row, index).map(|id| Key(id.into()))
    }
}

impl<T: From<Uuid>> ValueType for Key<T> {
    fn try_from(value: Value) -> Result<Self, ValueTypeErr> {
        <Uuid as ValueType>::try_from(value).map(|id| Key(id.into()))
    }

    fn type_name() -> String {
        <Uuid as ValueType>::type_name()
    }

    fn array_type() -> ArrayType {
        <Uuid as ValueType>::array_type()
    }

    fn column_type() -> ColumnType {
        <Uuid as ValueType>::column_type()
    }
}

impl<T> Nullable for Key<T> {
    fn null() -> Value {
        <Uuid as Nullable>::null()
    }
}

impl<T: Into<Uuid>> IntoActiveValue<Key<T>> for Key<T> {
    fn into_active_value(self) -> ActiveValue<Self> {
        ActiveValue::Set(self)
    }
}

/// Identifiers are never counted up by the database.
impl<T> TryFromU64 for Key<T> {
    fn try_from_u64(_: u64) -> Result<Self, DbErr> {
        Err(DbErr::ConvertFromU64("Uuid"))
    }
}

impl<T: Words> From<Word<T>> for Value {
    fn from(word: Word<T>) -> Self {
        word.0.as_str().into()
    }
}

impl<T: Words> TryGetable for Word<T> {
    fn try_get_by<I: ColIdx>(row: &QueryResult, index: I) -> Result<Self, TryGetError> {
        let stored = String::try_get_by(row, index)?;
        Ok(Word(T::read(&stored).map_err(|unknown| DbErr::Type(unknown.to_string()))?))
    }
}

impl<T: Words> ValueType for Word<T> {
    fn try_from(value: Value) -> Result<Self, ValueTypeErr> {
        let stored = <String as ValueType>::try_from(value)?;
        T::from_word(&stored).map(Word).ok_or(ValueTypeErr)
    }

    fn type_name() -> String {
        <String as ValueType>::type_name()
    }

    fn array_type() -> ArrayType {
        <String as ValueType>::array_type()
    }

    fn column_type() -> ColumnType {
        ColumnType::Text
    }
}

impl<T> Nullable for Word<T> {
    fn null() -> Value {
        <String as Nullable>::null()
    }
}

/// Nor are words.
impl<T> TryFromU64 for Word<T> {
    fn try_from_u64(_: u64) -> Result<Self, DbErr> {
        Err(DbErr::ConvertFromU64("String"))
    }
}

impl<T: Words> IntoActiveValue<Word<T>> for Word<T> {
    fn into_active_value(self) -> ActiveValue<Self> {
        ActiveValue::Set(self)
    }
}

#[cfg(test)]
mod tests {
    use app::kernel::{Role, UserId};
    use sea_orm::{ConnectionTrait, Database, Statement};

    use super::*;

    #[tokio::test]
    async fn words_and_identifiers_come_back_as_they_were_and_unknown_words_do_not() {
        let memory = Database::connect("sqlite::memory:").await.expect("a database");
        let id = UserId(Uuid::now_v7());
        let read = async |word: &str| {
            let values = [Key(id).into(), word.into()];
            let row = Statement::from_sql_and_values(memory.get_database_backend(), "select $1, $2, null", values);
            memory.query_one_raw(row).await.expect("a row").expect("one")
        };
        let row = read(Role::Reviewer.as_str()).await;
        assert_eq!(row.try_get_by_index::<Key<UserId>>(0).unwrap(), Key(id));
        assert_eq!(row.try_get_by_index::<Word<Role>>(1).unwrap(), Word(Role::Reviewer));
        assert_eq!(row.try_get_by_index::<Option<Word<Role>>>(2).unwrap(), None);
        let error = read("emperor").await.try_get_by_index::<Word<Role>>(1).unwrap_err().to_string();
        assert!(error.contains("emperor"), "{error}");
        // Nor does it pass for nothing where a column may be empty.
        assert!(read("emperor").await.try_get_by_index::<Option<Word<Role>>>(1).is_err());
    }

    #[test]
    fn a_value_of_a_word_is_read_as_the_word_alone() {
        assert_eq!(<Word<Role> as ValueType>::try_from(Word(Role::Reviewer).into()).unwrap(), Word(Role::Reviewer));
        assert!(<Word<Role> as ValueType>::try_from("emperor".into()).is_err());
        assert_eq!(in_sql(&[Role::Reviewer, Role::Administrator]), "'reviewer', 'administrator'");
    }
}
