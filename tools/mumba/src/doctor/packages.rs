//! Which package of the system holds what is missing.

/// The system's release, as far as package names depend on it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Release {
    /// Packages come from apt.
    apt: bool,
    /// Since Debian 13 and Ubuntu 24.04 some libraries carry "t64" in their package's name.
    time64: bool,
}

impl Release {
    pub(super) fn of_this_machine() -> Release {
        Release::parse(&std::fs::read_to_string("/etc/os-release").unwrap_or_default())
    }

    fn parse(text: &str) -> Release {
        let value = |key: &str| {
            let line = text.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix('='));
            line.unwrap_or_default().trim_matches('"').to_owned()
        };
        let (id, like) = (value("ID"), value("ID_LIKE"));
        let apt = id == "debian" || like.split_whitespace().any(|id| id == "debian" || id == "ubuntu");
        let version: f32 = value("VERSION_ID").parse().unwrap_or(0.0);
        let time64 = match id.as_str() {
            // Testing and unstable have no version.
            "debian" => version >= 13.0 || version == 0.0,
            "ubuntu" => version >= 24.04,
            _ => false,
        };
        Release { apt, time64 }
    }
}

/// Library, Debian's package, and whether that has "t64" in its name now.
const PACKAGES: [(&str, &str, bool); 31] = [
    ("libasound.so", "libasound2", true),
    ("libatk-1.0.so", "libatk1.0-0", true),
    ("libatk-bridge-2.0.so", "libatk-bridge2.0-0", true),
    ("libatspi.so", "libatspi2.0-0", true),
    ("libcairo.so", "libcairo2", false),
    ("libcups.so", "libcups2", true),
    ("libdbus-1.so", "libdbus-1-3", false),
    ("libdrm.so", "libdrm2", false),
    ("libexpat.so", "libexpat1", false),
    ("libgbm.so", "libgbm1", false),
    ("libgcc_s.so", "libgcc-s1", false),
    ("libgio-2.0.so", "libglib2.0-0", true),
    ("libglib-2.0.so", "libglib2.0-0", true),
    ("libgobject-2.0.so", "libglib2.0-0", true),
    ("libgtk-3.so", "libgtk-3-0", true),
    ("libnspr4.so", "libnspr4", false),
    ("libnss3.so", "libnss3", false),
    ("libnssutil3.so", "libnss3", false),
    ("libpango-1.0.so", "libpango-1.0-0", false),
    ("libsmime3.so", "libnss3", false),
    ("libtorrent-rasterbar.so", "libtorrent-rasterbar2.0", true),
    ("libudev.so", "libudev1", false),
    ("libX11.so", "libx11-6", false),
    ("libXcomposite.so", "libxcomposite1", false),
    ("libXdamage.so", "libxdamage1", false),
    ("libXext.so", "libxext6", false),
    ("libXfixes.so", "libxfixes3", false),
    ("libXrandr.so", "libxrandr2", false),
    ("libxcb.so", "libxcb1", false),
    ("libxkbcommon.so", "libxkbcommon0", false),
    ("libstdc++.so", "libstdc++6", false),
];

/// What to do about missing `libraries`.
pub(super) fn remedy(libraries: &[&str], release: &Release) -> String {
    if !release.apt {
        return "install the packages of your system that hold these libraries".into();
    }
    let mut known: Vec<String> = Vec::new();
    let mut unknown: Vec<&str> = Vec::new();
    for library in libraries {
        match package_of(library, release) {
            Some(package) if !known.contains(&package) => known.push(package),
            Some(_) => {}
            None => unknown.push(library),
        }
    }
    let mut steps = Vec::new();
    if !known.is_empty() {
        steps.push(format!("sudo apt install {}", known.join(" ")));
    }
    if !unknown.is_empty() {
        steps.push(format!("find the packages of {} with `apt-file search`", unknown.join(", ")));
    }
    steps.join("\n")
}

fn package_of(library: &str, release: &Release) -> Option<String> {
    let matches = |name: &str| library.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
    let (_, package, time64) = PACKAGES.iter().find(|(name, _, _)| matches(name))?;
    Some(if *time64 && release.time64 { format!("{package}t64") } else { package.to_string() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn releases_are_told_apart() {
        let bookworm = Release::parse("ID=debian\nVERSION_ID=\"12\"\n");
        assert_eq!(bookworm, Release { apt: true, time64: false });
        assert_eq!(Release::parse("ID=debian\nVERSION_ID=\"13\"\n"), Release { apt: true, time64: true });
        let noble = "NAME=Ubuntu\nID=ubuntu\nID_LIKE=debian\nVERSION_ID=\"24.04\"";
        assert_eq!(Release::parse(noble), Release { apt: true, time64: true });
        assert_eq!(Release::parse("ID=fedora\nVERSION_ID=43\n"), Release::default());
    }

    #[test]
    fn each_package_is_named_once_and_what_is_unknown_too() {
        let bookworm = Release { apt: true, time64: false };
        let missing = ["libnss3.so", "libnssutil3.so", "libasound.so.2", "libodd.so.1"];
        let text = remedy(&missing, &bookworm);
        assert_eq!(
            text,
            "sudo apt install libnss3 libasound2\nfind the packages of libodd.so.1 with `apt-file search`"
        );
        let trixie = Release { apt: true, time64: true };
        assert_eq!(remedy(&["libasound.so.2", "libgbm.so.1"], &trixie), "sudo apt install libasound2t64 libgbm1");
        assert!(remedy(&missing, &Release::default()).contains("your system"));
    }
}
