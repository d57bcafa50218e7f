#include "CTagLib.h"

#include <array>
#include <memory>
#include <string>

#include <flacfile.h>
#include <id3v2framefactory.h>
#include <mp4file.h>
#include <mpegfile.h>
#include <opusfile.h>
#include <tag.h>
#include <tdebuglistener.h>
#include <tfilestream.h>
#include <vorbisfile.h>
#include <wavfile.h>

namespace {

/// TagLib prints what it finds odd in a file; what matters of it is said by Kindred.
class Silence : public TagLib::DebugListener {
    void printMessage(const TagLib::String &) override {}
};

void silence() {
    static Silence listener;
    static const bool done = (TagLib::setDebugListener(&listener), true);
    (void)done;
}

std::unique_ptr<TagLib::File> open(TagLib::IOStream *stream, CTagLibFormat format) {
    switch (format) {
    case CTagLibMP3:
        return std::make_unique<TagLib::MPEG::File>(stream, TagLib::ID3v2::FrameFactory::instance(), false);
    case CTagLibMP4:
        return std::make_unique<TagLib::MP4::File>(stream);
    case CTagLibOpus:
        return std::make_unique<TagLib::Ogg::Opus::File>(stream);
    case CTagLibVorbis:
        return std::make_unique<TagLib::Ogg::Vorbis::File>(stream);
    case CTagLibFLAC:
        return std::make_unique<TagLib::FLAC::File>(stream, TagLib::ID3v2::FrameFactory::instance());
    case CTagLibWAV:
        return std::make_unique<TagLib::RIFF::WAV::File>(stream);
    }
    return nullptr;
}

} // namespace

struct CTagLibFile {
    // In this order, so that the file goes before the stream it reads from.
    std::unique_ptr<TagLib::FileStream> stream;
    std::unique_ptr<TagLib::File> file;
    std::array<std::string, 5> texts;
};

CTagLibFile *CTagLibOpen(const char *path, CTagLibFormat format) try {
    silence();
    auto stream = std::make_unique<TagLib::FileStream>(path, true);
    if (!stream->isOpen()) {
        return nullptr;
    }
    auto file = open(stream.get(), format);
    if (!file || !file->isValid()) {
        return nullptr;
    }
    return new CTagLibFile{std::move(stream), std::move(file), {}};
} catch (...) {
    return nullptr;
}

CTagLibProperties CTagLibReadProperties(const CTagLibFile *file) try {
    const auto *properties = file->file->audioProperties();
    if (!properties) {
        return {0, 0, 0, 0};
    }
    return {properties->lengthInMilliseconds(), properties->bitrate(), properties->sampleRate(),
            properties->channels()};
} catch (...) {
    return {0, 0, 0, 0};
}

const char *CTagLibText(CTagLibFile *file, CTagLibField field) try {
    const auto *tag = file->file->tag();
    if (!tag) {
        return nullptr;
    }
    TagLib::String text;
    switch (field) {
    case CTagLibTitle:
        text = tag->title();
        break;
    case CTagLibArtist:
        text = tag->artist();
        break;
    case CTagLibAlbum:
        text = tag->album();
        break;
    case CTagLibComment:
        text = tag->comment();
        break;
    case CTagLibGenre:
        text = tag->genre();
        break;
    }
    auto &kept = file->texts.at(field);
    kept = text.to8Bit(true);
    return kept.c_str();
} catch (...) {
    return nullptr;
}

void CTagLibClose(CTagLibFile *file) try {
    delete file;
} catch (...) {
}
