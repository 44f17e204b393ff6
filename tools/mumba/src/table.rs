//! Aligned columns.

use unicode_width::UnicodeWidthStr as _;

use crate::text::safe;

/// A table with a heading. Cells are made safe for the terminal.
pub(crate) struct Table {
    heading: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Table {
    pub(crate) fn new(heading: &[&str]) -> Table {
        Table { heading: heading.iter().map(|cell| cell.to_string()).collect(), rows: Vec::new() }
    }

    pub(crate) fn row<const N: usize>(&mut self, cells: [String; N]) {
        self.rows.push(cells.iter().map(|cell| safe(cell).into_owned()).collect());
    }

    /// The heading and the other lines. Columns in which every cell is empty are left out.
    pub(crate) fn lines(&self) -> Vec<String> {
        let used = |column: usize| self.rows.iter().any(|row| row.get(column).is_some_and(|cell| !cell.is_empty()));
        let columns: Vec<usize> = (0..self.heading.len()).filter(|column| used(*column)).collect();
        let all = || std::iter::once(&self.heading).chain(&self.rows);
        let cell = |row: &'_ Vec<String>, column: usize| row.get(column).cloned().unwrap_or_default();
        let width = |column| all().map(|row| cell(row, column).width()).max().unwrap_or(0);
        let widths: Vec<usize> = columns.iter().map(|column| width(*column)).collect();
        let line = |row: &Vec<String>| {
            let mut line = String::new();
            for (column, width) in columns.iter().zip(&widths) {
                let cell = cell(row, *column);
                line.push_str(&cell);
                line.push_str(&" ".repeat(width - cell.width() + 2));
            }
            line.truncate(line.trim_end().len());
            line
        };
        all().map(line).collect()
    }
}

/// Names and values below each other, the values aligned; pairs without a value are left out.
pub(crate) fn pairs(pairs: &[(&str, String)]) -> Vec<String> {
    let shown = || pairs.iter().filter(|(_, value)| !value.is_empty());
    let width = shown().map(|(name, _)| name.width()).max().unwrap_or(0);
    shown().map(|(name, value)| format!("{name}{}  {}", " ".repeat(width - name.width()), safe(value))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_aligned_by_what_is_seen() {
        let mut table = Table::new(&["NAME", "EMPTY", "TITLE", "N"]);
        table.row(["notes".into(), String::new(), "日本".into(), "1".into()]);
        table.row(["a".into(), String::new(), "x\x1b[2J".into(), String::new()]);
        assert_eq!(table.lines(), ["NAME   TITLE  N", "notes  日本   1", "a      x\u{241b}[2J"]);
    }

    #[test]
    fn pairs_without_a_value_are_left_out() {
        assert_eq!(pairs(&[("A", "1".into()), ("Long", String::new()), ("Bcd", "2".into())]), ["A    1", "Bcd  2"]);
    }
}
