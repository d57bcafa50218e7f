#!/usr/bin/env bash
# Makes the theme's text face from Debian's Charis SIL (SIL Open Font License): the letters of Western European languages and
# Welsh, some 12 KB, in .build/fonts/, from where it goes into the executable. Without it, pages are set in the reader's own.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

face=/usr/share/fonts/truetype/charis/CharisSIL-Regular.ttf
made=.build/fonts/text.woff2
[ "$made" -nt "$face" ] && [ "$made" -nt Scripts/fonts.sh ] && exit 0

say "Making the text face"
mkdir -p .build/fonts
SOURCE_DATE_EPOCH=0 pyftsubset "$face" --output-file="$made.new" --flavor=woff2 --no-hinting --desubroutinize \
    --layout-features=kern,liga,mark,mkmk,ccmp --name-IDs=0,1,2,13,14 \
    --unicodes=U+0020-007E,U+00A0-00FF,U+0152,U+0153,U+0174-0177,U+2010-2014,U+2018,U+2019,U+201C,U+201D,U+2022,U+2026,U+2039,U+203A \
    2>/dev/null || stop "The text face could not be made of $face."
mv "$made.new" "$made"
