// Runs on every page, which works without it. Once the page has loaded, it starts the worker that keeps read pages.
addEventListener("load", () => navigator.serviceWorker?.register("WORKER"));

// Browsers that do not open what holds the target of a link get it opened here.
const reveal = () => {
  const target = document.getElementById(location.hash.slice(1));
  for (let part = target?.closest("details"); part; part = part.parentElement.closest("details")) part.open = true;
  if (target) target.scrollIntoView();
};
addEventListener("hashchange", reveal);
addEventListener("DOMContentLoaded", reveal);

// A citation is a link to the list of sources. Where the browser has popovers, its sources open beside the words.
addEventListener("click", e => {
  const marker = e.target.closest?.("sup>a");
  if (!marker || !HTMLElement.prototype.showPopover || e.ctrlKey || e.metaKey || e.shiftKey) return;
  e.preventDefault();
  const note = document.createElement("div");
  note.className = "src";
  note.popover = "auto";
  note.tabIndex = -1;
  note.setAttribute("role", "dialog");
  note.setAttribute("aria-label", marker.getAttribute("aria-label"));
  const list = note.appendChild(document.createElement("ol"));
  for (const n of numbers(marker.textContent)) {
    const item = document.getElementById("source-" + n).cloneNode(true);
    item.removeAttribute("id");
    item.value = n;
    list.append(item);
  }
  const statement = marker.parentNode.previousElementSibling?.closest("[id^=c-]");
  if (statement) {
    const link = note.appendChild(document.createElement("p")).appendChild(document.createElement("a"));
    link.href = location.origin + location.pathname + "#" + statement.id;
    link.textContent = "Link to this statement";
    const cite = note.appendChild(document.createElement("p"));
    cite.textContent = `To cite: “${statement.textContent.trim()}” ${document.title}. ${link.href}`;
  }
  const close = note.appendChild(document.createElement("button"));
  close.type = "button";
  close.textContent = "Close";
  close.addEventListener("click", () => note.hidePopover());
  note.addEventListener("toggle", change => {
    if (change.newState === "open") return;
    if (note.contains(document.activeElement) || document.activeElement === document.body) marker.focus();
    note.remove();
  });
  marker.parentNode.after(note);
  note.showPopover();
  note.focus();
});

// "2–4, 7" is 2, 3, 4, and 7.
function numbers(text) {
  return text.split(", ").flatMap(part => {
    const [first, last = first] = part.split("–").map(Number);
    return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  });
}
