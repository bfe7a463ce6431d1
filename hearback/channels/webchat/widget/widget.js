// <hearback-chat clinic="…">: the element. Words are only ever put in as text.
import { STYLE } from "./style.js";
import { Tabs } from "./tabs.js";
import { Wire } from "./wire.js";
import { WORDS } from "./words.js";

const BASE = new URL(document.currentScript?.src || location.href).origin;
const STILL_THERE = 2 * 60000;
const LONGEST = 1000; // characters of a message, as the service counts them

const el = (name, props = {}, ...inside) => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(props)) {
    if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else if (key in made && key !== "role") made[key] = value;
    else made.setAttribute(key, value);
  }
  made.append(...inside);
  return made;
};

// Words in which some numbers are there to be called.
const callable = (text, numbers) =>
  numbers
    .reduce((parts, number) => parts.flatMap((part) => apart(part, number)), [text])
    .map((part) => (numbers.includes(part) ? el("a", { href: `tel:${part.replace(/[^\d+]/g, "")}` }, part) : part));

const apart = (part, number) => part.split(number).flatMap((rest, at) => (at ? [number, rest] : [rest]));

class HearbackChat extends HTMLElement {
  // Also when a page moves it: what goes on is the same chat.
  connectedCallback() {
    if (!this.box) this.make();
    document.addEventListener("visibilitychange", this.look);
    addEventListener("online", this.online);
    addEventListener("pageshow", this.online);
    if (this.wire.token) this.wire.follow();
  }

  make() {
    const wanted = this.getAttribute("lang") || document.documentElement.lang || navigator.language;
    this.language = wanted.startsWith("es") ? "es" : "en";
    this.inline = this.hasAttribute("inline");
    this.clinicName = this.getAttribute("name") || "";
    this.phone = this.getAttribute("phone") || "";
    this.pending = new Map();
    this.unread = 0;
    this.draw();
    this.tabs = new Tabs(this.getAttribute("clinic"), {
      token: ({ token, at }) => this.share(token, at),
      over: () => this.wire.token && this.wire.over(),
    });
    this.wire = new Wire(
      (this.getAttribute("server") || BASE).replace(/\/$/, ""),
      this.getAttribute("clinic"),
      this.language,
      {
        event: (told) => this.show(told),
        state: (state) => this.stand(state),
        sent: () => this.tabs.unsent(this.wire.queue),
        failed: (message) => this.fail(message),
        began: (begun) => this.meet(begun),
        token: (token) => this.tabs.keep(token),
        link: (how) => this.link(how),
        over: (unsent) => this.over(unsent),
        stale: async (token) => {
          const have = (await this.tabs.others()) || this.tabs.read();
          return have && have.token !== token ? have.token : null;
        },
      },
    );
    this.look = () => this.wire.hidden(document.hidden);
    this.online = () => this.wire.hurry();
    this.resume();
    if (this.inline) this.show_box(false);
  }

  disconnectedCallback() {
    document.removeEventListener("visibilitychange", this.look);
    removeEventListener("online", this.online);
    removeEventListener("pageshow", this.online);
    this.wire.rest();
  }

  get say() {
    return WORDS[this.language];
  }

  // A reload and a second tab go on where the browser is.
  async resume() {
    const kept = this.tabs.read();
    const has = kept?.token ? kept : await this.tabs.others();
    if (has?.token && !this.wire.token) {
      this.tabs.write({ ...kept, token: has.token, at: has.at });
      this.share(has.token, has.at);
    }
    if (kept?.open && !this.inline) this.show_box(false);
    // Also what was written before there was a session.
    for (const message of kept?.unsent || []) this.queue(message);
  }

  share(token, at) {
    const is_new = !this.wire.token;
    this.wire.token = token;
    this.wire.renewed = at;
    if (!is_new) return;
    if (this.closed) this.tell(""); // another tab began the next one
    this.closed = false;
    this.wire.follow();
  }

  meet(begun) {
    this.clinicName = begun.clinic;
    this.phone = begun.phone;
    this.words();
  }

  draw() {
    const root = this.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
    const icon = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    const path = document.createElementNS(icon.namespaceURI, "path");
    path.setAttribute("d", "M4 3h16a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2h-7l-5 5v-5H4a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2z");
    icon.setAttribute("viewBox", "0 0 24 24");
    icon.setAttribute("aria-hidden", "true");
    icon.append(path);
    this.launchWords = el("span");
    this.count = el("span", { className: "count", hidden: true });
    this.launch = el(
      "button",
      { className: "launch", type: "button", "aria-expanded": "false", onclick: () => this.show_box() },
      icon,
      this.launchWords,
      this.count,
    );
    this.heading = el("h2", { id: "t" });
    this.who = el("p", { className: "who" });
    this.tongue = el("button", { type: "button", onclick: () => this.switch() });
    this.closing = el("button", { type: "button", onclick: () => this.hide_box() }, "✕");
    this.closing.hidden = this.inline;
    this.danger = el("span");
    this.exit = el("button", { type: "button", onclick: () => this.leave() });
    this.hello = el("p", { className: "m bot" });
    this.log = el("div", { className: "log", role: "log", tabIndex: 0, "aria-live": "polite" }, this.hello);
    this.below = el("button", { className: "below", type: "button", hidden: true, onclick: () => this.go_down() });
    this.log.addEventListener("scroll", () => this.near && (this.below.hidden = true));
    this.dots = el("div", { className: "m dots", hidden: true }, el("i"), el("i"), el("i"));
    this.hint = el("span", { className: "unseen", role: "status" });
    this.quick = el("div", { className: "quick", role: "group", hidden: true });
    this.told = el("span");
    this.toldDo = el("button", { type: "button" });
    this.notice = el("p", { className: "say", role: "status", hidden: true }, this.told, this.toldDo);
    this.field = el("textarea", {
      rows: 1,
      autocomplete: "off",
      enterKeyHint: "send",
      onkeydown: (event) => {
        if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
          event.preventDefault();
          this.submit();
        }
      },
    });
    this.sending = el("button", { className: "send", type: "submit" });
    const form = el(
      "form",
      { onsubmit: (event) => (event.preventDefault(), this.submit()) },
      this.field,
      this.sending,
    );
    this.box = el(
      "section",
      {
        className: "box",
        role: this.inline ? "region" : "dialog",
        "aria-labelledby": "t",
        hidden: true,
        onkeydown: (event) => this.press(event),
      },
      el("div", { className: "bar" }, el("div", {}, this.heading, this.who), this.tongue, this.closing),
      el("p", { className: "safe" }, this.danger, this.exit),
      this.log,
      this.below,
      this.hint,
      this.quick,
      this.notice,
      form,
    );
    root.append(this.launch, this.box);
    this.launch.hidden = this.inline;
    this.log.append(this.dots);
    this.words();
  }

  words() {
    const say = this.say;
    this.box.lang = this.launch.lang = this.language;
    this.launchWords.textContent = say.open;
    this.heading.textContent = this.clinicName || say.title;
    this.standing();
    this.tongue.textContent = say.language;
    this.tongue.lang = this.language === "en" ? "es" : "en";
    this.closing.setAttribute("aria-label", say.close);
    this.danger.replaceChildren(...callable(say.danger, ["911", "988"]));
    this.exit.textContent = say.exit;
    const hello = `${say.hello(this.clinicName)}${this.phone ? say.call(this.phone) : ""}.`;
    this.hello.replaceChildren(...callable(hello, this.phone ? [this.phone] : []));
    this.log.setAttribute("aria-label", say.log);
    this.dots.setAttribute("aria-label", say.thinking);
    this.dots.setAttribute("role", "img");
    this.below.textContent = `${say.more} ↓`;
    this.quick.setAttribute("aria-label", say.quick);
    this.field.setAttribute("aria-label", say.field);
    this.sending.textContent = say.send;
  }

  switch() {
    this.language = this.language === "en" ? "es" : "en";
    this.wire.language = this.language;
    this.words();
    if (this.wire.token) this.put(this.language === "es" ? "en español por favor" : "in English please");
  }

  // On a small phone the chat hides the page: nothing behind it is to be reached either.
  get fills() {
    return !this.inline && matchMedia("(max-width:480px)").matches;
  }

  press(event) {
    if (event.key === "Escape" && !this.inline) this.hide_box();
    if (event.key !== "Tab" || !this.fills) return;
    const stops = [...this.box.querySelectorAll("a, button, textarea, [tabindex]")].filter((each) => each.offsetParent);
    const [from, to] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]];
    if (this.shadowRoot.activeElement !== from) return;
    event.preventDefault();
    to.focus();
  }

  show_box(focus = true) {
    this.box.hidden = false;
    if (this.fills) this.box.setAttribute("aria-modal", "true");
    else this.box.removeAttribute("aria-modal");
    this.launch.hidden = true;
    this.launch.setAttribute("aria-expanded", "true");
    this.unread = 0;
    this.count.hidden = true;
    this.remember(true);
    if (focus) {
      this.field.focus();
      this.wire.begin();
    }
    this.down();
  }

  hide_box() {
    this.box.hidden = true;
    this.launch.hidden = false;
    this.launch.setAttribute("aria-expanded", "false");
    this.remember(false);
    this.launch.focus();
  }

  remember(open) {
    this.tabs?.write({ ...this.tabs.read(), open });
  }

  // For somebody who must not be seen here: away at once, and nothing left in the tab.
  leave() {
    this.tabs.over();
    this.wire.end();
    this.field.value = "";
    this.box.hidden = true;
    location.replace(this.getAttribute("exit") || "https://www.weather.gov/");
  }

  // What is too long stays as it was written: the end of it may be what matters.
  submit() {
    const text = this.field.value.trim();
    this.field.focus();
    if ([...text].length > LONGEST) return this.tell(this.say.long);
    if (this.told.textContent === this.say.long) this.tell("");
    this.field.value = "";
    if (text) this.put(text);
  }

  put(text) {
    this.queue({ id: crypto.randomUUID(), text });
  }

  queue(message) {
    this.closed = false;
    this.offer([]);
    const bubble = this.bubble("visitor", message.text);
    bubble.classList.add("pending");
    this.pending.set(message.id, bubble);
    this.wire.send(message);
    this.tabs.unsent(this.wire.queue);
    this.dots.hidden = this.linked === "down" || (this.state?.who === "person" && !this.state.typing);
    if (this.linked === "down") this.waits(bubble);
    this.down();
  }

  // What stays here for now says so, and not by its look alone.
  waits(bubble) {
    if (!bubble.querySelector(".unsent")) bubble.prepend(el("small", { className: "unsent" }, this.say.unsent));
  }

  fail(message) {
    const bubble = this.pending.get(message.id);
    this.pending.delete(message.id);
    bubble?.classList.remove("pending");
    bubble?.querySelector(".unsent")?.remove();
    bubble?.append(el("small", {}, this.say.refused));
    this.dots.hidden = true;
    this.tabs.unsent(this.wire.queue);
  }

  bubble(kind, text) {
    const label = el("span", { className: "unseen" }, `${this.say[kind === "visitor" ? "you" : kind]}: `);
    const made = el("div", { className: `m ${kind}` }, label, text);
    if (kind === "agent") made.prepend(el("small", { "aria-hidden": "true" }, this.say.agent));
    this.log.insertBefore(made, this.dots);
    return made;
  }

  note(text) {
    this.log.insertBefore(el("p", { className: "note" }, text), this.dots);
  }

  get near() {
    return this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < 120;
  }

  show(told) {
    const near = this.near;
    if (told.kind === "visitor") {
      const mine = this.pending.get(told.id);
      this.pending.delete(told.id);
      if (mine) {
        mine.classList.remove("pending");
        mine.querySelector(".unsent")?.remove();
        this.log.insertBefore(mine, this.dots);
      } else this.bubble("visitor", told.text);
      this.offer([]);
      for (const later of this.pending.values()) this.log.insertBefore(later, this.dots);
    } else if (told.kind === "joined" || told.kind === "left") this.note(this.say[told.kind]);
    else if (told.text) {
      this.dots.hidden = true;
      this.hinted = false;
      this.bubble(told.kind, told.text);
      this.offer(told.quick || []);
      if (this.box.hidden) {
        this.unread += 1;
        this.count.textContent = this.unread;
        this.count.hidden = false;
      }
    }
    if (near) this.down();
    else if (told.text && told.kind !== "visitor") this.below.hidden = false;
  }

  offer(buttons) {
    this.quick.replaceChildren(
      ...buttons.map(({ text, label }) =>
        el("button", { type: "button", onclick: () => (this.put(text), this.field.focus()) }, label),
      ),
    );
    this.quick.hidden = !buttons.length;
  }

  // Seen as long as it lasts; told to a screen reader once before each thing that a person says.
  standing() {
    const { who, typing } = this.state || {};
    this.who.textContent = this.say[typing ? "typing" : who] || this.say.assistant;
    this.dots.ariaHidden = typing ? "true" : null;
    if (!typing) this.hint.textContent = "";
    else if (!this.hinted) this.hint.textContent = this.say.typing;
    this.hinted ||= typing;
  }

  stand(state) {
    this.state = state;
    this.standing();
    const near = this.near;
    this.dots.hidden = !state.typing && (!state.thinking || state.who === "person");
    if (near && state.typing) this.down();
    clearTimeout(this.asking);
    if (state.closes) {
      const left = new Date(state.closes) - Date.now() - STILL_THERE;
      // A clock that is far off would ask at once, or never.
      if (left > 0 && left < 3600000) this.asking = setTimeout(() => this.still(), left);
    }
    if (!this.closed) this.tell(state.who === "waiting" ? this.say.wait : "");
  }

  still() {
    this.tell(this.say.still, this.say.here, () => (this.wire.renew(true), this.tell("")));
  }

  tell(text, label, act) {
    const near = this.near;
    this.told.textContent = text;
    this.toldDo.hidden = !label;
    this.toldDo.textContent = label || "";
    this.toldDo.onclick = act || null;
    this.notice.hidden = !text;
    if (near) this.down();
  }

  link(how) {
    if (this.closed) return;
    if (how === "up" && this.linked !== "up") this.tell(this.state?.who === "waiting" ? this.say.wait : "");
    if (how === "down") {
      this.dots.hidden = true; // nobody can be answering
      for (const bubble of this.pending.values()) this.waits(bubble);
      this.tell(this.say.offline);
    }
    if (how === "slow") this.tell(this.say.slow);
    if (how === "refused") this.tell(this.say.refused);
    this.linked = how;
  }

  // What was not sent is still their own to send: it goes back where it was written.
  over(unsent) {
    this.field.value = [...unsent.map(({ text }) => text), this.field.value].join("\n").trim();
    this.closed = true;
    this.tabs.over();
    this.state = null;
    this.pending.clear();
    this.offer([]);
    this.log.replaceChildren(this.hello, this.dots);
    this.dots.hidden = true;
    this.words();
    this.tell(this.say.ended, this.say.again, () => {
      this.closed = false;
      this.tell("");
      this.field.focus();
      this.wire.begin();
    });
  }

  down() {
    this.log.scrollTop = this.log.scrollHeight;
    this.below.hidden = true;
  }

  go_down() {
    this.down();
    this.field.focus();
  }
}

customElements.get("hearback-chat") || customElements.define("hearback-chat", HearbackChat);
