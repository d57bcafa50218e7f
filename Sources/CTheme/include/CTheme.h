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
