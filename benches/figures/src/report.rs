//! The figures as they are printed: a table for people, or one JSON object a line.

use std::io::Write as _;

use anyhow::{Context as _, Result, bail};
use serde_json::json;

/// Figures that are measured together: their names, and what measures and reports them, given how much is to be measured.
pub type Group<E> = (&'static [&'static str], fn(E, &mut Report) -> Result<()>);

/// What a figure should come to.
#[derive(Debug, Clone, Copy)]
pub enum Aim {
    /// At most this value.
    Value(f64),
    /// At most this multiple of the baseline.
    Ratio(f64),
}

/// One figure.
#[derive(Debug, Clone)]
pub struct Figure {
    /// Its name, which says what it is of.
    pub name: String,
    /// What was measured.
    pub value: f64,
    /// The unit of both sides.
    pub unit: &'static str,
    /// What it is compared with.
    pub baseline: f64,
    /// How many measurements of each side the medians are of.
    pub runs: usize,
    /// What it should come to, if there is such an aim.
    pub aim: Option<Aim>,
}

impl Figure {
    fn ratio(&self) -> f64 {
        // Where there is to be nothing, such as leaks, nothing is as good as nothing.
        if self.value == self.baseline { 1.0 } else { self.value / self.baseline }
    }

    /// The aim in words, and whether it is met.
    fn verdict(&self) -> (String, &'static str) {
        let (text, met) = match self.aim {
            None => return (String::new(), ""),
            Some(Aim::Value(most)) => (format!("≤ {most} {}", self.unit), self.value <= most),
            Some(Aim::Ratio(most)) => (format!("≤ {most} ×"), self.ratio() <= most),
        };
        (text, if met { "met" } else { "missed" })
    }
}

/// Takes the figures that are wanted, and prints them.
pub struct Report {
    json: bool,
    filters: Vec<String>,
    figures: Vec<Figure>,
}

impl Report {
    /// Of the figures whose names contain one of `filters`; of all without any.
    pub fn new(json: bool, filters: Vec<String>) -> Self {
        Self { json, filters, figures: Vec::new() }
    }

    /// Whether a figure of this name is printed.
    pub fn wants(&self, name: &str) -> bool {
        self.filters.is_empty() || self.filters.iter().any(|filter| name.contains(filter.as_str()))
    }

    /// Takes a figure, and prints it at once as JSON.
    ///
    /// # Errors
    ///
    /// When it cannot be printed.
    pub fn add(&mut self, figure: Figure) -> Result<()> {
        if !self.wants(&figure.name) {
            return Ok(());
        }
        if self.json {
            let line = json!({
                "name": figure.name,
                "value": rounded(figure.value),
                "unit": figure.unit,
                "baseline": rounded(figure.baseline),
                "ratio": rounded(figure.ratio()),
            });
            print(&format!("{line}\n"))?;
        }
        let (aim, met) = figure.verdict();
        note(&format!(
            "{}: {} runs a side{}",
            figure.name,
            figure.runs,
            if aim.is_empty() { String::new() } else { format!("; aim {aim}: {met}") }
        ));
        self.figures.push(figure);
        Ok(())
    }

    /// Measures each group of which a figure is wanted, and prints the table, unless every figure was printed before.
    ///
    /// # Errors
    ///
    /// When no figure is wanted that there is, something cannot be measured, or the table cannot be printed.
    pub fn measure<E: Copy>(mut self, extent: E, groups: &[Group<E>]) -> Result<()> {
        let is_wanted = |(names, _): &&Group<E>| names.iter().any(|name| self.wants(name));
        let wanted: Vec<&Group<E>> = groups.iter().filter(is_wanted).collect();
        if wanted.is_empty() {
            let known: Vec<&str> = groups.iter().flat_map(|(names, _)| names.iter().copied()).collect();
            bail!("no figure has such a name; there are: {}", known.join(", "));
        }
        for (_, measure) in wanted {
            measure(extent, &mut self)?;
        }
        if self.json { Ok(()) } else { print(&table(&self.figures)) }
    }
}

/// Says something about the measurement, beside the figures.
pub fn note(text: &str) {
    eprintln!("bench: {text}");
}

fn print(text: &str) -> Result<()> {
    let mut output = std::io::stdout().lock();
    output.write_all(text.as_bytes()).and_then(|()| output.flush()).context("cannot print the figures")
}

/// Four figures of a number: no measurement here has more.
fn rounded(number: f64) -> f64 {
    format!("{number:.3e}").parse().unwrap_or(number)
}

fn shown(number: f64) -> String {
    let decimals = match number.abs() {
        n if n >= 100.0 => 0,
        n if n >= 10.0 => 1,
        _ => 2,
    };
    format!("{number:.decimals$}")
}

fn table(figures: &[Figure]) -> String {
    let heads = ["figure", "value", "baseline", "unit", "ratio", "runs", "aim", ""].map(str::to_owned);
    let mut rows = vec![heads];
    rows.extend(figures.iter().map(|figure| {
        let (aim, met) = figure.verdict();
        [
            figure.name.clone(),
            shown(figure.value),
            shown(figure.baseline),
            figure.unit.to_owned(),
            format!("{:.2}", figure.ratio()),
            figure.runs.to_string(),
            aim,
            met.to_owned(),
        ]
    }));
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..rows[0].len()).map(width).collect();
    let numbers = [1, 2, 4, 5];
    let mut text = String::new();
    for row in &rows {
        let cells: Vec<String> = row
            .iter()
            .zip(&widths)
            .enumerate()
            .map(
                |(column, (cell, &width))| {
                    if numbers.contains(&column) { format!("{cell:>width$}") } else { format!("{cell:<width$}") }
                },
            )
            .collect();
        text.push_str(cells.join("  ").trim_end());
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    fn figure(value: f64, baseline: f64, aim: Option<Aim>) -> Figure {
        Figure { name: "x.y".into(), value, unit: "ms", baseline, runs: 3, aim }
    }

    #[test]
    fn an_aim_is_of_the_value_or_of_the_ratio() {
        assert_eq!(figure(150.0, 10.0, Some(Aim::Value(150.0))).verdict(), ("≤ 150 ms".into(), "met"));
        assert_eq!(figure(13.0, 10.0, Some(Aim::Ratio(1.2))).verdict(), ("≤ 1.2 ×".into(), "missed"));
        assert_eq!(figure(1.0, 1.0, None).verdict(), (String::new(), ""));
        assert_eq!(figure(0.0, 0.0, Some(Aim::Ratio(1.0))).verdict().1, "met");
    }

    #[test]
    fn columns_are_aligned() {
        let table = table(&[figure(1.5, 3.0, None), figure(1500.0, 3.0, Some(Aim::Value(2.0)))]);
        let lines: Vec<&str> = table.lines().collect();
        assert_eq!(lines[0], "figure  value  baseline  unit   ratio  runs  aim");
        assert_eq!(lines[1], "x.y      1.50      3.00  ms      0.50     3");
        assert_eq!(lines[2], "x.y      1500      3.00  ms    500.00     3  ≤ 2 ms  missed");
    }

    #[test]
    fn names_are_filtered_by_any_part() {
        let report = Report::new(false, vec!["rpc".into(), "geomean".into()]);
        assert!(report.wants("rpc.page.unary") && report.wants("dom.native.geomean"));
        assert!(!report.wants("launch.cold"));
        assert!(Report::new(false, Vec::new()).wants("launch.cold"));
    }

    #[test]
    fn only_groups_with_a_wanted_figure_are_measured() {
        fn first(measured: &Cell<u32>, _: &mut Report) -> Result<()> {
            measured.set(measured.get() + 1);
            Ok(())
        }
        fn second(measured: &Cell<u32>, _: &mut Report) -> Result<()> {
            measured.set(measured.get() + 10);
            Ok(())
        }
        let measured = |filter: &str| {
            let measured = Cell::new(0);
            let groups: [Group<&Cell<u32>>; 2] = [(&["x.y", "x.z"], first), (&["other"], second)];
            Report::new(true, vec![filter.to_owned()]).measure(&measured, &groups).map(|()| measured.get())
        };
        assert_eq!((measured("x.z").unwrap(), measured("").unwrap()), (1, 11));
        let error = measured("none").unwrap_err().to_string();
        assert!(error.contains("x.y, x.z, other"), "{error}");
    }

    #[test]
    fn numbers_keep_four_figures() {
        assert_eq!(rounded(0.123_456), 0.1235);
        assert_eq!(rounded(123_456.0), 123_500.0);
    }
}
