// The words of a thread stay fresh by themselves, its buttons do not: when it has changed hands, the
// page says so beside the box to write in, and who wants the new buttons loads it anew.

const said = document.getElementById("changed");
const standing = () => document.querySelector("[data-standing]")?.dataset.standing;
const first = standing();

export function tellChange() {
  if (!said || standing() === undefined) return;
  const isAsItWas = standing() === first;
  if (isAsItWas === (said.childElementCount === 0)) return; // spoken once
  if (isAsItWas) return said.replaceChildren();
  const link = document.createElement("a");
  link.href = window.location.pathname;
  link.textContent = said.dataset.link;
  said.replaceChildren(`${said.dataset.words} `, link);
}
