// The page's own life: what is chosen, when to ask again, what a key press does.

import { byId } from "./dom.js";
import * as panels from "./panels.js";
import { askMessages, askState, listen, moveClock, sendText } from "./servers.js";
import * as view from "./view.js";
import { LANGUAGES, say } from "./words.js";

const EVERY = 1500;
const HIGHLIGHT = 6000;

const asked = new URLSearchParams(location.search);
const now = {
  language: firstLanguage(),
  patientId: asked.get("patient") ?? localStorage.getItem("hearback.patient"),
  state: null,
  messages: [],
  stream: null,
  phone: null,
  busy: false,
  asked: 0, // questions for the state, and the newest one answered:
  answered: 0, // an older answer that comes late is not shown
  changed: new Map(), // part → the timer that lets its highlight go
};

function firstLanguage() {
  const wanted = [asked.get("lang"), localStorage.getItem("hearback.language"), navigator.language.slice(0, 2)];
  return wanted.find((one) => LANGUAGES.includes(one)) ?? "en";
}

const patient = () => now.state && view.patientById(now.state, now.patientId);

function draw() {
  const { language, state } = now;
  const one = patient();
  panels.showPatientChoice(language, state ? view.patientOptions(language, state) : [], one?.id);
  for (const part of [byId("text"), byId("composer").querySelector("button")]) part.disabled = !one;
  byId("size").textContent = view.sizeShown(language, byId("text").value);
  document.body.classList.toggle("alone", !one);
  if (!one) {
    panels.showEmpty(language, "log.waiting");
    return;
  }
  const zone = view.zoneOf(state, one);
  panels.drawAll(language, state, one, now.changed);
  panels.showClock(view.clockFace(language, zone, state.now));
  panels.showKeys(language, view.clockKeys(language, zone, one, state.now), now.busy, pressKey);
  panels.showConversation(language, view.conversation(language, zone, now.messages), one.language);
}

function speakPage() {
  document.documentElement.lang = now.language;
  document.title = say(now.language, "page.title");
  for (const node of document.querySelectorAll("[data-say]")) {
    node.textContent = say(now.language, node.dataset.say);
  }
  byId("log").setAttribute("aria-label", say(now.language, "log.label"));
  byId("text").placeholder = say(now.language, "text.placeholder");
  draw();
}

function showTrouble(key) {
  const line = byId("trouble");
  line.hidden = !key;
  const words = key ? say(now.language, key) : "";
  if (line.textContent !== words) line.textContent = words;
}

async function refreshState() {
  const ticket = (now.asked += 1);
  const { body, trouble } = await askState();
  if (ticket < now.answered) return;
  now.answered = ticket;
  showTrouble(trouble);
  if (!body) return;
  const before = patient();
  now.state = body;
  const after = patient();
  if (before && after) highlight(before, after);
  if (after && after.phone !== now.phone) await pickUp(after);
  draw();
}

function highlight(before, after) {
  const zone = view.zoneOf(now.state, after);
  const { parts, said } = view.changes(now.language, zone, before, after);
  for (const part of parts) {
    clearTimeout(now.changed.get(part));
    now.changed.set(part, setTimeout(() => (now.changed.delete(part), draw()), HIGHLIGHT));
  }
  if (said.length) byId("said").textContent = said.join(". ");
}

/** Take another patient's phone in hand: its texts, and word of new ones. */
async function pickUp(one) {
  now.phone = one.phone;
  now.stream?.close();
  now.messages = [];
  byId("log").setAttribute("aria-live", "off"); // old texts are not news
  byId("log").replaceChildren();
  delete byId("log").dataset.reading;
  const seq = await refreshMessages();
  if (now.phone !== one.phone) return;
  draw();
  panels.keepAtEnd();
  byId("log").setAttribute("aria-live", "polite");
  now.stream = listen(one.phone, seq, async () => {
    await refreshMessages();
    draw();
    await refreshState();
  });
}

async function refreshMessages() {
  const phone = now.phone;
  const { body, trouble } = await askMessages(phone);
  if (trouble) showTrouble(trouble);
  if (body && phone === now.phone) now.messages = body.messages;
  return body?.seq ?? 0;
}

async function pressKey(id) {
  const keys = view.clockKeys(now.language, view.zoneOf(now.state, patient()), patient(), now.state.now);
  const { move } = keys.find((key) => key.id === id);
  if (now.busy || !move) return;
  now.busy = true;
  draw();
  const { trouble } = await moveClock(move);
  now.busy = false;
  if (trouble) byId("said").textContent = say(now.language, "clock.failed");
  await refreshState();
}

async function send(event) {
  event.preventDefault();
  const field = byId("text");
  const body = field.value;
  const one = patient();
  if (!one || !body.trim()) return;
  field.value = "";
  delete byId("log").dataset.reading; // who writes wants to see what comes of it
  byId("failed").hidden = true;
  grow();
  const clinic = now.state.clinics.find((each) => each.id === one.clinic_id);
  const { trouble } = await sendText(one.phone, one.sms_from ?? clinic.sms_from, body);
  if (trouble) {
    field.value ||= body;
    byId("failed").textContent = say(now.language, "text.failed");
    byId("failed").hidden = false;
    grow();
  }
}

function grow() {
  const field = byId("text");
  field.style.height = "auto";
  field.style.height = `${Math.min(field.scrollHeight, 132)}px`;
  byId("size").textContent = view.sizeShown(now.language, field.value);
  panels.keepAtEnd();
}

function listenToThePerson() {
  byId("composer").addEventListener("submit", send);
  byId("text").addEventListener("input", grow);
  byId("log").addEventListener("scroll", panels.noteScroll, { passive: true });
  byId("text").addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    byId("composer").requestSubmit();
  });
  byId("patient").addEventListener("change", (event) => {
    now.patientId = event.target.value;
    localStorage.setItem("hearback.patient", now.patientId);
    refreshState();
  });
  for (const choice of document.querySelectorAll("[name=language]")) {
    choice.checked = choice.value === now.language;
    choice.addEventListener("change", () => {
      now.language = choice.value;
      localStorage.setItem("hearback.language", now.language);
      speakPage();
    });
  }
}

async function live() {
  if (!document.hidden) await refreshState();
  setTimeout(live, EVERY);
}

listenToThePerson();
speakPage();
live();
