// dladdr
#define _GNU_SOURCE

#include "Library.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    logEveryLevel = 0xFC | 2 | 1,
};

struct Library vips;
struct Drawing vipsDrawing;

static pthread_once_t once = PTHREAD_ONCE_INIT;
static pthread_once_t onceHEIF = PTHREAD_ONCE_INIT;
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

static void findDrawing(void *library) {
    int missing = 0;
#define FIND(field, name) *(void **)&vipsDrawing.field = find(library, name, &missing)
    FIND(typeFind, "vips_type_find");
    FIND(blockSet, "vips_operation_block_set");
    FIND(black, "vips_black");
    FIND(copyMemory, "vips_image_copy_memory");
    FIND(rectangle, "vips_draw_rect");
    FIND(mask, "vips_draw_mask");
    FIND(text, "vips_text");
    FIND(extract, "vips_extract_area");
    FIND(image, "vips_draw_image");
    FIND(fontMap, "pango_cairo_font_map_get_default");
    FIND(newContext, "pango_font_map_create_context");
    FIND(newLayout, "pango_layout_new");
    FIND(readFont, "pango_font_description_from_string");
    FIND(setFont, "pango_layout_set_font_description");
    FIND(freeFont, "pango_font_description_free");
    FIND(setText, "pango_layout_set_text");
    FIND(unknownGlyphs, "pango_layout_get_unknown_glyphs_count");
#undef FIND
    if (missing) {
        return;
    }
    vipsDrawing.isThere = vipsDrawing.typeFind("VipsOperation", "text") != 0;
    vipsDrawing.readsDrawings = vipsDrawing.typeFind("VipsForeignLoad", "svgload_buffer") != 0;
    // The drawings that are read are the site's own; no photograph comes to this loader.
    vipsDrawing.blockSet("VipsForeignLoadSvg", 0);
}

static void openOnce(void) {
    // Its dependencies, GLib and GObject among them, are searched through the same handle. Of sixty libraries that come with
    // it few are called, so their functions are bound as they are.
    void *library = dlopen("libvips.so.42", RTLD_LAZY | RTLD_LOCAL);
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
    FIND(extractArea, "vips_extract_area");
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
    // Where libvips is built without modules, there is none to open.
    *(void **)&vips.moduleOpen = dlsym(library, "g_module_open");
    // Where libvips is told that it lives elsewhere, it finds no modules there: loaders of PDF, of the slides of microscopes and
    // all of ImageMagick, which would take half the time of opening it, and whose formats are no pictures here. A user's own
    // word stands. (Nothing else of this process changes its environment.)
    setenv("VIPSHOME", "/nonexistent", 0);
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
    findDrawing(library);
    opened = CVipsDone;
}

/// Loads the one module that is of use, for HEIC and AVIF, where it is one: beside libvips, in a folder with its version.
static void loadHEIF(void) {
    Dl_info place;
    if (!vips.moduleOpen || !dladdr((void *)vips.init, &place) || !place.dli_fname) {
        return;
    }
    const char *slash = strrchr(place.dli_fname, '/');
    char path[4096];
    const int length = snprintf(
        path, sizeof path, "%.*s/vips-modules-%d.%d/vips-heif.so", slash ? (int)(slash - place.dli_fname) : 0,
        place.dli_fname, vips.version(0), vips.version(1));
    if (length > 0 && (size_t)length < sizeof path) {
        vips.moduleOpen(path, 0);
    }
}

void openHEIF(void) { pthread_once(&onceHEIF, loadHEIF); }

CVipsStatus CVipsOpen(void) {
    pthread_once(&once, openOnce);
    return opened;
}
