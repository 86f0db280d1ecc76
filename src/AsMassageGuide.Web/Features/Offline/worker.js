// Keeps read pages for a phone without signal, and answers when the network does not.
// Nothing is kept of what someone asked: addresses with a question mark are never stored.
const kept = "guide-1";
const urgent = "WHEN_TO_GET_HELP";
const always = OFFLINE_PATHS;
self.addEventListener("install", e => e.waitUntil(caches.open(kept).then(c => c.addAll(always)).then(() => self.skipWaiting())));
self.addEventListener("activate", e => e.waitUntil(caches.keys().then(all => Promise.all(all.filter(k => k !== kept).map(k => caches.delete(k)))).then(() => self.clients.claim())));
self.addEventListener("fetch", e => {
  if (e.request.method === "GET" && e.request.mode === "navigate") e.respondWith(answer(e.request));
  else if (e.request.destination === "style") e.respondWith(fetch(e.request).catch(() => caches.match(e.request)));
});
async function answer(request) {
  const store = await caches.open(kept);
  try {
    const fresh = await fetch(request);
    if (fresh.ok && !fresh.redirected && !new URL(request.url).search) await store.put(request.url, fresh.clone());
    return fresh;
  } catch {
    const own = await store.match(request, { ignoreSearch: true });
    return dated(own ?? await store.match(urgent), own ? "This is a copy" : "This page is not on your phone, so here is when to get help. It is a copy");
  }
}
// An old copy always says how old it is.
async function dated(copy, what) {
  if (!copy) return Response.error();
  const day = new Date(copy.headers.get("date") ?? Date.now()).toLocaleDateString("en-US", { dateStyle: "long" });
  const note = `<p class="w" role="status"><strong>You are offline. ${what} from ${day}. If someone may be in danger, call your emergency number now.</strong></p>`;
  const html = (await copy.text()).replace(/<main[^>]*>/, main => main + note);
  return new Response(html, { headers: copy.headers });
}
