#include "CVips.h"

#include "Library.h"

#include <stddef.h>
#include <string.h>

// Values of libvips's enumerations.
enum {
    accessSequential = 1,
    sizeDown = 2,
    sizeForce = 3,
    compressionAV1 = 4,
    interpretationGrey = 1,
    interpretationCMYK = 15,
    interpretationRGB = 22,
};

/// Whether these are boxes of ISO/IEC 14496-12, as HEIC and AVIF are.
static int hasBoxes(const void *bytes, size_t count) { return count > 8 && memcmp((const char *)bytes + 4, "ftyp", 4) == 0; }

static CVipsStatus readFacts(const void *bytes, size_t count, CVipsFacts *facts) {
    if (hasBoxes(bytes, count)) {
        openHEIF();
    }
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

/// The size of a picture that just fills the box, never larger than its source.
static void cover(const CVipsFacts *facts, const CVipsRecipe *recipe, int *width, int *height) {
    const int isTurned = facts->orientation > 4;
    const long long across = isTurned ? facts->height : facts->width;
    const long long down = isTurned ? facts->width : facts->height;
    *width = (int)across;
    *height = (int)down;
    if (across <= recipe->width || down <= recipe->height) {
        return;
    }
    if (recipe->width * down >= recipe->height * across) {
        *width = recipe->width;
        *height = (int)((down * recipe->width + across / 2) / across);
    } else {
        *width = (int)((across * recipe->height + down / 2) / down);
        *height = recipe->height;
    }
}

/// Where a stretch of `part` of `whole` begins that has a point, in thousandths, in its middle.
static int start(int whole, int part, int thousandths) {
    const int wanted = (int)(((long long)whole * thousandths + 500) / 1000) - part / 2;
    return wanted < 0 ? 0 : wanted > whole - part ? whole - part : wanted;
}

/// Cuts the box out of a picture that fills it.
static int cut(VipsImage **image, const CVipsRecipe *recipe) {
    const int across = vips.width(*image);
    const int down = vips.height(*image);
    const int width = recipe->width < across ? recipe->width : across;
    const int height = recipe->height < down ? recipe->height : down;
    if (width == across && height == down) {
        return 0;
    }
    VipsImage *next = NULL;
    if (vips.extractArea(
            *image, &next, start(across, width, recipe->focusAcross), start(down, height, recipe->focusDown), width,
            height, NULL) != 0) {
        return -1;
    }
    replace(image, next);
    return 0;
}

/// Decodes, shrinks and writes. The pixels are decoded while they are written: a failure may be either's.
static int make(
    const void *bytes, size_t count, const CVipsFacts *facts, const CVipsRecipe *recipe, const char *profile,
    void **result, size_t *resultCount) {
    VipsImage *image = NULL;
    // Without a height the width alone decides; ten million is the largest that libvips takes.
    int width = recipe->width;
    int height = recipe->height > 0 ? recipe->height : 10000000;
    if (recipe->crop) {
        cover(facts, recipe, &width, &height);
    }
    const int size = recipe->crop ? sizeForce : sizeDown;
    int failed;
    if (profile) {
        failed = vips.thumbnail(
            (void *)bytes, count, &image, width, "height", height, "size", size, "option_string", "fail_on=truncated",
            "import_profile", profile, "export_profile", "srgb", NULL);
    } else {
        failed = vips.thumbnail(
            (void *)bytes, count, &image, width, "height", height, "size", size, "option_string", "fail_on=truncated",
            NULL);
    }
    if (failed) {
        return -1;
    }
    failed = (recipe->crop && cut(&image, recipe) != 0) || prepare(&image, recipe->target) != 0 ||
             forget(&image) != 0 || save(image, recipe, result, resultCount) != 0;
    vips.objectUnref(image);
    return failed ? -1 : 0;
}

static CVipsStatus derive(
    const void *bytes, size_t count, const CVipsRecipe *recipe, void **result, size_t *resultCount) {
    if (recipe->target == CVipsAVIF) {
        openHEIF();
    }
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
        make(bytes, count, &facts, recipe, isCMYK ? "cmyk" : "srgb", result, resultCount) == 0) {
        return CVipsDone;
    }
    // Also for a profile that does not fit its picture, such as one of RGB on grey.
    if (make(bytes, count, &facts, recipe, NULL, result, resultCount) == 0) {
        return CVipsDone;
    }
    // The writer of AVIF is a module that may be absent: then the picture itself is sound.
    CVipsRecipe other = *recipe;
    other.target = CVipsJPEG;
    void *trial = NULL;
    size_t trialCount = 0;
    if (recipe->target == CVipsAVIF && make(bytes, count, &facts, &other, NULL, &trial, &trialCount) == 0) {
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
