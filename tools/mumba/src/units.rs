//! Sizes, spans and moments for people.

use jiff::Timestamp;
use jiff::tz::TimeZone;

/// A size in decimal units, such as "1.4 MB".
pub(crate) fn bytes(bytes: u64) -> String {
    const UNITS: [&str; 4] = ["kB", "MB", "GB", "TB"];
    if bytes < 1000 {
        return format!("{bytes} B");
    }
    let mut value = bytes as f64 / 1000.0;
    let mut unit = 0;
    // 999.95 would be printed as 1000.0.
    while value >= 999.95 && unit + 1 < UNITS.len() {
        value /= 1000.0;
        unit += 1;
    }
    format!("{value:.1} {}", UNITS[unit])
}

/// A span in its largest units, such as "3 min" or "2 h 5 min".
pub(crate) fn span_ms(ms: i64) -> String {
    let seconds = ms.max(0) / 1000;
    let (minutes, hours, days) = (seconds / 60, seconds / 3600, seconds / 86_400);
    match () {
        () if minutes == 0 => format!("{seconds} s"),
        () if hours == 0 => format!("{minutes} min"),
        () if days == 0 => format!("{hours} h {} min", minutes % 60),
        () => format!("{days} d {} h", hours % 24),
    }
}

/// How long ago that was.
pub(crate) fn ago_ms(time_ms: i64) -> String {
    span_ms(now_ms() - time_ms)
}

/// Milliseconds since the Unix epoch.
pub(crate) fn now_ms() -> i64 {
    Timestamp::now().as_millisecond()
}

/// Day and minute where the user is, such as "2026-11-21 12:03"; nothing for 0.
pub(crate) fn date_time(time_ms: i64) -> String {
    format(time_ms, "%Y-%m-%d %H:%M", TimeZone::system())
}

/// Time of day where the user is, with milliseconds.
pub(crate) fn time_of_day(time_ms: i64) -> String {
    format(time_ms, "%H:%M:%S%.3f", TimeZone::system())
}

fn format(time_ms: i64, pattern: &str, zone: TimeZone) -> String {
    match Timestamp::from_millisecond(time_ms) {
        Ok(time) if time_ms != 0 => time.to_zoned(zone).strftime(pattern).to_string(),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_short() {
        let texts = [0, 999, 1000, 1_440_000, 999_960, 12_000_000_000_000_000].map(bytes);
        assert_eq!(texts, ["0 B", "999 B", "1.0 kB", "1.4 MB", "1.0 MB", "12000.0 TB"]);
    }

    #[test]
    fn spans_are_short() {
        let texts = [-5, 59_999, 60_000, 7_500_000, 90_000_000].map(span_ms);
        assert_eq!(texts, ["0 s", "59 s", "1 min", "2 h 5 min", "1 d 1 h"]);
    }

    #[test]
    fn moments_are_those_of_the_zone() {
        let utc = |ms, pattern| format(ms, pattern, TimeZone::UTC);
        assert_eq!(utc(1_795_263_780_123, "%Y-%m-%d %H:%M"), "2026-11-21 12:23");
        assert_eq!(utc(1_795_263_780_123, "%H:%M:%S%.3f"), "12:23:00.123");
        assert_eq!(utc(0, "%H"), "");
        assert_eq!(utc(i64::MAX, "%H"), "");
    }
}
