//! Many rows of one table in few statements.

use sea_orm::Value;

use crate::error::Result;
use crate::unit_of_work::UnitOfWork;

/// Parameters a statement may carry: well below SQLite's 32 766 and PostgreSQL's 65 535.
const PARAMETERS: usize = 8_000;

/// Rows waiting to be written. Parents are written before their children, so nothing is written until asked.
pub struct Table {
    name: &'static str,
    columns: &'static [&'static str],
    values: Vec<Value>,
    /// What happens to a row that is there already.
    again: &'static str,
}

impl Table {
    pub fn new(name: &'static str, columns: &'static [&'static str]) -> Self {
        Table { name, columns, values: Vec::new(), again: "" }
    }

    /// A row that is there already stays as it is.
    pub fn of_unique(name: &'static str, columns: &'static [&'static str]) -> Self {
        Table { again: " on conflict do nothing", ..Table::new(name, columns) }
    }

    /// One value for each column, in their order.
    pub fn push<const N: usize>(&mut self, row: [Value; N]) {
        debug_assert_eq!(N, self.columns.len(), "{}", self.name);
        self.values.extend(row);
    }

    /// Writes what waits, as many rows a statement as fit. Statements of full size are alike, so the database
    /// prepares them once.
    pub async fn write(&mut self, work: &UnitOfWork) -> Result<()> {
        let width = self.columns.len();
        let fit = PARAMETERS / width * width;
        let mut values = std::mem::take(&mut self.values);
        while !values.is_empty() {
            let rest = values.split_off(fit.min(values.len()));
            work.execute(&self.insert(values.len() / width), values).await?;
            values = rest;
        }
        Ok(())
    }

    fn insert(&self, rows: usize) -> String {
        let width = self.columns.len();
        let row = |row: usize| {
            let parameters: Vec<String> = (1..=width).map(|column| format!("${}", row * width + column)).collect();
            format!("({})", parameters.join(","))
        };
        let rows: Vec<String> = (0..rows).map(row).collect();
        format!("insert into {} ({}) values {}{}", self.name, self.columns.join(","), rows.join(","), self.again)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_of_one_statement_number_their_parameters_through() {
        let table = Table::new("criteria", &["id", "code"]);
        assert_eq!(table.insert(2), "insert into criteria (id,code) values ($1,$2),($3,$4)");
    }
}
