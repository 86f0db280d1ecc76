#!/usr/bin/env bash
# Draws the two pictures of the README from the guide as it is: docs/images/phone.png and docs/images/desktop.png.
set -euo pipefail
cd "$(dirname "$0")/.."

chromium="${CHROMIUM:-$(command -v chromium-headless-shell || command -v chromium || command -v google-chrome)}"
address=http://127.0.0.1:5081
dotnet build src/AsMassageGuide.Web --nologo -v q
dotnet run --no-build --project src/AsMassageGuide.Web -- --urls "$address" > /dev/null &
server=$!
trap 'kill "$server"' EXIT
until curl -fso /dev/null "$address/"; do sleep 0.2; done

mkdir -p docs/images
shoot() { "$chromium" --headless --no-sandbox --disable-gpu --hide-scrollbars --force-device-scale-factor=1 --window-size="$2" --screenshot="docs/images/$1.png" "$address$3" 2> /dev/null; }
shoot phone 375,760 /massage-types/swedish-massage
shoot desktop 1280,760 /
