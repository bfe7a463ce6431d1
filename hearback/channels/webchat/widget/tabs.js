// The session of this browser: kept by the tab, shared with tabs that are open, gone with the last.

export class Tabs {
  constructor(name, on) {
    this.key = `hearback-chat:${name}`;
    this.on = on;
    try {
      this.channel = new BroadcastChannel(this.key);
      this.channel.onmessage = ({ data }) => this.hear(data);
    } catch {
      this.channel = null;
    }
  }

  hear(data) {
    const mine = this.read();
    if (data.ask && mine?.token) this.tell({ have: { token: mine.token, at: mine.at } });
    else if (data.have) {
      this.heard?.(data.have);
      if (!(mine?.at >= data.have.at)) {
        this.write({ ...mine, ...data.have });
        this.on.token(data.have);
      }
    } else if (data.over) {
      this.write(null);
      this.on.over();
    }
  }

  tell(data) {
    this.channel?.postMessage(data);
  }

  read() {
    try {
      return JSON.parse(sessionStorage.getItem(this.key));
    } catch {
      return this.memory ?? null;
    }
  }

  write(value) {
    this.memory = value;
    try {
      if (value) sessionStorage.setItem(this.key, JSON.stringify(value));
      else sessionStorage.removeItem(this.key);
    } catch {
      // a page without storage forgets at its next load
    }
  }

  keep(token, unsent) {
    const value = { ...this.read(), token, at: Date.now(), ...(unsent && { unsent }) };
    this.write(value);
    this.tell({ have: { token: value.token, at: value.at } });
  }

  unsent(queue) {
    this.write({ ...this.read(), unsent: queue });
  }

  over() {
    this.write(null);
    this.tell({ over: true });
  }

  // What another tab has, if there is one.
  others() {
    return new Promise((done) => {
      if (!this.channel) return done(null);
      const timer = setTimeout(() => done(null), 200);
      this.heard = (have) => (clearTimeout(timer), (this.heard = null), done(have));
      this.tell({ ask: true });
    });
  }
}
