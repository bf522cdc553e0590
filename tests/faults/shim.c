// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into the program under test (LD_PRELOAD). Counts the calls that change what is on disk below the folders in SHIM_ROOT, and at
// one of them kills the process or makes the call fail. What it reads, all optional but the first:
//
//   SHIM_ROOT=DIR[:DIR]…  only calls on paths or descriptors below these count
//   SHIM_ONLY=name,…      count only these (with `close`, `open` and `read`, which are not counted otherwise)
//   SHIM_AT=N             the N-th call is the one (from 1); SIGKILL before it is made
//   SHIM_AFTER=1            … SIGKILL after it
//   SHIM_ERRNO=E            … it is not made and fails with this number (close is made, then fails)
//   SHIM_STICKY=1           … and so does every one after it
//   SHIM_SHORT=1            … a write takes half of the bytes; another call is made as ever
//   SHIM_LOG=FILE         one line per call: number, name, result, then key=value…; SHIM_DATA=1 adds the bytes written, in hex
//   SHIM_SERVE=IN,OUT     a fork server: see serve(). SHIM_WARM=FILE[:FILE]… are libraries it loads before it forks
//
// The calls are those of libc, so a raw system call or a static libc would pass unseen: the test `shim sees what strace sees` compares.
// SQLite's -shm is mapped memory and invisible; it is made again by whoever opens the database first.
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

#define FICLONE_REQUEST 0x40049409
#define NEXT(name) ((typeof(&name))next(#name))

static char roots[8][PATH_MAX];
static int root_count;
static const char *only;
static long fault_at, fault_errno;
static int is_after, is_sticky, is_short, logs_data;
static int log_fd = -1;
static atomic_long *calls; // shared with the fork server

static void *next(const char *name)
{
    void *found = dlsym(RTLD_NEXT, name);
    if (!found)
        abort();
    return found;
}

static long number(const char *name)
{
    const char *text = getenv(name);
    return text ? atol(text) : 0;
}

static void read_environment(void)
{
    static atomic_long own;
    if (!calls)
        calls = &own;
    const char *list = getenv("SHIM_ROOT");
    root_count = 0;
    while (list && *list && root_count < 8) {
        const size_t length = strcspn(list, ":");
        char folder[PATH_MAX] = "";
        memcpy(folder, list, length < PATH_MAX - 1 ? length : PATH_MAX - 1);
        if (realpath(folder, roots[root_count]) || errno == ENOENT)
            ++root_count;
        list += length + (list[length] == ':');
    }
    only = getenv("SHIM_ONLY");
    fault_at = number("SHIM_AT");
    fault_errno = number("SHIM_ERRNO");
    is_after = (int)number("SHIM_AFTER");
    is_sticky = (int)number("SHIM_STICKY");
    is_short = (int)number("SHIM_SHORT");
    logs_data = (int)number("SHIM_DATA");
    const char *log = getenv("SHIM_LOG");
    if (log)
        log_fd = (int)syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC, 0644);
}

__attribute__((constructor)) static void begin(void) { read_environment(); }

// ---- which calls count

static int is_below(const char *path)
{
    for (int i = 0; i < root_count; ++i) {
        const size_t length = strlen(roots[i]);
        if (strncmp(path, roots[i], length) == 0 && (path[length] == '/' || path[length] == '\0'))
            return 1;
    }
    return 0;
}

// The path a descriptor was opened by, as the kernel has it now; empty when there is none.
static const char *path_of(int fd, char *buffer)
{
    char link[40];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    const ssize_t length = readlink(link, buffer, PATH_MAX - 1);
    buffer[length > 0 ? length : 0] = '\0';
    return buffer;
}

// `path` as seen from the folder `at`, absolute.
static const char *resolve(int at, const char *path, char *buffer)
{
    if (!path || path[0] == '/') {
        snprintf(buffer, PATH_MAX, "%s", path ? path : "");
        return buffer;
    }
    if (at == AT_FDCWD) {
        if (!getcwd(buffer, PATH_MAX))
            buffer[0] = '\0';
    } else {
        path_of(at, buffer);
    }
    const size_t length = strlen(buffer);
    if (path[0] && length < PATH_MAX - 1)
        snprintf(buffer + length, PATH_MAX - length, "/%s", path);
    return buffer;
}

static int is_named(const char *name)
{
    if (!only) // what changes nothing by itself counts only when asked for
        return strcmp(name, "close") != 0 && strcmp(name, "open") != 0 && strcmp(name, "read") != 0;
    const size_t length = strlen(name);
    for (const char *at = only; (at = strstr(at, name)); at += length) {
        if ((at == only || at[-1] == ',') && (at[length] == ',' || at[length] == '\0'))
            return 1;
    }
    return 0;
}

static void die(void)
{
    syscall(SYS_kill, syscall(SYS_getpid), SIGKILL);
    for (;;)
        pause();
}

struct call
{
    long number; // 0: does not count
    const char *name;
    int fails; // with errno set
    int is_short;
};

// Before a call: dies here, or says that it shall fail.
static struct call enter(const char *name, const char *path)
{
    struct call call = {.name = name};
    if (root_count == 0 || !is_below(path) || !is_named(name))
        return call;
    call.number = atomic_fetch_add(calls, 1) + 1;
    if (fault_at == 0 || call.number < fault_at || (call.number > fault_at && !is_sticky))
        return call;
    if (is_short)
        call.is_short = 1;
    else if (fault_errno != 0)
        call.fails = 1;
    else if (!is_after)
        die();
    if (call.fails)
        errno = (int)fault_errno;
    return call;
}

static void record(const struct call *call, long result, const char *format, ...)
{
    if (log_fd < 0)
        return;
    const int saved = errno;
    char line[3 * PATH_MAX];
    int length = snprintf(line, sizeof line, "%ld\t%s\t%ld", call->number, call->name, result < 0 ? -(long)saved : result);
    va_list values;
    va_start(values, format);
    length += vsnprintf(line + length, sizeof line - (size_t)length - 1, format, values);
    va_end(values);
    line[length++] = '\n';
    syscall(SYS_write, log_fd, line, length);
    errno = saved;
}

// After a call that was made.
static void leave(const struct call *call)
{
    if (call->number != 0 && call->number == fault_at && is_after && fault_errno == 0 && !is_short)
        die();
}

// The bytes written, appended to the line just begun by its own record: data=hex in a line of its own, numbered alike.
static void record_data(const struct call *call, const char *path, long long offset, const void *bytes, long result)
{
    if (log_fd < 0)
        return;
    if (!logs_data || result <= 0) {
        record(call, result, "\tpath=%s\toffset=%lld", path, offset);
        return;
    }
    const int saved = errno;
    const size_t most = (size_t)result * 2 + 2 * PATH_MAX;
    char *line = malloc(most);
    int length = snprintf(line, most, "%ld\t%s\t%ld\tpath=%s\toffset=%lld\tdata=", call->number, call->name, result, path, offset);
    for (long i = 0; i < result; ++i) {
        const unsigned char byte = ((const unsigned char *)bytes)[i];
        line[length++] = "0123456789abcdef"[byte >> 4];
        line[length++] = "0123456789abcdef"[byte & 15];
    }
    line[length++] = '\n';
    syscall(SYS_write, log_fd, line, length);
    free(line);
    errno = saved;
}

// ---- opening

static int open_counted(int at, const char *path, int flags, mode_t mode)
{
    char full[PATH_MAX];
    const int changes = (flags & (O_CREAT | O_TRUNC)) != 0;
    struct call call = {0};
    struct stat status;
    int existed = 1;
    if (root_count > 0 && is_below(resolve(at, path, full))) {
        call = enter(changes ? "creat" : "open", full);
        existed = log_fd < 0 || fstatat(at, path, &status, AT_SYMLINK_NOFOLLOW) == 0;
    }
    if (call.fails)
        return -1;
    const int fd = (int)syscall(SYS_openat, at, path, flags, mode);
    if (call.number) {
        record(&call, fd, "\tpath=%s\tmode=%o\texisted=%d\ttruncates=%d", full, mode, existed, (flags & O_TRUNC) != 0);
        leave(&call);
    }
    return fd;
}

#define MODE_OF(flags) \
    mode_t mode = 0; \
    if ((flags) & (O_CREAT | O_TMPFILE)) { \
        va_list values; \
        va_start(values, flags); \
        mode = va_arg(values, mode_t); \
        va_end(values); \
    }

int open(const char *path, int flags, ...)
{
    MODE_OF(flags)
    return open_counted(AT_FDCWD, path, flags, mode);
}
int open64(const char *path, int flags, ...)
{
    MODE_OF(flags)
    return open_counted(AT_FDCWD, path, flags, mode);
}
int openat(int at, const char *path, int flags, ...)
{
    MODE_OF(flags)
    return open_counted(at, path, flags, mode);
}
int openat64(int at, const char *path, int flags, ...)
{
    MODE_OF(flags)
    return open_counted(at, path, flags, mode);
}
int creat(const char *path, mode_t mode) { return open_counted(AT_FDCWD, path, O_CREAT | O_WRONLY | O_TRUNC, mode); }

int close(int fd)
{
    char path[PATH_MAX];
    struct call call = {0};
    if (root_count > 0 && only && (fcntl(fd, F_GETFL) & O_ACCMODE) != O_RDONLY)
        call = enter("close", path_of(fd, path));
    const int result = (int)syscall(SYS_close, fd);
    if (call.number)
        record(&call, call.fails ? -1 : result, "\tpath=%s", path);
    if (call.fails) {
        errno = (int)fault_errno;
        return -1;
    }
    leave(&call);
    return result;
}

// ---- writing

static long long position_of(int fd)
{
    return (fcntl(fd, F_GETFL) & O_APPEND) ? (long long)syscall(SYS_lseek, fd, 0, SEEK_END) : (long long)syscall(SYS_lseek, fd, 0, SEEK_CUR);
}

static ssize_t write_counted(const char *name, int fd, const void *bytes, size_t size, int has_offset, off64_t offset)
{
    char path[PATH_MAX] = "";
    struct call call = {.name = name};
    if (root_count > 0)
        call = enter(name, path_of(fd, path));
    if (call.fails) {
        record(&call, -1, "\tpath=%s", path);
        return -1;
    }
    if (call.is_short && size > 1)
        size /= 2;
    const long long place = call.number && log_fd >= 0 ? (has_offset ? (long long)offset : position_of(fd)) : 0;
    const ssize_t result = has_offset ? syscall(SYS_pwrite64, fd, bytes, size, offset) : syscall(SYS_write, fd, bytes, size);
    if (call.number) {
        record_data(&call, path, place, bytes, result);
        leave(&call);
    } else if (fd == STDOUT_FILENO && log_fd >= 0) {
        struct call ack = {.name = "ack"};
        record(&ack, result, "");
    }
    return result;
}

ssize_t write(int fd, const void *bytes, size_t size) { return write_counted("write", fd, bytes, size, 0, 0); }
ssize_t pwrite(int fd, const void *bytes, size_t size, off_t offset) { return write_counted("pwrite", fd, bytes, size, 1, offset); }
ssize_t pwrite64(int fd, const void *bytes, size_t size, off64_t offset) { return write_counted("pwrite", fd, bytes, size, 1, offset); }

static ssize_t writev_counted(const char *name, int fd, const struct iovec *parts, int count, int has_offset, off64_t offset)
{
    size_t size = 0;
    for (int i = 0; i < count; ++i)
        size += parts[i].iov_len;
    char *bytes = malloc(size + 1);
    size_t filled = 0;
    for (int i = 0; i < count; filled += parts[i++].iov_len)
        memcpy(bytes + filled, parts[i].iov_base, parts[i].iov_len);
    const ssize_t result = write_counted(name, fd, bytes, size, has_offset, offset);
    const int saved = errno;
    free(bytes);
    errno = saved;
    return result;
}

ssize_t writev(int fd, const struct iovec *parts, int count) { return writev_counted("write", fd, parts, count, 0, 0); }
ssize_t pwritev(int fd, const struct iovec *parts, int count, off_t offset) { return writev_counted("pwrite", fd, parts, count, 1, offset); }
ssize_t pwritev64(int fd, const struct iovec *parts, int count, off64_t offset)
{
    return writev_counted("pwrite", fd, parts, count, 1, offset);
}

ssize_t read(int fd, void *bytes, size_t size)
{
    char path[PATH_MAX];
    if (root_count > 0 && only) {
        const struct call call = enter("read", path_of(fd, path));
        if (call.fails)
            return -1;
    }
    return syscall(SYS_read, fd, bytes, size);
}

// stdio writes inside libc, past every wrapper here. A stream on a counted file is therefore unbuffered: each fwrite is one write.
FILE *fdopen(int fd, const char *mode)
{
    char path[PATH_MAX];
    FILE *file = NEXT(fdopen)(fd, mode);
    if (file && root_count > 0 && is_below(path_of(fd, path)))
        setvbuf(file, NULL, _IONBF, 0);
    return file;
}

static FILE *fopen_counted(const char *path, const char *mode, FILE *(*made)(const char *, const char *))
{
    char full[PATH_MAX];
    struct call call = {0};
    const int writes = strpbrk(mode, "wa+") != NULL;
    if (root_count > 0 && is_below(resolve(AT_FDCWD, path, full)))
        call = enter(writes ? "creat" : "open", full);
    if (call.fails)
        return NULL;
    FILE *file = made(path, mode);
    if (file && call.number && writes)
        setvbuf(file, NULL, _IONBF, 0);
    if (call.number) {
        record(&call, file ? 0 : -1, "\tpath=%s\tmode=666\texisted=1\ttruncates=%d", full, mode[0] == 'w');
        leave(&call);
    }
    return file;
}
FILE *fopen(const char *path, const char *mode) { return fopen_counted(path, mode, NEXT(fopen)); }
FILE *fopen64(const char *path, const char *mode) { return fopen_counted(path, mode, NEXT(fopen64)); }

size_t fwrite(const void *bytes, size_t size, size_t count, FILE *file)
{
    char path[PATH_MAX] = "";
    struct call call = {0};
    if (root_count > 0 && fileno(file) > STDERR_FILENO && size * count > 0)
        call = enter("write", path_of(fileno(file), path));
    if (call.fails)
        return 0;
    if (call.is_short && count > 1) // to stdio's callers a short count is an error
        count /= 2;
    const long long place = call.number && log_fd >= 0 ? ftello(file) : 0;
    const size_t result = NEXT(fwrite)(bytes, size, count, file);
    if (call.number) {
        record_data(&call, path, place, bytes, (long)(result * size));
        leave(&call);
    }
    return result;
}

// ---- calls on a descriptor

#define ON_DESCRIPTOR(name, fd, ...) \
    char path[PATH_MAX] = ""; \
    struct call call = {0}; \
    if (root_count > 0) \
        call = enter(name, path_of(fd, path)); \
    if (call.fails) { \
        record(&call, -1, "\tpath=%s", path); \
        return -1; \
    } \
    const long result = syscall(__VA_ARGS__); \
    if (call.number) { \
        record(&call, result, "\tpath=%s" EXTRA_FORMAT, path EXTRA_VALUES); \
        leave(&call); \
    } \
    return (typeof(0 ? result : 0))result;

#define EXTRA_FORMAT ""
#define EXTRA_VALUES
int fsync(int fd) { ON_DESCRIPTOR("fsync", fd, SYS_fsync, fd) }
int fdatasync(int fd) { ON_DESCRIPTOR("fdatasync", fd, SYS_fdatasync, fd) }
int syncfs(int fd) { ON_DESCRIPTOR("syncfs", fd, SYS_syncfs, fd) }
int fchown(int fd, uid_t owner, gid_t group) { ON_DESCRIPTOR("fchown", fd, SYS_fchown, fd, owner, group) }
int futimens(int fd, const struct timespec times[2]) { ON_DESCRIPTOR("futimens", fd, SYS_utimensat, fd, NULL, times, 0) }
ssize_t copy_file_range(int from, off64_t *in, int to, off64_t *out, size_t size, unsigned flags)
{
    ON_DESCRIPTOR("copy_file_range", to, SYS_copy_file_range, from, in, to, out, size, flags)
}
ssize_t sendfile(int to, int from, off_t *offset, size_t size) { ON_DESCRIPTOR("sendfile", to, SYS_sendfile, to, from, offset, size) }
ssize_t sendfile64(int to, int from, off64_t *offset, size_t size) { ON_DESCRIPTOR("sendfile", to, SYS_sendfile, to, from, offset, size) }
static int clone_file(int to, int from) { ON_DESCRIPTOR("ficlone", to, SYS_ioctl, to, FICLONE_REQUEST, from) }
#undef EXTRA_FORMAT
#undef EXTRA_VALUES
#define EXTRA_FORMAT "\tmode=%o"
#define EXTRA_VALUES , (unsigned)mode
int fchmod(int fd, mode_t mode) { ON_DESCRIPTOR("fchmod", fd, SYS_fchmod, fd, mode) }
#undef EXTRA_FORMAT
#undef EXTRA_VALUES
#define EXTRA_FORMAT "\tsize=%lld"
#define EXTRA_VALUES , (long long)size
int ftruncate(int fd, off_t size) { ON_DESCRIPTOR("ftruncate", fd, SYS_ftruncate, fd, size) }
int ftruncate64(int fd, off64_t size) { ON_DESCRIPTOR("ftruncate", fd, SYS_ftruncate, fd, size) }
#undef EXTRA_FORMAT
#undef EXTRA_VALUES
#define EXTRA_FORMAT "\tsize=%lld"
#define EXTRA_VALUES , (long long)(offset + size)
int fallocate(int fd, int mode, off_t offset, off_t size) { ON_DESCRIPTOR("fallocate", fd, SYS_fallocate, fd, mode, offset, size) }
int fallocate64(int fd, int mode, off64_t offset, off64_t size) { ON_DESCRIPTOR("fallocate", fd, SYS_fallocate, fd, mode, offset, size) }
// These answer the error itself.
int posix_fallocate(int fd, off_t offset, off_t size) { return fallocate(fd, 0, offset, size) == 0 ? 0 : errno; }
int posix_fallocate64(int fd, off64_t offset, off64_t size) { return fallocate64(fd, 0, offset, size) == 0 ? 0 : errno; }

int ioctl(int fd, unsigned long request, ...)
{
    va_list values;
    va_start(values, request);
    void *value = va_arg(values, void *);
    va_end(values);
    return request == FICLONE_REQUEST ? clone_file(fd, (int)(intptr_t)value) : (int)syscall(SYS_ioctl, fd, request, value);
}

// ---- calls on names

static int on_name(const char *name, int at, const char *path, unsigned mode, long (*made)(int, const char *, unsigned))
{
    char full[PATH_MAX] = "";
    struct call call = {0};
    if (root_count > 0)
        call = enter(name, resolve(at, path, full));
    if (call.fails) {
        record(&call, -1, "\tpath=%s", full);
        return -1;
    }
    const long result = made(at, path, mode);
    if (call.number) {
        record(&call, result, "\tpath=%s\tmode=%o", full, mode);
        leave(&call);
    }
    return (int)result;
}

static long do_mkdir(int at, const char *path, unsigned mode) { return syscall(SYS_mkdirat, at, path, mode); }
static long do_unlink(int at, const char *path, unsigned flags) { return syscall(SYS_unlinkat, at, path, flags); }
static long do_chmod(int at, const char *path, unsigned mode) { return syscall(SYS_fchmodat, at, path, mode); }
static long do_utimes(int at, const char *path, unsigned mode);

int mkdir(const char *path, mode_t mode) { return on_name("mkdir", AT_FDCWD, path, mode, do_mkdir); }
int mkdirat(int at, const char *path, mode_t mode) { return on_name("mkdir", at, path, mode, do_mkdir); }
int unlink(const char *path) { return on_name("unlink", AT_FDCWD, path, 0, do_unlink); }
int rmdir(const char *path) { return on_name("rmdir", AT_FDCWD, path, AT_REMOVEDIR, do_unlink); }
int unlinkat(int at, const char *path, int flags)
{
    return on_name(flags & AT_REMOVEDIR ? "rmdir" : "unlink", at, path, (unsigned)flags, do_unlink);
}
int remove(const char *path)
{
    const int gone = unlink(path);
    return gone != 0 && errno == EISDIR ? rmdir(path) : gone;
}
int chmod(const char *path, mode_t mode) { return on_name("chmod", AT_FDCWD, path, mode, do_chmod); }
int fchmodat(int at, const char *path, mode_t mode, int flags)
{
    (void)flags; // AT_SYMLINK_NOFOLLOW: the kernel's own call has no flags, and a link's mode cannot be changed
    return on_name("chmod", at, path, mode, do_chmod);
}

static _Thread_local const struct timespec *times_to_set;
static _Thread_local int times_flags;
static long do_utimes(int at, const char *path, unsigned mode)
{
    (void)mode;
    return syscall(SYS_utimensat, at, path, times_to_set, times_flags);
}
int utimensat(int at, const char *path, const struct timespec times[2], int flags)
{
    times_to_set = times;
    times_flags = flags;
    return on_name("utimens", at, path, 0, do_utimes);
}

static int on_two_names(const char *name, int from_at, const char *from, int to_at, const char *to, unsigned flags,
                        long (*made)(int, const char *, int, const char *, unsigned))
{
    char full[PATH_MAX] = "", target[PATH_MAX] = "";
    struct call call = {0};
    if (root_count > 0) {
        resolve(from_at, from, full);
        resolve(to_at, to, target);
        call = enter(name, is_below(target) ? target : full);
    }
    if (call.fails) {
        record(&call, -1, "\tpath=%s\tto=%s", full, target);
        return -1;
    }
    const long result = made(from_at, from, to_at, to, flags);
    if (call.number) {
        record(&call, result, "\tpath=%s\tto=%s", strcmp(name, "symlink") == 0 ? from : full, target);
        leave(&call);
    }
    return (int)result;
}

static long do_rename(int from_at, const char *from, int to_at, const char *to, unsigned flags)
{
    return syscall(SYS_renameat2, from_at, from, to_at, to, flags);
}
static long do_link(int from_at, const char *from, int to_at, const char *to, unsigned flags)
{
    return syscall(SYS_linkat, from_at, from, to_at, to, flags);
}
static long do_symlink(int from_at, const char *from, int to_at, const char *to, unsigned flags)
{
    (void)from_at;
    (void)flags;
    return syscall(SYS_symlinkat, from, to_at, to);
}

int rename(const char *from, const char *to) { return on_two_names("rename", AT_FDCWD, from, AT_FDCWD, to, 0, do_rename); }
int renameat(int from_at, const char *from, int to_at, const char *to)
{
    return on_two_names("rename", from_at, from, to_at, to, 0, do_rename);
}
int renameat2(int from_at, const char *from, int to_at, const char *to, unsigned flags)
{
    return on_two_names("rename", from_at, from, to_at, to, flags, do_rename);
}
int link(const char *from, const char *to) { return on_two_names("link", AT_FDCWD, from, AT_FDCWD, to, 0, do_link); }
int linkat(int from_at, const char *from, int to_at, const char *to, int flags)
{
    return on_two_names("link", from_at, from, to_at, to, (unsigned)flags, do_link);
}
int symlink(const char *target, const char *path) { return on_two_names("symlink", AT_FDCWD, target, AT_FDCWD, path, 0, do_symlink); }
int symlinkat(const char *target, int at, const char *path)
{
    return on_two_names("symlink", AT_FDCWD, target, at, path, 0, do_symlink);
}

// ---- the fork server: what linking and loading costs is paid once, and a run costs a fork.
//
// Read from IN: a 4-byte length, then that many bytes of NUL-ended words: working folder, files for stdin, stdout and stderr, the
// number of environment entries, these (NAME=value, or NAME alone to unset), then the arguments from argv[0] on. Written to OUT: 4 bytes,
// the process' id; when it has ended 4 bytes of wait status and 8 of how many calls it counted.

static int (*real_main)(int, char **, char **);

static int take(int fd, void *bytes, size_t size)
{
    for (size_t got = 0; got < size;) {
        const ssize_t now = syscall(SYS_read, fd, (char *)bytes + got, size - got);
        if (now <= 0 && errno != EINTR)
            return 0;
        got += now > 0 ? (size_t)now : 0;
    }
    return 1;
}

static void give(int fd, const void *bytes, size_t size)
{
    if (syscall(SYS_write, fd, bytes, size) != (long)size)
        _exit(1); // nobody listens any more
}

static int child(char *words, char *end, char **environment)
{
    char *folder = words, *files[3];
    char *word = folder + strlen(folder) + 1;
    for (int i = 0; i < 3; ++i, word += strlen(word) + 1)
        files[i] = word;
    int entries = atoi(word);
    word += strlen(word) + 1;
    for (; entries > 0; --entries, word += strlen(word) + 1) {
        if (strchr(word, '='))
            putenv(word);
        else
            unsetenv(word);
    }
    static char *arguments[256];
    int count = 0;
    for (; word < end && count < 255; word += strlen(word) + 1)
        arguments[count++] = word;
    for (int i = 0; i < 3; ++i) {
        const int fd = (int)syscall(SYS_openat, AT_FDCWD, files[i], i == 0 ? O_RDONLY : O_WRONLY | O_CREAT | O_TRUNC | O_APPEND, 0644);
        if (fd < 0 || dup2(fd, i) < 0)
            _exit(126);
        syscall(SYS_close, fd);
    }
    if (chdir(folder) != 0)
        _exit(126);
    read_environment();
    (void)environment;
    extern char **environ;
    return real_main(count, arguments, environ);
}

static int serve(int argc, char **argv, char **environment)
{
    const char *descriptors = getenv("SHIM_SERVE");
    int in = -1, out = -1;
    if (!descriptors || sscanf(descriptors, "%d,%d", &in, &out) != 2)
        return real_main(argc, argv, environment);
    unsetenv("SHIM_SERVE");
    fcntl(in, F_SETFD, FD_CLOEXEC);
    fcntl(out, F_SETFD, FD_CLOEXEC);
    calls = mmap(NULL, sizeof *calls, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    for (char *file = getenv("SHIM_WARM") ? strtok(strdup(getenv("SHIM_WARM")), ":") : NULL; file; file = strtok(NULL, ":"))
        dlopen(file, RTLD_NOW);
    static char words[1 << 16];
    for (uint32_t size; take(in, &size, sizeof size) && size < sizeof words && take(in, words, size);) {
        atomic_store(calls, 0);
        const pid_t pid = fork();
        if (pid == 0) {
            syscall(SYS_close, in);
            syscall(SYS_close, out);
            exit(child(words, words + size, environment));
        }
        const int32_t id = pid;
        give(out, &id, sizeof id);
        int status = 0;
        while (waitpid(pid, &status, 0) < 0 && errno == EINTR)
            ;
        const int32_t ended = status;
        const int64_t counted = atomic_load(calls);
        give(out, &ended, sizeof ended);
        give(out, &counted, sizeof counted);
    }
    _exit(0);
}

int __libc_start_main(int (*main)(int, char **, char **), int argc, char **argv, void (*init)(void), void (*fini)(void),
                      void (*rtld_fini)(void), void *stack_end)
{
    real_main = main;
    typedef int Start(int (*)(int, char **, char **), int, char **, void (*)(void), void (*)(void), void (*)(void), void *);
    return ((Start *)next("__libc_start_main"))(serve, argc, argv, init, fini, rtld_fini, stack_end);
}
