//! The user's desktop: opening links in their browser.

use std::process::{Command, Stdio};

/// Why a link was not opened.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LinkError {
    /// No person asked for it.
    #[error("no person followed the link")]
    NoGesture,
    /// Only links to the web and mail addresses are opened.
    #[error("only http, https and mailto links are opened")]
    Scheme,
    /// The opener could not be started.
    #[error("xdg-open cannot be started: {0}")]
    Opener(std::io::Error),
}

/// Opens a link with `xdg-open`. An app gets nothing opened that no person asked for, and no other scheme: those can
/// start programs.
///
/// # Errors
/// When the link is not to be opened, or cannot be.
pub fn open_link(url: &str, user_gesture: bool) -> Result<(), LinkError> {
    if !user_gesture {
        return Err(LinkError::NoGesture);
    }
    let parsed = url::Url::parse(url).map_err(|_| LinkError::Scheme)?;
    if !matches!(parsed.scheme(), "http" | "https" | "mailto") {
        return Err(LinkError::Scheme);
    }
    let mut child = Command::new("xdg-open")
        // As the URL parser wrote it: it begins with its scheme and can be no option.
        .arg(parsed.as_str())
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .map_err(LinkError::Opener)?;
    std::thread::spawn(move || child.wait());
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_opens_without_a_person_or_with_a_scheme_that_starts_programs() {
        assert!(matches!(open_link("https://example.org/", false), Err(LinkError::NoGesture)));
        for url in ["file:///etc/passwd", "javascript:alert(1)", "ssh://host", "mumba://x", "-help", "data:text/html,x"]
        {
            assert!(matches!(open_link(url, true), Err(LinkError::Scheme)), "{url}");
        }
    }
}
