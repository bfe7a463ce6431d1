// What a composer tells while somebody writes. Pure: words in, what to show out.

import { size } from "./segments.js";

// What a text on a phone must not tell (rule H15): the kinds of things, and how they are written.
const PRIVATE = [
  /\b(diabet|cancer|c[aá]ncer|oncolog|colonosc|mamm?ogra|biops|hiv|vih|psych|psiqui|insulin|pregnan|embaraz|diagnos|depress|depresi|metformin|a1c)[\p{L}\d]*/iu,
  /\$\s?\d[\d.,]*/u,
  /\b(balance|saldo|test results?|lab results?|resultados?)\b/iu,
  /\b(\d{1,2}[/-]\d{1,2}[/-](19|20)\d{2}|(19|20)\d{2}-\d{2}-\d{2})\b/u,
  /\b(member|policy|ssn|mrn|seguro social)\b[^.\n]{0,12}\d{3,}/iu,
];

export function tellsPrivate(text) {
  for (const one of PRIVATE) {
    const found = text.match(one);
    if (found) return found[0];
  }
  return null;
}

export function sizeTold(text, words) {
  if (!text) return "";
  const { units, single, segments } = size(text);
  if (segments === 1) return words.one.replace("{left}", single - units);
  const phrase = single === 160 ? words.many : words.unicode;
  return phrase.replace("{count}", segments);
}

// Refreshing asks of many pages at once are spread out; the thread that is read comes first.
export const LIST_PAUSE = 1500;

export function pauseBefore(kind, lastAsked, now) {
  if (kind === "thread") return 0;
  return Math.max(0, lastAsked + LIST_PAUSE - now);
}
