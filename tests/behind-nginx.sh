#!/usr/bin/env bash
# The recommended deployment, with a real nginx and the configuration that the export writes. Brings nginx and wrk if
# they are missing (Debian). Prints one line for each part, and fails if one fails.
#   1. Every address of the sitemap in three codings: byte for byte and header for header what the guide answers.
#   2. Links, redirects, missing pages, methods, and questions.
#   3. Both processes are restarted, one after the other, under load: no request fails.
#   4. Caddy reads its configuration, if it is installed.
set -euo pipefail
cd "$(dirname "$0")/.."
if ! command -v nginx > /dev/null || ! command -v wrk > /dev/null || [ ! -e /usr/share/nginx/modules-available/mod-http-brotli-static.conf ]; then
  as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }
  as_root apt-get update -qq
  as_root apt-get install -y -qq --no-install-recommends nginx libnginx-mod-http-brotli-static wrk > /dev/null
fi
work="$(mktemp -d)"
# nginx gives up the rights it was started with, and must still read the files.
chmod 755 "$work"
pids=()
trap 'kill "${pids[@]}" 2> /dev/null; wait 2> /dev/null; rm -rf "$work"' EXIT

dotnet publish src/AsMassageGuide.Web -c Release -o "$work/app" --nologo -v q
# The folder of the script is the guide's own, so the settings come from the environment.
export Guide__LogRequests=false Guide__PublicAddress=http://127.0.0.1:5090
serve() { dotnet "$work/app/AsMassageGuide.Web.dll" --contentRoot "$work/app" --urls "http://127.0.0.1:$1" > "$work/$1.log" 2>&1 & pids+=($!); eval "process_$1=$!"; }
ready() { until curl -sf -o /dev/null "http://127.0.0.1:$1/health/ready" && grep -q "Recompressed all" "$work/$1.log"; do sleep 0.2; done; }

serve 5091
dotnet "$work/app/AsMassageGuide.Web.dll" export "$work/site" --contentRoot "$work/app" > "$work/export.log"
serve 5092
ready 5091; ready 5092

mkdir "$work/tmp"
# The configuration as exported, but for the ports of the two processes and for Brotli.
sed -i 's/server 127.0.0.1:5080;/server 127.0.0.1:5091; server 127.0.0.1:5092;/; s/# brotli_static on;/brotli_static on;/' "$work/site.nginx.conf"
cat > "$work/nginx.conf" <<CONF
worker_processes auto; pid $work/nginx.pid; error_log $work/error.log; daemon off;
include /usr/share/nginx/modules-available/mod-http-brotli-static.conf;
events { worker_connections 2048; }
http {
  access_log off; sendfile on;
  client_body_temp_path $work/tmp; proxy_temp_path $work/tmp; fastcgi_temp_path $work/tmp; uwsgi_temp_path $work/tmp; scgi_temp_path $work/tmp;
  include $work/site.nginx.conf;
}
CONF
nginx -c "$work/nginx.conf" 2> /dev/null & pids+=($!)
until curl -s -o /dev/null http://127.0.0.1:5090/; do sleep 0.2; done

# 1. The ETag differs, because nginx makes its own, and so does the order of the headers.
wrong=0 compared=0
fault() { echo "wrong: $*"; wrong=$((wrong + 1)); }
answer() { curl -s -D "$work/head-$1" -o "$work/body-$1" -H "Accept-Encoding: $3" "http://127.0.0.1:$1$2"; }
headers() { tr -d '\r' < "$work/head-$1" | grep -viE '^(HTTP/|date|etag|server|connection|keep-alive|last-modified|accept-ranges|transfer-encoding)' | grep . | sed 's/^[^:]*/\L&/' | sort; }
same() {
  local coding
  for coding in identity gzip br; do
    answer 5091 "$1" "$coding"; answer 5090 "$1" "$coding"
    cmp -s "$work/body-5091" "$work/body-5090" || fault "$1 ($coding): other bytes"
    diff <(headers 5091) <(headers 5090) > "$work/diff" || fault "$1 ($coding): $(grep '^[<>]' "$work/diff" | tr '\n' ' ')"
  done
  compared=$((compared + 1))
}
curl -s http://127.0.0.1:5090/sitemap.xml | grep -o '<loc>[^<]*' | sed 's#<loc>http://127.0.0.1:5090##; s#^$#/#' > "$work/paths"
{ cat "$work/paths"; printf '%s\n' /sitemap.xml /feed.xml /opensearch.xml /llms.txt /site.webmanifest /guide.js /paper.css /worker.js /favicon.svg /evidence.json /evidence.csv /api/v1/types /api/v1/claims /api/v1/types.csv /massage-types/thai-massage.md; } > "$work/all"
while read -r path; do same "$path"; done < "$work/all"
echo "behind nginx: $compared addresses in three codings, $wrong wrong"

# 2.
while read -r path; do curl -s "http://127.0.0.1:5090$path"; done < "$work/paths" | grep -oE '(href|src)="/[^"#?]*' | sed 's/^[^"]*"//' | sort -u > "$work/links"
while read -r link; do
  code="$(curl -sL -o /dev/null -w '%{http_code}' "http://127.0.0.1:5090$link")"
  [ "$code" = 200 ] || fault "link $link: $code"
done < "$work/links"
expect() { # path, status, what a header says, options for curl
  local path="$1" status="$2" says="$3"; shift 3
  curl -s -D "$work/head" -o "$work/body" "$@" "http://127.0.0.1:5090$path"
  grep -q "^HTTP/1.1 $status" "$work/head" || fault "$path: $(head -1 "$work/head"), not $status"
  grep -qiE "^$says" "$work/head" || fault "$path: no header $says"
  [ "$(grep -ci '^content-security-policy:' "$work/head")" = 1 ] || fault "$path: not one policy"
}
expect /nothing-here 404 "content-type: text/html"
expect /api/v1/nothing 404 "content-type: application/problem"
expect /massage-types/ 301 "location: /massage-types"
expect /glossary.html 301 "location: /glossary"
expect "/glossary/?a=b" 301 "location: /glossary\?a=b"
expect "$(awk '$3 == 302 {print $1; exit}' "$work/site/_redirects")" 302 "location: /"
expect / 405 "allow: GET, HEAD" -X POST
expect "/search?q=thai" 200 "content-type: text/html"
expect "/check?have=flare" 200 "content-type: text/html"
expect "/api/v1/check?type=thai-massage" 200 "access-control-allow-origin: \*"
expect /api/v1/types/thai-massage 200 "content-type: application/json"
expect /api/v1/pages/figi 200 "access-control-allow-origin: \*"
expect "/infobutton?mainSearchCriteria.v.c=M45" 200 "content-type: application/atom"
expect "/search?q=%ff" 400 "content-type: text/html"
for hidden in /_headers /_redirects /.as-massage-guide /index.html.br /api/v1/types.br /glossary.gz; do
  [ "$(curl -s -o /dev/null -w '%{http_code}' "http://127.0.0.1:5090$hidden")" = 404 ] || fault "$hidden can be read"
done
echo "links and answers: $(wc -l < "$work/links") links, $wrong wrong so far"

# 3. Each process ends when it has answered what it has, and comes back, while wrk asks.
wrk -t2 -c32 -d25s "http://127.0.0.1:5090/check?have=flare" > "$work/wrk" & load=$!
for port in 5091 5092; do
  sleep 3
  process="process_$port"
  kill -TERM "${!process}"; wait "${!process}" || true
  serve "$port"; ready "$port"
done
wait "$load"
failed="$(awk '/Non-2xx/ {print $NF} /Socket errors/ {gsub(",", ""); print $4 + $6 + $8 + $10}' "$work/wrk" | paste -sd+ | bc)"
echo "rolling restart: $(awk '/requests in/ {print $1}' "$work/wrk") requests, ${failed:-0} failed"
grep -E 'Non-2xx|Socket errors' "$work/wrk" || true

# 4.
if command -v caddy > /dev/null; then
  caddy validate --adapter caddyfile --config "$work/site.Caddyfile" > "$work/caddy.log" 2>&1 || { tail -1 "$work/caddy.log"; fault "Caddyfile"; }
  echo "Caddy reads its file"
fi
[ "$wrong" = 0 ] && [ "${failed:-0}" = 0 ]
