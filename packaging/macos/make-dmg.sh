#!/bin/sh
# Makes the disk image of build/package/frozen/Microsol.app, signed and notarised where the keys for that are present.
#
#   packaging/macos/make-dmg.sh dist/microsol-0.1.0-macos-arm64.dmg
#
# MACOS_IDENTITY                                     "Developer ID Application: ..."; without it the program is signed
#                                                    ad hoc, and a host opens it the first time with Control and a click
# MACOS_NOTARY_ID, MACOS_NOTARY_TEAM, MACOS_NOTARY_PASSWORD    as notarytool wants them
set -eu

out=$1
here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)
app="$top/build/package/frozen/Microsol.app"
staged="$top/build/package/dmg"

[ -d "$app" ] || { echo "There is no $app yet: python -m tools.package" >&2; exit 1; }

if [ -n "${MACOS_IDENTITY:-}" ]; then
    # From the inside out: what is signed holds what was signed before.
    find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -exec \
        codesign --force --timestamp --options runtime --sign "$MACOS_IDENTITY" {} +
    find "$app/Contents/Frameworks" -maxdepth 5 -name '*.framework' -exec \
        codesign --force --timestamp --options runtime --sign "$MACOS_IDENTITY" {} +
    codesign --force --timestamp --options runtime --entitlements "$here/entitlements.plist" \
        --sign "$MACOS_IDENTITY" "$app"
else
    codesign --force --deep --entitlements "$here/entitlements.plist" --sign - "$app"
fi
codesign --verify --deep --strict "$app"

rm -rf "$staged"
mkdir -p "$staged" "$(dirname "$out")"
cp -R "$app" "$staged/"
ln -s /Applications "$staged/Applications"
cp -R "$top/resources/licences" "$staged/Licences"
hdiutil create -volname Microsol -srcfolder "$staged" -ov -format UDZO "$out"

if [ -n "${MACOS_IDENTITY:-}" ] && [ -n "${MACOS_NOTARY_ID:-}" ]; then
    codesign --timestamp --sign "$MACOS_IDENTITY" "$out"
    xcrun notarytool submit "$out" --wait --apple-id "$MACOS_NOTARY_ID" --team-id "$MACOS_NOTARY_TEAM" \
        --password "$MACOS_NOTARY_PASSWORD"
    xcrun stapler staple "$out"
fi
