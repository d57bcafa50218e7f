#pragma once

/// Exchanges two paths in one step (renameat2 with RENAME_EXCHANGE, Linux 3.15).
/// Returns 0, or the errno value: EXDEV across file systems or from an overlay's lower layer, EBUSY on a mount point.
int kindred_exchange(const char *a, const char *b);
