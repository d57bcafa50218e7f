#include "CVips.h"

#include "Library.h"

#include <stddef.h>

// Values of libvips's enumerations.
enum {
    accessSequential = 1,
    sizeDown = 2,
    interestingNone = 0,
    interestingCentre = 1,
    compressionAV1 = 4,
    interpretationGrey = 1,
    interpretationCMYK = 15,
    interpretationRGB = 22,
};

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
