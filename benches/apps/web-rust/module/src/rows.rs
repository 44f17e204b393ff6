//! The operations of js-framework-benchmark (keyed), natively: what `rows.js` does in JavaScript.

use std::cell::RefCell;
use std::fmt::Write as _;
use std::rc::Rc;

use mumba::web::{Document, Element, Node, document};
use mumba::{Cast as _, Closure, Error, Name, Object, Result, Script, ScriptKind, Subscription};

const ADJECTIVES: [&str; 25] = [
    "quick", "bright", "little", "heavy", "narrow", "quiet", "ancient", "modest", "gentle", "sturdy", "cheerful",
    "curious", "simple", "golden", "frozen", "hidden", "wooden", "clever", "patient", "rapid", "silent", "hollow",
    "smooth", "distant", "humble",
];
const COLOURS: [&str; 11] =
    ["red", "orange", "amber", "green", "teal", "blue", "violet", "pink", "grey", "white", "black"];
const NOUNS: [&str; 13] = [
    "lantern", "bicycle", "harbour", "window", "teapot", "blanket", "orchard", "compass", "ladder", "river", "pocket",
    "violin", "button",
];

const TEMPLATE: &str = concat!(
    r#"<td class="col-md-1"></td><td class="col-md-4"><a class="lbl"></a></td><td class="col-md-1">"#,
    r#"<a class="remove"><span class="remove remove-icon" aria-hidden="true"></span></a></td>"#,
    r#"<td class="col-md-6"></td>"#,
);

/// The table, which is this module's between [`start`](Rows::start) and [`stop`](Rows::stop).
pub(crate) struct Rows {
    table: Rc<RefCell<Option<Table>>>,
    names: Names,
    listeners: Vec<Subscription>,
    /// Looks at clicks in the rows; recorded once.
    listener: Object,
    _script: Script,
}

/// A row: what it shows, and its element with the element of its label.
struct Row {
    id: u32,
    label: String,
    row: Element,
    text: Element,
}

struct Table {
    body: Element,
    template: Element,
    rows: Vec<Row>,
    /// The id of the selected row.
    selected: Option<u32>,
    seed: u32,
    next_id: u32,
    names: Names,
}

/// Names of what is reached as an object without a read.
#[derive(Clone, Copy)]
struct Names {
    data_id: Name,
    first_child: Name,
    next_sibling: Name,
    target: Name,
    closest: Name,
    matches: Name,
}

type Operation = fn(&mut Table);
type RowOperation = fn(&mut Table, usize);

impl Rows {
    /// Records what the page does by itself.
    pub(crate) fn new() -> Result<Self> {
        let names = Names {
            data_id: Name::new("data_id"),
            first_child: Name::new("firstChild"),
            next_sibling: Name::new("nextSibling"),
            target: Name::new("target"),
            closest: Name::new("closest"),
            matches: Name::new("matches"),
        };
        let table = Rc::default();
        let script = Script::new(ScriptKind::Document)?;
        let listener = script.run(|| record_listener(&script, names, &table))?;
        let listener = script.evaluate(&listener)?;
        Ok(Self { table, names, listeners: Vec::new(), listener, _script: script })
    }

    /// Listens to the page's buttons, and to clicks in the table.
    pub(crate) fn start(&mut self) -> Result<()> {
        let document = document();
        let template = document.create_element("tr");
        template.set_inner_html(TEMPLATE);
        let body = element(&document, "tbody")?;
        body.add_event_listener("click", Some(&self.listener));
        let (rows, names) = (Vec::new(), self.names);
        self.table.replace(Some(Table { body, template, rows, selected: None, seed: 1, next_id: 1, names }));
        let buttons: [(&str, Operation); 6] = [
            ("run", |table| table.fill(1000)),
            ("runlots", |table| table.fill(10_000)),
            ("add", |table| table.append(1000)),
            ("update", Table::update),
            ("clear", Table::clear),
            ("swaprows", Table::swap),
        ];
        for (id, operation) in buttons {
            let table = Rc::clone(&self.table);
            let listener = element(&document, id)?.on_click(move |_| with(&table, operation))?;
            self.listeners.push(listener);
        }
        Ok(())
    }

    /// Lets go of the table.
    pub(crate) fn stop(&mut self) {
        self.listeners.clear();
        self.table.take();
    }
}

fn with(table: &RefCell<Option<Table>>, run: impl FnOnce(&mut Table)) {
    table.borrow_mut().as_mut().map(run);
}

/// A click somewhere in the rows: the page looks at what was clicked, by a recorded function, and calls with the row's id.
fn record_listener(script: &Script, names: Names, table: &Rc<RefCell<Option<Table>>>) -> Result<Object> {
    let calls = |operation: RowOperation| {
        let table = Rc::clone(table);
        Closure::new(move |id: f64| with(&table, |table| table.with_row(id, operation)))
    };
    let cases = [(".remove", calls(Table::remove)?), (".lbl", calls(Table::select)?)];
    let listener = script.function(|[event]: [Object; 1]| {
        let target = event.get_object(names.target);
        for (selector, operation) in &cases {
            script.when(target.call(names.matches, &[(*selector).into()]), || {
                let id = target.call(names.closest, &["tr".into()]).get_object(names.data_id);
                operation.apply_deferred(&[(&id).into()]);
            });
        }
    });
    // They live as long as the script.
    cases.into_iter().for_each(|(_, operation)| operation.forget());
    Ok(listener)
}

fn element(document: &Document, id: &str) -> Result<Element> {
    document.get_element_by_id(id)?.ok_or_else(|| Error::throw("NotFoundError", id))
}

impl Table {
    fn word<'a>(&mut self, words: &[&'a str]) -> &'a str {
        self.seed = self.seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        words[(self.seed >> 8) as usize % words.len()]
    }

    fn fill(&mut self, count: usize) {
        self.clear();
        self.append(count);
    }

    fn append(&mut self, count: usize) {
        self.rows.reserve(count);
        let mut digits = String::new();
        for _ in 0..count {
            let id = self.next_id;
            self.next_id += 1;
            let (adjective, colour, noun) = (self.word(&ADJECTIVES), self.word(&COLOURS), self.word(&NOUNS));
            let label = [adjective, colour, noun].join(" ");
            let row: Element = self.template.clone_node_with_subtree(true).unchecked_into();
            // These are there, as the template says: taken as objects, nothing has to be read.
            let number: Node = row.get_object(self.names.first_child).unchecked_into();
            let cell: Object = number.get_object(self.names.next_sibling);
            let text: Element = cell.get_object(self.names.first_child).unchecked_into();
            row.set(self.names.data_id, id);
            digits.clear();
            let _ = write!(digits, "{id}");
            number.set_text_content(Some(&digits));
            text.set_text_content(Some(&label));
            self.body.append_child(&row);
            self.rows.push(Row { id, label, row, text });
        }
    }

    fn update(&mut self) {
        for row in self.rows.iter_mut().step_by(10) {
            row.label.push_str(" !!!");
            row.text.set_text_content(Some(&row.label));
        }
    }

    fn clear(&mut self) {
        self.body.set_text_content(Some(""));
        self.rows.clear();
        self.selected = None;
    }

    fn swap(&mut self) {
        if self.rows.len() < 999 {
            return;
        }
        self.body.insert_before(&self.rows[998].row, Some(&self.rows[2].row));
        let next = self.rows.get(999).map(|row| &*row.row);
        self.body.insert_before(&self.rows[1].row, next);
        self.rows.swap(1, 998);
    }

    fn with_row(&mut self, id: f64, operation: RowOperation) {
        if let Some(index) = self.rows.iter().position(|row| f64::from(row.id) == id) {
            operation(self, index);
        }
    }

    fn select(&mut self, index: usize) {
        if let Some(selected) = self.selected
            && let Some(row) = self.rows.iter().find(|row| row.id == selected)
        {
            row.row.set_class_name("");
        }
        self.rows[index].row.set_class_name("danger");
        self.selected = Some(self.rows[index].id);
    }

    fn remove(&mut self, index: usize) {
        let gone = self.rows.remove(index);
        gone.row.remove();
        if self.selected == Some(gone.id) {
            self.selected = None;
        }
    }
}
