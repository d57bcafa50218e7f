#include <cmark.h>
#include <stdlib.h>
#include <string.h>

// A bump arena for one parse: libcmark asks for many small blocks and frees them all at the end. Its allocator
// functions get no context, so the arena of the running parse is a variable of the thread. It keeps one chunk from parse
// to parse, of about the size that the last one needed.

typedef struct kindred_chunk {
    struct kindred_chunk *previous;
} kindred_chunk;

typedef struct {
    kindred_chunk *chunks;
    char *next, *limit;
    // What the chunks hold, and what the next one shall hold at least.
    size_t room, wanted;
} kindred_arena;

enum { kindred_chunk_least = 1 << 16, kindred_chunk_most = 1 << 20 };

static inline kindred_arena *kindred_arena_current(void) {
    static _Thread_local kindred_arena arena;
    return &arena;
}

// Memory for `size` bytes, with its size kept before it for realloc. Running out ends the process, as in libcmark.
static inline void *kindred_arena_take(size_t size) {
    size_t need = ((size + 15) & ~(size_t)15) + 16;
    if (need < size) abort();
    kindred_arena *arena = kindred_arena_current();
    if ((size_t)(arena->limit - arena->next) < need) {
        size_t room = arena->wanted > kindred_chunk_least ? arena->wanted : kindred_chunk_least;
        if (need > room) room = need;
        kindred_chunk *chunk = (kindred_chunk *)malloc(room + 16);
        if (!chunk) abort();
        chunk->previous = arena->chunks;
        arena->room += room;
        arena->chunks = chunk;
        arena->next = (char *)chunk + 16;
        arena->limit = arena->next + room;
    }
    char *block = arena->next;
    arena->next += need;
    *(size_t *)block = size;
    return block + 16;
}

static void *kindred_arena_calloc(size_t count, size_t size) {
    if (size && count > (size_t)-1 / size) abort();
    return memset(kindred_arena_take(count * size), 0, count * size);
}

static void *kindred_arena_realloc(void *old, size_t size) {
    kindred_arena *arena = kindred_arena_current();
    if (!old) return kindred_arena_take(size);
    size_t had = *(size_t *)((char *)old - 16);
    if (size <= had) return old;
    char *end = (char *)old + ((had + 15) & ~(size_t)15);
    size_t rounded = (size + 15) & ~(size_t)15;
    if (end == arena->next && rounded >= size && (size_t)(arena->limit - (char *)old) >= rounded) {
        // The newest block grows where it stands.
        arena->next = (char *)old + rounded;
        *(size_t *)((char *)old - 16) = size;
        return old;
    }
    void *block = kindred_arena_take(size);
    memcpy(block, old, had);
    return block;
}

static void kindred_arena_free(void *block) { (void)block; }

// The tree of a CommonMark text. It lives until kindred_arena_release on the same thread; one tree at a time.
static inline cmark_node *kindred_parse(const unsigned char *text, size_t length, int options) {
    static cmark_mem arena = {kindred_arena_calloc, kindred_arena_realloc, kindred_arena_free};
    cmark_parser *parser = cmark_parser_new_with_mem(options, &arena);
    cmark_parser_feed(parser, (const char *)text, length);
    return cmark_parser_finish(parser);
}

static inline void kindred_arena_release(void) {
    kindred_arena *arena = kindred_arena_current();
    kindred_chunk *chunk = arena->chunks;
    if (chunk && !chunk->previous && arena->room <= kindred_chunk_most) {
        arena->next = (char *)chunk + 16;
        return;
    }
    while (chunk) {
        kindred_chunk *previous = chunk->previous;
        free(chunk);
        chunk = previous;
    }
    arena->wanted = arena->room < kindred_chunk_most ? arena->room : kindred_chunk_most;
    arena->chunks = 0;
    arena->room = 0;
    arena->next = arena->limit = 0;
}
