// Shows the buttons that this browser can serve: copy, and hand over to another app. Without it the text can be selected and the links opened.
const acts = {
  copy: navigator.clipboard && (button => navigator.clipboard.writeText(button.value)),
  share: navigator.share && (button => navigator.share({ title: document.title, url: button.value })),
};
for (const button of document.querySelectorAll("button[data-act]")) {
  const act = acts[button.dataset.act];
  if (!act) continue;
  const said = button.nextElementSibling;
  button.closest("[hidden]").hidden = false;
  button.addEventListener("click", async () => {
    said.textContent = "";
    try {
      await act(button);
      said.textContent = button.dataset.done;
    } catch (e) {
      // Someone who closes the list of apps again has done nothing wrong.
      if (e.name !== "AbortError") said.textContent = "That did not work. Select the words and copy them.";
    }
  });
}
