// What was written and not sent stays in this tab: over another case, a note, a refusal, a sign-in.
// It is one account's, ends with the tab, with signing out, and an hour after the last key.

const KEY = "hearback-drafts";
const KEPT_FOR = 60 * 60_000;

const letters = (words) => words.replace(/[^\p{L}\p{N}]+/gu, "");

// Drafts by name, without what is too old or another account's. Pure.
export function stillKept(stored, account, now) {
  if (stored?.account !== account) return {};
  const kept = Object.entries(stored.drafts).filter(([, draft]) => now - draft.at < KEPT_FOR);
  return Object.fromEntries(kept);
}

// Whether it was sent, and is told in the thread: a form that was refused leaves its draft. Pure.
export function isSaid(draft, told) {
  return draft.sent === true && told.some((words) => letters(words) === letters(draft.words));
}

const account = document.body.dataset.account;

function read() {
  return stillKept(JSON.parse(sessionStorage.getItem(KEY) ?? "null"), account, Date.now());
}

function write(drafts) {
  sessionStorage.setItem(KEY, JSON.stringify({ account, drafts }));
}

function keep(name, words, sent = false) {
  const { [name]: _, ...others } = read();
  write(words.trim() ? { ...others, [name]: { words, at: Date.now(), sent } } : others);
}

// A field names its draft, and what tells that it was sent.
function keepField(field) {
  const { draft: name, toldBy } = field.dataset;
  const kept = read()[name];
  const told = [...document.querySelectorAll(toldBy)].map((each) => each.textContent);
  if (kept && isSaid(kept, told)) keep(name, "");
  else if (kept && !field.value) {
    field.value = kept.words;
    field.closest("details")?.setAttribute("open", "");
  }
  field.addEventListener("input", () => keep(name, field.value));
  field.form.addEventListener("submit", () => keep(name, field.value, true));
}

export function keepDrafts() {
  if (!account) return; // at the door: whoever signs in next finds their own, and no other's
  write(read());
  document.querySelectorAll("[data-draft]").forEach(keepField);
  document
    .querySelector('form[action="/console/sign-out"]')
    ?.addEventListener("submit", () => sessionStorage.removeItem(KEY));
}
