//! A session bus of a test's own. The address of the bus is a matter of the environment, so each test runs once more, as a process of
//! its own on its bus.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

const VARIABLE: &str = "DBUS_SESSION_BUS_ADDRESS";
const SYSTEM_VARIABLE: &str = "DBUS_SYSTEM_BUS_ADDRESS";
const INSIDE: &str = "MUMBA_TEST_ON_A_BUS";

struct Bus {
    daemon: Child,
    address: String,
    _folder: tempfile::TempDir,
}

impl Bus {
    fn start() -> Bus {
        let folder = tempfile::tempdir().unwrap();
        let mut command = Command::new("dbus-daemon");
        command.arg(format!("--address=unix:path={}", folder.path().join("bus").display()));
        command.args(["--session", "--nofork", "--print-address"]).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut daemon = command.spawn().expect("dbus-daemon is installed (`cargo xtask setup --for test`)");
        let mut address = String::new();
        BufReader::new(daemon.stdout.take().unwrap()).read_line(&mut address).unwrap();
        Bus { daemon, address: address.trim().to_owned(), _folder: folder }
    }
}

impl Drop for Bus {
    fn drop(&mut self) {
        let _ = self.daemon.kill();
        let _ = self.daemon.wait();
    }
}

/// Runs `inside` on a bus of its own; `test` is the whole name of the test that calls.
pub(crate) fn on_a_bus<F: Future<Output = ()>>(test: &str, inside: impl FnOnce() -> F) {
    if std::env::var_os(INSIDE).is_some() {
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
        runtime.block_on(async { tokio::time::timeout(Duration::from_secs(60), inside()).await }).expect("it ends");
        return;
    }
    let bus = Bus::start();
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", test, "--nocapture"]).env(VARIABLE, &bus.address);
    // Programs of the system are looked for on the same bus.
    command.env(SYSTEM_VARIABLE, &bus.address).env(INSIDE, "1");
    let output = command.output().unwrap();
    let said = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success() && said.contains("1 passed"), "{said}");
}
