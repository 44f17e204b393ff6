/* Reaches for something outside of the sandbox: what the launch's first argument names, with the second one as a path. Says
 * "got" or "denied" in the document's title, and in the log. */
#include <mumba.h>

#include <arpa/inet.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

static int internet(int type) {
    int fd = socket(AF_INET, type, 0);
    if (fd < 0) return -1;
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(443), .sin_addr = {htonl(INADDR_LOOPBACK)}};
    return type == SOCK_STREAM ? connect(fd, (struct sockaddr *)&address, sizeof address)
                               : (int)sendto(fd, "x", 1, 0, (struct sockaddr *)&address, sizeof address);
}

static int unix_socket(const char *path) {
    int fd = socket(AF_UNIX, SOCK_STREAM, 0);
    if (fd < 0) return -1;
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    snprintf(address.sun_path, sizeof address.sun_path, "%s", path);
    return connect(fd, (struct sockaddr *)&address, sizeof address);
}

static int reach(const char *what, const char *path) {
    if (!strcmp(what, "none")) return 0;
    if (!strcmp(what, "fopen")) return fopen(path, "r") ? 0 : -1;
    if (!strcmp(what, "open")) return open(path, O_RDONLY | O_CLOEXEC);
    if (!strcmp(what, "openat")) return (int)syscall(SYS_openat, AT_FDCWD, path, O_RDONLY, 0);
    if (!strcmp(what, "create")) return open(path, O_WRONLY | O_CREAT, 0600);
    if (!strcmp(what, "stat")) {
        struct stat found;
        return stat(path, &found);
    }
    if (!strcmp(what, "list")) return opendir(path) ? 0 : -1;
    if (!strcmp(what, "remove")) return unlink(path);
    if (!strcmp(what, "tcp")) return internet(SOCK_STREAM);
    if (!strcmp(what, "udp")) return internet(SOCK_DGRAM);
    if (!strcmp(what, "unix")) return unix_socket(path);
    if (!strcmp(what, "fork")) {
        pid_t child = fork();
        if (child == 0) _exit(0);
        return child < 0 ? -1 : 0;
    }
    if (!strcmp(what, "execute")) {
        char *arguments[] = {"true", NULL};
        return execv("/bin/true", arguments);
    }
    if (!strcmp(what, "kill")) return kill(-1, SIGTERM);
    if (!strcmp(what, "trace")) return (int)ptrace(PTRACE_ATTACH, 1, NULL, NULL);
    errno = EINVAL;
    return -1;
}

uint32_t mumba_module_abi(void) { return MUMBA_ABI_VERSION; }

mumba_status mumba_module_main(mumba_context *ctx) {
    mumba_view view = {.size = sizeof view};
    mumba_status status = mumba_view_get(ctx, &view);
    if (status != MUMBA_OK) return status;
    const char *what = view.argument_count > 0 ? view.arguments[0].ptr : "";
    const char *path = view.argument_count > 1 ? view.arguments[1].ptr : "";
    bool denied = reach(what, path) < 0;
    mumba_name title = 0;
    mumba_intern(ctx, mumba_text("title"), &title);
    mumba_set(ctx, MUMBA_DOCUMENT, title, mumba_of_text(denied ? "denied" : "got"));
    return mumba_flush(ctx);
}
