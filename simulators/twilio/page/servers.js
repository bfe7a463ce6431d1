// What the page asks of the simulator; a question that fails is answered with a word.

async function ask(path, options = {}) {
  let response;
  try {
    response = await fetch(path, { cache: "no-store", ...options });
  } catch {
    return { trouble: "simulator.unreachable" };
  }
  const body = await response.json().catch(() => null);
  if (response.ok && body) return { body };
  return { trouble: troubleOf(response.status, body?.error) };
}

export function troubleOf(status, error) {
  if (status === 401 || status === 403) return "service.refused";
  return error === "not_configured" ? "service.not_configured" : "service.unreachable";
}

const post = (path, body) =>
  ask(path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });

export const askState = () => ask("/sim/state");
export const askMessages = (phone) => ask(`/sim/messages?phone=${encodeURIComponent(phone)}`);
export const moveClock = (move) => post("/sim/clock", move);
export const sendText = (from, to, body) => post("/sim/inbound", { from, to, body });

/** The browser reconnects by itself and names the last event it saw. */
export function listen(phone, after, onWake) {
  const source = new EventSource(
    `/sim/events?phone=${encodeURIComponent(phone)}&after=${after}`,
  );
  source.onmessage = onWake;
  return source;
}
