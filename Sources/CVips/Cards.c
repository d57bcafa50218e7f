#include "CVips.h"

#include "Library.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Values of libvips's enumerations.
enum {
    filterNone = 8,
    interpretationRGB = 22,
    wrapWordThenLetter = 2,
};

enum {
    /// A point is a pixel.
    dotsPerInch = 72,
};

static void setInk(double ink[3], unsigned colour) {
    ink[0] = colour >> 16 & 0xFF;
    ink[1] = colour >> 8 & 0xFF;
    ink[2] = colour & 0xFF;
}

static int fill(VipsImage *card, const CVipsBlock *block) {
    double ink[3];
    setInk(ink, block->colour);
    return vipsDrawing.rectangle(
        card, ink, 3, block->left, block->top, block->width, block->height, "fill", 1, NULL);
}

/// The ink of markup at a size; NULL where there is none.
static VipsImage *draw(const CVipsText *text, const char *markup, int size) {
    char font[256];
    VipsImage *ink = NULL;
    snprintf(font, sizeof font, "%s %d", text->font, size);
    const int failed = vipsDrawing.text(
        &ink, markup, "font", font, "dpi", dotsPerInch, "width", text->width, "wrap", wrapWordThenLetter, NULL);
    return failed ? NULL : ink;
}

/// The ink of a text at a size, with lines of its own height: faces differ much in theirs.
static VipsImage *inkAt(const CVipsText *text, int size) {
    const size_t room = strlen(text->markup) + 64;
    char *markup = malloc(room);
    if (!markup) {
        return NULL;
    }
    // In 1024ths of a point; Pango knows it since 1.50.
    snprintf(
        markup, room, "<span line_height=\"%d\">%s</span>", size * text->lineHeight * 1024 / 100, text->markup);
    VipsImage *ink = draw(text, markup, size);
    free(markup);
    return ink ? ink : draw(text, text->markup, size);
}

/// The ink of a text at the largest size at which it fits into its box.
static VipsImage *set(const CVipsText *text) {
    for (int size = text->size;; size = size * 7 / 8 > text->smallest ? size * 7 / 8 : text->smallest) {
        VipsImage *ink = inkAt(text, size);
        if (!ink) {
            return NULL;
        }
        const int width = vips.width(ink), height = vips.height(ink);
        if (width <= text->width && height <= text->height) {
            return ink;
        }
        if (size <= text->smallest) {
            VipsImage *part = NULL;
            const int partWidth = width < text->width ? width : text->width;
            const int left = text->isRightToLeft ? width - partWidth : 0;
            vipsDrawing.extract(
                ink, &part, left, 0, partWidth, height < text->height ? height : text->height, NULL);
            vips.objectUnref(ink);
            return part;
        }
        vips.objectUnref(ink);
    }
}

static int write(VipsImage *card, const CVipsText *text) {
    VipsImage *mask = set(text);
    if (!mask) {
        // Nothing in it can be seen: a text of spaces, or of signs that no font has.
        vips.errorClear();
        return 0;
    }
    double ink[3];
    setInk(ink, text->colour);
    const int left = text->isRightToLeft ? text->left + text->width - vips.width(mask) : text->left;
    const int top = text->isCentred ? text->top + (text->height - vips.height(mask)) / 2 : text->top;
    const int failed = vipsDrawing.mask(card, ink, 3, mask, left, top, NULL);
    vips.objectUnref(mask);
    return failed;
}

/// The site's own drawing at a size; NULL where it can't be read.
static VipsImage *readDrawing(const void *bytes, size_t count, int size) {
    VipsImage *drawing = NULL;
    if (vips.thumbnail((void *)bytes, count, &drawing, size, "height", size, NULL) != 0) {
        vips.errorClear();
        return NULL;
    }
    if (!vips.hasAlpha(drawing)) {
        vips.objectUnref(drawing);
        return NULL;
    }
    return drawing;
}

/// The paper and the blocks, in memory, to be written on.
static VipsImage *paper(const CVipsCard *card) {
    VipsImage *black = NULL, *plain = NULL;
    if (vipsDrawing.black(&black, card->width, card->height, "bands", 3, NULL) != 0) {
        return NULL;
    }
    if (vips.copy(black, &plain, "interpretation", interpretationRGB, NULL) != 0) {
        vips.objectUnref(black);
        return NULL;
    }
    vips.objectUnref(black);
    VipsImage *sheet = vipsDrawing.copyMemory(plain);
    vips.objectUnref(plain);
    if (!sheet) {
        return NULL;
    }
    const CVipsBlock ground = {0, 0, card->width, card->height, card->colour};
    int failed = fill(sheet, &ground);
    for (size_t i = 0; i < card->blockCount && !failed; i++) {
        failed = fill(sheet, &card->blocks[i]);
    }
    if (failed) {
        vips.objectUnref(sheet);
        return NULL;
    }
    return sheet;
}

/// Puts the site's drawing on the sheet; without one, or where it can't be read, the sheet stays as it is.
static int putDrawing(VipsImage *sheet, const CVipsCard *card) {
    VipsImage *drawing = card->drawing ? readDrawing(card->drawing, card->drawingCount, card->drawingSize) : NULL;
    if (!drawing) {
        return card->needsDrawing ? -1 : 0;
    }
    VipsImage *flat = NULL;
    double ground[3];
    setInk(ground, card->colour);
    VipsArrayDouble *background = vips.arrayOfDoubles(3, ground[0], ground[1], ground[2]);
    int failed = vips.flatten(drawing, &flat, "background", background, NULL);
    vips.areaUnref(background);
    vips.objectUnref(drawing);
    if (!failed) {
        failed = vipsDrawing.image(sheet, flat, card->drawingLeft, card->drawingTop, NULL);
        vips.objectUnref(flat);
    }
    return failed;
}

int CVipsDrawsText(void) { return CVipsOpen() == CVipsDone && vipsDrawing.isThere; }

int CVipsReadsDrawings(void) { return CVipsDrawsText() && vipsDrawing.readsDrawings; }

int CVipsHasLetters(const char *text, const char *font) {
    if (!CVipsDrawsText()) {
        return 0;
    }
    void *context = vipsDrawing.newContext(vipsDrawing.fontMap());
    void *layout = vipsDrawing.newLayout(context);
    void *description = vipsDrawing.readFont(font);
    vipsDrawing.setFont(layout, description);
    vipsDrawing.freeFont(description);
    vipsDrawing.setText(layout, text, -1);
    const int unknown = vipsDrawing.unknownGlyphs(layout);
    vips.objectUnref(layout);
    vips.objectUnref(context);
    return unknown == 0;
}

CVipsStatus CVipsDrawCard(const CVipsCard *card, void **result, size_t *resultCount) {
    if (!CVipsDrawsText()) {
        return CVipsMissing;
    }
    VipsImage *sheet = paper(card);
    if (!sheet) {
        return CVipsUnwritable;
    }
    int failed = putDrawing(sheet, card);
    for (size_t i = 0; i < card->textCount && !failed; i++) {
        failed = write(sheet, &card->texts[i]);
    }
    if (!failed) {
        // A card of text is mostly paper: more effort takes twice the time for a fifth of the bytes.
        failed = vips.savePNG(
            sheet, result, resultCount, "compression", 1, "filter", filterNone, "strip", 1, NULL);
    }
    vips.objectUnref(sheet);
    vips.errorClear();
    vips.threadShutdown();
    return failed ? CVipsUnwritable : CVipsDone;
}
