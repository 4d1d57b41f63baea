/* A disk that keeps only what was synced, preloaded into a program (LD_PRELOAD) to find out what it loses in a power cut.
 *
 *   POWER_LOSS_LIVE   the folder the program works in; everything outside is left alone
 *   POWER_LOSS_DISK   where this library keeps what a power cut would leave, as an ordinary folder `tree` in it
 *   POWER_LOSS_DEAF   if set: syncs of files whose name ends so are not done, though the program is told they were
 *
 * A file's bytes reach `tree` when the file is synced (fsync, fdatasync), and only those; a name, a rename or a
 * removal reaches it when the folder that holds the name is synced. To cut the power: kill -9 the program, take `tree`.
 * What was there when the program started counts as synced. The program's syncs do not reach the real disk: that would
 * only cost time.
 *
 * Not imitated: writes that the kernel happens to bring to disk early and out of order (the other half of what a real
 * cut can do), O_SYNC, shared mappings, io_uring, hard links made by the program, and several processes on one folder.
 */

#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#define PAGE 4096
#define REAL(name) ((__typeof__(&name))real(#name))

static const char *deaf;
static char live[PATH_MAX], images[PATH_MAX - 32], tree[PATH_MAX];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static int ready;

/* One file that has a name under `live`, or had one. Its image is named by `id`, because inode numbers come back. */
struct file {
  dev_t dev;
  ino_t ino;
  long id;
  unsigned char *dirty; /* for each page, whether it was written since the last sync */
  size_t pages;
  int all_dirty;
  struct file *next;
};

#define BUCKETS 4096
static struct file *buckets[BUCKETS];
static long last_id;

static void *real(const char *name) {
  void *found = dlsym(RTLD_NEXT, name);
  if (!found) {
    fprintf(stderr, "power-loss: no %s\n", name);
    abort();
  }
  return found;
}

static void give_up(const char *what) {
  fprintf(stderr, "power-loss: %s: %s\n", what, strerror(errno));
  abort();
}

static struct file **slot(const struct stat *st) {
  struct file **at = &buckets[st->st_ino % BUCKETS];
  while (*at && !((*at)->ino == st->st_ino && (*at)->dev == st->st_dev)) at = &(*at)->next;
  return at;
}

static void image_path(char *out, long id) { snprintf(out, PATH_MAX, "%s/%ld", images, id); }

static int under_live(const char *path) {
  size_t length = strlen(live);
  return strncmp(path, live, length) == 0 && (path[length] == '/' || path[length] == 0);
}

static int path_of(int fd, char *out) {
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, out, PATH_MAX - 1);
  if (length < 0) return 0;
  out[length] = 0;
  return under_live(out);
}

/* Takes up a file that is not known yet, with an empty image. */
static struct file *take_up(const struct stat *st) {
  struct file *file = calloc(1, sizeof *file);
  if (!file) give_up("memory");
  file->dev = st->st_dev;
  file->ino = st->st_ino;
  file->id = ++last_id;
  file->all_dirty = 1;
  file->next = buckets[st->st_ino % BUCKETS];
  buckets[st->st_ino % BUCKETS] = file;
  char path[PATH_MAX];
  image_path(path, file->id);
  int image = REAL(open)(path, O_CREAT | O_TRUNC | O_WRONLY, 0600);
  if (image < 0) give_up(path);
  REAL(close)(image);
  return file;
}

/* The known file behind a descriptor, or none. */
static struct file *known(int fd) {
  struct stat st;
  if (!ready || fstat(fd, &st) != 0 || !S_ISREG(st.st_mode)) return NULL;
  return *slot(&st);
}

static void forget(const struct stat *st) {
  struct file **at = slot(st), *file = *at;
  if (!file) return;
  *at = file->next;
  free(file->dirty);
  free(file);
}

static void mark(int fd, off_t from, off_t length) {
  if (length <= 0) return;
  pthread_mutex_lock(&lock);
  struct file *file = known(fd);
  if (file && !file->all_dirty) {
    size_t first = from / PAGE, last = (from + length - 1) / PAGE;
    if (last >= file->pages) {
      size_t pages = (last + 1) * 2;
      file->dirty = realloc(file->dirty, pages);
      if (!file->dirty) give_up("memory");
      memset(file->dirty + file->pages, 0, pages - file->pages);
      file->pages = pages;
    }
    memset(file->dirty + first, 1, last - first + 1);
  }
  pthread_mutex_unlock(&lock);
}

static void mark_all(int fd) {
  pthread_mutex_lock(&lock);
  struct file *file = known(fd);
  if (file) file->all_dirty = 1;
  pthread_mutex_unlock(&lock);
}

/* Brings what was written since the last sync into the image. The program's own descriptor may be write-only. */
static void sync_file(int fd, struct file *file) {
  char path[PATH_MAX], own[64], page[PAGE];
  struct stat st;
  image_path(path, file->id);
  snprintf(own, sizeof own, "/proc/self/fd/%d", fd);
  int from = REAL(open)(own, O_RDONLY | O_CLOEXEC), to = REAL(open)(path, O_WRONLY | O_CLOEXEC);
  if (from < 0 || to < 0 || fstat(from, &st) != 0) give_up(path);
  if (REAL(ftruncate)(to, st.st_size) != 0) give_up(path);
  size_t pages = (st.st_size + PAGE - 1) / PAGE;
  for (size_t at = 0; at < pages; at++) {
    if (!file->all_dirty && !(at < file->pages && file->dirty[at])) continue;
    ssize_t length = pread(from, page, PAGE, (off_t)at * PAGE);
    if (length > 0 && REAL(pwrite)(to, page, length, (off_t)at * PAGE) != length) give_up(path);
  }
  if (file->dirty) memset(file->dirty, 0, file->pages);
  file->all_dirty = 0;
  REAL(close)(from);
  REAL(close)(to);
}

/* Brings the names in a folder into `tree`. */
static void sync_folder(const char *folder) {
  char from[PATH_MAX * 3], to[PATH_MAX * 3], image[PATH_MAX], fresh[PATH_MAX * 2];
  char kept[PATH_MAX * 2];
  struct dirent *entry;
  struct stat st;
  snprintf(kept, sizeof kept, "%s%s", tree, folder + strlen(live));
  mkdir(kept, 0700);
  DIR *names = opendir(folder);
  if (!names) return;
  while ((entry = readdir(names))) {
    if (!strcmp(entry->d_name, ".") || !strcmp(entry->d_name, "..")) continue;
    snprintf(from, sizeof from, "%s/%s", folder, entry->d_name);
    snprintf(to, sizeof to, "%s/%s", kept, entry->d_name);
    if (lstat(from, &st) != 0) continue;
    if (S_ISDIR(st.st_mode)) mkdir(to, 0700);
    struct file *file = S_ISREG(st.st_mode) ? *slot(&st) : NULL;
    if (!file) continue;
    image_path(image, file->id);
    snprintf(fresh, sizeof fresh, "%s/new-name", images);
    REAL(unlink)(fresh);
    if (link(image, fresh) != 0 || REAL(rename)(fresh, to) != 0) give_up(to);
    /* Two names of one image: rename does nothing, and the spare name stays. */
    REAL(unlink)(fresh);
  }
  closedir(names);
  names = opendir(kept);
  while (names && (entry = readdir(names))) {
    if (!strcmp(entry->d_name, ".") || !strcmp(entry->d_name, "..")) continue;
    snprintf(from, sizeof from, "%s/%s", folder, entry->d_name);
    snprintf(to, sizeof to, "%s/%s", kept, entry->d_name);
    if (lstat(from, &st) != 0 && REAL(unlink)(to) != 0) REAL(rmdir)(to);
  }
  if (names) closedir(names);
}

/* What is there at the start counts as synced. */
static void take_up_folder(const char *folder) {
  char path[PATH_MAX * 2];
  struct dirent *entry;
  struct stat st;
  DIR *names = opendir(folder);
  if (!names) give_up(folder);
  while ((entry = readdir(names))) {
    if (!strcmp(entry->d_name, ".") || !strcmp(entry->d_name, "..")) continue;
    snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
    if (lstat(path, &st) != 0 || !S_ISREG(st.st_mode)) continue;
    int fd = REAL(open)(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) give_up(path);
    sync_file(fd, take_up(&st));
    REAL(close)(fd);
  }
  sync_folder(folder);
  rewinddir(names);
  while ((entry = readdir(names))) {
    if (!strcmp(entry->d_name, ".") || !strcmp(entry->d_name, "..")) continue;
    snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
    if (lstat(path, &st) == 0 && S_ISDIR(st.st_mode)) take_up_folder(path);
  }
  closedir(names);
}

__attribute__((constructor)) static void begin(void) {
  const char *at = getenv("POWER_LOSS_LIVE"), *disk = getenv("POWER_LOSS_DISK");
  if (!at || !disk) return;
  deaf = getenv("POWER_LOSS_DEAF");
  if (!realpath(at, live)) give_up(at);
  snprintf(images, sizeof images, "%s/images", disk);
  snprintf(tree, sizeof tree, "%s/tree", disk);
  if (mkdir(disk, 0700) != 0 && errno != EEXIST) give_up(disk);
  if (mkdir(images, 0700) != 0) give_up(images); /* a disk is for one run of one program */
  if (mkdir(tree, 0700) != 0) give_up(tree);
  take_up_folder(live);
  /* Programs it starts are others; two on one disk would mix up their numbers. */
  unsetenv("LD_PRELOAD");
  ready = 1;
}

static int opened(int fd, int flags) {
  if (!ready || fd < 0 || (flags & O_ACCMODE) == O_RDONLY) return fd;
  int before = errno;
  char path[PATH_MAX];
  struct stat st;
  if (path_of(fd, path) && fstat(fd, &st) == 0 && S_ISREG(st.st_mode)) {
    pthread_mutex_lock(&lock);
    struct file *file = *slot(&st);
    if (!file) take_up(&st);
    else if (flags & O_TRUNC) file->all_dirty = 1;
    pthread_mutex_unlock(&lock);
  }
  errno = before;
  return fd;
}

#define MODE(flags, mode)                          \
  mode_t mode = 0;                                 \
  if ((flags) & (O_CREAT | __O_TMPFILE)) {         \
    va_list rest;                                  \
    va_start(rest, flags);                         \
    mode = va_arg(rest, mode_t);                   \
    va_end(rest);                                  \
  }

int open(const char *path, int flags, ...) { MODE(flags, mode) return opened(REAL(open)(path, flags, mode), flags); }
int open64(const char *path, int flags, ...) { MODE(flags, mode) return opened(REAL(open64)(path, flags, mode), flags); }
int openat(int at, const char *path, int flags, ...) { MODE(flags, mode) return opened(REAL(openat)(at, path, flags, mode), flags); }
int openat64(int at, const char *path, int flags, ...) { MODE(flags, mode) return opened(REAL(openat64)(at, path, flags, mode), flags); }
int creat(const char *path, mode_t mode) { return open(path, O_CREAT | O_WRONLY | O_TRUNC, mode); }
int creat64(const char *path, mode_t mode) { return open(path, O_CREAT | O_WRONLY | O_TRUNC, mode); }

/* Writes at the descriptor's own position, which is the end afterwards, also when appending. */
static ssize_t moved(int fd, ssize_t length) {
  if (ready && length > 0) {
    int before = errno;
    off_t end = lseek(fd, 0, SEEK_CUR);
    if (end >= length) mark(fd, end - length, length);
    errno = before;
  }
  return length;
}

static ssize_t placed(int fd, ssize_t length, off_t from) {
  if (ready && length > 0) mark(fd, from, length);
  return length;
}

ssize_t write(int fd, const void *bytes, size_t count) { return moved(fd, REAL(write)(fd, bytes, count)); }
ssize_t writev(int fd, const struct iovec *parts, int count) { return moved(fd, REAL(writev)(fd, parts, count)); }
ssize_t pwrite(int fd, const void *bytes, size_t count, off_t from) { return placed(fd, REAL(pwrite)(fd, bytes, count, from), from); }
ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t from) { return placed(fd, REAL(pwrite64)(fd, bytes, count, from), from); }
ssize_t pwritev(int fd, const struct iovec *parts, int count, off_t from) { return placed(fd, REAL(pwritev)(fd, parts, count, from), from); }
ssize_t pwritev64(int fd, const struct iovec *parts, int count, off64_t from) { return placed(fd, REAL(pwritev64)(fd, parts, count, from), from); }

ssize_t copy_file_range(int from, off64_t *from_at, int to, off64_t *to_at, size_t length, unsigned flags) {
  ssize_t copied = REAL(copy_file_range)(from, from_at, to, to_at, length, flags);
  if (ready && copied > 0) mark_all(to);
  return copied;
}

/* A shorter file has a shorter image at the next sync, whose pages that grow again are zero in between: copied whole. */
int ftruncate(int fd, off_t size) { int status = REAL(ftruncate)(fd, size); if (ready && status == 0) mark_all(fd); return status; }
int ftruncate64(int fd, off64_t size) { int status = REAL(ftruncate64)(fd, size); if (ready && status == 0) mark_all(fd); return status; }
int fallocate(int fd, int mode, off_t from, off_t length) { int status = REAL(fallocate)(fd, mode, from, length); if (ready && status == 0) mark_all(fd); return status; }
int posix_fallocate(int fd, off_t from, off_t length) { int status = REAL(posix_fallocate)(fd, from, length); if (ready && status == 0) mark_all(fd); return status; }

static int is_deaf(const char *path) {
  size_t length = strlen(path), end = strlen(deaf);
  return length >= end && strcmp(path + length - end, deaf) == 0;
}

static int synced(int fd) {
  struct stat st;
  char path[PATH_MAX];
  if (fstat(fd, &st) != 0) return -1;
  if (deaf && path_of(fd, path) && is_deaf(path)) return 0;
  pthread_mutex_lock(&lock);
  struct file *file = S_ISREG(st.st_mode) ? *slot(&st) : NULL;
  if (file) sync_file(fd, file);
  else if (S_ISDIR(st.st_mode) && path_of(fd, path)) sync_folder(path);
  pthread_mutex_unlock(&lock);
  return 0;
}

int fsync(int fd) { return ready ? synced(fd) : REAL(fsync)(fd); }
int fdatasync(int fd) { return ready ? synced(fd) : REAL(fdatasync)(fd); }

/* A name that goes may free its inode for another file. */
static int gone(int happened, const struct stat *st, int existed) {
  if (ready && happened == 0 && existed && S_ISREG(st->st_mode) && st->st_nlink == 1) {
    pthread_mutex_lock(&lock);
    forget(st);
    pthread_mutex_unlock(&lock);
  }
  return happened;
}

int unlink(const char *path) { struct stat st; int there = lstat(path, &st) == 0; return gone(REAL(unlink)(path), &st, there); }
int unlinkat(int at, const char *path, int flags) {
  struct stat st;
  int there = fstatat(at, path, &st, AT_SYMLINK_NOFOLLOW) == 0;
  return gone(REAL(unlinkat)(at, path, flags), &st, there);
}
int rename(const char *from, const char *to) { struct stat st; int there = lstat(to, &st) == 0; return gone(REAL(rename)(from, to), &st, there); }
int renameat(int from_at, const char *from, int to_at, const char *to) {
  struct stat st;
  int there = fstatat(to_at, to, &st, AT_SYMLINK_NOFOLLOW) == 0;
  return gone(REAL(renameat)(from_at, from, to_at, to), &st, there);
}
int renameat2(int from_at, const char *from, int to_at, const char *to, unsigned flags) {
  struct stat st;
  int there = fstatat(to_at, to, &st, AT_SYMLINK_NOFOLLOW) == 0;
  return gone(REAL(renameat2)(from_at, from, to_at, to, flags), &st, there && !(flags & RENAME_EXCHANGE));
}
