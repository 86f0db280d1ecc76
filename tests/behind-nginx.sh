#!/usr/bin/env bash
# What a real nginx makes of the guide. Needs Debian's nginx and wrk. Ends with one line a part, and non-zero where one fails.
#   1. nginx serves the export: every address of the sitemap, plain and gzip, byte for byte as the guide answers; every link inside resolves.
#   2. two processes behind nginx, both restarted one after the other under load: no request fails.
set -euo pipefail
cd "$(dirname "$0")/.."
work="$(mktemp -d)"
# nginx gives up the rights it was started with, and must still read the files.
chmod 755 "$work"
pids=()
trap 'kill "${pids[@]}" 2> /dev/null; wait 2> /dev/null; rm -rf "$work"' EXIT

dotnet publish src/AsMassageGuide.Web -c Release -o "$work/app" --nologo -v q
export Guide__LogRequests=false Guide__PublicAddress=http://127.0.0.1:5090
serve() { dotnet "$work/app/AsMassageGuide.Web.dll" --contentRoot "$work/app" --urls "http://127.0.0.1:$1" > "$work/$1.log" 2>&1 & pids+=($!); eval "process_$1=$!"; }
ready() { until curl -sf -o /dev/null "http://127.0.0.1:$1/health/ready" && grep -q "Recompressed all" "$work/$1.log"; do sleep 0.2; done; }

serve 5091; serve 5092
dotnet "$work/app/AsMassageGuide.Web.dll" export "$work/site" --contentRoot "$work/app" > "$work/export.log"
ready 5091; ready 5092

mkdir "$work/tmp"
cat > "$work/nginx.conf" <<CONF
worker_processes auto; pid $work/nginx.pid; error_log $work/error.log; daemon off;
events { worker_connections 2048; }
http {
  access_log off; sendfile on;
  client_body_temp_path $work/tmp; proxy_temp_path $work/tmp; fastcgi_temp_path $work/tmp; uwsgi_temp_path $work/tmp; scgi_temp_path $work/tmp;
  types { text/html html; image/svg+xml svg; application/xml xml; application/json json; text/plain txt; text/csv csv; }
  server {
    listen 127.0.0.1:5093; root $work/site; gzip_static on; error_page 404 /404.html;
    location / { try_files \$uri \$uri.html \$uri/index.html =404; }
  }
  upstream guide { server 127.0.0.1:5091; server 127.0.0.1:5092; keepalive 32; }
  server {
    listen 127.0.0.1:5090;
    location / { proxy_pass http://guide; proxy_http_version 1.1; proxy_set_header Connection ""; proxy_next_upstream error timeout http_502 http_503; }
  }
}
CONF
nginx -c "$work/nginx.conf" 2> /dev/null & pids+=($!)
until curl -s -o /dev/null http://127.0.0.1:5093/; do sleep 0.2; done

# 1. Addresses, and every address that a page links to. What needs a server (a question mark) is not in the files.
wrong=0 compared=0
same() {
  local coding
  for coding in identity gzip; do
    if ! cmp -s <(curl -s -H "Accept-Encoding: $coding" "http://127.0.0.1:5091$1") <(curl -s -H "Accept-Encoding: $coding" "http://127.0.0.1:5093$1"); then echo "differs: $1 ($coding)"; wrong=$((wrong + 1)); fi
  done
  compared=$((compared + 1))
}
curl -s http://127.0.0.1:5093/sitemap.xml | grep -o '<loc>[^<]*' | sed 's#<loc>http://127.0.0.1:5090##; s#^$#/#' > "$work/paths"
asking='^(/check|/handout|/search|/evidence|/massage-types)$'
while read -r path; do grep -qE "$asking" <<< "$path" || same "$path"; done < "$work/paths"
while read -r path; do curl -s "http://127.0.0.1:5093$path"; done < "$work/paths" | grep -oE 'href="/[^"#?]*' | cut -c7- | sort -u > "$work/links"
while read -r link; do
  code="$(curl -s -o /dev/null -w '%{http_code}' "http://127.0.0.1:5093$link")"
  if [ "$code" != 200 ]; then echo "broken: $link ($code)"; wrong=$((wrong + 1)); fi
done < "$work/links"
echo "export behind nginx: $compared addresses compared, $(wc -l < "$work/links") links followed, $wrong wrong"

# 2. A rolling restart: each process ends when it has answered what it has, and comes back, while wrk asks.
wrk -t2 -c32 -d25s http://127.0.0.1:5090/massage-types > "$work/wrk" & load=$!
for port in 5091 5092; do
  sleep 3
  process="process_$port"
  kill -TERM "${!process}"; wait "${!process}" || true
  serve "$port"; ready "$port"
done
wait "$load"
failed="$(awk '/Non-2xx/ {print $NF} /Socket errors/ {gsub(",", ""); print $4 + $6 + $8 + $10}' "$work/wrk" | paste -sd+ | bc)"
echo "rolling restart: $(awk '/requests in/ {print $1}' "$work/wrk") requests, ${failed:-0} failed"
[ "$wrong" = 0 ] && [ "${failed:-0}" = 0 ]
