#!/usr/bin/env bash
# The guide against nginx, serving the same compressed bytes with the same headers, one after the other, several times
# in one run; the deployment that docs/deploy.md recommends, nginx in front of the guide, the guide rendering each
# request, and the framework's output cache beside them.
# Prints the processor time a request takes on the server, and the latency wrk saw. Needs Debian's nginx and wrk.
#   tests/against-nginx.sh [rounds] [seconds]
set -euo pipefail
cd "$(dirname "$0")/.."
rounds="${1:-5}" seconds="${2:-4}"
page=/massage-types/deep-tissue-massage
work="$(mktemp -d)"
ours= theirs= recommended= rendered= cached=
trap 'kill $ours $theirs $recommended $rendered $cached 2> /dev/null; wait 2> /dev/null; rm -rf "$work"' EXIT
# nginx gives up the rights it was started with, and must still read the files.
chmod 755 "$work"

# As docs/deploy.md publishes it.
dotnet publish src/AsMassageGuide.Web -c Release -r linux-x64 --no-self-contained -o "$work/app" --nologo -v q > /dev/null
(cd "$work/app" && exec env Guide__LogRequests=false Logging__LogLevel__Default=Warning dotnet AsMassageGuide.Web.dll --urls http://127.0.0.1:5082 > "$work/app.log" 2>&1) &
ours=$!
until grep -q "Recompressed all" "$work/app.log"; do sleep 0.3; done

# nginx gets the very bytes and headers that the guide answers with.
mkdir -p "$work/www" "$work/tmp"
curl -s -H 'Accept-Encoding: gzip' "http://127.0.0.1:5082$page" -D "$work/headers" -o "$work/www/page.html.gz"
: > "$work/www/page.html"
adds="$(grep -viE '^(HTTP/|content-|date:|etag:|transfer|accept-ranges|vary|\s*$)' "$work/headers" | tr -d '\r' | sed -E "s/^([^:]+): (.*)$/add_header \1 \"\2\";/")"
cat > "$work/nginx.conf" <<CONF
worker_processes auto; pid $work/nginx.pid; error_log $work/error.log; daemon off;
events { worker_connections 4096; }
http {
  access_log off; server_tokens off; sendfile on; tcp_nopush on; keepalive_requests 1000000; open_file_cache max=100; etag on;
  client_body_temp_path $work/tmp; proxy_temp_path $work/tmp; fastcgi_temp_path $work/tmp; uwsgi_temp_path $work/tmp; scgi_temp_path $work/tmp;
  server {
    listen 127.0.0.1:5083; root $work/www; default_type text/html; gzip_static on; gzip_vary on;
    location / { try_files /page.html =404; $adds }
  }
  upstream guide { server 127.0.0.1:5082; keepalive 64; }
  server {
    listen 127.0.0.1:5087;
    location / { proxy_pass http://guide; proxy_http_version 1.1; proxy_set_header Connection ""; proxy_set_header Host \$host; }
  }
}
CONF
nginx -c "$work/nginx.conf" 2> /dev/null &
theirs=$!

# What the export writes: all files, and the configuration beside them.
(cd "$work/app" && Guide__PublicAddress=http://127.0.0.1:5086 dotnet AsMassageGuide.Web.dll export "$work/site" > "$work/export.log")
mkdir -p "$work/tmp2"
cat > "$work/recommended.conf" <<CONF
worker_processes auto; pid $work/recommended.pid; error_log $work/recommended.log; daemon off;
events { worker_connections 4096; }
http {
  access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000;
  client_body_temp_path $work/tmp2; proxy_temp_path $work/tmp2; fastcgi_temp_path $work/tmp2; uwsgi_temp_path $work/tmp2; scgi_temp_path $work/tmp2;
  include $work/site.nginx.conf;
}
CONF
nginx -c "$work/recommended.conf" 2> /dev/null &
recommended=$!
sleep 1

(cd "$work/app" && exec env Guide__LogRequests=false dotnet AsMassageGuide.Web.dll --watch --urls http://127.0.0.1:5084 > /dev/null 2>&1) &
rendered=$!
dotnet build tests/AsMassageGuide.Benchmarks -c Release --nologo -v q > /dev/null
dotnet artifacts/bin/AsMassageGuide.Benchmarks/release/AsMassageGuide.Benchmarks.dll cached http://127.0.0.1:5085 "$work/www/page.html.gz" "$work/headers" > /dev/null 2>&1 &
cached=$!
for port in 5084 5085; do until curl -sf -o /dev/null "http://127.0.0.1:$port$page"; do sleep 0.3; done; done

# Ticks of processes and their children, 100 a second.
ticks() { local sum=0 p; for p in $1 $(for parent in $1; do pgrep -P "$parent" || true; done); do sum=$((sum + $(awk '{print $14 + $15}' "/proc/$p/stat"))); done; echo "$sum"; }

# name, processes, port, connections, extra headers -> one line
measure() {
  local before after out requests
  before=$(ticks "$2")
  out="$(wrk -t1 -c"$4" -d"${seconds}s" --latency -H 'Accept-Encoding: gzip' "${@:5}" "http://127.0.0.1:$3$page")"
  after=$(ticks "$2")
  requests=$(awk '/requests in/ {print $1}' <<< "$out")
  awk -v n="$1" -v c="$4" -v t=$((after - before)) -v r="$requests" -v p="$(awk '/99%/ {print $2}' <<< "$out")" 'BEGIN {printf "%s %d %.2f %s %d\n", n, c, t * 10000 / r, p, r}'
}

etag="$(curl -sI -H 'Accept-Encoding: gzip' "http://127.0.0.1:5082$page" | tr -d '\r' | awk 'tolower($1) == "etag:" {print $2}')"
etag_theirs="$(curl -sI -H 'Accept-Encoding: gzip' "http://127.0.0.1:5083$page" | tr -d '\r' | awk 'tolower($1) == "etag:" {print $2}')"
echo "name connections microseconds-of-processor-a-request p99 requests"
for round in $(seq "$rounds"); do
  for connections in 1 64 1000; do
    measure guide "$ours" 5082 "$connections"
    measure nginx "$theirs" 5083 "$connections"
    measure recommended "$recommended" 5086 "$connections"
  done
  measure nginx-in-front "$ours $theirs" 5087 64
  measure rendered "$rendered" 5084 64
  measure output-cache "$cached" 5085 64
  measure guide-close "$ours" 5082 64 -H 'Connection: close'
  measure nginx-close "$theirs" 5083 64 -H 'Connection: close'
  measure guide-304 "$ours" 5082 64 -H "If-None-Match: $etag"
  measure nginx-304 "$theirs" 5083 64 -H "If-None-Match: $etag_theirs"
done | tee "$work/all"
echo "medians of $rounds rounds:"
sort -k1,1 -k2,2n -k3,3n "$work/all" | awk '{k = $1 " " $2; if (k != last) {if (n) print last, v[int((n + 1) / 2)]; n = 0; last = k} v[++n] = $3} END {print last, v[int((n + 1) / 2)]}'
