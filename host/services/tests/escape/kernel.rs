//! System calls that no service needs.

use super::{Prison, outside};

/// Tries a call inside, where the filter must refuse it, and outside, where whatever comes of it is something else.
async fn refused(call: &str) {
    refused_with(call, "EPERM").await;
}

async fn refused_with(call: &str, error: &str) {
    let prison = Prison::new();
    let attempt = format!("./attempt {call}");
    let mut control = prison.outside(&attempt);
    if control.said() == "EPERM" {
        // It needs privileges: with those of a namespace of one's own it gets farther.
        let inside = format!("unshare --user --map-root-user --mount {attempt}");
        control = prison.outside(&inside);
    }
    if control.said() == error {
        println!("no control: the kernel refuses {call} to everybody here");
    }
    assert_ne!(control.how, "2", "attempt.c knows no {call}");
    prison.prisoner().await.attempt(&attempt).await.must_fail(error);
}

macro_rules! refused {
    ($($test:ident: $($call:literal),+;)+) => {
        $(
            #[tokio::test]
            async fn $test() {
                $(refused($call).await;)+
            }
        )+
    };
}

refused! {
    other_processes_cannot_be_traced: "ptrace";
    other_processes_memory_cannot_be_reached: "process_vm_readv", "process_vm_writev", "pidfd_getfd";
    nothing_can_be_mounted: "mount", "umount", "pivot_root", "chroot";
    nothing_can_be_mounted_by_the_newer_calls: "fsopen", "fsmount", "fspick", "fsconfig", "move_mount", "open_tree", "mount_setattr";
    no_namespace_can_be_made_or_entered: "unshare", "unshare-all", "clone-user", "setns";
    keys_of_the_user_cannot_be_reached: "keyctl", "add_key", "request_key";
    no_program_can_be_put_into_the_kernel: "bpf";
    page_faults_cannot_be_handled: "userfaultfd";
    performance_counters_cannot_be_read: "perf_event_open";
    no_module_can_be_loaded: "init_module", "finit_module", "delete_module";
    no_kernel_can_be_started: "kexec_load";
    no_ring_of_calls_gets_around_the_filter: "io_uring_setup", "io_uring_enter";
    files_cannot_be_opened_without_their_paths: "open_by_handle_at", "quotactl";
    nothing_can_be_typed_into_a_terminal: "TIOCSTI", "TIOCLINUX";
    the_personality_cannot_be_changed: "personality";
}

#[cfg(target_arch = "x86_64")]
refused! {
    no_code_of_16_bits_can_be_run: "modify_ldt";
    calls_of_x32_are_refused: "x32";
}

#[tokio::test]
async fn clone3_does_not_exist_because_its_flags_cannot_be_seen() {
    refused_with("clone3", "ENOSYS").await;
}

#[cfg(target_arch = "x86_64")]
#[tokio::test]
async fn calls_of_i386_end_the_process() {
    let prison = Prison::new();
    if !prison.outside("./attempt i386").succeeded() {
        println!("skipped: this kernel has no system calls of i386");
        return;
    }
    // The shell says 128 and SIGSYS.
    let outcome = prison.prisoner().await.attempt("./attempt i386").await;
    assert!(outcome.how == "signal 31" || outcome.how == "159", "{outcome:?}");
}

#[tokio::test]
async fn sockets_of_other_families_are_refused() {
    let prison = Prison::new();
    let prisoner = prison.prisoner().await;
    // AF_ALG, AF_VSOCK, AF_NETLINK (route), AF_BLUETOOTH, AF_PACKET, AF_XDP.
    for (family, kind, protocol) in [(38, 5, 0), (40, 1, 0), (16, 3, 0), (31, 1, 3), (17, 2, 0), (44, 3, 0)] {
        let attempt = format!("./attempt socket {family} {kind} {protocol}");
        prisoner.attempt(&attempt).await.must_fail("EPERM");
    }
    prison.outside("./attempt socket 16 3 0").must_succeed();
    // Unix sockets are not.
    prisoner.attempt("./attempt socket 1 1 0").await.must_succeed();
}

#[tokio::test]
async fn programs_of_root_give_no_privileges() {
    let prison = Prison::new();
    let status = prison
        .prisoner()
        .await
        .attempt("grep -E '^(NoNewPrivs|CapEff|CapBnd|CapAmb|Seccomp):' /proc/self/status")
        .await;
    let found: Vec<_> = status.must_succeed().split_whitespace().collect();
    let none = "0000000000000000";
    assert_eq!(found, ["CapEff:", none, "CapBnd:", none, "CapAmb:", none, "NoNewPrivs:", "1", "Seccomp:", "2"]);
    assert!(outside("grep NoNewPrivs /proc/self/status").said.contains('0'));
}
