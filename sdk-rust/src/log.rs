//! Lines of the app's log.

use mumba_ffi::MUMBA_LOG_ERROR;

use crate::sys;

/// Writes an error to the app's log, from any thread.
pub(crate) fn error(text: &str) {
    write(MUMBA_LOG_ERROR, text.to_owned());
}

pub(crate) fn write(level: u32, text: String) {
    if sys::is_main_thread() {
        sys::log(level, &text);
    } else {
        // When the document is gone there is no log either.
        let _ = sys::post_task(Box::new(move || {
            sys::log(level, &text);
        }));
    }
}

#[cfg(not(feature = "tracing"))]
pub(crate) fn install() {}

#[cfg(feature = "tracing")]
pub use with_tracing::LogLayer;
#[cfg(feature = "tracing")]
pub(crate) use with_tracing::install;

#[cfg(feature = "tracing")]
mod with_tracing {
    use std::fmt::{self, Write as _};

    use mumba_ffi::{MUMBA_LOG_DEBUG, MUMBA_LOG_ERROR, MUMBA_LOG_INFO, MUMBA_LOG_WARNING};
    use tracing::field::{Field, Visit};
    use tracing::level_filters::LevelFilter;
    use tracing::span::{Attributes, Id, Record};
    use tracing::{Event, Level, Subscriber};
    use tracing_subscriber::layer::{Context, Layer, SubscriberExt as _};
    use tracing_subscriber::registry::LookupSpan;

    /// Writes events of `tracing` to the app's log, with the spans that they are in. [`module!`](crate::module) installs it,
    /// unless the module has set a subscriber of its own when its main function is called.
    ///
    /// Events of level `TRACE` are left out, and `DEBUG` too in builds without debug assertions.
    #[derive(Clone, Copy, Debug, Default)]
    #[non_exhaustive]
    pub struct LogLayer {}

    impl LogLayer {
        /// Makes one.
        pub fn new() -> Self {
            Self {}
        }
    }

    pub(crate) fn install() {
        let most = if cfg!(debug_assertions) { LevelFilter::DEBUG } else { LevelFilter::INFO };
        let subscriber = tracing_subscriber::registry().with(most).with(LogLayer::new());
        let _ = tracing::subscriber::set_global_default(subscriber);
    }

    /// The fields of a span, as text.
    struct Fields(String);

    struct Text<'a>(&'a mut String);

    impl Visit for Text<'_> {
        fn record_str(&mut self, field: &Field, value: &str) {
            if field.name() == "message" {
                self.put(field, &format_args!("{value}"))
            } else {
                self.put(field, &format_args!("{value:?}"))
            }
        }

        fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
            self.put(field, &format_args!("{value:?}"));
        }
    }

    impl Text<'_> {
        fn put(&mut self, field: &Field, value: &fmt::Arguments<'_>) {
            if !self.0.is_empty() {
                self.0.push(' ');
            }
            let _ = match field.name() {
                "message" => write!(self.0, "{value}"),
                name => write!(self.0, "{name}={value}"),
            };
        }
    }

    impl<S: Subscriber + for<'a> LookupSpan<'a>> Layer<S> for LogLayer {
        fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, context: Context<'_, S>) {
            let mut fields = String::new();
            attributes.record(&mut Text(&mut fields));
            if let Some(span) = context.span(id) {
                span.extensions_mut().insert(Fields(fields));
            }
        }

        fn on_record(&self, id: &Id, values: &Record<'_>, context: Context<'_, S>) {
            if let Some(span) = context.span(id)
                && let Some(fields) = span.extensions_mut().get_mut::<Fields>()
            {
                values.record(&mut Text(&mut fields.0));
            }
        }

        fn on_event(&self, event: &Event<'_>, context: Context<'_, S>) {
            let level = match *event.metadata().level() {
                Level::ERROR => MUMBA_LOG_ERROR,
                Level::WARN => MUMBA_LOG_WARNING,
                Level::INFO => MUMBA_LOG_INFO,
                Level::DEBUG => MUMBA_LOG_DEBUG,
                Level::TRACE => return,
            };
            super::write(level, line(event, &context));
        }
    }

    /// `target: span{field=1}: message field=2`
    fn line<S: Subscriber + for<'a> LookupSpan<'a>>(event: &Event<'_>, context: &Context<'_, S>) -> String {
        let mut text = format!("{}: ", event.metadata().target());
        for span in context.event_scope(event).into_iter().flat_map(|scope| scope.from_root()) {
            text.push_str(span.name());
            if let Some(Fields(fields)) = span.extensions().get()
                && !fields.is_empty()
            {
                let _ = write!(text, "{{{fields}}}");
            }
            text.push_str(": ");
        }
        let mut said = String::new();
        event.record(&mut Text(&mut said));
        text.push_str(&said);
        text
    }

    #[cfg(test)]
    mod tests {
        use std::sync::{Arc, Mutex};

        use super::*;

        #[derive(Clone, Default)]
        struct Lines(Arc<Mutex<Vec<String>>>);

        impl<S: Subscriber + for<'a> LookupSpan<'a>> Layer<S> for Lines {
            fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, context: Context<'_, S>) {
                LogLayer::new().on_new_span(attributes, id, context);
            }

            fn on_event(&self, event: &Event<'_>, context: Context<'_, S>) {
                self.0.lock().unwrap().push(line(event, &context));
            }
        }

        #[test]
        fn a_line_has_the_spans_and_fields_of_its_event() {
            let lines = Lines::default();
            tracing::subscriber::with_default(tracing_subscriber::registry().with(lines.clone()), || {
                let span = tracing::info_span!(target: "app", "open", id = 7, name = "x");
                let _entered = span.enter();
                tracing::warn!(target: "app", left = 2, "it is {}", "late");
            });
            assert_eq!(*lines.0.lock().unwrap(), ["app: open{id=7 name=\"x\"}: it is late left=2"]);
        }
    }
}
