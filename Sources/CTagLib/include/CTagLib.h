#pragma once
// A C face on TagLib, which is C++: plain structs, no exceptions, nothing printed. A handle belongs to one thread.

#ifdef __cplusplus
extern "C" {
#endif

typedef struct CTagLibFile CTagLibFile;

typedef enum {
    CTagLibMP3,
    CTagLibMP4,
    CTagLibOpus,
    CTagLibVorbis,
    CTagLibFLAC,
    CTagLibWAV,
} CTagLibFormat;

typedef enum {
    CTagLibTitle,
    CTagLibArtist,
    CTagLibAlbum,
    CTagLibComment,
    CTagLibGenre,
} CTagLibField;

typedef struct {
    int milliseconds;
    int kilobits;
    int sampleRate;
    int channels;
} CTagLibProperties;

/// Opens a file for reading as what `format` says; null where it is not that, or on any failure. Close what it gives.
CTagLibFile *CTagLibOpen(const char *path, CTagLibFormat format);
/// All zero where TagLib knows none. Not for MP3, whose frames Kindred counts itself.
CTagLibProperties CTagLibReadProperties(const CTagLibFile *file);
/// UTF-8, valid until the file is closed or asked again for the same field; null on failure.
const char *CTagLibText(CTagLibFile *file, CTagLibField field);
void CTagLibClose(CTagLibFile *file);

#ifdef __cplusplus
}
#endif
