//! Times for people, in their language and time zone, which the sandbox does not have: the browser's `Intl` writes them.

use std::time::{SystemTime, UNIX_EPOCH};

use mumba::{Arg, Name, Object};

const DAY_MS: f64 = 24.0 * 60.0 * 60.0 * 1000.0;

#[derive(Debug)]
pub(crate) struct When {
    date: Object,
    offset: Name,
    year: Name,
    format: Name,
    time: Object,
    weekday: Object,
    day: Object,
    full: Object,
}

/// A day of the calendar: counted from 1970, and its year.
type Day = (f64, f64);

impl When {
    pub(crate) fn new() -> When {
        let formatter = mumba::global("Intl").get_object("DateTimeFormat");
        let made = |options: &[(&str, &str)]| {
            let settings = Object::new();
            for &(name, value) in options {
                settings.set(name, value);
            }
            formatter.construct(&[Arg::UNDEFINED, (&settings).into()])
        };
        When {
            date: mumba::global("Date"),
            offset: Name::new("getTimezoneOffset"),
            year: Name::new("getFullYear"),
            format: Name::new("format"),
            time: made(&[("hour", "2-digit"), ("minute", "2-digit")]),
            weekday: made(&[("weekday", "short")]),
            day: made(&[("day", "numeric"), ("month", "short")]),
            full: made(&[("day", "numeric"), ("month", "short"), ("year", "numeric")]),
        }
    }

    fn day_of(&self, time_ms: f64) -> mumba::Result<Day> {
        let date = self.date.construct(&[time_ms.into()]);
        let minutes: f64 = date.call_as(self.offset, &[])?;
        Ok((((time_ms - minutes * 60_000.0) / DAY_MS).floor(), date.call_as(self.year, &[])?))
    }

    /// A short text for a time in milliseconds since 1970: "14:02", "Yesterday", "Tue", "3 Nov".
    pub(crate) fn text(&self, time_ms: i64) -> String {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_millis() as f64;
        self.text_at(time_ms as f64, now).unwrap_or_default()
    }

    fn text_at(&self, time_ms: f64, now_ms: f64) -> mumba::Result<String> {
        let (then, now) = (self.day_of(time_ms)?, self.day_of(now_ms)?);
        let days = now.0 - then.0;
        let format = if days <= 0.0 {
            &self.time
        } else if days == 1.0 {
            return Ok("Yesterday".to_owned());
        } else if days < 7.0 {
            &self.weekday
        } else if then.1 == now.1 {
            &self.day
        } else {
            &self.full
        };
        format.call_as(self.format, &[time_ms.into()])
    }
}
