//! A host of a test's own.

use std::fs::File;
use std::ops::Deref;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;

use mumba_proto::host as proto;
use tonic::Status;

use crate::processes::Process;
use crate::{Account, Api, Cdp, Output, Page, Picture, TestHome, processes, wait};

/// What the host is started with.
#[derive(Clone, Debug)]
pub struct HostOptions {
    flags: Vec<String>,
    environment: Vec<(String, String)>,
    devtools: bool,
    namespaces: Option<(Vec<String>, String)>,
}

impl Default for HostOptions {
    fn default() -> HostOptions {
        HostOptions { flags: Vec::new(), environment: Vec::new(), devtools: true, namespaces: None }
    }
}

impl HostOptions {
    /// Adds a flag.
    #[must_use]
    pub fn flag(mut self, flag: &str) -> HostOptions {
        self.flags.push(flag.to_owned());
        self
    }

    /// Sets an environment variable.
    #[must_use]
    pub fn variable(mut self, name: &str, value: &str) -> HostOptions {
        self.environment.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Starts the host without DevTools, as for users.
    #[must_use]
    pub fn without_devtools(mut self) -> HostOptions {
        self.devtools = false;
        self
    }

    /// Starts the host in namespaces of its own, such as `--net` and `--mount`, where a shell script of the test may do first
    /// what only root may. `$OWNER` and `$OWNER_GROUP` are the host's user there. The host itself is as for users.
    #[must_use]
    pub fn in_namespaces(mut self, kinds: &[&str], script: &str) -> HostOptions {
        self.namespaces = Some((kinds.iter().map(|&kind| kind.to_owned()).collect(), script.to_owned()));
        self
    }

    /// The words through which the host is started, and whether they switch to the host's user themselves.
    fn wrapper(&self, account: &Account) -> (Vec<String>, bool) {
        let Some((kinds, script)) = &self.namespaces else { return (Vec::new(), false) };
        let mut words = vec!["unshare".to_owned()];
        let own_user = kinds.iter().any(|kind| kind == "--user") || !account.tests_are_root();
        let leave = if own_user {
            words.extend(["--user", "--map-current-user", "--keep-caps"].map(str::to_owned));
            "--ambient-caps=-all --inh-caps=-all".to_owned()
        } else {
            format!("--reuid={} --regid={} --clear-groups", account.uid, account.gid)
        };
        words.extend(kinds.iter().filter(|kind| *kind != "--user").cloned());
        let script = format!("set -e\n{script}\nexec setpriv {leave} \"$@\"");
        words.extend(["/bin/sh".to_owned(), "-c".to_owned(), script, "mumba-test".to_owned()]);
        (words, !own_user)
    }

    fn command(&self, home: &TestHome) -> Command {
        // The shell puts the two ends of DevTools where Chromium wants them, and becomes the host.
        let script = if self.devtools { "exec 3<&0 4>&1 </dev/null >&2; exec \"$@\"" } else { "exec >&2; exec \"$@\"" };
        let (mut words, switches_user) = self.wrapper(home.account());
        words.extend(["/bin/sh", "-c", script, "mumba-test"].map(str::to_owned));
        let mut command = Command::new(&words[0]);
        command.args(&words[1..]).arg(home.stage().program("mumba-host")).args(&self.flags);
        if self.devtools {
            command.arg("--remote-debugging-pipe");
        }
        home.prepare_environment(&mut command);
        if !switches_user {
            home.account().apply(&mut command);
        }
        command.env("OWNER", home.account().uid.to_string()).env("OWNER_GROUP", home.account().gid.to_string());
        command.envs(self.environment.iter().map(|(name, value)| (name, value)));
        command.current_dir("/").stdin(Stdio::null()).stdout(Stdio::null());
        command
    }

    /// Starts a host in a home of its own.
    pub async fn start(self) -> TestHost {
        self.start_in(Arc::new(TestHome::new().await)).await
    }

    /// Starts a host in this home and waits until it serves.
    pub async fn start_in(self, home: Arc<TestHome>) -> TestHost {
        TestHost::begin(home, &self).await
    }
}

/// A host that runs. It is killed when it is dropped.
#[derive(Debug)]
pub struct TestHost {
    api: Api,
    cdp: Option<Cdp>,
    child: Child,
    home: Arc<TestHome>,
}

impl Deref for TestHost {
    type Target = TestHome;

    fn deref(&self) -> &TestHome {
        &self.home
    }
}

impl TestHost {
    /// A host in a home of its own, off-screen, with DevTools.
    pub async fn start() -> TestHost {
        HostOptions::default().start().await
    }

    /// A host in this home.
    pub async fn start_in(home: &Arc<TestHome>) -> TestHost {
        HostOptions::default().start_in(Arc::clone(home)).await
    }

    /// Starts a host that is not expected to become ready, and waits until it has ended.
    pub async fn refused(home: &TestHome, options: HostOptions) -> Output {
        let options = options.without_devtools();
        home.finish(options.command(home)).await
    }

    async fn begin(home: Arc<TestHome>, options: &HostOptions) -> TestHost {
        let logs = home.home().logs_dir();
        let mut above = logs.as_path();
        std::fs::create_dir_all(&logs).expect("MUMBA_HOME is writable");
        while above.starts_with(home.root()) {
            home.account().own(above);
            let Some(parent) = above.parent() else { break };
            above = parent;
        }
        let log = File::options().create(true).append(true).open(home.home().host_log()).expect("it is the test's own");
        home.account().own(&home.home().host_log());

        let options = match home.sanitizer() {
            Some(sanitizer) => &sanitizer.apply(options.clone()),
            None => options,
        };
        let mut command = options.command(&home);
        command.stderr(log);
        let pipes = options.devtools.then(|| {
            let (their_input, our_output) = std::io::pipe().expect("a pipe can be made");
            let (our_input, their_output) = std::io::pipe().expect("a pipe can be made");
            command.stdin(their_input).stdout(their_output);
            (our_input, our_output)
        });
        let child = command.spawn().expect("the host can be started");
        // Our copies of the host's ends of the pipes.
        drop(command);
        let cdp = pipes.map(|(input, output)| Cdp::over(input, output));
        let mut host = TestHost { api: Api::on(&home.home().host_socket()), cdp, child, home };
        host.wait_until_ready().await;
        host
    }

    async fn wait_until_ready(&mut self) {
        let (api, child) = (self.api.clone(), &mut self.child);
        wait::until("the host serves", || {
            if let Ok(Some(status)) = child.try_wait() {
                panic!("the host ended at once, with {status}; its log follows");
            }
            let api = api.clone();
            async move { api.is_serving().await.then_some(()) }
        })
        .await;
    }

    /// Its home, which can outlive it.
    pub fn test_home(&self) -> Arc<TestHome> {
        Arc::clone(&self.home)
    }

    /// Its process id.
    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    /// Its process.
    ///
    /// # Panics
    /// When it has ended.
    pub fn process(&self) -> Process {
        Process::of(self.pid()).expect("the host runs")
    }

    /// How many descriptors the host holds, without the files of Chromium's folder: it opens about ten of them a
    /// minute after its start, whatever the host does.
    pub fn descriptors(&self) -> usize {
        let chromium = self.home.home().chromium_root();
        let descriptors = std::fs::read_dir(format!("/proc/{}/fd", self.pid())).expect("the host runs");
        descriptors
            .filter_map(|entry| std::fs::read_link(entry.ok()?.path()).ok())
            .filter(|target| !target.starts_with(&chromium))
            .count()
    }

    /// The processes that it has started, and theirs.
    pub fn tree(&self) -> Vec<Process> {
        processes::below(self.pid())
    }

    /// Its API.
    pub fn api(&self) -> &Api {
        &self.api
    }

    /// Its DevTools.
    ///
    /// # Panics
    /// When it was started without.
    pub fn cdp(&self) -> &Cdp {
        self.cdp.as_ref().expect("the host was started with DevTools")
    }

    /// Ends it as `kill -9` does, and waits until nothing of it is left.
    pub async fn kill(mut self) -> Arc<TestHome> {
        let tree = self.tree();
        let _ = self.child.kill();
        let _ = self.child.wait();
        wait::until_it_is("a killed host leaves no process", || async { alive(&tree) }, Vec::is_empty).await;
        self.test_home()
    }

    /// Ends it with SIGTERM, and waits until it has ended. Gives its exit code.
    pub async fn terminate(mut self) -> (Option<i32>, Arc<TestHome>) {
        let tree = self.tree();
        self.process().signal(rustix::process::Signal::TERM);
        let status = self.exit_status().await;
        wait::until_it_is("a host that ended leaves no process", || async { alive(&tree) }, Vec::is_empty).await;
        (status.code(), self.test_home())
    }

    /// Waits until the host has ended by itself.
    pub async fn exit_status(&mut self) -> std::process::ExitStatus {
        let child = &mut self.child;
        wait::until("the host ends", || {
            let status = child.try_wait().expect("it is our child");
            async move { status }
        })
        .await
    }

    /// Installs a folder.
    ///
    /// # Panics
    /// When the host refuses.
    pub async fn install(&self, folder: &Path) -> proto::App {
        self.try_install(folder).await.unwrap_or_else(|status| panic!("{}: {}", folder.display(), status.message()))
    }

    /// Installs a folder, or gives the host's refusal.
    ///
    /// # Errors
    /// As the host says.
    pub async fn try_install(&self, folder: &Path) -> Result<proto::App, Status> {
        let request = proto::InstallFolderRequest { folder: folder.display().to_string() };
        let response = self.api.apps().install_folder(request).await?.into_inner();
        Ok(response.app.expect("an install gives the app"))
    }

    /// Opens a view and waits for its first frame.
    ///
    /// # Panics
    /// When no single view is opened.
    pub async fn launch(&self, app: &str) -> proto::View {
        self.launch_with(app, proto::LaunchOptions::default()).await
    }

    /// Opens a view with options and waits for its first frame.
    ///
    /// # Panics
    /// When no single view is opened.
    pub async fn launch_with(&self, app: &str, options: proto::LaunchOptions) -> proto::View {
        let mut views =
            self.try_launch(app, options).await.unwrap_or_else(|status| panic!("launch {app}: {}", status.message()));
        assert_eq!(views.len(), 1, "one view of {app} is opened");
        views.remove(0)
    }

    /// Opens a view, or gives the host's refusal.
    ///
    /// # Errors
    /// As the host says.
    pub async fn try_launch(&self, app: &str, options: proto::LaunchOptions) -> Result<Vec<proto::View>, Status> {
        let request = proto::LaunchRequest { app: app.to_owned(), options: Some(options), wait_for_first_frame: true };
        Ok(self.api.views().launch(request).await?.into_inner().views)
    }

    /// An installed app, as it is now.
    ///
    /// # Panics
    /// When it is not there.
    pub async fn app(&self, name: &str) -> proto::App {
        let request = proto::GetAppRequest { app: name.to_owned() };
        let answer = self.api.apps().get_app(request).await.unwrap_or_else(|status| panic!("{}", status.message()));
        answer.into_inner().app.expect("the app is in the answer")
    }

    /// The open views, of all apps where `app` is empty.
    ///
    /// # Panics
    /// When the host does not answer.
    pub async fn views(&self, app: &str) -> Vec<proto::View> {
        let request = proto::ListViewsRequest { app: app.to_owned() };
        let answer = self.api.views().list_views(request).await.unwrap_or_else(|status| panic!("{}", status.message()));
        answer.into_inner().views
    }

    /// Waits until a view is in a state.
    pub async fn wait_for_state(&self, view: &str, state: proto::view::State) -> proto::View {
        let what = format!("view {view} is {state:?}");
        let found = wait::until_it_is(
            &what,
            || async { self.views("").await.into_iter().find(|found| found.id == view) },
            |found| found.as_ref().is_some_and(|found| found.state() == state),
        )
        .await;
        found.expect("it was accepted")
    }

    /// The last log lines of an app, of all apps where `app` is empty.
    ///
    /// # Panics
    /// When the host does not answer.
    pub async fn logs(&self, app: &str) -> Vec<proto::LogLine> {
        let request = proto::ReadLogsRequest { app: app.to_owned(), tail: 10_000, follow: false };
        let answer = self.api.logs().read_logs(request).await.unwrap_or_else(|status| panic!("{}", status.message()));
        let mut stream = answer.into_inner();
        let mut lines = Vec::new();
        while let Some(line) = stream.message().await.expect("the log is read to its end") {
            lines.push(line);
        }
        lines
    }

    /// Waits until an app's log has a line with this text.
    pub async fn wait_for_log(&self, app: &str, text: &str) -> proto::LogLine {
        let what = format!("the log of '{app}' says '{text}'");
        let lines =
            wait::until_it_is(&what, || self.logs(app), |lines| lines.iter().any(|line| line.text.contains(text)))
                .await;
        lines.into_iter().rfind(|line| line.text.contains(text)).expect("it was accepted")
    }

    /// What a view shows.
    ///
    /// # Panics
    /// When the host gives no picture.
    pub async fn screenshot(&self, target: &str) -> Picture {
        let request = proto::ScreenshotRequest { target: target.to_owned() };
        let answer = self.api.views().screenshot(request).await.unwrap_or_else(|status| panic!("{}", status.message()));
        Picture::decode(&answer.into_inner().png)
    }

    /// The page of a view, through DevTools.
    pub async fn page(&self, view: &proto::View) -> Page {
        Page::at(self.cdp(), &view.url).await
    }

    /// What the host says of itself.
    ///
    /// # Panics
    /// When it does not answer.
    pub async fn describe(&self) -> proto::GetHostResponse {
        self.api.host().get_host(proto::GetHostRequest {}).await.expect("the host answers").into_inner()
    }
}

impl Drop for TestHost {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn alive(processes: &[Process]) -> Vec<Process> {
    processes.iter().filter(|process| process.is_alive()).cloned().collect()
}
