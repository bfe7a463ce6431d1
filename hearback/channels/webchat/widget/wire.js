// The wire: a session, messages sent once and in order, events by stream or by asking.

const WAIT = [500, 1000, 2000, 4000, 8000, 15000];
const SILENT = 45000; // no ping for so long: the stream is dead, whatever the socket says
const FULL = 60000; // while there are too many streams, or a proxy starts anew: then once more
const RENEW = 10 * 60000;
const ASLEEP = 60000; // hidden for so long: the stream is given up until somebody looks

export const pause = (tries) => WAIT[Math.min(tries, WAIT.length - 1)] * (0.75 + Math.random() / 2);

// Lines of a stream of server-sent events, put together to events. Pure but for its memory.
export function reader(tell) {
  let rest = "";
  let event = "message";
  let data = "";
  return (chunk) => {
    rest += chunk;
    const lines = rest.split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop();
    for (const line of lines) {
      if (line.startsWith("data:")) data += line.slice(5).trimStart();
      else if (line.startsWith("event:")) event = line.slice(6).trim();
      else if (line === "" && data) {
        tell(event, JSON.parse(data));
        event = "message";
        data = "";
      } else if (line === "") event = "message";
    }
  };
}

export class Wire {
  // on: {event, state, over, link, began, token}
  constructor(base, clinic, language, on) {
    Object.assign(this, { base, clinic, language, on });
    this.token = null;
    this.seen = 0;
    this.queue = [];
    this.tries = 0;
    this.noStreamsUntil = 0;
    this.running = null;
    this.sleepers = new Set();
  }

  async ask(path, body, signal) {
    const headers = { "Content-Type": "application/json" };
    if (this.token) headers.Authorization = `Bearer ${this.token}`;
    return fetch(`${this.base}/chat/${path}`, {
      method: body === undefined ? "GET" : "POST",
      headers,
      body: body === undefined ? undefined : JSON.stringify(body),
      signal,
      keepalive: path === "end", // also when the page is left at once
      credentials: "omit",
      cache: "no-store",
      referrerPolicy: "no-referrer",
    });
  }

  async begin() {
    if (this.token || this.beginning) return this.beginning;
    this.beginning = (async () => {
      for (;;) {
        try {
          const answer = await this.ask("sessions", { clinic: this.clinic, language: this.language });
          if (answer.status === 201) {
            const begun = await answer.json();
            this.took(begun.token);
            this.on.began(begun);
            this.beginning = null;
            this.follow();
            return;
          }
          if (answer.status === 403) throw this.on.link("refused");
        } catch (error) {
          if (!(error instanceof TypeError)) return;
        }
        this.on.link("down");
        await this.sleep(pause(this.tries++));
      }
    })();
    return this.beginning;
  }

  took(token) {
    this.token = token;
    this.renewed = Date.now();
    this.on.token(token);
  }

  sleep(ms) {
    return new Promise((done) => {
      const wake = () => (clearTimeout(timer), this.sleepers.delete(wake), done());
      const timer = setTimeout(wake, ms);
      this.sleepers.add(wake);
    });
  }

  // Somebody looks, or the network is back: at once, and not at the next try.
  hurry() {
    this.tries = 0;
    for (const wake of this.sleepers) wake();
    this.pump();
  }

  send(message) {
    this.queue.push(message);
    return this.pump();
  }

  // One at a time, and the next only when the one before was taken: the order holds.
  async pump() {
    if (this.pumping) return;
    this.pumping = true;
    let tries = 0;
    while (this.queue.length) {
      await this.begin();
      const [message] = this.queue;
      try {
        const answer = await this.ask("messages", message);
        if (answer.status === 202) this.on.sent(this.queue.shift());
        else if (answer.status === 401) {
          if (!(await this.recover())) break;
        } else if (answer.status === 429) {
          this.on.link("slow");
          await this.sleep(20000);
        } else if (answer.status < 500) this.on.failed(this.queue.shift());
        else await this.sleep(pause(tries++));
      } catch {
        this.on.link("down");
        await this.sleep(pause(tries++));
      }
    }
    this.pumping = false;
  }

  // Another tab may have a newer token; without one the chat is over.
  async recover() {
    const newer = await this.on.stale(this.token);
    if (newer && newer !== this.token) {
      this.token = newer;
      return true;
    }
    this.over();
    return false;
  }

  over() {
    const unsent = this.queue;
    this.rest();
    this.token = null;
    this.seen = 0;
    this.queue = [];
    this.on.over(unsent);
  }

  rest() {
    this.running = null;
    this.abort?.abort();
  }

  async renewIfOld() {
    if (this.renewing || Date.now() - this.renewed < RENEW) return;
    this.renewing = true;
    await this.renew();
    this.renewing = false;
  }

  async renew(here = false) {
    try {
      const answer = await this.ask("token", { here });
      if (answer.ok) this.took((await answer.json()).token);
      else if (answer.status === 401) await this.recover();
    } catch {
      // the next look tries again
    }
  }

  take(kind, told) {
    if (kind === "state") this.on.state(told);
    else if (told.seq > this.seen) {
      this.seen = told.seq;
      this.on.event(told);
      if (told.kind === "ended") this.over();
    }
  }

  async follow() {
    if (this.running) return;
    const mine = (this.running = {}); // one that was told to rest does not go on beside a new one
    const goes = () => this.running === mine && this.token;
    while (goes()) {
      await this.renewIfOld();
      if (document.hidden && Date.now() - (this.hiddenAt ?? 0) > ASLEEP) {
        await this.sleep(30000);
        if (document.hidden && goes()) await this.poll();
        continue;
      }
      if (!goes()) break;
      const asks = Date.now() < this.noStreamsUntil;
      const lived = asks ? await this.poll() : await this.stream();
      if (!goes()) break;
      if (lived) this.tries = 0;
      await this.sleep(asks && lived ? 2500 : pause(this.tries++));
    }
    if (this.running === mine) this.running = null;
  }

  async poll() {
    try {
      const answer = await this.ask(`events?after=${this.seen}`);
      if (answer.status === 401) return this.recover();
      if (!answer.ok) return false;
      const page = await answer.json();
      this.on.link("up");
      page.events.forEach((each) => this.take("message", each));
      this.take("state", page.state);
      return true;
    } catch {
      this.on.link("down");
      return false;
    }
  }

  async stream() {
    const abort = (this.abort = new AbortController());
    let watch;
    let lived = false;
    const alive = () => {
      clearTimeout(watch);
      watch = setTimeout(() => abort.abort(), SILENT);
    };
    try {
      alive();
      const answer = await this.ask(`stream?after=${this.seen}`, undefined, abort.signal);
      if (answer.status === 401) return await this.recover();
      if (!answer.ok || !answer.body?.getReader) {
        if (answer.ok) this.noStreamsUntil = Infinity; // this browser, or what stands before us
        else if (answer.status === 503) this.noStreamsUntil = Date.now() + FULL;
        return false;
      }
      const text = new TextDecoder();
      const read = reader((kind, told) => this.take(kind, told));
      const body = answer.body.getReader();
      for (;;) {
        const { done, value } = await body.read();
        if (done) break;
        alive();
        this.renewIfOld(); // a stream may last for hours, and what it was begun with does not
        lived = true;
        this.on.link("up");
        read(text.decode(value, { stream: true }));
      }
    } catch {
      if (this.running && !document.hidden) this.on.link("down");
    } finally {
      clearTimeout(watch);
    }
    return lived;
  }

  hidden(is) {
    this.hiddenAt = is ? Date.now() : null;
    clearTimeout(this.dozing);
    if (is) this.dozing = setTimeout(() => this.abort?.abort(), ASLEEP);
    else if (this.token) this.hurry();
  }

  async end() {
    this.queue = [];
    try {
      if (this.token) await this.ask("end", {});
    } catch {
      // it ends by itself
    }
    this.over();
  }
}
