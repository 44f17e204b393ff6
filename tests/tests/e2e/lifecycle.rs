//! The host's own life: started by whoever needs it, one per user, ended cleanly or killed, and found again.

use std::fs;
use std::os::unix::ffi::OsStrExt as _;
use std::os::unix::fs::{FileTypeExt as _, PermissionsExt as _, symlink};
use std::os::unix::net::UnixListener;
use std::os::unix::process::ExitStatusExt as _;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::Arc;
use std::time::Duration;

use mumba_tests::{HostOptions, Package, TestHome, TestHost, processes, wait};
use rustix::process::Signal;
use tonic_reflection::pb::v1::ServerReflectionRequest;
use tonic_reflection::pb::v1::server_reflection_client::ServerReflectionClient;
use tonic_reflection::pb::v1::server_reflection_request::MessageRequest;
use tonic_reflection::pb::v1::server_reflection_response::MessageResponse;

const PAGE: &str = "<!doctype html><title>Page</title><h1>Page</h1>";

fn mode(path: &Path) -> u32 {
    fs::symlink_metadata(path).unwrap().permissions().mode() & 0o777
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().flatten().map(|entry| entry.path());
    entries.flat_map(|path| if path.is_dir() { files_below(&path) } else { vec![path] }).collect()
}

#[tokio::test]
async fn the_host_starts_when_a_command_needs_it_and_outlives_the_command() {
    let home = TestHome::new().await;
    assert!(home.host_process().is_none());
    home.cli(&["list"]).await.succeeded();
    let host = home.host_process().expect("the command started the host");
    // A second command finds the same host.
    home.cli(&["list"]).await.succeeded();
    assert_eq!(home.host_process(), Some(host.clone()));
    let status = home.cli(&["host", "status", "--json"]).await.succeeded().json();
    assert_eq!((&status["host"]["pid"], &status["host"]["sandbox"]), (&host.pid.into(), &true.into()));
    assert_eq!(status["host"]["display_mode"], "offscreen");
    home.cli(&["host", "stop"]).await.succeeded();
    assert!(!host.is_alive());
}

#[tokio::test]
async fn commands_that_start_it_at_once_share_one_host() {
    let home = TestHome::new().await;
    let commands: [&[&str]; 4] = [&["list"], &["list", "--json"], &["version"], &["list"]];
    let (a, b, c, d) =
        tokio::join!(home.cli(commands[0]), home.cli(commands[1]), home.cli(commands[2]), home.cli(commands[3]));
    for output in [a, b, c, d] {
        output.succeeded();
    }
    // Those that came second end at once, but a command need not wait for that.
    let hosts = async || home.processes().into_iter().filter(|process| process.name == "mumba-host").count();
    wait::until_it_is("one host is left", hosts, |hosts| *hosts == 1).await;
    home.cli(&["host", "status"]).await.succeeded();
}

#[tokio::test]
async fn a_command_that_only_looks_starts_no_host() {
    let home = TestHome::new().await;
    home.cli(&["status"]).await.exited_with(8);
    home.cli(&["host", "status"]).await.exited_with(8);
    home.cli(&["host", "stop"]).await.succeeded();
    assert_eq!(home.processes(), []);
}

#[tokio::test]
async fn a_second_host_is_refused_and_names_the_first() {
    let host = TestHost::start().await;
    let refused = TestHost::refused(&host, HostOptions::default()).await.exited_with(10);
    refused.says(&["another host", &host.pid().to_string(), "mumba host stop"]);
    assert!(host.api().is_serving().await);
}

#[tokio::test]
async fn health_and_reflection_answer() {
    let host = TestHost::start().await;
    assert!(host.api().is_serving().await);
    let request = ServerReflectionRequest {
        host: String::new(),
        message_request: Some(MessageRequest::ListServices(String::new())),
    };
    let mut client = ServerReflectionClient::new(host.api().channel());
    let mut answers = client.server_reflection_info(tokio_stream::once(request)).await.unwrap().into_inner();
    let answer = answers.message().await.unwrap().unwrap();
    let Some(MessageResponse::ListServicesResponse(list)) = answer.message_response else { panic!("{answer:?}") };
    let names: Vec<_> = list.service.iter().map(|service| service.name.as_str()).collect();
    for name in ["mumba.host.v1.Apps", "mumba.host.v1.Host", "mumba.host.v1.Views", "grpc.health.v1.Health"] {
        assert!(names.contains(&name), "{name} is not in {names:?}");
    }
}

#[tokio::test]
async fn only_the_user_can_reach_the_sockets() {
    let host = TestHost::start().await;
    let socket = host.home().host_socket();
    assert!(fs::symlink_metadata(&socket).unwrap().file_type().is_socket());
    assert_eq!((mode(&socket), mode(host.home().run())), (0o600, 0o700));
}

#[tokio::test]
async fn sigterm_ends_the_host_cleanly() {
    let host = TestHost::start().await;
    host.install(Package::web(&host, "page", PAGE).path()).await;
    host.launch("page").await;
    let socket = host.home().host_socket();
    // No process is left: `terminate` checks that.
    let (code, home) = host.terminate().await;
    assert_eq!(code, Some(0));
    assert!(!socket.exists());
    assert_eq!(home.processes(), []);
    home.cli(&["status"]).await.exited_with(8);
}

#[tokio::test]
async fn a_host_that_is_asked_to_end_while_it_starts_ends() {
    let home = TestHome::new().await;
    for step in 0..12 {
        let mut command = home.command(home.stage().program("mumba-host"));
        let mut host = command.arg("--offscreen").stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        // The moment is what is tried: before, while and after Chromium starts, whichever a machine is at by then.
        tokio::time::sleep(Duration::from_millis(25 * step)).await;
        processes::Process::of(host.id()).expect("it runs until it is asked").signal(Signal::TERM);
        let status = wait::until("the host ends", || std::future::ready(host.try_wait().unwrap())).await;
        // At the very beginning nobody takes the signal yet, and while Chromium starts it may end the process by itself.
        assert!(status.success() || status.signal() == Some(Signal::TERM.as_raw()), "step {step}: {status}");
        wait::until_it_is("no process is left", async || home.processes(), Vec::is_empty).await;
    }
    home.cli(&["host", "start"]).await.succeeded();
    home.cli(&["host", "stop"]).await.succeeded();
}

#[tokio::test]
async fn a_killed_host_leaves_no_process_and_does_not_stop_the_next_start() {
    let host = TestHost::start().await;
    host.install(Package::web(&host, "page", PAGE).path()).await;
    host.launch("page").await;
    assert!(host.tree().len() >= 5, "{:?}", host.tree());
    let home = host.kill().await;
    assert!(home.home().host_socket().exists(), "a killed host cannot remove its socket");
    assert_eq!(home.processes(), []);

    let host = TestHost::start_in(&home).await;
    host.launch("page").await;
}

#[tokio::test]
async fn the_lock_of_a_chromium_that_ran_under_another_host_name_is_cleared() {
    let host = TestHost::start().await;
    let root = host.home().chromium_root();
    let home = host.kill().await;
    for (name, to) in
        [("SingletonLock", "another-machine-4242"), ("SingletonCookie", "1"), ("SingletonSocket", "/nowhere/s")]
    {
        let _ = fs::remove_file(root.join(name));
        symlink(to, root.join(name)).unwrap();
    }
    let host = TestHost::start_in(&home).await;
    host.install(Package::web(&host, "page", PAGE).path()).await;
    host.launch("page").await;
}

#[tokio::test]
async fn a_host_leaves_nothing_among_the_temporary_files() {
    let folder = |host: &TestHost| {
        let socket = fs::read_link(host.home().chromium_root().join("SingletonSocket")).unwrap();
        socket.parent().unwrap().to_owned()
    };
    let host = TestHost::start().await;
    let killed = folder(&host);
    let home = host.kill().await;
    assert!(killed.is_dir(), "a killed host cannot remove it");
    let host = TestHost::start_in(&home).await;
    let ended = folder(&host);
    assert!(ended.is_dir() && !killed.exists(), "{} {}", ended.display(), killed.display());
    host.terminate().await;
    assert!(!ended.exists(), "{}", ended.display());
}

#[tokio::test]
async fn mumba_home_holds_everything() {
    let host = TestHost::start().await;
    host.install(Package::web(&host, "page", PAGE).path()).await;
    host.launch("page").await;
    let (_, home) = host.terminate().await;
    let mut written = files_below(&home.user_home());
    // The cache of the system's font library is the same for all programs.
    written.retain(|path| !path.starts_with(home.user_home().join(".cache/fontconfig")));
    assert_eq!(written, Vec::<PathBuf>::new(), "these lie outside of MUMBA_HOME");
    for folder in [home.home().state(), home.home().cache(), home.home().config(), home.home().run()] {
        assert!(folder.starts_with(home.root()) && folder.is_dir(), "{}", folder.display());
    }
}

#[tokio::test]
async fn a_mumba_home_with_a_long_path_works_and_its_sockets_stay_short() {
    let home = Arc::new(TestHome::at(&["long"; 40].join("/")).await);
    assert!(home.root().as_os_str().len() > 200);
    let host = TestHost::start_in(&home).await;
    let socket = host.home().host_socket();
    assert!(socket.as_os_str().as_bytes().len() < 108, "{}", socket.display());
    host.install(Package::web(&host, "page", PAGE).path()).await;
    host.launch("page").await;
    host.cli(&["list"]).await.succeeded();
    let (_, home) = host.terminate().await;
    assert!(!socket.exists());
    fs::remove_dir_all(home.home().run()).unwrap();
}

/// Everybody's folders are the test's own here: `/tmp` and `/run` are empty ones.
const OWN_FOLDERS: &str = "mount -t tmpfs -o mode=1777 none /run && mkdir /run/place /run/tmp && \
    mount --bind \"$HOME\" /run/place && mount --bind /run/tmp /tmp && export HOME=/run/place && unset MUMBA_HOME XDG_RUNTIME_DIR";

#[tokio::test]
async fn without_a_runtime_folder_the_sockets_have_a_defined_place() {
    let home = TestHome::new().await;
    let program = fs::canonicalize(home.stage().program("mumba")).unwrap();
    if program.starts_with("/tmp") {
        println!("skipped: {} lies in /tmp, which is another folder here", program.display());
        return;
    }
    let script = format!(
        "set -e; {OWN_FOLDERS}; id=$(id -u); mumba=$1; \
         setpriv --ambient-caps=-all --inh-caps=-all $mumba host start; test -S /tmp/mumba-$id/host.sock; \
         stat -c %a /tmp/mumba-$id; $mumba host stop; \
         export XDG_RUNTIME_DIR=/run/tmp/own; mkdir -m 700 $XDG_RUNTIME_DIR; \
         setpriv --ambient-caps=-all --inh-caps=-all $mumba host start; test -S $XDG_RUNTIME_DIR/mumba/host.sock; \
         $mumba host stop; ls -A $HOME $HOME/.local/share"
    );
    let mut command = home.command("unshare");
    command.args(["--user", "--map-current-user", "--keep-caps", "--mount", "/bin/sh", "-c", &script, "sh"]);
    command.arg(program);
    let output = home.finish(command).await.succeeded();
    assert!(output.stdout.contains("700\n"), "{}", output.stdout);
    assert!(output.stdout.contains(".local/share:\nmumba\n"), "{}", output.stdout);
}

#[tokio::test]
async fn a_socket_of_somebody_else_is_named_and_left_alone() {
    let home = TestHome::new().await;
    if !home.account().tests_are_root() {
        println!("skipped: only root can make a socket of another user");
        return;
    }
    fs::create_dir_all(home.home().run()).unwrap();
    home.account().own(home.home().run());
    let socket = home.home().host_socket();
    let _listener = UnixListener::bind(&socket).unwrap();
    let refused = home.cli(&["list"]).await.exited_with(5);
    refused.says(&[socket.to_str().unwrap(), "user 0"]);
    assert!(socket.exists());
    assert_eq!(home.processes(), []);
}

#[tokio::test]
async fn a_run_folder_of_somebody_else_is_named_and_left_alone() {
    let home = TestHome::new().await;
    if !home.account().tests_are_root() {
        println!("skipped: only root can make a folder of another user");
        return;
    }
    fs::create_dir_all(home.home().run()).unwrap();
    let folder = home.home().run().to_str().unwrap().to_owned();
    home.cli(&["list"]).await.exited_with(5).says(&[&folder, "MUMBA_HOME"]);
    TestHost::refused(&home, HostOptions::default()).await.exited_with(1).says(&[&folder, "MUMBA_HOME"]);
    assert_eq!(home.processes(), []);
}

#[tokio::test]
async fn root_is_refused_unless_it_says_that_it_knows() {
    let home = TestHome::new().await;
    if !home.account().tests_are_root() {
        println!("skipped: the tests do not run as root");
        return;
    }
    let mut command = std::process::Command::new(home.stage().program("mumba-host"));
    command.env("MUMBA_HOME", home.place().join("of-root"));
    home.finish(command).await.exited_with(11).says(&["root", "--no-sandbox"]);
}

#[tokio::test]
async fn a_machine_without_user_namespaces_is_refused_with_the_way_out() {
    let home = TestHome::new().await;
    let options = HostOptions::default().in_namespaces(&["--user"], "echo 0 >/proc/sys/user/max_user_namespaces");
    let refused = TestHost::refused(&home, options).await.exited_with(11);
    refused.says(&["user namespaces", "mumba doctor", "--no-sandbox"]);
    assert_eq!(processes::mentioning(home.root()), []);
}

#[tokio::test]
async fn a_cef_that_lacks_a_file_is_named() {
    let home = TestHome::new().await;
    let broken = home.place().join("broken");
    fs::create_dir_all(broken.join("cef/locales")).unwrap();
    for program in ["mumba-host", "mumba-renderer", "mumba-guardian"] {
        fs::copy(home.stage().program(program), broken.join(program)).unwrap();
    }
    fs::copy(home.stage().program("cef/libcef.so"), broken.join("cef/libcef.so")).unwrap();
    let refused = home.finish(home.command(broken.join("mumba-host"))).await.exited_with(12);
    refused.says(&["icudtl.dat"]);
}

#[tokio::test]
async fn a_renderer_that_is_missing_is_named() {
    let home = TestHome::new().await;
    let broken = home.place().join("broken");
    fs::create_dir_all(&broken).unwrap();
    fs::copy(home.stage().program("mumba-host"), broken.join("mumba-host")).unwrap();
    symlink(fs::canonicalize(home.stage().program("cef")).unwrap(), broken.join("cef")).unwrap();
    home.finish(home.command(broken.join("mumba-host"))).await.exited_with(12).says(&["mumba-renderer"]);
}

#[tokio::test]
async fn closing_and_opening_views_goes_on_after_many_launches() {
    let host = TestHost::start().await;
    host.install(Package::web(&host, "page", PAGE).path()).await;
    for _ in 0..5 {
        let view = host.launch("page").await;
        host.cli(&["close", &view.id]).await.succeeded();
        wait::until_it_is("the view is closed", || host.views("page"), Vec::is_empty).await;
    }
}
