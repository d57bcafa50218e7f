#define _GNU_SOURCE
#include "CLinux.h"
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <spawn.h>
#include <stdio.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/syscall.h>
#include <unistd.h>

int kindred_exchange(const char *a, const char *b) {
    return renameat2(AT_FDCWD, a, AT_FDCWD, b, RENAME_EXCHANGE) == 0 ? 0 : errno;
}

ssize_t kindred_folder_entries(int folder, void *buffer, size_t size) {
    return getdents64(folder, buffer, size);
}

int kindred_is_mount_point(int folder) {
#ifdef STATX_ATTR_MOUNT_ROOT
    struct statx facts;
    if (statx(folder, "", AT_EMPTY_PATH, 0, &facts) != 0) return 0;
    return (facts.stx_attributes_mask & facts.stx_attributes & STATX_ATTR_MOUNT_ROOT) != 0;
#else
    return 0;
#endif
}

ssize_t kindred_copy_range(int from, int to, size_t count) {
    return copy_file_range(from, NULL, to, NULL, count, 0);
}

long long kindred_file_system_kind(const char *path) {
    struct statfs facts;
    return statfs(path, &facts) == 0 ? (long long)facts.f_type : -1;
}

int kindred_sync_file_system(int file) {
    return syncfs(file) == 0 ? 0 : errno;
}

int kindred_open_beneath(int folder, const char *path) {
    // Non-blocking, so that a pipe that took a file's place cannot keep anybody waiting.
    struct open_how how = {
        .flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY,
        .resolve = RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS,
    };
    return (int)syscall(SYS_openat2, folder, path, &how, sizeof how);
}

int kindred_spawn_in_folder(void *actions, const char *folder) {
    return posix_spawn_file_actions_addchdir_np(actions, folder);
}
