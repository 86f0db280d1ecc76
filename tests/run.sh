#!/usr/bin/env bash
# Brings what the tests need, runs them all, and ends with one line: "N passed, N failed".
# --fast leaves the browser tests out.
# Fails on any failure, on none executed, and on a skipped test.
set -uo pipefail
cd "$(dirname "$0")/.."

fast=no
case "${1:-}" in
  "") ;;
  --fast) fast=yes ;;
  *) echo "usage: tests/run.sh [--fast]"; exit 2 ;;
esac

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

# A Chromium: the one already here, Debian's package, or Playwright's own.
# The headless one comes first: it has no window to draw and takes half the time.
find_chromium() { command -v chromium-headless-shell || command -v chromium || command -v chromium-browser || command -v google-chrome || true; }

bring_chromium() {
  CHROMIUM="${CHROMIUM:-$(find_chromium)}"
  if [ -z "$CHROMIUM" ] && command -v apt-get > /dev/null; then
    as_root apt-get update -qq
    as_root apt-get install -y -qq --no-install-recommends chromium-headless-shell fonts-liberation || as_root apt-get install -y -qq --no-install-recommends chromium fonts-liberation
    CHROMIUM="$(find_chromium)"
  fi
  if [ -z "$CHROMIUM" ]; then
    driver=artifacts/bin/AsMassageGuide.BrowserTests/debug/.playwright
    "$(find "$driver/node" -type f -name node | head -1)" "$driver/package/cli.js" install --with-deps chromium
  fi
  export CHROMIUM
}

dotnet build AsMassageGuide.sln || { echo "0 passed, 1 failed"; exit 1; }

if [ "$fast" = no ]; then bring_chromium; fi

results=artifacts/test-results
rm -rf "$results"
passed=0 failed=0 skipped=0 broken=0
for project in tests/*/*Tests.csproj; do
  name="$(basename "$project" .csproj)"
  if [ "$fast" = yes ] && [ "$name" = AsMassageGuide.BrowserTests ]; then continue; fi
  dotnet test --no-build --project "$project" --report-xunit-trx --report-xunit-trx-filename "$name.trx" --results-directory "$results" || broken=$((broken + 1))
  counters="$(grep -o '<Counters [^>]*>' "$results/$name.trx" 2> /dev/null)" || { echo "$name left no results"; broken=$((broken + 1)); continue; }
  count() { sed -n "s/.* $1=\"\([0-9]*\)\".*/\1/p" <<< "$counters"; }
  passed=$((passed + $(count passed))); failed=$((failed + $(count failed))); skipped=$((skipped + $(count notExecuted)))
done

if [ "$skipped" -gt 0 ]; then echo "$skipped tests were skipped, and every test counts"; fi
echo "$passed passed, $((failed + skipped)) failed"
[ "$failed" = 0 ] && [ "$skipped" = 0 ] && [ "$broken" = 0 ] && [ "$passed" -gt 0 ]
