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
};

extern struct Library vips __attribute__((visibility("hidden")));
