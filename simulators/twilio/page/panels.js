// The parts beside the handset, drawn from the view's values.

import { byId, el, forget, keepInStep, pill, showOnce } from "./dom.js";
import * as view from "./view.js";
import { say } from "./words.js";

const fact = ({ label, value, tone }) => [
  el("dt", {}, label),
  el("dd", {}, tone ? pill(value, tone) : value),
];

const nothing = (language, key) => el("p", { class: "nothing" }, say(language, key));

export function showPatient(card, changed) {
  byId("facts").classList.toggle("changed", changed.has("consent"));
  showOnce(byId("facts"), card.facts, () => card.facts.flatMap(fact));
  byId("peer").textContent = card.clinic;
  byId("peer-number").textContent = card.sender;
  byId("peer-mark").textContent = card.clinic.charAt(0);
}

export function showVisits(language, rows, changed) {
  const parent = byId("visits");
  if (!rows.length) {
    showOnce(parent, [language], () => [nothing(language, "visits.empty")]);
    return;
  }
  forget(parent);
  keepInStep(
    parent,
    rows,
    () => el("article", { class: "visit" }),
    (node, row) => {
      const isNew = changed.has(`visit:${row.key}`);
      node.classList.toggle("changed", isNew);
      showOnce(node, [language, row, isNew], () => visit(language, row, isNew));
    },
  );
}

function visit(language, row, isNew) {
  return [
    el(
      "div",
      { class: "visit-head" },
      el(
        "div",
        {},
        el("h3", { class: row.over ? "over" : null }, el("span", {}, row.day), " ", el("b", {}, row.time)),
        el("p", { class: "where" }, row.where),
      ),
      el(
        "p",
        { class: "states" },
        pill(row.state, row.tone),
        isNew ? el("span", { class: "fresh" }, say(language, "visit.changed")) : null,
      ),
    ),
    row.reminders.length
      ? el("ul", { class: "reminders", "aria-label": say(language, "reminders.title") }, ...row.reminders.map(reminder))
      : nothing(language, "reminders.empty"),
  ];
}

const reminder = (row) =>
  el(
    "li",
    { "data-tone": row.tone },
    el("span", {}, row.kind, el("span", { class: "due" }, row.due)),
    el("span", { class: "plan" }, row.state),
  );

export function showUnderstood(language, seen) {
  showOnce(byId("understood"), [language, seen], () =>
    seen ? decision(language, seen) : [nothing(language, "understood.empty")],
  );
}

function decision(language, seen) {
  const parts = [
    el("p", { class: "act" }, el("b", {}, seen.act), el("time", {}, seen.at)),
    el(
      "dl",
      { class: "facts" },
      ...fact({ label: say(language, "understood.decided_by"), value: seen.by }),
      ...(seen.rule
        ? [el("dt", {}, say(language, "understood.rule")), el("dd", {}, el("code", {}, seen.rule))]
        : []),
      ...(seen.percent === null ? [] : sureness(language, seen.percent)),
    ),
  ];
  if (seen.before.length) parts.push(...earlier(language, seen.before));
  return parts;
}

function sureness(language, percent) {
  const meter = el("meter", { min: 0, max: 100, value: percent, "aria-hidden": "true" });
  const label = say(language, "understood.sure");
  return [el("dt", {}, label), el("dd", { class: "sure" }, meter, `${percent} %`)];
}

const earlier = (language, rows) => [
  el("h3", { class: "subtitle" }, say(language, "understood.before")),
  el(
    "ul",
    { class: "before" },
    ...rows.map((row) =>
      el("li", {}, el("span", {}, row.act), el("span", {}, row.by), el("time", {}, row.at)),
    ),
  ),
];

export function showTalk(language, seen, changed) {
  byId("talk-card").classList.toggle("changed", changed.has("talk") || changed.has("help"));
  showOnce(byId("talk"), [language, seen], () => [
    ...fact({ label: say(language, "talk.holder"), value: seen.holder, tone: seen.tone }),
    ...fact({ label: say(language, "talk.awaiting"), value: seen.awaiting }),
  ]);
}

export function showHelp(language, rows) {
  showOnce(byId("help"), [language, rows], () =>
    rows.length
      ? [el("ul", { class: "help" }, ...rows.map(handedOver))]
      : [nothing(language, "help.empty")],
  );
}

const handedOver = (row) =>
  el(
    "li",
    {},
    el("b", {}, row.reason),
    pill(row.priority, row.tone),
    el("span", { class: "due" }, row.state),
  );

export function showKeys(language, keys, busy, onKey) {
  const parent = byId("keys");
  keepInStep(
    parent,
    keys.map((key) => ({ ...key, key: key.id })),
    (row) => {
      const button = el("button", { type: "button" }, el("span", {}), el("small", {}));
      button.addEventListener("click", () => onKey(row.id));
      return button;
    },
    (button, row) => {
      button.classList.toggle("main", row.id === "reminder");
      // Disabled for the eye and for assistive technology alike, yet it keeps the focus it has.
      button.setAttribute("aria-disabled", String(busy || !row.move));
      button.firstChild.textContent = row.label;
      button.lastChild.textContent = busy && row.id === "reminder" ? say(language, "clock.moving") : row.more;
    },
  );
}

export function showClock(face) {
  byId("clock-time").textContent = face.time;
  byId("clock-day").textContent = face.day;
  byId("bar-time").textContent = face.time;
}

/** What the empty screen says, and why; null when it is not empty. */
export function showEmpty(language, key) {
  byId("empty").hidden = !key;
  if (!key) return;
  byId("empty-title").textContent = say(language, key);
  byId("empty-more").textContent = say(language, `${key}_more`);
}

export function showConversation(language, rows, home) {
  const log = byId("log");
  const grew = rows.length > log.children.length;
  showEmpty(language, rows.length ? null : "log.empty");
  keepInStep(log, rows, (row) => (row.day ? dayLine(row) : bubble(row, home)), refresh);
  if (grew) keepAtEnd();
}

/** The newest text stays in sight, unless the reader has scrolled up to an older one. */
export function keepAtEnd() {
  const log = byId("log");
  if (!("reading" in log.dataset)) log.scrollTop = log.scrollHeight;
}

export function noteScroll() {
  const log = byId("log");
  const atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 40;
  if (atEnd) delete log.dataset.reading;
  else log.dataset.reading = "";
}

const dayLine = () => el("p", { class: "day" });

const bubble = (row, home) =>
  el(
    "div",
    { class: row.mine ? "bubble mine" : "bubble theirs" },
    el("span", { class: "unseen who" }),
    el("p", { class: "body", lang: home }, row.body),
    ...row.media.map((words) => el("p", { class: "media" }, words)),
    el("p", { class: "meta" }),
  );

function refresh(node, row) {
  if (row.day) {
    node.textContent = row.day;
    return;
  }
  node.classList.toggle("follows", row.follows);
  node.dataset.state = row.state;
  node.firstChild.textContent = `${row.who}: `;
  if (node.lastChild.textContent !== row.meta) node.lastChild.textContent = row.meta;
}

export function showPatientChoice(language, options, chosen) {
  const select = byId("patient");
  const shown = options.length ? options : [{ value: "", label: say(language, "patient.none") }];
  select.disabled = !options.length;
  showOnce(select, shown, () =>
    shown.map((option) => el("option", { value: option.value }, option.label)),
  );
  select.value = chosen ?? "";
}

export const drawAll = (language, state, patient, changed) => {
  const zone = view.zoneOf(state, patient);
  showPatient(view.patientCard(language, state, patient), changed);
  showVisits(language, view.visits(language, zone, patient), changed);
  showUnderstood(language, view.understood(language, zone, patient));
  showTalk(language, view.talk(language, patient), changed);
  showHelp(language, view.escalations(language, zone, patient));
};
