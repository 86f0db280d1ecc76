#!/usr/bin/env bash
# Opens each kind of page in Debian's Firefox ESR and WebKitGTK at 375 and 1,280 px, and fails on a script error, a
# sideways scroll, or a heading, tag, or button that something covers. Citations, the check, and the handout are used.
# Pictures of every page are left in artifacts/other-browsers, to be looked at.
set -uo pipefail
cd "$(dirname "$0")/.."

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

for program in firefox-esr WebKitWebDriver xvfb-run; do
  if ! command -v "$program" > /dev/null; then
    as_root apt-get update -qq
    as_root apt-get install -y -qq --no-install-recommends firefox-esr webkit2gtk-driver xvfb xauth fonts-liberation
    break
  fi
done

dotnet build AsMassageGuide.sln || exit 1

MINI_BROWSER="$(find /usr/lib /usr/libexec -name MiniBrowser -path '*webkit2gtk*' 2> /dev/null | head -1)"
PICTURES="$PWD/artifacts/other-browsers"
# Neither engine may use its own sandbox as root in a container.
export MINI_BROWSER PICTURES WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS=1 LIBGL_ALWAYS_SOFTWARE=1
xvfb-run -a -s "-screen 0 1400x1100x24" dotnet test --no-build --project tests/AsMassageGuide.OtherBrowsers
