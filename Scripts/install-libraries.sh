#!/usr/bin/env bash
# Installs the C libraries that Kindred is built on, with Debian's packages, where they are missing. Without root: a sentence
# that names them. When all is there, asks nothing of the network.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

# Kindred's own: libcmark, libyaml and libmd are linked statically, libvips is opened at the first picture.
need libcmark-dev header:cmark.h library:libcmark.a
need libyaml-dev header:yaml.h library:libyaml.a
need libmd-dev header:sha1.h header:sha2.h library:libmd.a
need libvips42 library:libvips.so.42
# The faces of the theme's cards, which libvips draws, beside its text face below.
need fonts-urw-base35 /usr/share/fonts/opentype/urw-base35/P052-Bold.otf
need tzdata /usr/share/zoneinfo/Europe/London

# The theme's text face, and what makes it small.
need fonts-sil-charis /usr/share/fonts/truetype/charis/CharisSIL-Regular.ttf
need fonttools command:pyftsubset
need python3-brotli "/usr/lib/python3/dist-packages/brotli.py"

# What a Swift toolchain needs of the system to compile and link C, C++ and Swift, and to fetch its packages.
need libc6-dev header:stdlib.h library:crt1.o
need libstdc++-12-dev "/usr/include/c++/*/vector" "/usr/lib/gcc/*/*/libstdc++.so"
need libgcc-12-dev "/usr/lib/gcc/*/*/crtbeginS.o"
need binutils command:ld
need git command:git
need ca-certificates /etc/ssl/certs/ca-certificates.crt
need libcurl4 library:libcurl.so.4
need libncurses6 library:libncurses.so.6
need libsqlite3-0 library:libsqlite3.so.0
need libxml2 library:libxml2.so.2
need zlib1g library:libz.so.1

install_missing "Building Kindred"
