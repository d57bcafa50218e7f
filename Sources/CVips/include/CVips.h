#pragma once
// A C face on libvips, opened with dlopen at the first picture: no headers of it at build time, no link to it, and
// nothing of it in memory until a site has a picture. Every function may be called from any thread.

#include <stddef.h>

typedef enum {
    CVipsDone,
    /// libvips.so.42 is not on this machine, or is too old.
    CVipsMissing,
    /// No loader knows these bytes.
    CVipsUnreadable,
    /// More pixels than the caller allows.
    CVipsTooLarge,
    /// The bytes begin as a picture and go wrong.
    CVipsDamaged,
    /// The picture was read and could not be written in this format.
    CVipsUnwritable,
} CVipsStatus;

typedef enum {
    CVipsJPEG,
    CVipsPNG,
    CVipsWebP,
    CVipsAVIF,
} CVipsTarget;

typedef struct {
    /// As stored, before the orientation is applied.
    int width;
    int height;
    /// The EXIF orientation, 1 to 8; above 4 width and height change places.
    int orientation;
    /// VipsInterpretation of libvips: 22 is sRGB, 1 grey, 15 CMYK.
    int interpretation;
    int hasAlpha;
    /// 1 unless animated, or of several pages.
    int pages;
    int hasProfile;
    /// EXIF says where it was taken.
    int hasLocation;
} CVipsFacts;

typedef struct {
    /// The box to fit into, in pixels; height 0 leaves it to the picture.
    int width;
    int height;
    /// Fill the box and cut off what hangs over, centred.
    int crop;
    CVipsTarget target;
    /// 1 to 100; for PNG it does nothing.
    int quality;
    /// Refuse a source with more pixels.
    long long maximumPixels;
} CVipsRecipe;

/// Opens libvips once; later calls give the first answer.
CVipsStatus CVipsOpen(void);
/// Reads the header only.
CVipsStatus CVipsReadFacts(const void *bytes, size_t count, CVipsFacts *facts);
/// Upright, in sRGB, without metadata, never larger than the source. Give `result` back with CVipsFree.
CVipsStatus CVipsDerive(const void *bytes, size_t count, const CVipsRecipe *recipe, void **result, size_t *resultCount);
void CVipsFree(void *result);
