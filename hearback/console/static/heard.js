// Who does not see the thread, or looks elsewhere, learns of a new message of the patient: by words
// that a screen reader speaks, and by a number before the page's title while it is hidden.

const told = document.getElementById("heard");
const title = document.title;
let last = null;
let missed = 0;

// What is new at the end of a thread: messages after the one that was last. Pure.
export function newSince(before, messages) {
  const at = messages.findLastIndex((message) => message.key === before);
  return at < 0 ? messages.slice(-1) : messages.slice(at + 1);
}

function messages() {
  return [...document.querySelectorAll(".log .patient")].map((entry) => ({
    key: entry.dataset.key,
    words: entry.querySelector(".words")?.textContent ?? "",
  }));
}

function say(words) {
  const line = document.createElement("p");
  const quoted = document.createElement("q");
  quoted.lang = told.dataset.lang;
  quoted.textContent = words;
  line.append(`${told.dataset.words} `, quoted);
  told.replaceChildren(line);
}

export function hear() {
  if (!told) return;
  const all = messages();
  const fresh = last === null ? [] : newSince(last, all);
  last = all.at(-1)?.key ?? "";
  if (fresh.length === 0) return;
  say(fresh.map((message) => message.words).join(" "));
  if (!document.hidden) return;
  missed += fresh.length;
  document.title = `(${missed}) ${title}`;
}

document.addEventListener("visibilitychange", () => {
  if (document.hidden) return;
  missed = 0;
  document.title = title;
});
