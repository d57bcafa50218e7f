#pragma once

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/// Exchanges two paths in one step (renameat2 with RENAME_EXCHANGE, Linux 3.15).
/// Returns 0, or the errno value: EXDEV across file systems or from an overlay's lower layer, EBUSY on a mount point,
/// EINVAL or ENOSYS where the file system or the kernel cannot.
int kindred_exchange(const char *a, const char *b);

/// Reads the next entries of an open folder as `struct linux_dirent64` records, in the file system's order.
/// Returns their bytes, 0 at the end, or -1 with errno. `readdir` allocates 32 KB a folder; this does not.
ssize_t kindred_folder_entries(int folder, void *buffer, size_t size);

/// Whether the open folder is where a file system or a bind mount begins (statx, Linux 5.8); 0 where the kernel can't say.
int kindred_is_mount_point(int folder);

/// Lets the kernel copy bytes between two files from their positions on, sharing blocks where it can (Linux 4.5).
/// Returns the count, 0 at the end, or -1 with errno: EXDEV, EINVAL, ENOSYS, EOPNOTSUPP where it can't.
ssize_t kindred_copy_range(int from, int to, size_t count);

/// The kind of file system that a path lies on, as linux/magic.h numbers them (statfs), or -1 with errno.
long long kindred_file_system_kind(const char *path);

/// Waits until everything written to the file system of the open file lies on the disk (Linux 2.6.39). 0, or the errno value.
int kindred_sync_file_system(int file);

/// The arguments that the process was started with, and their count. Swift's own reading of them needs /proc, which a
/// chroot or a small container may lack.
int kindred_argument_count(void);
const char *kindred_argument(int index);

/// Opens a file for reading by a path below an open folder, and no other: neither `..` nor a symbolic link leads out of it
/// (openat2 with RESOLVE_BENEATH, Linux 5.6). Returns the descriptor, or -1 with errno: EXDEV when a link leads out,
/// ENOSYS where the kernel cannot.
int kindred_open_beneath(int folder, const char *path);

/// Lets a program begin in a folder: one more action of a `posix_spawn_file_actions_t` (glibc 2.29). 0, or the errno value.
int kindred_spawn_in_folder(void *actions, const char *folder);

/// Has the C library take memory from the kernel in large pieces, where it is glibc. That gives each thread a heap of its own and
/// makes it larger page by page: a call of the kernel for each, tens of thousands in a large build, while other threads wait
/// for the lock that it needs. With a margin as large as a heap can be, a heap is whole from the start; pages that nobody
/// writes to take no memory.
void kindred_take_memory_in_large_pieces(void);
