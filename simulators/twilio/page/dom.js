// The few moves this page makes on the document; text always goes in as text.

export const byId = (id) => document.getElementById(id);

export function el(tag, facts = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(facts)) {
    if (value === true) node.setAttribute(name, "");
    else if (value !== null && value !== undefined && value !== false) node.setAttribute(name, value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

/** A node is made once per key and only ever updated, so that a screen reader hears it once. */
export function keepInStep(parent, rows, make, update) {
  const known = new Map([...parent.children].map((node) => [node.dataset.key, node]));
  rows.forEach((row, place) => {
    const node = known.get(row.key) ?? make(row);
    node.dataset.key = row.key;
    update?.(node, row);
    if (parent.children[place] !== node) parent.insertBefore(node, parent.children[place] ?? null);
    known.delete(row.key);
  });
  for (const gone of known.values()) gone.remove();
}

const shown = new WeakMap(); // part → what it shows

/** Replace what a part shows, unless it already shows just that. */
export function showOnce(parent, view, children) {
  const seen = JSON.stringify(view);
  if (shown.get(parent) === seen) return;
  shown.set(parent, seen);
  parent.replaceChildren(...children());
}

export const forget = (parent) => shown.delete(parent);

export function pill(words, tone) {
  return el("span", { class: "pill", "data-tone": tone }, words);
}
