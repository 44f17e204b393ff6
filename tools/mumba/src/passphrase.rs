//! Passphrases: typed at the terminal without being shown, or the first line of a file. Never an argument, which every
//! process of the machine can read.

use std::fs::{File, OpenOptions};
use std::io::{self, Read, Write as _};
use std::path::PathBuf;

use mumba_releases::{Passphrase, Prompt};
use rustix::termios::{LocalModes, OptionalActions, SpecialCodeIndex, Termios, tcgetattr, tcsetattr};
use zeroize::Zeroizing;

use crate::cli::key::{BackupPassphraseOptions, PassphraseOptions};
use crate::keyring::Keyring;

/// Bytes that a passphrase may have.
const MAX_BYTES: usize = 4096;

/// Where passphrases come from: the terminal, where no file is named.
#[derive(Default)]
pub(crate) struct Passphrases {
    file: Option<PathBuf>,
    backup_file: Option<PathBuf>,
    keyring: Option<Keyring>,
    /// New keys get a passphrase that the keyring makes.
    is_made: bool,
}

impl Passphrases {
    pub(crate) fn new(options: &PassphraseOptions) -> Passphrases {
        let file = options.passphrase_file.clone();
        Passphrases { backup_file: file.clone(), file, ..Passphrases::default() }
    }

    /// Asks the desktop's secret service before the person at the terminal.
    pub(crate) fn with_keyring(self, keyring: Keyring) -> Passphrases {
        Passphrases { keyring: Some(keyring), ..self }
    }

    /// Has the secret service make the passphrases of new keys.
    pub(crate) fn made_by(self, keyring: Keyring) -> Passphrases {
        Passphrases { keyring: Some(keyring), is_made: true, ..self }
    }

    pub(crate) fn with_backup(self, options: &BackupPassphraseOptions) -> Passphrases {
        Passphrases { backup_file: options.backup_passphrase_file.clone().or(self.backup_file), ..self }
    }

    /// Answers the questions of the keys.
    pub(crate) fn ask(self) -> impl FnMut(Prompt<'_>) -> io::Result<Passphrase> {
        move |prompt| {
            let file = match prompt {
                Prompt::UnlockBackup | Prompt::NewBackup => &self.backup_file,
                _ => &self.file,
            };
            if let Some(file) = file {
                let read = File::open(file).and_then(first_line);
                return read.map_err(|error| io::Error::new(error.kind(), format!("{}: {error}", file.display())));
            }
            match (&self.keyring, prompt) {
                (Some(keyring), Prompt::New(name)) if self.is_made => return keyring.create(name),
                (Some(keyring), Prompt::Unlock(name)) => {
                    if let Some(kept) = keyring.get(name)? {
                        return Ok(kept);
                    }
                }
                _ => {}
            }
            let is_new = matches!(prompt, Prompt::New(_) | Prompt::NewBackup);
            let typed = typed(&question(prompt))?;
            if is_new && *typed != *self::typed("Once more: ")? {
                return Err(io::Error::new(io::ErrorKind::InvalidInput, "the two passphrases differ"));
            }
            Ok(Passphrase::new(typed.as_str().to_owned()))
        }
    }
}

fn question(prompt: Prompt<'_>) -> String {
    match prompt {
        Prompt::Unlock(name) => format!("Passphrase of the key {name}: "),
        Prompt::New(name) => format!("New passphrase for the key {name}: "),
        Prompt::UnlockBackup => "Passphrase of the backup: ".to_owned(),
        Prompt::NewBackup => "New passphrase for the backup: ".to_owned(),
        _ => "Passphrase: ".to_owned(),
    }
}

/// The first line, without its end.
fn first_line(mut file: impl Read) -> io::Result<Passphrase> {
    let mut line = Zeroizing::new(Vec::with_capacity(MAX_BYTES));
    let mut byte = [0];
    // Byte by byte: what follows the line may be somebody else's.
    while file.read(&mut byte)? == 1 && byte[0] != b'\n' {
        if line.len() == MAX_BYTES {
            return Err(io::Error::new(io::ErrorKind::InvalidData, "the passphrase has more than 4096 bytes"));
        }
        line.push(byte[0]);
    }
    if line.last() == Some(&b'\r') {
        line.pop();
    }
    Ok(Passphrase::new(utf8(&line)?.as_str().to_owned()))
}

fn utf8(bytes: &[u8]) -> io::Result<Zeroizing<String>> {
    let not_utf8 = |_| io::Error::new(io::ErrorKind::InvalidData, "the passphrase is not valid UTF-8");
    Ok(Zeroizing::new(std::str::from_utf8(bytes).map_err(not_utf8)?.to_owned()))
}

/// What somebody types at the terminal, unseen.
fn typed(question: &str) -> io::Result<Zeroizing<String>> {
    let open = OpenOptions::new().read(true).write(true).open("/dev/tty");
    let mut terminal = open.map_err(|_| {
        io::Error::new(
            io::ErrorKind::NotConnected,
            "there is no terminal to ask at; name a file with --passphrase-file",
        )
    })?;
    terminal.write_all(question.as_bytes())?;
    let unseen = Unseen::begin(&terminal)?;
    let line = read_typed(&terminal);
    drop(unseen);
    terminal.write_all(b"\n")?;
    utf8(&line?)
}

/// The terminal as long as nothing is shown. It gives Ctrl-C as a byte, so that nothing ends the process before the
/// terminal is as it was.
struct Unseen<'a> {
    terminal: &'a File,
    former: Termios,
}

impl Unseen<'_> {
    fn begin(terminal: &File) -> io::Result<Unseen<'_>> {
        let former = tcgetattr(terminal)?;
        let mut modes = former.clone();
        modes.local_modes.remove(LocalModes::ECHO | LocalModes::ICANON | LocalModes::ISIG);
        modes.special_codes[SpecialCodeIndex::VMIN] = 1;
        modes.special_codes[SpecialCodeIndex::VTIME] = 0;
        tcsetattr(terminal, OptionalActions::Flush, &modes)?;
        Ok(Unseen { terminal, former })
    }
}

impl Drop for Unseen<'_> {
    fn drop(&mut self) {
        // Nothing is left to try where this fails.
        let _ = tcsetattr(self.terminal, OptionalActions::Flush, &self.former);
    }
}

/// Reads keys as a terminal's line does: backspace, Ctrl-U, Ctrl-C, Ctrl-D.
fn read_typed(mut keys: impl Read) -> io::Result<Zeroizing<Vec<u8>>> {
    let mut line = Zeroizing::new(Vec::with_capacity(MAX_BYTES));
    let mut byte = [0];
    loop {
        let ended = keys.read(&mut byte)? == 0;
        match byte[0] {
            _ if ended => return Err(io::ErrorKind::UnexpectedEof.into()),
            b'\n' | b'\r' => return Ok(line),
            0x03 => return Err(io::Error::new(io::ErrorKind::Interrupted, "it was given up")),
            0x04 if line.is_empty() => return Err(io::ErrorKind::UnexpectedEof.into()),
            0x08 | 0x7f => {
                // One character, which may have several bytes.
                while line.pop().is_some_and(|byte| byte & 0xc0 == 0x80) {}
            }
            0x15 => line.clear(),
            byte if line.len() < MAX_BYTES => line.push(byte),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_taken_as_a_terminal_takes_them() {
        let typed = |keys: &[u8]| read_typed(keys).map(|line| String::from_utf8(line.to_vec()).unwrap());
        assert_eq!(typed(b"horse\rmore").unwrap(), "horse");
        assert_eq!(typed("hö\u{7f}x\n".as_bytes()).unwrap(), "hx");
        assert_eq!(typed(b"wrong\x15right\n").unwrap(), "right");
        assert_eq!(typed(b"\x7f\x7fa\n").unwrap(), "a");
        assert_eq!(typed(b"ab\x03\n").unwrap_err().kind(), io::ErrorKind::Interrupted);
        assert_eq!(typed(b"\x04").unwrap_err().kind(), io::ErrorKind::UnexpectedEof);
        assert_eq!(typed(b"ab").unwrap_err().kind(), io::ErrorKind::UnexpectedEof);
    }

    #[test]
    fn a_terminal_shows_nothing_and_is_afterwards_as_it_was() {
        use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
        let person = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
        grantpt(&person).unwrap();
        unlockpt(&person).unwrap();
        let path = ptsname(&person, Vec::new()).unwrap();
        let terminal = OpenOptions::new().read(true).write(true).open(path.to_str().unwrap()).unwrap();
        let mut person = File::from(person);
        let modes = || tcgetattr(&terminal).unwrap().local_modes;
        let former = modes();
        assert!(former.contains(LocalModes::ECHO | LocalModes::ISIG));
        let unseen = Unseen::begin(&terminal).unwrap();
        assert!(!modes().intersects(LocalModes::ECHO | LocalModes::ICANON | LocalModes::ISIG));
        person.write_all(b"unseen\r").unwrap();
        assert_eq!(read_typed(&terminal).unwrap().as_slice(), b"unseen");
        drop(unseen);
        assert_eq!(modes(), former);
        // All that the person has seen is what was written.
        (&terminal).write_all(b"!").unwrap();
        let mut seen = [0; 16];
        let count = person.read(&mut seen).unwrap();
        assert_eq!(&seen[..count], b"!");
    }

    #[test]
    fn only_the_first_line_of_a_file_is_read() {
        let mut file = b"correct horse\r\nrest".as_slice();
        first_line(&mut file).unwrap();
        assert_eq!(file, b"rest");
        first_line(b"no end".as_slice()).unwrap();
        assert!(first_line(vec![b'a'; MAX_BYTES + 1].as_slice()).is_err());
        assert!(first_line(b"\xff\n".as_slice()).is_err());
    }
}
