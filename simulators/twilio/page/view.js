// What the page shows, from what the servers say: values in, values out, no document.

import { dayOf, nextMorning, sameDay, timeOf, whenOf } from "./time.js";
import { name, say } from "./words.js";
import { size } from "./segments.js";

const UTC = "UTC";
const OVER = new Set([
  ..."sent accepted delivered undelivered failed suppressed refused skipped".split(" "),
  ..."cancelled canceled queued sending past unknown".split(" "),
]);
const VISIT_TONE = { confirmed: "good", cancelled: "bad", no_show: "bad", needs_review: "wait" };
const CONSENT_TONE = { opted_in: "good", opted_out: "bad", clarifying: "wait" };
const HOLDER_TONE = { bot: "good", queue: "wait", agent: "good" };
const PRIORITY_TONE = { urgent: "bad", high: "wait" };
const PLAN_TONE = {
  ...Object.fromEntries("sent accepted delivered".split(" ").map((state) => [state, "good"])),
  ...Object.fromEntries("held queued sending unknown".split(" ").map((state) => [state, "wait"])),
  ...Object.fromEntries("undelivered failed".split(" ").map((state) => [state, "bad"])),
};
const tone = (table, value) => table[value] ?? "quiet";

export const patientById = (state, id) =>
  state.patients.find((patient) => patient.id === id) ?? state.patients[0] ?? null;

export const zoneOf = (state, patient) =>
  state.clinics.find((clinic) => clinic.id === patient?.clinic_id)?.zone ?? UTC;

export function patientOptions(language, state) {
  return state.patients.map((patient) => ({
    value: patient.id,
    label: `${patient.name} · ${name(language, "language", patient.language)}`,
  }));
}

export function patientCard(language, state, patient) {
  const clinic = state.clinics.find((one) => one.id === patient.clinic_id);
  return {
    clinic: clinic?.name ?? "",
    sender: phoneShown(patient.sms_from ?? clinic?.sms_from ?? ""),
    facts: [
      fact(language, "patient.clinic", clinic?.name ?? "–"),
      fact(language, "patient.language", name(language, "language", patient.language)),
      fact(language, "patient.phone", phoneShown(patient.phone)),
      {
        ...fact(language, "patient.texts", name(language, "consent", patient.consent)),
        tone: tone(CONSENT_TONE, patient.consent),
      },
    ],
  };
}

const fact = (language, key, value) => ({ label: say(language, key), value });

export function phoneShown(number) {
  const american = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(number);
  return american ? `(${american[1]}) ${american[2]}-${american[3]}` : number;
}

/** Bubbles with a day line before the first text of each day; keys stay the same between calls. */
export function conversation(language, zone, messages) {
  const rows = [];
  messages.forEach((message, place) => {
    const before = messages[place - 1];
    if (!before || !sameDay(zone, before.sent_at, message.sent_at)) {
      rows.push({ key: `day-${message.sid}`, day: dayOf(language, zone, message.sent_at) });
    }
    rows.push(bubble(language, zone, message, before));
  });
  return rows;
}

function bubble(language, zone, message, before) {
  const mine = message.direction === "inbound";
  const { state, words } = deliveryOf(language, message);
  return {
    key: message.sid,
    mine,
    follows: Boolean(before) && (before.direction === "inbound") === mine,
    who: say(language, mine ? "text.from_patient" : "text.from_clinic"),
    body: message.body,
    media: message.media.map((item) =>
      say(language, "text.attachment", { name: item.name || item.type }),
    ),
    state,
    meta: `${timeOf(language, zone, message.sent_at)} · ${words}`,
  };
}

export function deliveryOf(language, { status, error_code: code }) {
  const state = DELIVERY[status] ?? "queued";
  const words =
    state === "failed" && code
      ? say(language, "state.failed_code", { code })
      : say(language, `state.${state}`);
  return { state, words };
}

const DELIVERY = {
  sent: "sent",
  delivered: "delivered",
  read: "delivered",
  received: "delivered",
  undelivered: "failed",
  failed: "failed",
  canceled: "canceled",
};

/** The earliest reminder still to come, with its visit; null when there is none. */
export function nextReminder(patient, nowIso) {
  const now = Date.parse(nowIso);
  const open = (patient?.appointments ?? []).flatMap((visit) =>
    visit.reminders
      .filter((reminder) => !OVER.has(reminder.state) && Date.parse(reminder.due_at) > now)
      .map((reminder) => ({ ...reminder, visit })),
  );
  open.sort((one, other) => Date.parse(one.due_at) - Date.parse(other.due_at));
  return open[0] ?? null;
}

export function clockKeys(language, zone, patient, nowIso) {
  const reminder = patient && nextReminder(patient, nowIso);
  const which = reminder
    ? `${name(language, "reminder", reminder.kind)} · ${whenOf(language, zone, reminder.due_at)}`
    : say(language, "clock.no_reminder");
  const key = (id, words, move, more = "") => ({ id, label: say(language, words), more, move });
  return [
    key("reminder", "clock.reminder", reminder ? { to: reminder.due_at } : null, which),
    key("hour", "clock.hour", { advance_seconds: 3600 }),
    key("day", "clock.day", { advance_seconds: 86_400 }),
    key("morning", "clock.morning", { to: nextMorning(zone, nowIso) }),
  ];
}

export function clockFace(language, zone, nowIso) {
  return { time: timeOf(language, zone, nowIso), day: dayOf(language, zone, nowIso) };
}

export function visits(language, zone, patient) {
  const inOrder = [...patient.appointments].sort(
    (one, other) => Date.parse(one.starts_at) - Date.parse(other.starts_at),
  );
  return inOrder.map((visit) => ({
    key: visit.id,
    day: dayOf(language, zone, visit.starts_at),
    time: timeOf(language, zone, visit.starts_at),
    where: [visit.provider, visit.location].filter(Boolean).join(" · "),
    state: name(language, "visit", visit.state),
    tone: tone(VISIT_TONE, visit.state),
    over: visit.state === "cancelled",
    reminders: visit.reminders.map((reminder) => reminderRow(language, zone, reminder)),
  }));
}

function reminderRow(language, zone, reminder) {
  const state = name(language, "plan", reminder.state);
  const why = reminder.reason && name(language, "why", reminder.reason);
  return {
    kind: name(language, "reminder", reminder.kind),
    due: whenOf(language, zone, reminder.due_at),
    state: why ? `${state}: ${why}` : state,
    tone: tone(PLAN_TONE, reminder.state),
  };
}

/** The latest decision in full, up to three before it in short; null when there is none. */
export function understood(language, zone, patient) {
  const [last, ...before] = [...patient.last_decisions].sort(
    (one, other) => Date.parse(other.at) - Date.parse(one.at),
  );
  if (!last) return null;
  return {
    act: name(language, "act", last.act),
    at: timeOf(language, zone, last.at),
    by: name(language, "by", last.decided_by),
    rule: last.rule ?? "",
    percent: typeof last.confidence === "number" ? Math.round(last.confidence * 100) : null,
    before: before.slice(0, 3).map((one) => ({
      act: name(language, "act", one.act),
      by: name(language, "by", one.decided_by),
      at: timeOf(language, zone, one.at),
    })),
  };
}

export function talk(language, patient) {
  return {
    holder: name(language, "holder", patient.holder),
    tone: tone(HOLDER_TONE, patient.holder),
    awaiting: name(language, "awaiting", patient.awaiting ?? "none"),
  };
}

export function escalations(language, zone, patient) {
  return patient.escalations.map((one) => ({
    reason: name(language, "reason", one.reason),
    priority: name(language, "help", one.priority),
    tone: tone(PRIORITY_TONE, one.priority),
    state: `${name(language, "help", one.state)} · ${whenOf(language, zone, one.opened_at)}`,
  }));
}

/** What differs between two looks at one patient: the parts to highlight, the words to announce. */
export function changes(language, zone, before, after) {
  const parts = new Set();
  const said = [];
  if (!before || before.id !== after.id) return { parts, said };
  for (const visit of after.appointments) {
    const old = before.appointments.find((one) => one.id === visit.id);
    if (old && old.state === visit.state && old.starts_at === visit.starts_at) continue;
    const state = name(language, "visit", visit.state);
    parts.add(`visit:${visit.id}`);
    said.push(say(language, "visit.said", { when: whenOf(language, zone, visit.starts_at), state }));
  }
  if (before.holder !== after.holder) {
    parts.add("talk");
    said.push(`${say(language, "talk.holder")}: ${name(language, "holder", after.holder)}`);
  }
  if (before.consent !== after.consent) {
    parts.add("consent");
    said.push(name(language, "consent", after.consent));
  }
  if (after.escalations.length > before.escalations.length) parts.add("help");
  return { parts, said };
}

export function sizeShown(language, text) {
  const { units, single, segments } = size(text);
  if (!units) return say(language, "text.size_none", { single });
  return segments === 1
    ? say(language, "text.size_one", { units, single })
    : say(language, "text.size_many", { characters: text.length, segments });
}
