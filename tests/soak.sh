#!/usr/bin/env bash
# Full load for a while: prerendered pages, and rendered answers beside them. Prints memory, requests and errors once a minute.
# Needs Debian's wrk. Non-zero where a request failed or memory grew by more than a fifth after the first five minutes.
#   tests/soak.sh [minutes]
set -euo pipefail
cd "$(dirname "$0")/.."
minutes="${1:-30}"
work="$(mktemp -d)"
guide=
trap 'kill $guide 2> /dev/null; wait 2> /dev/null; rm -rf "$work"' EXIT

dotnet publish src/AsMassageGuide.Web -c Release -o "$work/app" --nologo -v q
Guide__LogRequests=false dotnet "$work/app/AsMassageGuide.Web.dll" --contentRoot "$work/app" --urls http://127.0.0.1:5086 > "$work/log" 2>&1 &
guide=$!
until grep -q "Recompressed all" "$work/log"; do sleep 0.3; done

# Every page in turn, a search and a check among them.
cat > "$work/pages.lua" <<LUA
local paths = {}
for line in io.lines("$work/paths") do paths[#paths + 1] = line end
local turn = 0
request = function()
  turn = turn + 1
  if turn % 50 == 0 then return wrk.format("GET", "/search?q=pain+" .. turn) end
  if turn % 50 == 25 then return wrk.format("GET", "/check?have=flare&have=pregnancy") end
  return wrk.format("GET", paths[turn % #paths + 1])
end
LUA
curl -s http://127.0.0.1:5086/sitemap.xml | grep -o '<loc>[^<]*' | sed 's#<loc>http://[^/]*##; s#^$#/#' > "$work/paths"

echo "minute memory-MB requests failed"
first=0 errors=0
for minute in $(seq "$minutes"); do
  # Sixteen connections: more would be turned away from rendering, as they should be, and that is another test.
  wrk -t1 -c16 -d60s -H 'Accept-Encoding: gzip' -s "$work/pages.lua" http://127.0.0.1:5086/ > "$work/wrk"
  memory=$(awk '/VmRSS/ {print int($2 / 1024)}' "/proc/$guide/status")
  failed=$(awk '/Non-2xx/ {n += $NF} /Socket errors/ {gsub(",", ""); n += $4 + $6 + $8 + $10} END {print n + 0}' "$work/wrk")
  echo "$minute $memory $(awk '/requests in/ {print $1}' "$work/wrk") $failed"
  errors=$((errors + failed))
  if [ "$minute" = 5 ]; then first=$memory; fi
done
echo "failed: $errors, memory after five minutes $first MB, at the end $memory MB"
[ "$errors" = 0 ] && { [ "$first" = 0 ] || [ $((memory * 10)) -le $((first * 12)) ]; }
