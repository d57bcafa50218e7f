#include "CVips.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>

// What libvips 8.13 or later and GLib export, written down from their documentation. VipsImage stays unknown.
typedef struct VipsImage VipsImage;
typedef struct VipsArrayDouble VipsArrayDouble;
typedef void (*LogFunction)(const char *domain, int level, const char *message, void *data);

enum {
    accessSequential = 1,
    sizeDown = 2,
    interestingNone = 0,
    interestingCentre = 1,
    compressionAV1 = 4,
    interpretationGrey = 1,
    interpretationCMYK = 15,
    interpretationRGB = 22,
    logEveryLevel = 0xFC | 2 | 1,
};

static struct {
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
} vips;

static pthread_once_t once = PTHREAD_ONCE_INIT;
static CVipsStatus opened = CVipsMissing;

static void beSilent(const char *domain, int level, const char *message, void *data) {
    (void)domain, (void)level, (void)message, (void)data;
}

/// Looks up one symbol; `missing` remembers that one was not there.
static void *find(void *library, const char *name, int *missing) {
    void *symbol = dlsym(library, name);
    if (!symbol) {
        *missing = 1;
    }
    return symbol;
}

static void openOnce(void) {
    // Its dependencies, GLib and GObject among them, are searched through the same handle.
    void *library = dlopen("libvips.so.42", RTLD_NOW | RTLD_LOCAL);
    if (!library) {
        return;
    }
    int missing = 0;
#define FIND(field, name) *(void **)&vips.field = find(library, name, &missing)
    FIND(init, "vips_init");
    FIND(version, "vips_version");
    FIND(concurrencySet, "vips_concurrency_set");
    FIND(cacheSetMax, "vips_cache_set_max");
    FIND(blockUntrusted, "vips_block_untrusted_set");
    FIND(threadShutdown, "vips_thread_shutdown");
    FIND(errorClear, "vips_error_clear");
    FIND(newFromBuffer, "vips_image_new_from_buffer");
    FIND(width, "vips_image_get_width");
    FIND(height, "vips_image_get_height");
    FIND(orientation, "vips_image_get_orientation");
    FIND(interpretation, "vips_image_get_interpretation");
    FIND(hasAlpha, "vips_image_hasalpha");
    FIND(pages, "vips_image_get_n_pages");
    FIND(typeOf, "vips_image_get_typeof");
    FIND(thumbnail, "vips_thumbnail_buffer");
    FIND(colourspace, "vips_colourspace");
    FIND(flatten, "vips_flatten");
    FIND(copy, "vips_copy");
    FIND(fields, "vips_image_get_fields");
    FIND(removeField, "vips_image_remove");
    FIND(freeStrings, "g_strfreev");
    FIND(arrayOfDoubles, "vips_array_double_newv");
    FIND(areaUnref, "vips_area_unref");
    FIND(saveJPEG, "vips_jpegsave_buffer");
    FIND(savePNG, "vips_pngsave_buffer");
    FIND(saveWebP, "vips_webpsave_buffer");
    FIND(saveHEIF, "vips_heifsave_buffer");
    FIND(objectUnref, "g_object_unref");
    FIND(free, "g_free");
    FIND(logSetHandler, "g_log_set_handler");
#undef FIND
    if (missing) {
        return;
    }
    // What libvips finds odd in a picture it prints; what matters of it is said by Kindred.
    vips.logSetHandler("VIPS", logEveryLevel, beSilent, NULL);
    if (vips.init("kindred") != 0) {
        return;
    }
    // One thread a picture, since Kindred works on several pictures at a time, and one thread gives the same bytes on
    // any machine. No cache, for no picture is read twice. No loader that its authors would not show a stranger's file.
    vips.concurrencySet(1);
    vips.cacheSetMax(0);
    vips.blockUntrusted(1);
    opened = CVipsDone;
}

CVipsStatus CVipsOpen(void) {
    pthread_once(&once, openOnce);
    return opened;
}

static CVipsStatus readFacts(const void *bytes, size_t count, CVipsFacts *facts) {
    VipsImage *image = vips.newFromBuffer(bytes, count, "", "access", accessSequential, NULL);
    if (!image) {
        return CVipsUnreadable;
    }
    *facts = (CVipsFacts){
        .width = vips.width(image),
        .height = vips.height(image),
        .orientation = vips.orientation(image),
        .interpretation = vips.interpretation(image),
        .hasAlpha = vips.hasAlpha(image) != 0,
        .pages = vips.pages(image),
        .hasProfile = vips.typeOf(image, "icc-profile-data") != 0,
        .hasLocation = vips.typeOf(image, "exif-ifd3-GPSLatitude") != 0,
    };
    vips.objectUnref(image);
    return CVipsDone;
}

/// Puts `next` where `image` was.
static void replace(VipsImage **image, VipsImage *next) {
    vips.objectUnref(*image);
    *image = next;
}

/// Takes away everything that is not a pixel: writers have kept some of it in spite of their option `strip`.
static int forget(VipsImage **image) {
    VipsImage *next = NULL;
    if (vips.copy(*image, &next, NULL) != 0) {
        return -1;
    }
    replace(image, next);
    char **fields = vips.fields(*image);
    for (char **field = fields; field && *field; field++) {
        vips.removeField(*image, *field);
    }
    vips.freeStrings(fields);
    return 0;
}

/// Eight bits of grey or sRGB, and on white where the target knows no transparency.
static int prepare(VipsImage **image, CVipsTarget target) {
    VipsImage *next = NULL;
    const int interpretation = vips.interpretation(*image);
    if (interpretation != interpretationRGB && interpretation != interpretationGrey) {
        if (vips.colourspace(*image, &next, interpretationRGB, NULL) != 0) {
            return -1;
        }
        replace(image, next);
    }
    if (target == CVipsJPEG && vips.hasAlpha(*image)) {
        VipsArrayDouble *white = vips.arrayOfDoubles(1, 255.0);
        const int failed = vips.flatten(*image, &next, "background", white, NULL);
        vips.areaUnref(white);
        if (failed) {
            return -1;
        }
        replace(image, next);
    }
    return 0;
}

static int save(VipsImage *image, const CVipsRecipe *recipe, void **result, size_t *count) {
    switch (recipe->target) {
    case CVipsJPEG:
        return vips.saveJPEG(
            image, result, count, "Q", recipe->quality, "strip", 1, "optimize_coding", 1, "interlace", 1, NULL);
    case CVipsPNG:
        return vips.savePNG(image, result, count, "compression", 9, "strip", 1, NULL);
    case CVipsWebP:
        return vips.saveWebP(
            image, result, count, "Q", recipe->quality, "strip", 1, "smart_subsample", 1, "effort", 4, NULL);
    case CVipsAVIF:
        return vips.saveHEIF(
            image, result, count, "Q", recipe->quality, "strip", 1, "compression", compressionAV1, "effort", 4, NULL);
    }
    return -1;
}

/// Decodes, shrinks and writes. The pixels are decoded while they are written: a failure may be either's.
static int make(
    const void *bytes, size_t count, const CVipsRecipe *recipe, const char *profile, void **result,
    size_t *resultCount) {
    VipsImage *image = NULL;
    // Without a height the width alone decides; ten million is the largest that libvips takes.
    const int height = recipe->height > 0 ? recipe->height : 10000000;
    const int crop = recipe->crop ? interestingCentre : interestingNone;
    int failed;
    if (profile) {
        failed = vips.thumbnail(
            (void *)bytes, count, &image, recipe->width, "height", height, "size", sizeDown, "crop", crop,
            "option_string", "fail_on=truncated", "import_profile", profile, "export_profile", "srgb", NULL);
    } else {
        failed = vips.thumbnail(
            (void *)bytes, count, &image, recipe->width, "height", height, "size", sizeDown, "crop", crop,
            "option_string", "fail_on=truncated", NULL);
    }
    if (failed) {
        return -1;
    }
    failed = prepare(&image, recipe->target) != 0 || forget(&image) != 0 ||
             save(image, recipe, result, resultCount) != 0;
    vips.objectUnref(image);
    return failed ? -1 : 0;
}

static CVipsStatus derive(
    const void *bytes, size_t count, const CVipsRecipe *recipe, void **result, size_t *resultCount) {
    CVipsFacts facts;
    const CVipsStatus status = readFacts(bytes, count, &facts);
    if (status != CVipsDone) {
        return status;
    }
    if ((long long)facts.width * facts.height > recipe->maximumPixels) {
        return CVipsTooLarge;
    }
    // Colours without a profile are sRGB already, but for CMYK: a transform that is not needed would shift them.
    const int isCMYK = facts.interpretation == interpretationCMYK;
    if ((facts.hasProfile || isCMYK) &&
        make(bytes, count, recipe, isCMYK ? "cmyk" : "srgb", result, resultCount) == 0) {
        return CVipsDone;
    }
    // Also for a profile that does not fit its picture, such as one of RGB on grey.
    if (make(bytes, count, recipe, NULL, result, resultCount) == 0) {
        return CVipsDone;
    }
    // The writer of AVIF is a module that may be absent: then the picture itself is sound.
    CVipsRecipe other = *recipe;
    other.target = CVipsJPEG;
    void *trial = NULL;
    size_t trialCount = 0;
    if (recipe->target == CVipsAVIF && make(bytes, count, &other, NULL, &trial, &trialCount) == 0) {
        vips.free(trial);
        return CVipsUnwritable;
    }
    return CVipsDamaged;
}

CVipsStatus CVipsReadFacts(const void *bytes, size_t count, CVipsFacts *facts) {
    if (CVipsOpen() != CVipsDone) {
        return CVipsMissing;
    }
    const CVipsStatus status = readFacts(bytes, count, facts);
    vips.errorClear();
    vips.threadShutdown();
    return status;
}

CVipsStatus CVipsDerive(
    const void *bytes, size_t count, const CVipsRecipe *recipe, void **result, size_t *resultCount) {
    if (CVipsOpen() != CVipsDone) {
        return CVipsMissing;
    }
    const CVipsStatus status = derive(bytes, count, recipe, result, resultCount);
    vips.errorClear();
    vips.threadShutdown();
    return status;
}

void CVipsFree(void *result) {
    if (result) {
        vips.free(result);
    }
}
