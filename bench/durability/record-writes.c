/*
 * Records what a process writes below one folder, in order, with every push to the disk: what a power cut could leave is computed from it
 * (test/slow/power-cut.ts). Loaded before the C library; used by the durability bench and its test, by nothing else.
 *
 *   cc -shared -fPIC -O2 -o record-writes.so record-writes.c -ldl -lpthread
 *   LD_PRELOAD=record-writes.so RECORD_FOLDER=/folder RECORD_LOG=/log PROGRAM
 *
 * A record is one byte of kind, three 64-bit numbers (little-endian: file, place, length) and `length` bytes:
 *   O opened or made (the bytes are its path), W written at a place, T cut to a length (the place), S pushed to the disk, after it was,
 *   R renamed (path, newline, path), U unlinked (path), A acknowledged (bytes for standard output, before they leave).
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#define MAX_FD 65536
static unsigned char known[MAX_FD];
static uint64_t file_of[MAX_FD];
static int log_fd = -1;
static char folder[PATH_MAX];
static size_t folder_length;
static pthread_mutex_t one_at_a_time = PTHREAD_MUTEX_INITIALIZER;

static ssize_t (*real_write)(int, const void *, size_t);
static ssize_t (*real_pwrite)(int, const void *, size_t, off_t);
static ssize_t (*real_writev)(int, const struct iovec *, int);
static ssize_t (*real_pwritev)(int, const struct iovec *, int, off_t);
static int (*real_open)(const char *, int, ...);
static int (*real_openat)(int, const char *, int, ...);
static int (*real_close)(int);
static int (*real_fsync)(int);
static int (*real_fdatasync)(int);
static int (*real_ftruncate)(int, off_t);
static int (*real_rename)(const char *, const char *);
static int (*real_unlink)(const char *);

__attribute__((constructor)) static void begin(void) {
  real_write = dlsym(RTLD_NEXT, "write");
  real_pwrite = dlsym(RTLD_NEXT, "pwrite64");
  real_writev = dlsym(RTLD_NEXT, "writev");
  real_pwritev = dlsym(RTLD_NEXT, "pwritev64");
  real_open = dlsym(RTLD_NEXT, "open64");
  real_openat = dlsym(RTLD_NEXT, "openat64");
  real_close = dlsym(RTLD_NEXT, "close");
  real_fsync = dlsym(RTLD_NEXT, "fsync");
  real_fdatasync = dlsym(RTLD_NEXT, "fdatasync");
  real_ftruncate = dlsym(RTLD_NEXT, "ftruncate64");
  real_rename = dlsym(RTLD_NEXT, "rename");
  real_unlink = dlsym(RTLD_NEXT, "unlink");
  const char *wanted = getenv("RECORD_FOLDER"), *log = getenv("RECORD_LOG");
  if (wanted == NULL || log == NULL) return;
  snprintf(folder, sizeof folder, "%s", wanted);
  folder_length = strlen(folder);
  log_fd = real_open(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

static void record(char kind, uint64_t file, uint64_t place, const void *bytes, uint64_t length) {
  if (log_fd < 0) return;
  char head[25];
  head[0] = kind;
  memcpy(head + 1, &file, 8);
  memcpy(head + 9, &place, 8);
  memcpy(head + 17, &length, 8);
  struct iovec parts[2] = {{head, sizeof head}, {(void *)bytes, length}};
  pthread_mutex_lock(&one_at_a_time);
  real_writev(log_fd, parts, length > 0 ? 2 : 1);
  pthread_mutex_unlock(&one_at_a_time);
}

static int watched(int fd) { return fd >= 0 && fd < MAX_FD && known[fd]; }

static void opened(int fd, const char *path, int flags) {
  if (fd < 0 || fd >= MAX_FD || log_fd < 0) return;
  known[fd] = 0;
  char whole[PATH_MAX];
  if (realpath(path, whole) == NULL || strncmp(whole, folder, folder_length) != 0) return;
  struct stat about;
  if (fstat(fd, &about) != 0) return;
  known[fd] = 1;
  file_of[fd] = about.st_ino;
  record('O', about.st_ino, 0, whole, strlen(whole));
  if (flags & O_TRUNC) record('T', about.st_ino, 0, NULL, 0);
}

static mode_t mode_in(int flags, va_list more) { return flags & (O_CREAT | O_TMPFILE) ? va_arg(more, mode_t) : 0; }

int open(const char *path, int flags, ...) {
  va_list more;
  va_start(more, flags);
  mode_t mode = mode_in(flags, more);
  va_end(more);
  int fd = real_open(path, flags, mode);
  opened(fd, path, flags);
  return fd;
}
int open64(const char *path, int flags, ...) {
  va_list more;
  va_start(more, flags);
  mode_t mode = mode_in(flags, more);
  va_end(more);
  int fd = real_open(path, flags, mode);
  opened(fd, path, flags);
  return fd;
}
int openat(int at, const char *path, int flags, ...) {
  va_list more;
  va_start(more, flags);
  mode_t mode = mode_in(flags, more);
  va_end(more);
  int fd = real_openat(at, path, flags, mode);
  if (at == AT_FDCWD || path[0] == '/') opened(fd, path, flags);
  return fd;
}
int openat64(int at, const char *path, int flags, ...) {
  va_list more;
  va_start(more, flags);
  mode_t mode = mode_in(flags, more);
  va_end(more);
  int fd = real_openat(at, path, flags, mode);
  if (at == AT_FDCWD || path[0] == '/') opened(fd, path, flags);
  return fd;
}
int close(int fd) {
  if (watched(fd)) known[fd] = 0;
  return real_close(fd);
}

ssize_t write(int fd, const void *bytes, size_t length) {
  if (fd == 1) record('A', 0, 0, bytes, length);
  if (watched(fd)) record('W', file_of[fd], (uint64_t)lseek(fd, 0, SEEK_CUR), bytes, length);
  return real_write(fd, bytes, length);
}
ssize_t pwrite64(int fd, const void *bytes, size_t length, off64_t place) {
  if (watched(fd)) record('W', file_of[fd], (uint64_t)place, bytes, length);
  return real_pwrite(fd, bytes, length, place);
}
ssize_t pwrite(int fd, const void *bytes, size_t length, off_t place) { return pwrite64(fd, bytes, length, place); }
ssize_t writev(int fd, const struct iovec *parts, int n) {
  if (watched(fd)) {
    uint64_t place = (uint64_t)lseek(fd, 0, SEEK_CUR);
    for (int i = 0; i < n; place += parts[i].iov_len, i++)
      record('W', file_of[fd], place, parts[i].iov_base, parts[i].iov_len);
  }
  return real_writev(fd, parts, n);
}
ssize_t pwritev64(int fd, const struct iovec *parts, int n, off64_t place) {
  if (watched(fd)) {
    uint64_t at = (uint64_t)place;
    for (int i = 0; i < n; at += parts[i].iov_len, i++)
      record('W', file_of[fd], at, parts[i].iov_base, parts[i].iov_len);
  }
  return real_pwritev(fd, parts, n, place);
}
ssize_t pwritev(int fd, const struct iovec *parts, int n, off_t place) { return pwritev64(fd, parts, n, place); }

int ftruncate64(int fd, off64_t length) {
  if (watched(fd)) record('T', file_of[fd], (uint64_t)length, NULL, 0);
  return real_ftruncate(fd, length);
}
int ftruncate(int fd, off_t length) { return ftruncate64(fd, length); }
int fsync(int fd) {
  int done = real_fsync(fd);
  if (done == 0 && watched(fd)) record('S', file_of[fd], 0, NULL, 0);
  return done;
}
int fdatasync(int fd) {
  int done = real_fdatasync(fd);
  if (done == 0 && watched(fd)) record('S', file_of[fd], 0, NULL, 0);
  return done;
}
int rename(const char *from, const char *to) {
  char both[2 * PATH_MAX];
  int length = snprintf(both, sizeof both, "%s\n%s", from, to);
  if (strncmp(from, folder, folder_length) == 0) record('R', 0, 0, both, (uint64_t)length);
  return real_rename(from, to);
}
int unlink(const char *path) {
  if (strncmp(path, folder, folder_length) == 0) record('U', 0, 0, path, strlen(path));
  return real_unlink(path);
}
