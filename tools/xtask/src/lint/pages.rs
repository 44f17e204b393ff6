//! The Markdown pages of the checkout: every link to a file, a heading or an included file leads somewhere, the book lists all of its
//! pages, and no two decision records have one number.
//!
//! Addresses outside of the checkout are not looked at: a check must not depend on the network.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Component, Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};

use crate::process;

/// The folder of the book, and its table of contents.
const BOOK: &str = "docs";
const SUMMARY: &str = "docs/SUMMARY.md";
/// Pages of the book's folder that are no pages of the book.
const NOT_IN_THE_BOOK: &[&str] = &["docs/examples/"];
/// What a page takes other files in with.
const INCLUDE: &str = "{{#include ";

/// What is wrong with the pages that git knows or would take, each with its place; empty when all is well.
pub(crate) fn check(root: &Path) -> Result<Vec<String>> {
    let mut list = Command::new("git");
    list.current_dir(root).args(["ls-files", "-z", "--cached", "--others", "--exclude-standard", "*.md"]);
    let names = process::output(&mut list).context("cannot list the pages")?;
    let mut pages = BTreeMap::new();
    for name in names.split('\0').filter(|name| !name.is_empty()) {
        // Removed and not yet committed.
        if let Ok(text) = fs::read_to_string(root.join(name)) {
            pages.insert(name.to_owned(), text);
        }
    }
    Ok(check_pages(root, &pages))
}

fn check_pages(root: &Path, pages: &BTreeMap<String, String>) -> Vec<String> {
    let mut wrong = Vec::new();
    for (name, text) in pages {
        for (line, target) in links(text) {
            if let Err(what) = follow(root, pages, name, &target) {
                wrong.push(format!("{name}:{line}: {what}"));
            }
        }
        for (line, file) in includes(text) {
            let path = beside(name, &file);
            if !path.as_ref().is_some_and(|path| root.join(path).is_file()) {
                wrong.push(format!("{name}:{line}: the included file \"{file}\" is not there"));
            }
        }
    }
    wrong.extend(unlisted(pages));
    wrong.extend(shared_numbers(pages));
    wrong
}

/// Whether a link of a page leads somewhere.
fn follow(root: &Path, pages: &BTreeMap<String, String>, page: &str, target: &str) -> Result<(), String> {
    if target.contains("://") || target.starts_with("mailto:") {
        return Ok(());
    }
    let (file, heading) = target.split_once('#').unwrap_or((target, ""));
    let path = if file.is_empty() { Some(PathBuf::from(page)) } else { beside(page, file) };
    let Some(path) = path else { return Err(format!("the link \"{target}\" leads out of the checkout")) };
    if !root.join(&path).exists() {
        return Err(format!("the link \"{target}\" leads to no file"));
    }
    let in_book = |path: &Path| path.starts_with(BOOK);
    if in_book(Path::new(page)) && !in_book(&path) {
        return Err(format!("the link \"{target}\" leads out of the book, where it cannot be followed: name the file"));
    }
    let text = path.to_str().and_then(|path| pages.get(path));
    match text {
        Some(text) if !heading.is_empty() && !headings(text).contains(heading) => {
            Err(format!("the link \"{target}\" leads to no heading"))
        }
        _ => Ok(()),
    }
}

/// The path of a file that a page names, from the root; none where it leads out of it.
fn beside(page: &str, file: &str) -> Option<PathBuf> {
    let mut path = Path::new(page).parent()?.to_path_buf();
    for part in Path::new(file).components() {
        match part {
            Component::Normal(name) => path.push(name),
            Component::CurDir => {}
            Component::ParentDir if path.pop() => {}
            _ => return None,
        }
    }
    Some(path)
}

/// The lines that are text and not code, with their numbers, code spans taken out.
fn prose(text: &str) -> impl Iterator<Item = (usize, String)> {
    let mut fence: Option<&str> = None;
    (1..).zip(text.lines()).filter_map(move |(number, line)| {
        let mark = ["```", "~~~"].into_iter().find(|mark| line.trim_start().starts_with(mark));
        match (fence, mark) {
            (None, Some(mark)) => fence = Some(mark),
            (Some(open), Some(mark)) if open == mark => fence = None,
            (None, None) => return Some((number, without_code(line))),
            _ => {}
        }
        None
    })
}

fn without_code(line: &str) -> String {
    // What stands between two backticks; an odd one at the end is text.
    let parts: Vec<&str> = line.split('`').collect();
    let odd_end = parts.len().is_multiple_of(2);
    let kept = parts.iter().enumerate().filter(|(index, _)| index % 2 == 0 || odd_end && index + 1 == parts.len());
    kept.map(|(_, part)| *part).collect::<Vec<_>>().join("`")
}

/// The targets of `[text](target)`, `![text](target)`, `[text]: target` and `src="target"`.
fn links(text: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for (number, line) in prose(text) {
        for (before, end) in [("](", ')'), ("src=\"", '"'), ("href=\"", '"')] {
            for rest in line.split(before).skip(1) {
                // A title may follow the target.
                let target = rest.split([end, ' ']).next().unwrap_or_default();
                found.push((number, target.trim_matches(['<', '>']).to_owned()));
            }
        }
        if let Some((_, target)) = line.strip_prefix('[').and_then(|rest| rest.split_once("]: ")) {
            found.push((number, target.split(' ').next().unwrap_or_default().to_owned()));
        }
    }
    found
}

/// The files that mdBook takes into the page, code blocks included.
fn includes(text: &str) -> Vec<(usize, String)> {
    (1..)
        .zip(text.lines())
        .filter_map(|(number, line)| {
            Some((number, line.split_once(INCLUDE)?.1.split([':', '}']).next()?.trim().to_owned()))
        })
        .collect()
}

/// The anchors of a page's headings, as GitHub and mdBook make them.
fn headings(text: &str) -> BTreeSet<String> {
    let mut fence = false;
    let mut anchors = BTreeSet::new();
    for line in text.lines() {
        if line.trim_start().starts_with("```") {
            fence = !fence;
        }
        let title = line.trim_start_matches('#');
        if !fence && title.len() < line.len() && title.starts_with(' ') {
            let kept = title.trim().chars().filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'));
            anchors.insert(kept.collect::<String>().to_lowercase().replace(' ', "-"));
        }
    }
    anchors
}

/// Pages in the book's folder that its table of contents lacks.
fn unlisted(pages: &BTreeMap<String, String>) -> Vec<String> {
    let Some(summary) = pages.get(SUMMARY) else { return Vec::new() };
    let listed: BTreeSet<PathBuf> =
        links(summary).into_iter().filter_map(|(_, target)| beside(SUMMARY, &target)).collect();
    let missing = pages.keys().filter(|name| {
        Path::new(name).starts_with(BOOK)
            && *name != SUMMARY
            && !NOT_IN_THE_BOOK.iter().any(|folder| name.starts_with(folder))
            && !listed.contains(Path::new(name))
    });
    missing.map(|name| format!("{name}: {SUMMARY} does not list this page")).collect()
}

/// Decision records with one number.
fn shared_numbers(pages: &BTreeMap<String, String>) -> Vec<String> {
    let mut first: BTreeMap<&str, &str> = BTreeMap::new();
    let mut wrong = Vec::new();
    for name in pages.keys() {
        let Some(number) = name.strip_prefix("docs/decisions/").and_then(|name| name.split('-').next()) else {
            continue;
        };
        if let Some(other) = first.insert(number, name) {
            wrong.push(format!("{name}: {other} has this number too; take the next free one"));
        }
    }
    wrong
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Checks pages that lie in a folder, beside these other files.
    fn wrong(pages: &[(&str, &str)], files: &[&str]) -> Vec<String> {
        let root = tempfile::tempdir().unwrap();
        let texts: Vec<_> = files.iter().map(|file| (*file, "")).chain(pages.iter().copied()).collect();
        for (name, text) in texts {
            let path = root.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        let pages = pages.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
        check_pages(root.path(), &pages)
    }

    #[test]
    fn links_to_files_headings_and_the_web_are_taken() {
        let page =
            "# A B\n[x](a/b.md#c-d) ![y](a/p.png \"title\") [z](https://x.example/) [w](#a-b) [v](a)\n[r]: a/b.md\n";
        assert_eq!(wrong(&[("README.md", page), ("a/b.md", "## `C` d!\n[up](../README.md)")], &["a/p.png"]), [""; 0]);
    }

    #[test]
    fn links_to_nothing_are_named_with_their_line() {
        let page = "\n[x](none.md) and <img src=\"none.png\">\n[y](#none)\n[z](../../etc)\n";
        let wrong = wrong(&[("a/b.md", page)], &[]);
        assert_eq!(wrong.len(), 4, "{wrong:?}");
        assert_eq!(wrong[0], "a/b.md:2: the link \"none.md\" leads to no file");
        assert!(wrong[2].contains("leads to no heading"), "{wrong:?}");
        assert!(wrong[3].contains("out of the checkout"), "{wrong:?}");
    }

    #[test]
    fn code_has_no_links() {
        let page =
            "`[x](none.md)` it's ` [y](none.md)`\n```c\ncall(argv[1](none));\n# no heading\n```\n[h](#no-heading)\n";
        let wrong = wrong(&[("a.md", page)], &[]);
        assert_eq!(wrong, ["a.md:6: the link \"#no-heading\" leads to no heading"]);
    }

    #[test]
    fn included_files_must_be_there_even_in_code() {
        let page = "```c\n{{#include e/x.c}}\n{{#include e/y.c:3:}}\n```\n";
        assert_eq!(wrong(&[("a.md", page)], &["e/x.c"]), ["a.md:3: the included file \"e/y.c\" is not there"]);
    }

    #[test]
    fn the_book_lists_its_pages_and_stays_within_itself() {
        let summary = "- [One](one.md)\n- [None](none.md)\n";
        let pages = [
            ("docs/SUMMARY.md", summary),
            ("docs/one.md", "[out](../README.md)"),
            ("docs/two.md", ""),
            ("docs/examples/x/README.md", ""),
            ("README.md", "[in](docs/one.md)"),
        ];
        let wrong = wrong(&pages, &[]);
        assert_eq!(wrong.len(), 3, "{wrong:?}");
        assert_eq!(wrong[0], "docs/SUMMARY.md:2: the link \"none.md\" leads to no file");
        assert!(wrong[1].starts_with("docs/one.md:1: the link \"../README.md\" leads out of the book"));
        assert_eq!(wrong[2], "docs/two.md: docs/SUMMARY.md does not list this page");
    }

    #[test]
    fn decision_records_have_numbers_of_their_own() {
        let wrong = wrong(&[("docs/decisions/001-a.md", ""), ("docs/decisions/001-b.md", "")], &[]);
        assert_eq!(
            wrong,
            ["docs/decisions/001-b.md: docs/decisions/001-a.md has this number too; take the next free one"]
        );
    }
}
