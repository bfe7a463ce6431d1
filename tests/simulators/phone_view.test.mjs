// What the phone page shows, without a page: run by test_phone_view.py.

import assert from "node:assert/strict";
import { test } from "node:test";

const page = new URL("../../simulators/twilio/page/", import.meta.url);
const { LANGUAGES, WORDS, name, say } = await import(new URL("words.js", page));
const { nextMorning, sameDay, whenOf } = await import(new URL("time.js", page));
const { size } = await import(new URL("segments.js", page));
const { troubleOf } = await import(new URL("servers.js", page));
const view = await import(new URL("view.js", page));

const ZONE = "America/Chicago";
const visit = {
  id: "v1",
  starts_at: "2026-03-03T14:00:00-06:00",
  provider: "Dr. Elena Ruiz",
  location: "Room 4",
  state: "scheduled",
  version: 1,
  reminders: [
    { kind: "reminder_24h", due_at: "2026-03-02T14:00:00-06:00", state: "planned", reason: null },
    { kind: "reminder_48h", due_at: "2026-03-01T14:00:00-06:00", state: "planned", reason: null },
  ],
};
const ana = {
  id: "ana",
  name: "Ana Torres",
  language: "es",
  phone: "+13125550101",
  clinic_id: "lakeside",
  sms_from: "+13125550199",
  consent: "opted_in",
  awaiting: null,
  holder: "bot",
  appointments: [visit],
  escalations: [],
  last_decisions: [],
};
const text = (changes = {}) => ({
  sid: "SM1",
  direction: "outbound-api",
  body: "Hola",
  media: [],
  status: "delivered",
  error_code: null,
  sent_at: "2026-03-01T20:00:00Z",
  ...changes,
});

test("every word exists in both languages with the same blanks", () => {
  const blanks = (words) => (words.match(/\{\w+\}/g) ?? []).sort();
  for (const [key, pair] of Object.entries(WORDS)) {
    assert.equal(pair.length, LANGUAGES.length, key);
    assert.ok(pair.every((words) => words.trim()), key);
    assert.deepEqual(blanks(pair[0]), blanks(pair[1]), key);
  }
});

test("no word shouts", () => {
  const loud = Object.values(WORDS).flat().filter((words) => words.includes("!"));

  assert.deepEqual(loud, []);
});

test("a word nobody wrote is an error", () => {
  assert.throws(() => say("en", "nothing.here"));
});

test("a value this page does not know is shown as it stands", () => {
  assert.equal(name("es", "act", "brand_new_act"), "brand new act");
});

for (const [what, now, morning] of [
  ["in the night it is today's", "2026-03-02T07:59:59-06:00", "2026-03-02T08:00:00-06:00"],
  ["at eight it is tomorrow's", "2026-03-02T08:00:00-06:00", "2026-03-03T08:00:00-06:00"],
  ["in the evening it is tomorrow's", "2026-03-02T23:30:00-06:00", "2026-03-03T08:00:00-06:00"],
  ["over the short night", "2026-03-07T20:00:00-06:00", "2026-03-08T08:00:00-05:00"],
  ["over the long night", "2026-10-31T20:00:00-05:00", "2026-11-01T08:00:00-06:00"],
  ["over the end of the year", "2026-12-31T20:00:00-06:00", "2027-01-01T08:00:00-06:00"],
]) {
  test(`the next morning: ${what}`, () => {
    assert.equal(nextMorning(ZONE, now), new Date(morning).toISOString());
  });
}

test("the next morning where the clocks change after the first guess", () => {
  const morning = nextMorning("America/Los_Angeles", "2026-03-07T20:00:00-08:00");

  assert.equal(morning, new Date("2026-03-08T08:00:00-07:00").toISOString());
});

test("a day ends at the clinic's midnight", () => {
  assert.ok(sameDay(ZONE, "2026-03-02T05:59:00Z", "2026-03-01T20:00:00Z"));
  assert.ok(!sameDay(ZONE, "2026-03-02T06:00:00Z", "2026-03-01T20:00:00Z"));
});

test("times are told in the page's language and the clinic's zone", () => {
  assert.equal(whenOf("en", ZONE, "2026-03-02T20:00:00Z"), "Mon, Mar 2, 2:00 PM");
  assert.match(whenOf("es", ZONE, "2026-03-02T20:00:00Z"), /^lun, 2 de mar, 2:00 p\.\s?m\.$/);
});

for (const [written, segments] of [
  ["a".repeat(160), 1],
  ["a".repeat(161), 2],
  ["a".repeat(306), 2],
  ["a".repeat(307), 3],
  ["á".repeat(70), 1],
  ["á".repeat(71), 2],
  ["á".repeat(135), 3],
  ["€".repeat(80), 1],
  ["€".repeat(81), 2],
  ["👍".repeat(35), 1],
  ["👍".repeat(36), 2],
]) {
  test(`${[...written].length} × ${[...written][0]} are ${segments} segments`, () => {
    assert.equal(size(written).segments, segments);
  });
}

test("the counter says how much of the text is used", () => {
  assert.equal(view.sizeShown("en", ""), "0 of 160");
  assert.equal(view.sizeShown("en", "á"), "1 of 70 · 1 text");
  assert.equal(view.sizeShown("es", "a".repeat(161)), "161 de 1600 · 2 mensajes");
});

test("the next reminder is the earliest that is still to come", () => {
  const next = view.nextReminder(ana, "2026-02-27T16:00:00-06:00");

  assert.equal(next.kind, "reminder_48h");
});

for (const [what, changes] of [
  ["sent", { state: "sent" }],
  ["called off", { state: "cancelled" }],
  ["past", { due_at: "2026-02-01T14:00:00-06:00" }],
]) {
  test(`a reminder that is ${what} is not the next one`, () => {
    const reminders = [visit.reminders[0], { ...visit.reminders[1], ...changes }];
    const patient = { ...ana, appointments: [{ ...visit, reminders }] };

    assert.equal(view.nextReminder(patient, "2026-02-27T16:00:00-06:00").kind, "reminder_24h");
  });
}

test("a clock key says where it goes, and goes nowhere without a reminder", () => {
  const now = "2026-02-27T16:00:00-06:00";
  const [key] = view.clockKeys("en", ZONE, ana, now);
  const [idle] = view.clockKeys("en", ZONE, { ...ana, appointments: [] }, now);

  assert.deepEqual(key.move, { to: "2026-03-01T14:00:00-06:00" });
  assert.equal(key.more, "2 days before · Sun, Mar 1, 2:00 PM");
  assert.equal(idle.move, null);
});

test("a day line stands before the first text of each day", () => {
  const rows = view.conversation("en", ZONE, [
    text({ sid: "SM1" }),
    text({ sid: "SM2", direction: "inbound", status: "received" }),
    text({ sid: "SM3", sent_at: "2026-03-02T20:00:00Z" }),
  ]);

  assert.deepEqual(rows.map((row) => row.key), ["day-SM1", "SM1", "SM2", "day-SM3", "SM3"]);
  assert.deepEqual(rows.map((row) => row.mine), [undefined, false, true, undefined, false]);
});

for (const [status, code, state, words] of [
  ["queued", null, "queued", "On its way"],
  ["sent", null, "sent", "Sent"],
  ["delivered", null, "delivered", "Delivered"],
  ["receiving", null, "queued", "On its way"],
  ["received", null, "delivered", "Delivered"],
  ["undelivered", 30003, "failed", "Not delivered · error 30003"],
  ["failed", null, "failed", "Not delivered"],
  ["canceled", null, "canceled", "Canceled"],
  ["a_new_one", null, "queued", "On its way"],
]) {
  test(`a ${status} text is shown as ${state}`, () => {
    assert.deepEqual(view.deliveryOf("en", { status, error_code: code }), { state, words });
  });
}

test("a reminder that will not be sent says why", () => {
  const reminders = [{ ...visit.reminders[0], state: "suppressed", reason: "opted_out" }];
  const [shown] = view.visits("en", ZONE, { ...ana, appointments: [{ ...visit, reminders }] });

  assert.equal(shown.reminders[0].state, "Not sent: stopped texts");
});

test("the latest decision comes first, whatever the order told", () => {
  const decision = (act, at) => ({ act, decided_by: "model", rule: null, confidence: 0.914, at });
  const seen = view.understood("en", ZONE, {
    ...ana,
    last_decisions: [
      decision("greeting", "2026-03-01T14:00:00-06:00"),
      decision("cancel", "2026-03-01T14:05:00-06:00"),
    ],
  });

  assert.equal(seen.act, "Cancels the visit");
  assert.equal(seen.percent, 91);
  assert.deepEqual(seen.before.map((one) => one.act), ["Says hello"]);
});

test("nothing was understood before anything was said", () => {
  assert.equal(view.understood("en", ZONE, ana), null);
});

test("a visit that changed its state is highlighted and told in words", () => {
  const after = { ...ana, appointments: [{ ...visit, state: "confirmed" }], holder: "queue" };

  const { parts, said } = view.changes("en", ZONE, ana, after);

  assert.deepEqual([...parts], ["visit:v1", "talk"]);
  assert.deepEqual(said, [
    "Appointment on Tue, Mar 3, 2:00 PM: Confirmed",
    "Held by: Waiting for a person",
  ]);
});

test("another patient is no change", () => {
  assert.equal(view.changes("en", ZONE, ana, { ...ana, id: "james", holder: "queue" }).parts.size, 0);
});

test("a patient who is gone is replaced by the first one", () => {
  const state = { clinics: [], patients: [ana] };

  assert.equal(view.patientById(state, "nobody"), ana);
  assert.equal(view.patientById({ clinics: [], patients: [] }, "nobody"), null);
});

test("trouble is told by its cause", () => {
  assert.equal(troubleOf(401, undefined), "service.refused");
  assert.equal(troubleOf(503, "not_configured"), "service.not_configured");
  assert.equal(troubleOf(500, undefined), "service.unreachable");
});
