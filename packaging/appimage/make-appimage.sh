#!/bin/sh
# Makes an AppImage of the unpacked program: one file that is made startable and started.
#
#   make package && packaging/appimage/make-appimage.sh dist/Microsol-0.1.0-x86_64.AppImage
#
# Wants appimagetool (https://github.com/AppImage/appimagetool) on the path; it fetches the runtime that the file begins
# with, or takes the one that APPIMAGE_RUNTIME names.
set -eu

out=$1
top=$(cd "$(dirname "$0")/../.." && pwd)
id=io.github.microsol.Microsol
frozen="$top/build/package/frozen/microsol"
staged="$top/build/package/Microsol.AppDir"

[ -d "$frozen" ] || { echo "There is no $frozen yet: make package" >&2; exit 1; }

rm -rf "$staged"
mkdir -p "$staged/usr/lib" "$staged/usr/share/applications" "$staged/usr/share/metainfo" "$staged/usr/share/doc/microsol"
cp -a "$frozen" "$staged/usr/lib/microsol"
cp "$top/packaging/linux/$id.desktop" "$staged/$id.desktop"
cp "$top/packaging/linux/$id.desktop" "$staged/usr/share/applications/"
cp "$top/resources/icons/microsol/microsol-256.png" "$staged/$id.png"
cp -R "$top/resources/licences" "$staged/usr/share/doc/microsol/"
cp "$top/build/package/$id.metainfo.xml" "$staged/usr/share/metainfo/$id.appdata.xml"
ln -s usr/lib/microsol/microsol "$staged/AppRun"

command -v appimagetool >/dev/null || {
    echo "$staged is ready, but there is no appimagetool to make one file of it." >&2
    exit 3
}
ARCH=$(uname -m) appimagetool ${APPIMAGE_RUNTIME:+--runtime-file "$APPIMAGE_RUNTIME"} "$staged" "$out"
