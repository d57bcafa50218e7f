#pragma once
#include <stddef.h>

/// One file of the default theme, its path from Templates/.
typedef struct {
    const char *path;
    const unsigned char *bytes;
    size_t count;
} kindred_theme_file;

extern const kindred_theme_file kindred_theme[];
extern const size_t kindred_theme_count;

/// The first file: Swift does not import arrays of unknown length.
static inline const kindred_theme_file *kindred_theme_table(void) { return kindred_theme; }
