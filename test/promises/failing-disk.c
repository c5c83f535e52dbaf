// Loaded before libc (LD_PRELOAD): fails one call, the Nth that writes, syncs, opens for writing, cuts, makes, renames or
// removes a name under one folder; or kills the process just before it. With FAILING_DISK_NAME only calls on paths that
// hold that word count. The countdown lies in a small file that the test and this library both have mapped.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

struct control {
  _Atomic int countdown; // 0 when nothing is to fail
  int error; // 0 where the process is killed
  _Atomic int seen;
  _Atomic int failed;
};

static struct control *control;
static const char *folder;
static const char *name;

#define REAL(name) \
  static __typeof__(name) *real; \
  if (!real) real = (__typeof__(name) *)dlsym(RTLD_NEXT, #name)

__attribute__((constructor)) static void begin(void) {
  const char *path = getenv("FAILING_DISK_CONTROL");
  folder = getenv("FAILING_DISK_FOLDER");
  name = getenv("FAILING_DISK_NAME");
  if (!path || !folder) return;
  int fd = open(path, O_RDWR);
  if (fd < 0) return;
  void *mapped = mmap(NULL, sizeof(struct control), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  close(fd);
  if (mapped != MAP_FAILED) control = mapped;
}

static int fails(const char *path) {
  if (strncmp(path, folder, strlen(folder)) != 0) return 0;
  if (name && !strstr(path + strlen(folder), name)) return 0;
  atomic_fetch_add(&control->seen, 1);
  if (atomic_fetch_sub(&control->countdown, 1) != 1) return 0;
  atomic_fetch_add(&control->failed, 1);
  if (control->error == 0) kill(getpid(), SIGKILL);
  errno = control->error;
  return 1;
}

static int armed(void) { return control && atomic_load(&control->countdown) > 0; }

static int failsAt(int fd) {
  if (!armed()) return 0;
  char link[64], path[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return fails(path);
}

static int failsOpening(const char *path, int flags) {
  return armed() && (flags & (O_WRONLY | O_RDWR | O_CREAT)) && fails(path);
}

#define OPENING(name) \
  int name(const char *path, int flags, ...) { \
    va_list rest; va_start(rest, flags); mode_t mode = va_arg(rest, mode_t); va_end(rest); \
    REAL(name); \
    return failsOpening(path, flags) ? -1 : real(path, flags, mode); \
  }
OPENING(open)
OPENING(open64)

#define ON_FD(type, name, parameters, arguments) \
  type name parameters { REAL(name); return failsAt(fd) ? -1 : real arguments; }
ON_FD(ssize_t, write, (int fd, const void *from, size_t size), (fd, from, size))
ON_FD(ssize_t, pwrite, (int fd, const void *from, size_t size, off_t at), (fd, from, size, at))
ON_FD(ssize_t, pwrite64, (int fd, const void *from, size_t size, off64_t at), (fd, from, size, at))
ON_FD(ssize_t, writev, (int fd, const struct iovec *from, int count), (fd, from, count))
ON_FD(ssize_t, pwritev, (int fd, const struct iovec *from, int count, off_t at), (fd, from, count, at))
ON_FD(int, fsync, (int fd), (fd))
ON_FD(int, fdatasync, (int fd), (fd))
ON_FD(int, ftruncate, (int fd, off_t size), (fd, size))
ON_FD(int, ftruncate64, (int fd, off64_t size), (fd, size))

int rename(const char *from, const char *to) {
  REAL(rename);
  return armed() && fails(to) ? -1 : real(from, to);
}

int link(const char *from, const char *to) {
  REAL(link);
  return armed() && fails(to) ? -1 : real(from, to);
}

int mkdir(const char *path, mode_t mode) {
  REAL(mkdir);
  return armed() && fails(path) ? -1 : real(path, mode);
}

#define ON_PATH(call) \
  int call(const char *path) { REAL(call); return armed() && fails(path) ? -1 : real(path); }
ON_PATH(unlink)
ON_PATH(rmdir)
