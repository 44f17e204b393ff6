//! Networks of their own on this machine, with hosts in them: the threads that do a host's work are in the network namespace of its place.

use std::fs::File;
use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};

use rustix::thread::{LinkNameSpaceType, move_into_link_name_space};
use std::os::fd::AsFd as _;
use tokio::runtime::{Handle, Runtime};

use crate::kit::{run, skip};

/// The network outside of all places.
const OUTSIDE: &str = "outside";

/// A network namespace, and threads in it.
pub(crate) struct Place {
    name: String,
    uplink: String,
    handle: Handle,
    runtime: Option<Runtime>,
}

/// Says that a test is skipped where there is no `nft`.
pub(crate) fn there_is_nft() -> bool {
    let there = Command::new("nft").arg("--version").output().is_ok_and(|output| output.status.success());
    if !there {
        skip("there is no nft (Debian: nftables)");
    }
    there
}

impl Place {
    /// Lets namespaces have names, in a mount namespace of ours, and makes the network that is outside of all places, in which we have these addresses.
    ///
    /// It is a bridge: libtorrent sends and receives at an address through the interface alone that has it.
    pub(crate) fn prepare(ours: &[&str]) {
        run("ip", &["link", "set", "lo", "up"]);
        run("ip", &["link", "add", OUTSIDE, "type", "bridge"]);
        ours.iter().for_each(|address| run("ip", &["address", "add", address, "dev", OUTSIDE]));
        run("ip", &["link", "set", OUTSIDE, "up"]);
        run("mount", &["-t", "tmpfs", "tmpfs", "/run"]);
        run("mount", &["--make-rprivate", "/"]);
        std::fs::create_dir_all("/run/netns").unwrap();
    }

    pub(crate) fn new(name: &str) -> Place {
        run("ip", &["netns", "add", name]);
        run("ip", &["-n", name, "link", "set", "lo", "up"]);
        let namespace = File::open(format!("/run/netns/{name}")).unwrap();
        // Threads are in the namespace of the one that began them.
        let starting = std::thread::spawn(move || {
            move_into_link_name_space(namespace.as_fd(), Some(LinkNameSpaceType::Network)).unwrap();
            tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap()
        });
        let runtime = starting.join().unwrap();
        static LINKS: AtomicU32 = AtomicU32::new(0);
        let uplink = format!("up{}", LINKS.fetch_add(1, Ordering::Relaxed));
        Place { name: name.to_owned(), uplink, handle: runtime.handle().clone(), runtime: Some(runtime) }
    }

    /// The end of its line to the outside.
    pub(crate) fn uplink(&self) -> String {
        self.uplink.clone()
    }

    /// A line to the network outside, in which the place has this address.
    pub(crate) fn link_to_outside(&self, its: &str) {
        let end = format!("to-{}", self.name);
        run("ip", &["link", "add", &end, "type", "veth", "peer", "name", &self.uplink, "netns", &self.name]);
        run("ip", &["link", "set", &end, "master", OUTSIDE, "up"]);
        self.run("ip", &["address", "add", its, "dev", &self.uplink]);
        self.run("ip", &["link", "set", &self.uplink, "up"]);
    }

    /// A line to another place.
    pub(crate) fn link_to(&self, other: &Place, theirs: &str, its: &str) {
        let end = format!("to-{}", self.name);
        other.run("ip", &["link", "add", &end, "type", "veth", "peer", "name", &self.uplink, "netns", &self.name]);
        other.run("ip", &["address", "add", theirs, "dev", &end]);
        other.run("ip", &["link", "set", &end, "up"]);
        self.run("ip", &["address", "add", its, "dev", &self.uplink]);
        self.run("ip", &["link", "set", &self.uplink, "up"]);
        let gateway = theirs.split('/').next().unwrap();
        self.run("ip", &["route", "add", "default", "via", gateway]);
    }

    /// Cuts the line to the outside: what is sent is lost.
    pub(crate) fn disconnect(&self) {
        run("ip", &["link", "set", &format!("to-{}", self.name), "down"]);
    }

    pub(crate) fn reconnect(&self) {
        run("ip", &["link", "set", &format!("to-{}", self.name), "up"]);
    }

    /// It is a router.
    pub(crate) fn forwards(&self) {
        self.run("sh", &["-c", "echo 1 > /proc/sys/net/ipv4/ip_forward"]);
    }

    /// Runs a program in it that must succeed.
    pub(crate) fn run(&self, program: &str, arguments: &[&str]) {
        let inside = [&["netns", "exec", &self.name, program], arguments].concat();
        run("ip", &inside);
    }

    /// Does a host's work in it.
    pub(crate) async fn run_async<T: Send + 'static>(&self, work: impl Future<Output = T> + Send + 'static) -> T {
        self.handle.spawn(work).await.unwrap()
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        // A runtime must not wait for its threads within another one.
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}
