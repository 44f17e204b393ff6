//! What the guardian puts on itself before it starts the service, as words of its command line.

use std::ffi::{OsStr, OsString};
use std::path::PathBuf;

/// What a service may reach, beside what its namespaces show.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Restrictions {
    /// The version of Landlock's interface to use in full; 0 for none.
    pub landlock: u8,
    /// May be read and run.
    pub readable: Vec<PathBuf>,
    /// May be changed too.
    pub writable: Vec<PathBuf>,
    /// May be read and written, and nothing else done to them.
    pub devices: Vec<PathBuf>,
    /// Folders in which sockets may be made and removed, and nothing else.
    pub sockets: Vec<PathBuf>,
    /// TCP ports; without it Landlock leaves them alone.
    pub tcp: Option<Tcp>,
    /// The system call filter, with the sockets that it lets pass; none for no filter.
    pub seccomp: Option<Sockets>,
    /// Limits by their names, as `prlimit` has them.
    pub limits: Vec<(String, u64)>,
}

/// TCP ports that Landlock lets pass.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tcp {
    /// To connect to; none for any.
    pub connect: Option<Vec<u16>>,
    /// To listen on.
    pub listen: Vec<u16>,
}

/// Which sockets, beside unix sockets, the system call filter lets pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sockets {
    /// TCP and UDP: the network is the service's own.
    Own,
    /// None.
    None,
    /// TCP, and asking for interfaces and routes.
    Tcp,
    /// As before, and UDP.
    TcpUdp,
}

impl Sockets {
    const NAMES: [(&'static str, Sockets); 4] =
        [("own", Sockets::Own), ("none", Sockets::None), ("tcp", Sockets::Tcp), ("tcp+udp", Sockets::TcpUdp)];
}

impl Restrictions {
    /// As words, with `--` at the end.
    pub fn words(&self) -> Vec<OsString> {
        let mut words: Vec<OsString> = Vec::new();
        let mut add = |name: &str, value: &OsStr| words.extend([name.into(), value.to_owned()]);
        add("--landlock", self.landlock.to_string().as_ref());
        let paths = [
            ("--read", &self.readable),
            ("--write", &self.writable),
            ("--device", &self.devices),
            ("--sockets", &self.sockets),
        ];
        for (name, paths) in paths {
            for path in paths {
                add(name, path.as_os_str());
            }
        }
        if let Some(tcp) = &self.tcp {
            add("--connect", tcp.connect.as_deref().map_or_else(|| "any".to_owned(), list).as_ref());
            add("--listen", list(&tcp.listen).as_ref());
        }
        if let Some((name, _)) = Sockets::NAMES.iter().find(|(_, sockets)| Some(*sockets) == self.seccomp) {
            add("--seccomp", name.as_ref());
        }
        for (name, most) in &self.limits {
            add("--limit", format!("{name}={most}").as_ref());
        }
        words.push("--".into());
        words
    }

    /// Reads the words; gives what comes after `--` too.
    ///
    /// # Errors
    ///
    /// When there is a word that [`Restrictions::words`] does not write.
    pub fn parse(words: &[OsString]) -> Result<(Restrictions, &[OsString]), String> {
        let mut found = Restrictions::default();
        let mut rest = words;
        loop {
            match rest {
                [end, program @ ..] if end == "--" => return Ok((found, program)),
                [name, value, after @ ..] => {
                    found
                        .set(name, value)
                        .ok_or_else(|| format!("it knows no '{} {}'", name.display(), value.display()))?;
                    rest = after;
                }
                _ => return Err("its arguments have no end".to_owned()),
            }
        }
    }

    fn set(&mut self, name: &OsStr, value: &OsStr) -> Option<()> {
        match name.to_str()? {
            "--landlock" => self.landlock = value.to_str()?.parse().ok()?,
            "--read" => self.readable.push(value.into()),
            "--write" => self.writable.push(value.into()),
            "--device" => self.devices.push(value.into()),
            "--sockets" => self.sockets.push(value.into()),
            "--connect" => {
                let value = value.to_str()?;
                self.tcp.get_or_insert_default().connect = if value == "any" { None } else { Some(ports(value)?) };
            }
            "--listen" => self.tcp.get_or_insert_default().listen = ports(value.to_str()?)?,
            "--seccomp" => {
                let named = Sockets::NAMES.iter().find(|(name, _)| value == *name)?;
                self.seccomp = Some(named.1);
            }
            "--limit" => {
                let (name, most) = value.to_str()?.split_once('=')?;
                self.limits.push((name.to_owned(), most.parse().ok()?));
            }
            _ => return None,
        }
        Some(())
    }
}

fn list(ports: &[u16]) -> String {
    ports.iter().map(u16::to_string).collect::<Vec<_>>().join(",")
}

fn ports(text: &str) -> Option<Vec<u16>> {
    text.split(',').filter(|port| !port.is_empty()).map(|port| port.parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let full = Restrictions {
            landlock: 6,
            readable: vec!["/usr".into(), "/a b".into()],
            writable: vec!["/data".into()],
            devices: vec!["/dev/null".into()],
            sockets: vec!["/run/a".into()],
            tcp: Some(Tcp { connect: Some(vec![53, 443]), listen: Vec::new() }),
            seccomp: Some(Sockets::TcpUdp),
            limits: vec![("nofile".to_owned(), 7)],
        };
        let any = Restrictions { tcp: Some(Tcp { connect: None, listen: vec![80] }), ..full.clone() };
        for restrictions in [full, any, Restrictions::default()] {
            let mut words = restrictions.words();
            words.extend(["--program".into(), "--".into()]);
            let (read, program) = Restrictions::parse(&words).unwrap();
            assert_eq!(read, restrictions);
            assert_eq!(program, ["--program", "--"]);
        }
    }

    #[test]
    fn what_is_not_known_is_refused() {
        for words in [&["--read"][..], &["--odd", "1", "--"], &["--seccomp", "all", "--"], &["--listen", "70000", "--"]]
        {
            let words: Vec<OsString> = words.iter().map(Into::into).collect();
            assert!(Restrictions::parse(&words).is_err(), "{words:?}");
        }
    }
}
