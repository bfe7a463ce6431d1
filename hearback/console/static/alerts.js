// Tells of a new urgent case: by the browser, by a sound, and by words on the page. It says which
// queue and nothing of the patient. Only who asked for it by the button is disturbed.

const SEEN = "hearback-alerted";
const WANTED = "hearback-alerts";
const KEPT = 50;

// Whether a case was not told of yet, and what is remembered after it. Pure.
export function remembered(seen, id) {
  const isNew = !seen.includes(id);
  return { isNew, seen: isNew ? [...seen, id].slice(-KEPT) : seen };
}

// "default" | "granted" | "denied" | "none", and whether it is wanted, to what the button says. Pure.
export function stateOf(permission, wanted) {
  if (permission === "none" || permission === "denied") return "blocked";
  return permission === "granted" && wanted ? "on" : "off";
}

const button = document.getElementById("alerts");
const told = document.getElementById("urgent");
let sound = null;

const permission = () => ("Notification" in window ? Notification.permission : "none");
const isOn = () => stateOf(permission(), localStorage.getItem(WANTED) === "yes") === "on";

function show() {
  const state = stateOf(permission(), localStorage.getItem(WANTED) === "yes");
  button.hidden = false;
  button.textContent = button.dataset[state];
  button.setAttribute("aria-pressed", String(state === "on"));
}

async function turn() {
  const on = isOn();
  localStorage.setItem(WANTED, on ? "no" : "yes");
  sound ??= new AudioContext(); // a browser lets a page sound only after a click
  if (!on && permission() === "default") await Notification.requestPermission();
  show();
}

export function startAlerts() {
  if (!button) return;
  button.addEventListener("click", turn);
  show();
}

// Urgent cases that nobody has: the queue of each by its id.
const waiting = new Map();

// What the page says of them: nothing for none, the queue of one, the number of several. Pure.
export function urgentTold(queues, names, words) {
  if (queues.length === 0) return null;
  const same = new Set(queues).size === 1 ? `?queue=${encodeURIComponent(queues[0])}` : "";
  const said =
    queues.length === 1
      ? words.one.replace("{queue}", names[queues[0]] ?? "")
      : words.many.replace("{count}", queues.length);
  return { said, address: `/console/inbox${same}` };
}

const names = (queue) => ({ [queue]: told.dataset[`queue_${queue}`] });
const words = () => ({ one: told.dataset.words, many: told.dataset.many });

function tell() {
  const queues = [...waiting.values()];
  const now = urgentTold(queues, names(queues[0]), words());
  told.hidden = now === null;
  if (now?.said === told.textContent) return; // spoken once, not at each change
  const link = document.createElement("a");
  link.href = now?.address ?? "";
  link.textContent = now?.said;
  told.replaceChildren(...(now ? [link] : []));
}

export function alertOf({ case: id, queue }) {
  if (!button || !told) return;
  const before = JSON.parse(localStorage.getItem(SEEN) ?? "[]");
  const { isNew, seen } = remembered(before, id);
  localStorage.setItem(SEEN, JSON.stringify(seen));
  waiting.set(id, queue);
  tell();
  const one = urgentTold([queue], names(queue), words());
  if (isNew && localStorage.getItem(WANTED) === "yes") disturb(one.said, id, one.address);
}

// Somebody has taken it, or it is urgent no more: the others still wait.
export function calm({ case: id }) {
  if (waiting.delete(id)) tell();
}

function disturb(words, id, address) {
  beep();
  if (!isOn()) return;
  try {
    // Two open tabs show one notification: it has the case's own tag.
    const shown = new Notification(words, { tag: id });
    shown.addEventListener("click", () => {
      window.focus();
      window.location.assign(address);
    });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error; // Android has none for a page: the words stay
  }
}

function beep() {
  if (!sound) return;
  const tone = sound.createOscillator();
  const loud = sound.createGain();
  loud.gain.value = 0.1;
  tone.frequency.value = 660;
  tone.connect(loud).connect(sound.destination);
  tone.start();
  tone.stop(sound.currentTime + 0.4);
}
