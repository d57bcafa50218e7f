#pragma once
// A C face on libvips, opened with dlopen when the first picture or card is made: no headers of it at build
// time, no link to it. Every function may be called from any thread.

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
    /// Fill the box and cut off what hangs over.
    int crop;
    /// The point that stays as near to the middle of the box as the picture lets it, in thousandths across and down.
    int focusAcross;
    int focusDown;
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

/// A rectangle of one colour. Colours are 0xRRGGBB.
typedef struct {
    int left, top, width, height;
    unsigned colour;
} CVipsBlock;

typedef struct {
    /// Pango markup in UTF-8: `&`, `<` and `>` of a text are escaped.
    const char *markup;
    /// A Pango font description without a size: families in the order of preference, and a weight.
    const char *font;
    /// The box that its ink has to fit into.
    int left, top, width, height;
    /// In pixels: the largest to be tried, and the smallest, at which what hangs over is cut off.
    int size, smallest;
    /// From line to line, in hundredths of the size.
    int lineHeight;
    unsigned colour;
    /// Its lines begin at the right.
    int isRightToLeft;
    /// It stands in the middle of the box's height.
    int isCentred;
} CVipsText;

typedef struct {
    int width, height;
    unsigned colour;
    const CVipsBlock *blocks;
    size_t blockCount;
    const CVipsText *texts;
    size_t textCount;
    /// An SVG drawing, in a square box; NULL for none.
    const void *drawing;
    size_t drawingCount;
    int drawingLeft, drawingTop, drawingSize;
    /// Without it there is no card: otherwise it is left out where it can't be read.
    int needsDrawing;
} CVipsCard;

/// Whether libvips is there, and draws text on this machine.
int CVipsDrawsText(void);
/// Whether fonts of this machine have every letter of a text in UTF-8, beginning with those of a description.
int CVipsHasLetters(const char *text, const char *font);
/// Whether libvips is there, and reads SVG drawings.
int CVipsReadsDrawings(void);
/// As PNG. Give `result` back with CVipsFree.
CVipsStatus CVipsDrawCard(const CVipsCard *card, void **result, size_t *resultCount);
