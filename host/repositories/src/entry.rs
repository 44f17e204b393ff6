//! What a list says of an app.

use std::collections::BTreeSet;
use std::fmt;

use mumba_apps::AppId;
use mumba_apps::manifest::{AppName, PackagePath};
use mumba_releases::bencode::{Fields, Value};
use semver::Version;
use url::Url;

use crate::text::Rule;
use crate::{Error, Result};

/// Bytes that an entry may have.
pub const MAX_ENTRY_BYTES: usize = 16 << 10;
/// Keywords that an entry may have.
pub const MAX_KEYWORDS: usize = 20;
/// The largest size that can be written down: what every reader of bencode can read.
const MAX_SIZE: u64 = (1 << 53) - 1;

pub(crate) const TITLE: Rule = Rule::line("title", 1, 100);
const SUMMARY: Rule = Rule::line("summary", 0, SUMMARY_CHARS);
pub(crate) const DESCRIPTION: Rule = Rule { lines: true, ..Rule::line("description", 0, 2000) };
const PUBLISHER: Rule = Rule::line("publisher", 0, 100);
const KEYWORD: Rule = Rule::line("keyword", 1, 40);

/// Characters of a summary.
pub(crate) const SUMMARY_CHARS: usize = 200;

const WHAT: &str = "entry of a repository";

/// What a list says of an app. The list's curator signed it; the app itself was not asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The app. Everything else is only about it.
    pub address: AppId,
    /// The short name in its manifest.
    pub name: AppName,
    /// Its title, for people.
    pub title: String,
    /// What it is, in one line; may be empty.
    pub summary: String,
    /// More about it; may be empty.
    pub description: String,
    /// What kind of app it is.
    pub categories: BTreeSet<Category>,
    /// Further words to find it by.
    pub keywords: BTreeSet<String>,
    /// Who makes it; may be empty.
    pub publisher: String,
    /// Where there is more about it.
    pub homepage: Option<Homepage>,
    /// Version of the newest release that the curator knew.
    pub version: Version,
    /// Size of that release.
    pub size_bytes: u64,
    /// Its picture in the repository's folder.
    pub icon: Option<PackagePath>,
}

impl Entry {
    /// Checks every field.
    ///
    /// # Errors
    ///
    /// The first that is wrong, with the address of the app.
    pub fn check(&self) -> Result<()> {
        self.faults().map_err(|what| Error::Entry { address: self.address, what })
    }

    fn faults(&self) -> Result<(), String> {
        TITLE.check(&self.title)?;
        SUMMARY.check(&self.summary)?;
        DESCRIPTION.check(&self.description)?;
        PUBLISHER.check(&self.publisher)?;
        if self.keywords.len() > MAX_KEYWORDS {
            return Err(format!("it has {} keywords; it may have {MAX_KEYWORDS}", self.keywords.len()));
        }
        self.keywords.iter().try_for_each(|keyword| KEYWORD.check(keyword))?;
        if self.version.to_string().len() > 64 {
            return Err("its version has more than 64 characters".to_owned());
        }
        if self.size_bytes > MAX_SIZE {
            return Err(format!("its size is more than {MAX_SIZE} bytes"));
        }
        Ok(())
    }

    /// Its bytes.
    pub fn encode(&self) -> Vec<u8> {
        let some = |text: &str| (!text.is_empty()).then(|| Value::owned(text));
        let texts = |texts: Vec<&str>| {
            let values: Vec<_> = texts.into_iter().map(Value::owned).collect();
            (!values.is_empty()).then_some(Value::List(values))
        };
        // In the order of their names, which is not that of their kinds.
        let categories: BTreeSet<&str> = self.categories.iter().map(|category| category.name()).collect();
        Value::dictionary([
            ("address", Some(Value::bytes(self.address.as_bytes()))),
            ("name", Some(Value::owned(self.name.as_str()))),
            ("title", Some(Value::owned(self.title.as_str()))),
            ("summary", some(&self.summary)),
            ("description", some(&self.description)),
            ("categories", texts(categories.into_iter().collect())),
            ("keywords", texts(self.keywords.iter().map(String::as_str).collect())),
            ("publisher", some(&self.publisher)),
            ("homepage", self.homepage.as_ref().map(|homepage| Value::owned(homepage.as_str()))),
            ("version", Some(Value::owned(self.version.to_string()))),
            ("size", Some(Value::unsigned(self.size_bytes))),
            ("icon", self.icon.as_ref().map(|icon| Value::owned(icon.as_str()))),
        ])
        .encode()
    }

    /// Reads its bytes.
    ///
    /// # Errors
    ///
    /// When they are not in the one form of an entry, or a field is one that [`Entry::check`] refuses.
    pub fn decode(bytes: &[u8]) -> Result<Entry> {
        let mut fields = Fields::decode(bytes, MAX_ENTRY_BYTES, WHAT)?;
        let address = AppId::from_bytes(fields.array("address")?);
        // From here on errors name the app.
        Entry::of_fields(address, fields).and_then(|entry| entry.check().map(|()| entry)).map_err(|error| match error {
            Error::Format(mumba_releases::Error::Malformed { why, .. }) => Error::Entry { address, what: why },
            error => error,
        })
    }

    fn of_fields(address: AppId, mut fields: Fields<'_>) -> Result<Entry> {
        let name = fields.text("name")?;
        let version = fields.text("version")?;
        let categories = texts(&mut fields, "categories")?.into_iter().map(|name| Category::parse(&name));
        let entry = Entry {
            address,
            name: AppName::parse(name).map_err(|what| fields.wrong(what))?,
            title: fields.text("title")?,
            summary: optional_text(&mut fields, "summary")?.unwrap_or_default(),
            description: optional_text(&mut fields, "description")?.unwrap_or_default(),
            categories: categories.collect::<Result<_, String>>().map_err(|what| fields.wrong(what))?,
            keywords: texts(&mut fields, "keywords")?.into_iter().collect(),
            publisher: optional_text(&mut fields, "publisher")?.unwrap_or_default(),
            homepage: match optional_text(&mut fields, "homepage")? {
                Some(text) => Some(Homepage::canonical(&text).map_err(|what| fields.wrong(what))?),
                None => None,
            },
            version: Version::parse(&version)
                .map_err(|error| fields.wrong(format!("its version is wrong: {error}")))?,
            size_bytes: fields.unsigned("size")?,
            icon: match optional_text(&mut fields, "icon")? {
                Some(path) => Some(PackagePath::parse(path).map_err(|what| fields.wrong(what))?),
                None => None,
            },
        };
        fields.finish()?;
        Ok(entry)
    }
}

/// A text that is missing where there is nothing to say: an empty one would be another form of the same.
fn optional_text(fields: &mut Fields<'_>, key: &str) -> Result<Option<String>> {
    let Some(bytes) = fields.optional_bytes(key)? else { return Ok(None) };
    match String::from_utf8(bytes.into_owned()) {
        Ok(text) if text.is_empty() => Err(fields.wrong(format!("\"{key}\" is there and empty")).into()),
        Ok(text) => Ok(Some(text)),
        Err(_) => Err(fields.wrong(format!("\"{key}\" is not UTF-8")).into()),
    }
}

/// A list of different texts in order, which is missing where it would be empty.
fn texts(fields: &mut Fields<'_>, key: &str) -> Result<Vec<String>> {
    let values = match fields.optional(key) {
        None => return Ok(Vec::new()),
        Some(Value::List(values)) if !values.is_empty() => values,
        Some(_) => return Err(fields.wrong(format!("\"{key}\" is not a list, or an empty one")).into()),
    };
    let mut texts: Vec<String> = Vec::new();
    for value in values {
        let text = match value {
            Value::Bytes(bytes) => String::from_utf8(bytes.into_owned()).ok(),
            _ => None,
        };
        let text = text.ok_or_else(|| fields.wrong(format!("\"{key}\" has something else than a text")))?;
        if texts.last().is_some_and(|last| *last >= text) {
            return Err(fields.wrong(format!("\"{key}\" is not sorted, or has one twice")).into());
        }
        texts.push(text);
    }
    Ok(texts)
}

macro_rules! categories {
    ($($(#[$doc:meta])* $variant:ident,)*) => {
        /// What kind of app it is: the main categories of the desktop menu specification.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Category {
            $($(#[$doc])* $variant,)*
        }

        impl Category {
            /// All of them.
            pub const ALL: &'static [Category] = &[$(Category::$variant,)*];

            /// Its name in the specification.
            pub fn name(self) -> &'static str {
                match self { $(Category::$variant => stringify!($variant),)* }
            }
        }
    };
}

categories! {
    /// Plays or edits sound and pictures that move.
    AudioVideo,
    /// Sound.
    Audio,
    /// Pictures that move.
    Video,
    /// Making software.
    Development,
    /// Learning.
    Education,
    /// A game.
    Game,
    /// Pictures.
    Graphics,
    /// Uses the network above all.
    Network,
    /// Work with documents.
    Office,
    /// Science.
    Science,
    /// Settings of the machine.
    Settings,
    /// The machine itself.
    System,
    /// Small tools.
    Utility,
}

impl Category {
    /// Reads its name.
    ///
    /// # Errors
    ///
    /// When there is no such category; those that there are are named.
    pub fn parse(name: &str) -> Result<Category, String> {
        Category::ALL.iter().copied().find(|category| category.name() == name).ok_or_else(|| {
            let shown: String = name.chars().take(40).collect();
            let known: Vec<_> = Category::ALL.iter().map(|category| category.name()).collect();
            format!("{shown:?} is not a category; there are {}", known.join(", "))
        })
    }
}

impl fmt::Display for Category {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// The address of a page: `https` or `mumba`, without a name or password of a user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Homepage(String);

impl Homepage {
    /// Reads it, and brings it to its one form.
    ///
    /// # Errors
    ///
    /// What is wrong with it.
    pub fn parse(text: &str) -> Result<Homepage, String> {
        let bad =
            |what: &str| Err(format!("{:?} is not a homepage: {what}", text.chars().take(80).collect::<String>()));
        if text.len() > 500 {
            return bad("it has more than 500 bytes");
        }
        let url = match Url::parse(text) {
            Ok(url) => url,
            Err(error) => return bad(&error.to_string()),
        };
        if !matches!(url.scheme(), "https" | "mumba") || url.host_str().is_none_or(str::is_empty) {
            return bad("give a link that begins with https:// or mumba://");
        }
        if !url.username().is_empty() || url.password().is_some() {
            return bad("it has the name or the password of a user");
        }
        let text: String = url.into();
        // Escaping may have made it longer.
        if text.len() > 500 { bad("it has more than 500 bytes") } else { Ok(Homepage(text)) }
    }

    /// Reads it where it must be in its one form.
    fn canonical(text: &str) -> Result<Homepage, String> {
        match Homepage::parse(text)? {
            homepage if homepage.0 == text => Ok(homepage),
            homepage => Err(format!("its homepage is not in its one form, {}", homepage.0)),
        }
    }

    /// The link.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Homepage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use proptest::prelude::*;

    use super::*;

    /// An entry that is as short as it can be.
    pub(crate) fn entry(number: u8, name: &str) -> Entry {
        Entry {
            address: AppId::from_bytes([number; 32]),
            name: AppName::parse(name).unwrap(),
            title: name.to_owned(),
            summary: String::new(),
            description: String::new(),
            categories: BTreeSet::new(),
            keywords: BTreeSet::new(),
            publisher: String::new(),
            homepage: None,
            version: Version::new(1, 0, 0),
            size_bytes: 1,
            icon: None,
        }
    }

    fn full() -> Entry {
        Entry {
            title: "Notes".to_owned(),
            summary: "Keeps notes".to_owned(),
            description: "Notes that save themselves.\nOn all your machines.".to_owned(),
            categories: BTreeSet::from([Category::Office, Category::AudioVideo, Category::Audio]),
            keywords: BTreeSet::from(["memo".to_owned(), "diary".to_owned()]),
            publisher: "Ana".to_owned(),
            homepage: Some(Homepage::parse("https://example.org").unwrap()),
            icon: Some(PackagePath::parse("icons/notes.svg").unwrap()),
            ..entry(1, "notes")
        }
    }

    /// What is said about the full entry with some of its bytes replaced.
    fn refused(from: &str, to: &str) -> String {
        let text = full().encode();
        let at = text.windows(from.len()).position(|window| window == from.as_bytes()).expect(from);
        let changed = [&text[..at], to.as_bytes(), &text[at + from.len()..]].concat();
        Entry::decode(&changed).expect_err(to).to_string()
    }

    #[test]
    fn an_entry_is_read_as_it_was_written() {
        for entry in [full(), entry(2, "a")] {
            entry.check().unwrap();
            assert_eq!(Entry::decode(&entry.encode()).unwrap(), entry);
        }
    }

    #[test]
    fn wrong_fields_are_named_with_the_app() {
        let address = full().address.to_string();
        for (from, to, what) in [
            ("4:name5:notes", "4:name5:Notes", "not a name"),
            ("5:title5:Notes", "5:title0:", "title"),
            ("5:title5:Notes", "5:title8:No\u{202e}tes", "U+202E"),
            ("9:publisher3:Ana", "9:publisher0:", "empty"),
            ("6:Office", "7:Offices", "there are AudioVideo"),
            ("5:Audio10:AudioVideo", "10:AudioVideo5:Audio", "sorted"),
            ("5:diary4:memo", "5:diary5:diary", "sorted"),
            ("8:keywordsl5:diary4:memoe", "8:keywordsle", "empty one"),
            ("8:homepage20:https://example.org/", "8:homepage19:https://example.org", "one form"),
            ("8:homepage20:https://example.org/", "8:homepage16:javascript:alert", "https://"),
            ("4:icon15:icons/notes.svg", "4:icon17:../icons/notes.sv", "\"..\""),
            ("4:icon15:icons/notes.svg", "4:icon11:/etc/passwd", "absolute"),
            ("7:version5:1.0.0", "7:version3:1.0", "version"),
            ("4:sizei1e", "4:sizei-1e", "negative"),
            ("4:sizei1e", "4:sizei9007199254740992e", "size"),
            ("4:sizei1e", "4:sizei1e5:sizes1:a", "does not know"),
        ] {
            let error = refused(from, to);
            assert!(error.contains(what) && error.contains(&address), "{to}: {error}");
        }
    }

    #[test]
    fn an_entry_has_a_limit_that_full_fields_stay_within() {
        let most = Entry {
            title: "😀".repeat(100),
            summary: "😀".repeat(200),
            description: "😀".repeat(2000),
            categories: Category::ALL.iter().copied().collect(),
            keywords: (0..20).map(|number| format!("{number:02}{}", "😀".repeat(38))).collect(),
            publisher: "😀".repeat(100),
            homepage: Some(Homepage::parse(&format!("https://example.org/{}", "a".repeat(480))).unwrap()),
            icon: Some(PackagePath::parse(format!("{0}/{0}/{0}/{0}", "a".repeat(250))).unwrap()),
            ..entry(1, "notes")
        };
        assert_eq!(Entry::decode(&most.encode()).unwrap(), most);
        let more = Entry { keywords: (0..21).map(|number| number.to_string()).collect(), ..entry(1, "a") };
        assert!(more.check().unwrap_err().to_string().contains("21 keywords"));
    }

    #[test]
    fn homepages_are_links_to_the_web_or_to_an_app() {
        for good in ["https://example.org/a?b#c", "mumba://yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy/help"] {
            assert_eq!(Homepage::parse(good).unwrap().as_str(), good);
        }
        for bad in [
            "",
            "example.org",
            "http://example.org/",
            "file:///etc/passwd",
            "https://ana:secret@example.org/",
            "mumba:",
        ] {
            assert!(Homepage::parse(bad).is_err(), "{bad} was taken");
        }
        assert!(Homepage::parse(&format!("https://example.org/{}", "é".repeat(200))).is_err());
    }

    fn texts() -> impl Strategy<Value = String> {
        prop_oneof![Just(String::new()), "[a-zA-Zäé日-]{1,20}", any::<String>()]
    }

    prop_compose! {
        pub(crate) fn entries()(
            address: [u8; 32], name in "[a-z][a-z0-9-]{0,10}", title in texts(), summary in texts(), description in texts(),
            categories in proptest::collection::btree_set(prop::sample::select(Category::ALL), 0..4),
            keywords in proptest::collection::btree_set(texts(), 0..4), publisher in texts(), homepage in "[a-z/]{0,8}",
            version in (0u64..9, 0u64..9), size_bytes: u64, icon in proptest::option::of("[a-z.]{1,4}/[a-z.]{1,4}"),
        ) -> Entry {
            Entry {
                address: AppId::from_bytes(address), name: AppName::parse(name).unwrap(), title, summary, description,
                categories, keywords, publisher, homepage: Homepage::parse(&format!("https://{homepage}")).ok(),
                version: Version::new(version.0, version.1, 0), size_bytes, icon: icon.and_then(|path| PackagePath::parse(path).ok()),
            }
        }
    }

    proptest! {
        #[test]
        fn what_the_checks_take_is_read_as_it_was_written_and_nothing_else_is_read(entry in entries()) {
            match (entry.check(), Entry::decode(&entry.encode())) {
                (Ok(()), read) => prop_assert_eq!(read.unwrap(), entry),
                (Err(_), read) => prop_assert!(read.is_err()),
            }
        }

        #[test]
        fn a_changed_byte_is_refused_or_another_entry(at: prop::sample::Index, to: u8) {
            let mut text = full().encode();
            let at = at.index(text.len());
            text[at] = to;
            if let Ok(entry) = Entry::decode(&text) {
                prop_assert_eq!(entry.encode(), text);
            }
        }
    }
}
