#pragma once
// The functions of libvips that CVips calls, as dlsym found them.

#include "CVips.h"

// What libvips 8.13 or later and GLib export, written down from their documentation. VipsImage stays unknown.
typedef struct VipsImage VipsImage;
typedef struct VipsArrayDouble VipsArrayDouble;
typedef void (*LogFunction)(const char *domain, int level, const char *message, void *data);

/// Filled by CVipsOpen; empty until that has answered CVipsDone.
struct Library {
    int (*init)(const char *);
    int (*version)(int);
    void (*concurrencySet)(int);
    void (*cacheSetMax)(int);
    void (*blockUntrusted)(int);
    void (*threadShutdown)(void);
    void (*errorClear)(void);
    VipsImage *(*newFromBuffer)(const void *, size_t, const char *, ...);
    int (*width)(const VipsImage *);
    int (*height)(const VipsImage *);
    int (*orientation)(VipsImage *);
    int (*interpretation)(const VipsImage *);
    int (*hasAlpha)(VipsImage *);
    int (*pages)(VipsImage *);
    size_t (*typeOf)(const VipsImage *, const char *);
    int (*thumbnail)(void *, size_t, VipsImage **, int, ...);
    int (*colourspace)(VipsImage *, VipsImage **, int, ...);
    int (*flatten)(VipsImage *, VipsImage **, ...);
    int (*extractArea)(VipsImage *, VipsImage **, int, int, int, int, ...);
    int (*copy)(VipsImage *, VipsImage **, ...);
    char **(*fields)(const VipsImage *);
    int (*removeField)(VipsImage *, const char *);
    void (*freeStrings)(char **);
    VipsArrayDouble *(*arrayOfDoubles)(int, ...);
    void (*areaUnref)(void *);
    int (*saveJPEG)(VipsImage *, void **, size_t *, ...);
    int (*savePNG)(VipsImage *, void **, size_t *, ...);
    int (*saveWebP)(VipsImage *, void **, size_t *, ...);
    int (*saveHEIF)(VipsImage *, void **, size_t *, ...);
    void (*objectUnref)(void *);
    void (*free)(void *);
    unsigned (*logSetHandler)(const char *, int, LogFunction, void *);
    void *(*moduleOpen)(const char *, int);
};

/// What draws: absent where libvips is built without Pango, which is no reason to make no pictures.
struct Drawing {
    size_t (*typeFind)(const char *, const char *);
    void (*blockSet)(const char *, int);
    int (*black)(VipsImage **, int, int, ...);
    VipsImage *(*copyMemory)(VipsImage *);
    int (*rectangle)(VipsImage *, double *, int, int, int, int, int, ...);
    int (*mask)(VipsImage *, double *, int, VipsImage *, int, int, ...);
    int (*text)(VipsImage **, const char *, ...);
    int (*extract)(VipsImage *, VipsImage **, int, int, int, int, ...);
    int (*image)(VipsImage *, VipsImage *, int, int, ...);
    /// Pango's own, by which it is told whether fonts have a text's letters.
    void *(*fontMap)(void);
    void *(*newContext)(void *);
    void *(*newLayout)(void *);
    void *(*readFont)(const char *);
    void (*setFont)(void *, const void *);
    void (*freeFont)(void *);
    void (*setText)(void *, const char *, int);
    int (*unknownGlyphs)(void *);
    /// Whether all of them are there, and the operation for text too.
    int isThere;
    /// Whether there is a loader of SVG.
    int readsDrawings;
};

/// Makes HEIC and AVIF readable and writable, as far as this machine can: a module of libvips, which is opened late.
void openHEIF(void) __attribute__((visibility("hidden")));

extern struct Drawing vipsDrawing __attribute__((visibility("hidden")));
extern struct Library vips __attribute__((visibility("hidden")));
