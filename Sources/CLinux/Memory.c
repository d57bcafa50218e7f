#include "CLinux.h"
#include <features.h>

#ifdef __GLIBC__
#include <malloc.h>

enum {
    // What a heap of a thread takes at most, and what a piece of one takes at most.
    heap = 64 << 20,
    piece = 32 << 20,
};

void kindred_take_memory_in_large_pieces(void) {
    mallopt(M_TOP_PAD, heap);
    // Setting a margin ends the C library's own search for the size from which pieces stand outside the heaps. It would have
    // ended here.
    mallopt(M_MMAP_THRESHOLD, piece);
}
#else
void kindred_take_memory_in_large_pieces(void) {}
#endif
