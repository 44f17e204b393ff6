//! The system call filter of services.
//!
//! A list of what is refused, and not of what is allowed: a service may be written in any language, and every runtime uses other calls.
//! So that the list is closed all the same, calls that are newer than it "do not exist" (ENOSYS), which programs expect of older
//! kernels. What is refused, and why, is what Flatpak, systemd's `@system-service` and Docker's default profile agree on, and
//! what gets around the other layers:
//!
//! - looking into and steering other processes, mounts, namespaces, keys, modules, BPF, performance counters, userfaultfd: parts of
//!   the kernel that were broken out of before, and that a service has no use for;
//! - io_uring: its operations are not system calls, so that nothing here sees them;
//! - `clone3` does not exist: its flags are in memory, where a filter cannot look. C libraries use `clone` then;
//! - characters typed into a terminal (`TIOCSTI`, `TIOCLINUX`);
//! - sockets of other families than unix and the granted ones; MPTCP and TCP Fast Open, because Landlock's port rules do not see them;
//! - other system call tables: i386's ends the process, x32's is refused.

use std::collections::BTreeMap;

use libc::{AF_INET, AF_INET6, AF_NETLINK, AF_UNIX, IPPROTO_TCP, IPPROTO_UDP, SOCK_DGRAM, SOCK_STREAM};
use mumba_services::guardian::Sockets;
use seccompiler::{
    BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter, SeccompRule,
    TargetArch, sock_filter,
};

/// The newest call that was looked at for this list (`file_setattr`, Linux 6.17). Numbers are the same on all platforms since 424.
const NEWEST: u32 = 469;

/// Refused whatever their arguments.
const REFUSED: &[i64] = &[
    // Other processes.
    libc::SYS_ptrace,
    libc::SYS_process_vm_readv,
    libc::SYS_process_vm_writev,
    libc::SYS_pidfd_getfd,
    libc::SYS_kcmp,
    // Mounts and roots.
    libc::SYS_mount,
    libc::SYS_umount2,
    libc::SYS_pivot_root,
    libc::SYS_chroot,
    libc::SYS_open_tree,
    libc::SYS_move_mount,
    libc::SYS_fsopen,
    libc::SYS_fsconfig,
    libc::SYS_fsmount,
    libc::SYS_fspick,
    libc::SYS_mount_setattr,
    // open_tree_attr, which the C library's crate does not name yet.
    467,
    libc::SYS_swapon,
    libc::SYS_swapoff,
    libc::SYS_quotactl,
    libc::SYS_quotactl_fd,
    // Namespaces.
    libc::SYS_unshare,
    libc::SYS_setns,
    // Files without their paths.
    libc::SYS_open_by_handle_at,
    // Keys.
    libc::SYS_keyctl,
    libc::SYS_add_key,
    libc::SYS_request_key,
    // The kernel itself.
    libc::SYS_bpf,
    libc::SYS_perf_event_open,
    libc::SYS_userfaultfd,
    libc::SYS_init_module,
    libc::SYS_finit_module,
    libc::SYS_delete_module,
    libc::SYS_kexec_load,
    libc::SYS_kexec_file_load,
    libc::SYS_reboot,
    libc::SYS_syslog,
    libc::SYS_acct,
    libc::SYS_fanotify_init,
    libc::SYS_lookup_dcookie,
    libc::SYS_nfsservctl,
    libc::SYS_vhangup,
    libc::SYS_io_uring_setup,
    libc::SYS_io_uring_enter,
    libc::SYS_io_uring_register,
    // The machine's name and clock.
    libc::SYS_sethostname,
    libc::SYS_setdomainname,
    libc::SYS_settimeofday,
    libc::SYS_clock_settime,
    libc::SYS_clock_adjtime,
    libc::SYS_adjtimex,
    // Where memory lies, of any process.
    libc::SYS_move_pages,
    libc::SYS_migrate_pages,
    libc::SYS_mbind,
    libc::SYS_set_mempolicy,
    libc::SYS_get_mempolicy,
];

/// Refused too, where they exist.
#[cfg(target_arch = "x86_64")]
const REFUSED_HERE: &[i64] = &[
    libc::SYS_kexec_file_load,
    libc::SYS_iopl,
    libc::SYS_ioperm,
    libc::SYS_modify_ldt,
    libc::SYS_uselib,
    libc::SYS_ustat,
    libc::SYS_sysfs,
    libc::SYS__sysctl,
];
#[cfg(not(target_arch = "x86_64"))]
const REFUSED_HERE: &[i64] = &[];

/// Flags of `clone` that make namespaces: mount, cgroup, uts, ipc, user, pid, net. That of time cannot be made with it.
const NEW_NAMESPACES: [u64; 7] = [0x2_0000, 0x200_0000, 0x400_0000, 0x800_0000, 0x1000_0000, 0x2000_0000, 0x4000_0000];

/// Requests to terminals that act on what is shown or typed there: TIOCSTI, TIOCLINUX, TIOCSETD, TIOCCONS.
const TERMINAL_REQUESTS: [u64; 4] = [0x5412, 0x541c, 0x5423, 0x541d];

/// `sendto` and the like open a connection, which Landlock does not see.
const MSG_FASTOPEN: u64 = 0x2000_0000;

/// Puts the filter on this process and all that it becomes and starts. `ports`: Landlock restricts TCP ports.
pub(crate) fn apply(sockets: Sockets, ports: bool) -> Result<(), seccompiler::Error> {
    seccompiler::apply_filter(&newer_and_foreign())?;
    seccompiler::apply_filter(&refused(sockets, ports)?)
}

/// Calls that "do not exist", and those of x32. Written out, because it compares the number of the call itself.
fn newer_and_foreign() -> BpfProgram {
    let load_number = sock_filter { code: 0x20, jt: 0, jf: 0, k: 0 };
    let jump = |code, k, jt, jf| sock_filter { code, jt, jf, k };
    let answer = |k| sock_filter { code: 0x06, jt: 0, jf: 0, k };
    let (equal, at_least) = (0x15, 0x35);
    let errno = |number: i32| 0x0005_0000 | number.cast_unsigned();
    let allow = 0x7fff_0000;
    let clone3 = u32::try_from(libc::SYS_clone3).unwrap_or(435);
    vec![
        load_number,
        // The bit of x32's calls.
        jump(at_least, 0x4000_0000, 3, 0),
        jump(at_least, NEWEST + 1, 3, 0),
        jump(equal, clone3, 2, 0),
        answer(allow),
        answer(errno(libc::EPERM)),
        answer(errno(libc::ENOSYS)),
    ]
}

fn refused(sockets: Sockets, ports: bool) -> Result<BpfProgram, seccompiler::BackendError> {
    let mut rules: BTreeMap<i64, Vec<SeccompRule>> =
        REFUSED.iter().chain(REFUSED_HERE).map(|call| (*call, Vec::new())).collect();
    let flags = NEW_NAMESPACES.iter().map(|flag| rule(vec![has(0, *flag)?])).collect::<Result<_, _>>()?;
    rules.insert(libc::SYS_clone, flags);
    let requests = TERMINAL_REQUESTS.iter().map(|request| rule(vec![is(1, *request)?])).collect::<Result<_, _>>()?;
    rules.insert(libc::SYS_ioctl, requests);
    // To ask for the present personality is fine, and so is the usual one.
    rules.insert(libc::SYS_personality, vec![rule(vec![is_not(0, 0)?, is_not(0, 0xffff_ffff)?])?]);
    rules.insert(libc::SYS_socket, socket_rules(sockets)?);
    if ports {
        rules.insert(libc::SYS_sendto, vec![rule(vec![has(3, MSG_FASTOPEN)?])?]);
        rules.insert(libc::SYS_sendmsg, vec![rule(vec![has(2, MSG_FASTOPEN)?])?]);
        rules.insert(libc::SYS_sendmmsg, vec![rule(vec![has(3, MSG_FASTOPEN)?])?]);
    }
    let refuse = SeccompAction::Errno(libc::EPERM.cast_unsigned());
    SeccompFilter::new(rules, SeccompAction::Allow, refuse, ARCHITECTURE)?.try_into()
}

#[cfg(target_arch = "x86_64")]
const ARCHITECTURE: TargetArch = TargetArch::x86_64;
#[cfg(target_arch = "aarch64")]
const ARCHITECTURE: TargetArch = TargetArch::aarch64;

/// The sockets that are refused.
fn socket_rules(sockets: Sockets) -> Result<Vec<SeccompRule>, seccompiler::BackendError> {
    let number = |value: i32| u64::from(value.cast_unsigned());
    let mut families = vec![AF_UNIX];
    if sockets != Sockets::None {
        families.extend([AF_INET, AF_INET6]);
    }
    let netlink = matches!(sockets, Sockets::Tcp | Sockets::TcpUdp);
    if netlink {
        families.push(AF_NETLINK);
    }
    let other = families.iter().map(|family| is_not(0, number(*family))).collect::<Result<_, _>>()?;
    let mut rules = vec![rule(other)?];
    if netlink {
        // Anything but NETLINK_ROUTE.
        rules.push(rule(vec![is(0, number(AF_NETLINK))?, is_not(2, 0)?])?);
    }
    if !netlink {
        return Ok(rules);
    }
    for family in [AF_INET, AF_INET6] {
        let mut allowed = vec![(SOCK_STREAM, IPPROTO_TCP)];
        if sockets == Sockets::TcpUdp {
            allowed.push((SOCK_DGRAM, IPPROTO_UDP));
        }
        for kind in 0..16 {
            let of_kind =
                || Ok::<_, seccompiler::BackendError>(vec![is(0, number(family))?, masked(1, 0xf, number(kind))?]);
            match allowed.iter().find(|(allowed, _)| *allowed == kind) {
                None => rules.push(rule(of_kind()?)?),
                Some((_, protocol)) => {
                    let mut conditions = of_kind()?;
                    conditions.extend([is_not(2, 0)?, is_not(2, number(*protocol))?]);
                    rules.push(rule(conditions)?);
                }
            }
        }
    }
    Ok(rules)
}

type Condition = Result<SeccompCondition, seccompiler::BackendError>;

fn rule(conditions: Vec<SeccompCondition>) -> Result<SeccompRule, seccompiler::BackendError> {
    SeccompRule::new(conditions)
}

/// An argument of 32 bits, as the kernel takes these; the upper half is ignored there too.
fn condition(argument: u8, operator: SeccompCmpOp, value: u64) -> Condition {
    SeccompCondition::new(argument, SeccompCmpArgLen::Dword, operator, value)
}

fn is(argument: u8, value: u64) -> Condition {
    condition(argument, SeccompCmpOp::Eq, value)
}

fn is_not(argument: u8, value: u64) -> Condition {
    condition(argument, SeccompCmpOp::Ne, value)
}

fn has(argument: u8, bits: u64) -> Condition {
    masked(argument, bits, bits)
}

fn masked(argument: u8, mask: u64, value: u64) -> Condition {
    condition(argument, SeccompCmpOp::MaskedEq(mask), value)
}
