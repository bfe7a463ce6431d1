// Who is signed out by time must not leave patients on the screen: the page asks by itself, which
// keeps nobody signed in, and goes to the door, which knows where to go on.

const ASK_EVERY = 60_000;

export const BY_ITSELF = { "X-By-Itself": "1" };

export function toTheDoor(answer) {
  const door = answer.headers.get("HX-Redirect");
  if (answer.status === 401 && door) window.location.assign(door);
}

async function ask() {
  const headers = { ...BY_ITSELF, "HX-Current-URL": window.location.href };
  const answer = await fetch("/console/here", { headers }).catch(() => null); // away: the next asks
  if (answer) toTheDoor(answer);
}

export function watchSession() {
  if (document.body.dataset.signedIn !== "yes") return;
  setInterval(ask, ASK_EVERY);
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) ask();
  });
}
