// How many texts a message takes on the air: GSM-7 where every character allows it, else UCS-2.

const BASIC = new Set(
  "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?" +
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà",
);
const EXTENDED = new Set("^{}\\[~]|€\f");

export function size(text) {
  const characters = [...text];
  const plain = characters.every((one) => BASIC.has(one) || EXTENDED.has(one));
  const widths = characters.map((one) => (plain ? (EXTENDED.has(one) ? 2 : 1) : one.length));
  const [single, joined] = plain ? [160, 153] : [70, 67];
  const units = widths.reduce((sum, width) => sum + width, 0);
  return { units, single, segments: count(widths, units, single, joined) };
}

function count(widths, units, single, joined) {
  if (units <= single) return 1;
  let segments = 1;
  let used = 0;
  for (const width of widths) {
    if (used + width > joined) {
      segments += 1;
      used = 0;
    }
    used += width;
  }
  return segments;
}
