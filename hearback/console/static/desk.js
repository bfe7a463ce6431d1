// Keeps the open page fresh, and helps who writes. Without it all links and forms still work.

import { alertOf, calm, startAlerts } from "./alerts.js";
import { pauseBefore, sizeTold, tellsPrivate } from "./composing.js";
import { keepDrafts } from "./drafts.js";
import { hear } from "./heard.js";
import { closeMenus, showCurrent } from "./menus.js";
import { BY_ITSELF, toTheDoor, watchSession } from "./presence.js";
import { tellChange } from "./standing.js";

const live = document.getElementById("live");
const LAST = "hearback-last-event";

function ask(element) {
  element.dispatchEvent(new CustomEvent("desk:changed", { bubbles: false }));
}

const asked = new Map();
const planned = new Map();

function refresh(element) {
  const kind = element.dataset.live;
  const now = Date.now();
  const pause = pauseBefore(kind, asked.get(element) ?? 0, now);
  if (planned.has(element)) return;
  planned.set(
    element,
    setTimeout(() => {
      planned.delete(element);
      asked.set(element, Date.now());
      ask(element);
    }, pause),
  );
}

function changed(thread) {
  for (const element of document.querySelectorAll("[data-live]")) {
    const own = element.dataset.thread;
    if (own === undefined || own === thread) refresh(element);
  }
}

// How long somebody waits changes without any event; nobody sees a page that is hidden.
const WAITS_EVERY = 60_000;
setInterval(() => {
  if (!document.hidden) document.querySelectorAll('[data-live="list"]').forEach(refresh);
}, WAITS_EVERY);

function listen() {
  const last = sessionStorage.getItem(LAST);
  const shown = document.querySelector("[data-live][data-thread]")?.dataset.thread;
  const asks = new URLSearchParams({ ...(last && { after: last }), ...(shown && { thread: shown }) });
  const stream = new EventSource(`/console/events?${asks}`);
  stream.addEventListener("ready", () => {
    document.documentElement.dataset.stream = "on";
    say(true);
  });
  stream.addEventListener("changed", (event) => {
    sessionStorage.setItem(LAST, event.lastEventId);
    changed(JSON.parse(event.data).thread);
  });
  stream.addEventListener("urgent", (event) => alertOf(JSON.parse(event.data)));
  stream.addEventListener("calm", (event) => calm(JSON.parse(event.data)));
  stream.addEventListener("reload", (event) => {
    sessionStorage.setItem(LAST, event.lastEventId);
    document.querySelectorAll("[data-live]").forEach(refresh);
  });
  stream.addEventListener("error", () => say(false));
  window.addEventListener("pagehide", () => stream.close(), { once: true });
}

function say(isOn) {
  if (!live || !document.querySelector("[data-live]")) return; // the page itself is not live
  live.dataset.tone = isOn ? "good" : "wait";
  live.textContent = isOn ? live.dataset.on : live.dataset.off;
}

// What a page asks for by itself keeps nobody signed in.
document.addEventListener("htmx:config:request", (event) => {
  const request = event.detail.ctx?.request;
  if (request && event.target.dataset?.live) request.headers["X-By-Itself"] = "1";
});

document.addEventListener("htmx:after:swap", () => {
  keepAtEnd();
  hear();
  tellChange();
});

const log = () => document.querySelector(".log");
let wasAtEnd = true;

function keepAtEnd() {
  const shown = log();
  if (shown && wasAtEnd) shown.scrollTop = shown.scrollHeight;
}

document.addEventListener(
  "scroll",
  (event) => {
    const shown = log();
    if (event.target !== shown) return;
    wasAtEnd = shown.scrollHeight - shown.scrollTop - shown.clientHeight < 60;
  },
  true,
);

function helpWriting(field) {
  const told = document.getElementById("size");
  const warning = document.getElementById("warning");
  const words = { one: told.dataset.one, many: told.dataset.many, unicode: told.dataset.unicode };
  const show = () => {
    const isText = told.dataset.channel === "sms";
    told.textContent = isText ? sizeTold(field.value, words) : "";
    const secret = isText ? tellsPrivate(field.value) : null;
    warning.textContent = secret ? warning.dataset.words.replace("{what}", secret) : "";
  };
  field.addEventListener("input", show);
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) field.form.requestSubmit();
  });
  for (const chooser of document.querySelectorAll(`[data-fills="${field.id}"]`)) {
    const isButton = chooser.tagName === "BUTTON";
    chooser.addEventListener(isButton ? "click" : "change", () => {
      if (!chooser.value) return;
      field.value = field.value ? `${field.value.trimEnd()} ${chooser.value}` : chooser.value;
      if (!isButton) chooser.value = "";
      field.focus();
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
  }
  show();
}

// Colleagues see who has the thread open, and who writes in it: said by the page, forgotten soon.
const HERE_EVERY = 20_000;
const TYPING_EVERY = 4_000;

function tellSigns(thread, composer) {
  const proof = document.querySelector('input[name="proof"]')?.value;
  let lastTyped = 0;
  const tell = async (typing) => {
    const body = new URLSearchParams({ proof, ...(typing && { typing: "yes" }) });
    const headers = typing ? {} : BY_ITSELF; // writing is work: it keeps who writes signed in
    const asked = fetch(`/console/threads/${thread.dataset.thread}/here`, { method: "POST", body, headers });
    const answer = await asked.catch(() => say(false));
    if (answer) toTheDoor(answer);
    if (thread.querySelector("[data-others]")) refresh(thread); // a sign that is over goes
  };
  tell(false);
  setInterval(() => {
    if (!document.hidden) tell(false);
  }, HERE_EVERY);
  composer?.addEventListener("input", () => {
    if (Date.now() - lastTyped < TYPING_EVERY) return;
    lastTyped = Date.now();
    tell(true);
  });
}

const field = document.querySelector("#words");
const thread = document.querySelector("[data-live][data-thread]");
keepDrafts();
watchSession();
if (thread) tellSigns(thread, field);
if (field) helpWriting(field);
keepAtEnd();
hear();
closeMenus();
showCurrent();
startAlerts();
if (document.querySelector("[data-live], #alerts")) listen();
for (const form of document.querySelectorAll("form")) {
  // A form sent twice is one form; the button says so.
  form.addEventListener("submit", () => form.setAttribute("aria-busy", "true"));
}
window.addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[aria-busy]")) form.removeAttribute("aria-busy");
});
