// Instants as a clinic's wall clock shows them, and wall-clock times as instants.

const LOCALES = { en: "en-US", es: "es-US" };
const HOUR_OF_MORNING = 8; // texting hours open then, so what waited for the morning leaves

function formatted(language, zone, iso, options) {
  return new Intl.DateTimeFormat(LOCALES[language], { timeZone: zone, ...options })
    .format(new Date(iso))
    .replace(/[\u00a0\u202f]/g, " ");
}

export const timeOf = (language, zone, iso) =>
  formatted(language, zone, iso, { hour: "numeric", minute: "2-digit" });

export const dayOf = (language, zone, iso) =>
  sentence(formatted(language, zone, iso, { weekday: "long", month: "long", day: "numeric" }));

/** Short, and for the middle of a line: Spanish days and months stay in lower case. */
export const whenOf = (language, zone, iso) => {
  const day = formatted(language, zone, iso, { weekday: "short", month: "short", day: "numeric" });
  return `${day}, ${timeOf(language, zone, iso)}`;
};

const sentence = (text) => text.charAt(0).toUpperCase() + text.slice(1);

function wallClock(zone, instant) {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  }).formatToParts(instant);
  const read = Object.fromEntries(parts.map((part) => [part.type, Number(part.value)]));
  return Date.UTC(read.year, read.month - 1, read.day, read.hour, read.minute, read.second);
}

export function sameDay(zone, one, other) {
  const day = (iso) => Math.floor(wallClock(zone, new Date(iso)) / 86_400_000);
  return day(one) === day(other);
}

/** The next 8:00 in the zone, strictly later than now. */
export function nextMorning(zone, nowIso) {
  const now = new Date(nowIso);
  const local = new Date(wallClock(zone, now));
  const morning = (days) =>
    instantOf(
      zone,
      Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate() + days, HOUR_OF_MORNING),
    );
  const today = morning(0);
  return (today > now ? today : morning(1)).toISOString();
}

/** Twice, because the offset belongs to the answer and not to the first guess. */
function instantOf(zone, wall) {
  let guess = wall;
  for (let round = 0; round < 2; round += 1) {
    guess = wall - (wallClock(zone, new Date(guess)) - guess);
  }
  return new Date(guess);
}
