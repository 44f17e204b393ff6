//! A display of a test's own, and the windows on it.

use std::process::{Child, Command, Stdio};
use std::sync::Arc;

use mumba_tests::{TestHome, wait};
use x11rb::protocol::xproto::{ClientMessageEvent, ConnectionExt as _, EventMask};

/// An X server of the test's own.
pub(crate) struct Display {
    server: Child,
    /// As `DISPLAY` names it.
    pub(crate) name: String,
}

impl Display {
    /// Starts one.
    pub(crate) async fn new(home: &TestHome) -> Display {
        // It stays the same server when nobody is connected for a moment.
        // The server picks a free number and writes it to the descriptor: here, to a file.
        let file = home.place().join("display");
        let number = std::fs::File::create(&file).unwrap();
        let mut command = Command::new("Xvfb");
        command.args(["-displayfd", "1", "-screen", "0", "1280x1024x24", "-nolisten", "tcp", "-noreset"]);
        command.stdin(Stdio::null()).stdout(number).stderr(Stdio::null());
        let server = command.spawn().expect("Xvfb is installed");
        let number = wait::until("the X server runs", || async {
            std::fs::read_to_string(&file).ok().filter(|text| text.ends_with('\n')).map(|text| text.trim().to_owned())
        })
        .await;
        Display { server, name: format!(":{number}") }
    }

    /// The windows whose title holds this text.
    pub(crate) async fn windows(&self, home: &TestHome, title: &str) -> Vec<String> {
        let mut command = home.command("xdotool");
        command.args(["search", "--onlyvisible", "--name", title]).env("DISPLAY", &self.name);
        home.finish(command).await.stdout.lines().map(str::to_owned).collect()
    }

    /// The one window whose title holds this text, once it is there.
    pub(crate) async fn window(&self, home: &TestHome, title: &str) -> String {
        let what = format!("a window is called '{title}'");
        let windows = wait::until_it_is(&what, || self.windows(home, title), |windows| windows.len() == 1).await;
        windows[0].clone()
    }

    /// Does what a window manager does when its "close" button is pressed (ICCCM 4.2.8.1, `WM_DELETE_WINDOW`).
    pub(crate) fn ask_to_close(&self, window: &str) {
        let window: u32 = window.parse().unwrap();
        let (connection, _) = x11rb::connect(Some(&self.name)).unwrap();
        let atom = |name: &[u8]| connection.intern_atom(false, name).unwrap().reply().unwrap().atom;
        let data = [atom(b"WM_DELETE_WINDOW"), x11rb::CURRENT_TIME, 0, 0, 0];
        let message = ClientMessageEvent::new(32, window, atom(b"WM_PROTOCOLS"), data);
        connection.send_event(false, window, EventMask::NO_EVENT, message).unwrap().check().unwrap();
    }

    /// The class of a window, by which a desktop finds the entry that it belongs to (ICCCM 4.1.2.5, `WM_CLASS`).
    pub(crate) fn class(&self, window: &str) -> String {
        let window: u32 = window.parse().unwrap();
        let (connection, _) = x11rb::connect(Some(&self.name)).unwrap();
        let class = x11rb::properties::WmClass::get(&connection, window).unwrap().reply().unwrap().unwrap();
        String::from_utf8(class.class().to_vec()).unwrap()
    }

    /// What `xdotool` says.
    pub(crate) async fn tool(&self, home: &TestHome, words: &[&str]) -> String {
        let mut command = home.command("xdotool");
        command.args(words).env("DISPLAY", &self.name);
        home.finish(command).await.succeeded().stdout
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// A home whose programs have a display.
pub(crate) async fn with_display() -> (Display, Arc<TestHome>) {
    let home = TestHome::new().await;
    let display = Display::new(&home).await;
    let home = home.with_variable("DISPLAY", display.name.clone());
    (display, Arc::new(home))
}
