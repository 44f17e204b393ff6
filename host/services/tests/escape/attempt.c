/*
 * One attempt to get out: `attempt <name> [argument]…`. Says "done" and exits with 0 if it succeeds, else says the error's
 * name and exits with 1. The tests run it as a confined service does and, as a control, outside.
 *
 * System calls are given arguments with which an unfiltered kernel fails for another reason than EPERM, or succeeds.
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sched.h>
#include <signal.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

static int verdict(long result) {
    if (result >= 0) {
        puts("done");
        return 0;
    }
    puts(strerrorname_np(errno));
    return 1;
}

static const struct {
    const char *name;
    long number;
    long arguments[6];
} calls[] = {
    {"mount", SYS_mount, {0, 1, 1, 0, 0}},
    {"umount", SYS_umount2, {1, 0}},
    {"pivot_root", SYS_pivot_root, {1, 1}},
    {"chroot", SYS_chroot, {1}},
    {"fsopen", SYS_fsopen, {1, 0xffff}},
    {"fsmount", SYS_fsmount, {-1, 0xffff, 0}},
    {"fspick", SYS_fspick, {-1, 1, 0xffff}},
    {"fsconfig", SYS_fsconfig, {-1, 0, 0, 0, 0}},
    {"move_mount", SYS_move_mount, {-1, 1, -1, 1, 0xffff}},
    {"open_tree", SYS_open_tree, {-1, 1, 0x10000000}},
    {"mount_setattr", SYS_mount_setattr, {-1, 1, 0, 1, 1}},
    {"unshare", SYS_unshare, {0x10000000}},
    {"unshare-all", SYS_unshare, {0}},
    {"setns", SYS_setns, {-1, 0}},
    {"clone3", SYS_clone3, {0, 1}},
    {"keyctl", SYS_keyctl, {0, -3, 0}},
    {"add_key", SYS_add_key, {1, 1, 0, 0, 0}},
    {"request_key", SYS_request_key, {1, 1, 0, 0}},
    {"bpf", SYS_bpf, {0, 1, 8}},
    {"userfaultfd", SYS_userfaultfd, {0xffff}},
    {"perf_event_open", SYS_perf_event_open, {1, 0, -1, -1, 0}},
    {"init_module", SYS_init_module, {0, 0, 1}},
    {"finit_module", SYS_finit_module, {-1, 1, 0}},
    {"delete_module", SYS_delete_module, {1, 0}},
    {"kexec_load", SYS_kexec_load, {0, 0, 0, 0}},
    {"io_uring_setup", SYS_io_uring_setup, {1, 1}},
    {"io_uring_enter", SYS_io_uring_enter, {-1, 0, 0, 0, 0, 0}},
    {"open_by_handle_at", SYS_open_by_handle_at, {-1, 1, 0}},
    {"process_vm_readv", SYS_process_vm_readv, {1 << 30, 0, 0, 0, 0, 0}},
    {"process_vm_writev", SYS_process_vm_writev, {1 << 30, 0, 0, 0, 0, 0}},
    {"pidfd_getfd", SYS_pidfd_getfd, {-1, 0, 0}},
    {"personality", SYS_personality, {0x0040000}},
    {"quotactl", SYS_quotactl, {1 << 30, 1, 0, 0}},
#ifdef __x86_64__
    {"x32", 0x40000000 | 39, {0}},
    {"modify_ldt", SYS_modify_ldt, {0, 0, 0}},
#endif
};

/* Socket of a family, type and protocol. */
static int make_socket(char **words) {
    return verdict(socket(atoi(words[0]), atoi(words[1]), atoi(words[2])));
}

static struct sockaddr_in loopback(const char *port) {
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(atoi(port))};
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

static int connect_tcp(const char *port, int protocol) {
    struct sockaddr_in address = loopback(port);
    int made = socket(AF_INET, SOCK_STREAM, protocol);
    return verdict(made < 0 ? made : connect(made, (struct sockaddr *)&address, sizeof address));
}

static int fast_open(const char *port) {
    struct sockaddr_in address = loopback(port);
    int made = socket(AF_INET, SOCK_STREAM, 0);
    return verdict(made < 0 ? made : sendto(made, "x", 1, MSG_FASTOPEN, (struct sockaddr *)&address, sizeof address));
}

static int listen_tcp(const char *port) {
    struct sockaddr_in address = loopback(port);
    int made = socket(AF_INET, SOCK_STREAM, 0);
    int bound = made < 0 ? made : bind(made, (struct sockaddr *)&address, sizeof address);
    return verdict(bound < 0 ? bound : listen(made, 1));
}

static int send_udp(const char *port) {
    struct sockaddr_in address = loopback(port);
    int made = socket(AF_INET, SOCK_DGRAM, 0);
    return verdict(made < 0 ? made : sendto(made, "x", 1, 0, (struct sockaddr *)&address, sizeof address));
}

/* A name that begins with @ is abstract. */
static int connect_unix(const char *name) {
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    strncpy(address.sun_path, name, sizeof address.sun_path - 1);
    socklen_t size = sizeof address;
    if (*name == '@') {
        address.sun_path[0] = 0;
        size = offsetof(struct sockaddr_un, sun_path) + strlen(name);
    }
    int made = socket(AF_UNIX, SOCK_STREAM, 0);
    return verdict(made < 0 ? made : connect(made, (struct sockaddr *)&address, size));
}

static int trace_child(void) {
    pid_t child = fork();
    if (child == 0) {
        pause();
        _exit(0);
    }
    long result = ptrace(PTRACE_SEIZE, child, 0, 0);
    int code = verdict(result);
    kill(child, SIGKILL);
    return code;
}

static int new_user_namespace(void) {
    long pid = syscall(SYS_clone, CLONE_NEWUSER | SIGCHLD, 0, 0, 0, 0);
    if (pid == 0)
        _exit(0);
    return verdict(pid);
}

/* Types a character into a terminal. Without one at hand the request is tried on a pipe, where it is not known. */
static int type_into(unsigned long request) {
    int ends[2];
    if (pipe(ends) < 0)
        return verdict(-1);
    char character = 'x';
    return verdict(ioctl(ends[0], request, &character));
}

/* As many processes as there may be, up to a number, all at the same time. Says how many. */
static int fork_many(int most) {
    /* A group of its own, to end it as one. */
    setpgid(0, 0);
    int made = 0;
    while (made < most) {
        pid_t child = fork();
        if (child < 0)
            break;
        if (child == 0) {
            pause();
            _exit(0);
        }
        made++;
    }
    printf("%d\n", made);
    fflush(stdout);
    signal(SIGTERM, SIG_IGN);
    kill(0, SIGTERM);
    while (wait(0) > 0)
        ;
    return 0;
}

static int open_many(int most) {
    int made = 0;
    while (made < most && open("/dev/null", O_RDONLY) >= 0)
        made++;
    printf("%d\n", made);
    return 0;
}

/* So many MiB of memory, each page written to. */
static int fill_memory(long mib) {
    char *memory = mmap(0, (size_t)mib << 20, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED)
        return verdict(-1);
    for (size_t at = 0; at < (size_t)mib << 20; at += 4096)
        memory[at] = 1;
    return verdict(0);
}

#ifdef __x86_64__
/* getpid by the system call table of i386. */
static int call_i386(void) {
    long result;
    __asm__ volatile("int $0x80" : "=a"(result) : "a"(20) : "memory", "r8", "r9", "r10", "r11");
    errno = result < 0 ? -result : 0;
    return verdict(result < 0 ? -1 : 0);
}
#endif

int main(int count, char **words) {
    if (count < 2)
        return 2;
    const char *name = words[1];
    for (size_t at = 0; at < sizeof calls / sizeof *calls; at++) {
        const long *a = calls[at].arguments;
        if (strcmp(calls[at].name, name) == 0)
            return verdict(syscall(calls[at].number, a[0], a[1], a[2], a[3], a[4], a[5]));
    }
    const struct {
        const char *name;
        int result;
    } plain[] = {{"ptrace", 1}, {"clone-user", 2}, {"TIOCSTI", 3}, {"TIOCLINUX", 4}, {"i386", 5}};
    int which = 0;
    for (size_t at = 0; at < sizeof plain / sizeof *plain; at++)
        if (strcmp(plain[at].name, name) == 0)
            which = plain[at].result;
    switch (which) {
    case 1: return trace_child();
    case 2: return new_user_namespace();
    case 3: return type_into(TIOCSTI);
    case 4: return type_into(0x541c);
#ifdef __x86_64__
    case 5: return call_i386();
#endif
    }
    if (count == 5 && strcmp(name, "socket") == 0)
        return make_socket(words + 2);
    if (count != 3)
        return 2;
    if (strcmp(name, "connect-tcp") == 0)
        return connect_tcp(words[2], 0);
    if (strcmp(name, "connect-mptcp") == 0)
        return connect_tcp(words[2], 262);
    if (strcmp(name, "fast-open") == 0)
        return fast_open(words[2]);
    if (strcmp(name, "listen-tcp") == 0)
        return listen_tcp(words[2]);
    if (strcmp(name, "send-udp") == 0)
        return send_udp(words[2]);
    if (strcmp(name, "connect-unix") == 0)
        return connect_unix(words[2]);
    if (strcmp(name, "kill") == 0)
        return verdict(kill(atoi(words[2]), SIGKILL));
    if (strcmp(name, "fork") == 0)
        return fork_many(atoi(words[2]));
    if (strcmp(name, "open") == 0)
        return open_many(atoi(words[2]));
    if (strcmp(name, "memory") == 0)
        return fill_memory(atol(words[2]));
    return 2;
}
