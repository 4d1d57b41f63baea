//! The queries of lists: a page by key, a bounded count. Each list says from which rows it is made and in which order; this
//! module selects the rows of a page.

use app::kernel::Count;
use sea_orm::sea_query::{Expr, ExprTrait, Order as Direction, SelectStatement};
use sea_orm::{ConnectionTrait, DbBackend, FromQueryResult, Statement, Value};

use super::page::{Keyset, Slice};
use crate::error::Result;

/// The order of the rows of a list: by a key, and by id where keys are the same.
#[derive(Clone, Debug)]
pub struct Order {
    key: Expr,
    id: Expr,
    descending: bool,
    /// The key is no column: see [`Order::beyond`].
    computed: bool,
}

impl Order {
    /// The smallest key first. Both are columns, spelt as in SQL.
    pub fn ascending(key: &'static str, id: &'static str) -> Self {
        Order { key: Expr::cust(key), id: Expr::cust(id), descending: false, computed: false }
    }

    /// The largest key first.
    pub fn descending(key: &'static str, id: &'static str) -> Self {
        Order { descending: true, ..Order::ascending(key, id) }
    }

    /// The key is an expression, in the words of the index that serves it.
    pub fn computed(self) -> Self {
        Order { computed: true, ..self }
    }

    pub fn key(&self) -> Expr {
        self.key.clone()
    }

    /// The rows after a place. SQLite finds a pair in an index over columns. Where the key is an expression it does not, and
    /// would read the index from its beginning: so the condition names the key once more alone.
    fn beyond<K: Clone + Into<Value>>(&self, place: &Keyset<K>) -> Expr {
        let here = || Expr::value(place.key.clone());
        let pair = Expr::tuple([self.key.clone(), self.id.clone()]);
        let there = Expr::tuple([here(), Expr::value(place.id)]);
        match (self.descending, self.computed) {
            (false, false) => pair.gt(there),
            (true, false) => pair.lt(there),
            (false, true) => self.key.clone().gte(here()).and(pair.gt(there)),
            (true, true) => self.key.clone().lte(here()).and(pair.lt(there)),
        }
    }
}

/// One page of at most `size` rows, after `after`; `key` says where a row stands. `select` has columns, tables and conditions.
pub async fn page<R: FromQueryResult, K: Clone + Into<Value> + ToString + std::str::FromStr>(
    reader: &impl ConnectionTrait,
    mut select: SelectStatement,
    order: &Order,
    after: Option<&Keyset<K>>,
    size: usize,
    key: impl Fn(&R) -> Keyset<K>,
) -> Result<Slice<R>> {
    if let Some(after) = after {
        select.and_where(order.beyond(after));
    }
    let direction = if order.descending { Direction::Desc } else { Direction::Asc };
    select.order_by_expr(order.key.clone(), direction.clone()).order_by_expr(order.id.clone(), direction);
    let rows = R::find_by_statement(first(reader.get_database_backend(), &select, size + 1)).all(reader).await?;
    Ok(Slice::cut(rows, size, key))
}

/// How many rows there are, counted up to `most`. `select` has tables and conditions, and no columns.
pub async fn count(connection: &impl ConnectionTrait, mut select: SelectStatement, most: i64) -> Result<Count> {
    select.expr(Expr::cust("1 as one"));
    let backend = connection.get_database_backend();
    let counted = first(backend, &select, usize::try_from(most).unwrap_or(usize::MAX - 1) + 1);
    let sql = format!("select count(*) as number from ({}) counted", counted.sql);
    let found = connection.query_one_raw(Statement { sql, ..counted }).await?;
    Ok(Count::up_to(most, found.map_or(Ok(0), |row| row.try_get("", "number"))?))
}

/// The first `most` rows. The number is part of the text and is no parameter: the databases use it to choose an index.
pub fn first(backend: DbBackend, select: &SelectStatement, most: usize) -> Statement {
    let mut statement = backend.build(select);
    statement.sql.push_str(&format!(" limit {most}"));
    statement
}

/// A condition that is written as SQL, in which `$1` and so on are `values`.
pub fn written(backend: DbBackend, sql: &str, values: &[Value]) -> Expr {
    if backend == DbBackend::Postgres {
        return Expr::cust_with_values(sql.to_owned(), values.iter().cloned());
    }
    // Its parameters have no numbers: each place gets its own.
    let mut pieces = sql.split('$');
    let mut text = pieces.next().unwrap_or_default().to_owned();
    let mut placed = Vec::new();
    for piece in pieces {
        let digits = piece.len() - piece.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let value = piece[..digits].parse().ok().and_then(|number: usize| values.get(number.checked_sub(1)?));
        placed.extend(value.cloned());
        text.push('?');
        text.push_str(&piece[digits..]);
    }
    Expr::cust_with_values(text, placed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use sea_orm::sea_query::Query;
    use uuid::Uuid;

    fn files(backend: DbBackend, condition: Expr) -> Statement {
        let select = Query::select().expr(Expr::cust("a.id")).from_as("files", "a").and_where(condition).to_owned();
        first(backend, &select, 51)
    }

    #[test]
    fn a_written_condition_has_the_same_values_in_both_databases() {
        let sql = "a.x = $2 and a.y in ('open', '1') and ($1 = a.z or a.w = $2)";
        let values = [1.into(), 2.into()];
        let postgres = files(DbBackend::Postgres, written(DbBackend::Postgres, sql, &values));
        assert!(
            postgres.sql.contains("a.x = $1 and a.y in ('open', '1') and ($2 = a.z or a.w = $3)"),
            "{}",
            postgres.sql
        );
        let sqlite = files(DbBackend::Sqlite, written(DbBackend::Sqlite, sql, &values));
        assert!(sqlite.sql.contains("a.x = ? and a.y in ('open', '1') and (? = a.z or a.w = ?)"), "{}", sqlite.sql);
        for statement in [postgres, sqlite] {
            assert_eq!(statement.values.map(|values| values.0), Some(vec![2.into(), 1.into(), 2.into()]));
            assert!(statement.sql.ends_with(" limit 51"), "{}", statement.sql);
        }
    }

    #[test]
    fn a_place_is_beyond_a_pair_and_an_expression_is_named_once_more() {
        let place = Keyset { key: 5_i64, id: Uuid::nil() };
        let sql = |order: Order| files(DbBackend::Postgres, order.beyond(&place)).sql;
        let columns = sql(Order::descending("a.at", "a.id"));
        assert!(columns.contains("(a.at, a.id) < ($1, $2)"), "{columns}");
        let computed = sql(Order::ascending("coalesce(a.at, 9)", "a.id").computed());
        assert!(computed.contains("(coalesce(a.at, 9)) >= $1 AND (coalesce(a.at, 9), a.id) > ($2, $3)"), "{computed}");
    }
}
