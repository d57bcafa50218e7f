// What <audio controls> lacks; its controls stand behind it, unseen until it comes, so that nothing moves.
// Without it audio, chapters and transcript remain.
// It keeps a place on the device only while the box for it is ticked.
const units = time => [Math.floor(time / 3600), Math.floor(time / 60) % 60, Math.floor(time) % 60];
const clock = time => {
  const [h, m, s] = units(time).map((n, i) => i ? String(n).padStart(2, "0") : n);
  return h ? `${h}:${m}:${s}` : `${Number(m)}:${s}`;
};
// The seconds of #t=754 (W3C Media Fragments 4.2.1), and of #t754, a place in the transcript.
const place = hash => {
  const found = /^#t=?([\d.]+)/.exec(hash);
  return found && Number(found[1]);
};
const bare = address => address.split("#")[0];
const isModified = event => event.ctrlKey || event.metaKey || event.altKey;

customElements.define("kindred-player", class extends HTMLElement {
  connectedCallback() {
    const audio = this.audio = this.querySelector("audio");
    if (!audio || "ready" in this.dataset) return;
    this.dataset.ready = "";
    for (const node of this.querySelectorAll("[data-part]")) this[node.dataset.part] = node;
    const [, from, to] = /#t=([\d.]+),?([\d.]+)?/.exec(audio.src) || [];
    this.isClip = "clip" in this.dataset;
    this.from = Number(from || 0);
    this.to = Number(to || this.dataset.seconds || 0);
    this.chapters = this.marks(".chapter");
    this.cues = this.marks(".cue [data-start]");
    this.skips = this.marks("[data-skip]");
    this.listen();
    if (!this.isClip) this.begin();
    this.update(true);
  }

  // What of the page has a time, in order.
  marks(selector) {
    const nodes = this.isClip ? [] : [...document.querySelectorAll(selector)];
    return nodes.map(node => ({ node, at: Number(node.dataset.start) })).sort((a, b) => a.at - b.at);
  }

  listen() {
    const { audio } = this;
    const on = (target, events, action) => events.split(" ").forEach(event => target.addEventListener(event, action));
    on(audio, "timeupdate", () => this.update());
    on(audio, "seeked durationchange", () => {
      if (audio.duration < Infinity && !(this.isClip && this.to)) this.to = audio.duration;
      this.update(true);
    });
    on(audio, "play pause", () => this.change());
    on(audio, "error", () => this.say("failed"));
    on(this, "click", event => this.actions[event.target.closest("[data-do]")?.dataset.do]?.());
    on(this, "keydown", event => this.key(event));
    on(this.seek, "input", () => this.go(Number(this.seek.value)));
    if (this.isClip) return;
    on(this.speed, "change", () => this.pace(0));
    on(document, "click", event => this.click(event));
    on(window, "wheel touchmove keydown", event => {
      if (!event.key || (/^(Page|Home|End|Arrow)/.test(event.key) && !this.contains(event.target))) this.following(false);
    });
    on(window, "hashchange", () => this.go(place(location.hash)));
    on(window, "pagehide", () => this.save());
  }

  begin() {
    const kept = this.stored("getItem"), asked = place(location.hash);
    if (this.keep) this.keep.checked = kept !== null;
    this.go(asked ?? kept);
    if (asked === null && kept > 0) this.say("stopped", clock(kept));
  }

  click(event) {
    const link = event.target.closest("a[href]"), cue = event.target.closest(".cue [data-start]");
    if (isModified(event)) return;
    if (link) {
      const isHere = [bare(location.href), bare(this.audio.src)].includes(bare(link.href));
      const time = link.dataset.start ?? (isHere ? place(link.hash) : null);
      if (time === null) return;
      event.preventDefault();
      this.go(time, true);
    } else if (cue && getSelection().isCollapsed) {
      this.go(this.cues.find(mark => mark.node === cue).at, true);
    }
  }

  actions = {
    play: () => this.toggle(), back: () => this.jump(-15), forward: () => this.jump(30), previous: () => this.chapter(-1),
    next: () => this.chapter(1), share: () => this.share(), pass: () => this.go(this.noted.node.dataset.skip, true),
    keep: () => this.remember(), follow: () => this.following(this.follow.checked),
  };

  key(event) {
    const { target, key } = event;
    if (isModified(event) || target === this.link || target === this.speed) return;
    const slides = { ArrowLeft: -5, ArrowDown: -5, ArrowRight: 5, ArrowUp: 5, PageDown: -60, PageUp: 60 };
    const letters = { k: "play", j: "back", l: "forward", p: "previous", n: "next" };
    const action = letters[key.toLowerCase()];
    if (target === this.seek && slides[key]) this.go(this.audio.currentTime + slides[key]);
    else if (this.querySelector(`[data-do=${action}]`)) this.actions[action]();
    else if (this.speed && /[[\]]/.test(key)) this.pace(key === "]" ? 1 : -1);
    else return;
    event.preventDefault();
  }

  // In the page's language, which brings the forms of its numbers: 1 hour 2 minutes.
  spoken(time) {
    const { of, forms } = this.numbers ??= JSON.parse(this.dataset.spoken);
    const say = (n, i) => n || (i > 1 && time < 60) ? forms[i][of[n] ?? 0].replace("{n}", n) : "";
    return units(time).map(say).filter(Boolean).join(" ");
  }

  // The words of a key, which stand in the template, with what they tell of.
  text(key, time, total) {
    return this.words.getAttribute(`data-say-${key}`).replace(/\{(?:time|speed)\}/, time).replace("{total}", total);
  }

  say(key, time) { this.status.value = this.text(key, time); }

  go(time, plays, tells) {
    if (time === null) return;
    this.audio.currentTime = Math.max(this.from, Math.min(time, this.to || time));
    if (tells) this.say("at", clock(this.audio.currentTime));
    this.update(true);
    if (plays) this.audio.play().catch(() => {});
  }

  jump(seconds) { this.go(this.audio.currentTime + seconds, false, true); }

  toggle() {
    const { audio } = this;
    if (!audio.paused) return audio.pause();
    this.go(this.isClip && audio.currentTime > this.to - 0.3 ? this.from : audio.currentTime, true);
  }

  pace(step) {
    const { audio, speed } = this;
    speed.selectedIndex = Math.max(0, Math.min(speed.selectedIndex + step, speed.length - 1));
    audio.playbackRate = audio.defaultPlaybackRate = speed.value;
    this.say("speed", `${speed.value}×`);
  }

  chapter(step) {
    const at = this.audio.currentTime, { chapters } = this;
    const found = step > 0 ? chapters.find(mark => mark.at > at + 0.5) : chapters.findLast(mark => mark.at < at - 3);
    this.go((found ?? chapters.at(step > 0 ? -1 : 0)).at);
  }

  share() {
    const time = Math.floor(this.audio.currentTime), { link } = this;
    link.value = `${bare(this.dataset.address || location.href)}#t=${time}`;
    link.hidden = false;
    link.ariaLabel = this.text("link-to", this.spoken(time));
    link.select();
    const copied = navigator.clipboard?.writeText(link.value) ?? Promise.reject();
    copied.then(() => this.say("copied", clock(time)), () => link.focus());
  }

  stored(method, value) {
    try { return this.keep ? localStorage[method](`kindred-player ${location.pathname}`, value) : null; } catch { return null; }
  }

  save() {
    if (this.keep?.checked) this.stored("setItem", this.audio.ended ? 0 : Math.floor(this.audio.currentTime));
  }

  remember() {
    this.say(this.keep.checked ? "kept" : "forgotten");
    if (!this.keep.checked) this.stored("removeItem");
    this.save();
  }

  following(isOn) {
    if (!this.follow || !isOn === !this.isFollowing) return;
    this.isFollowing = this.follow.checked = isOn;
    this.parentNode.classList.toggle("following", isOn);
    this.scroll();
  }

  scroll() {
    if (this.isFollowing) this.cue?.node.scrollIntoView({ block: "center" });
  }

  // Marks the last that begins by a time; gives it if it is another.
  mark(kind, marks, time) {
    const now = marks.findLast(mark => mark.at <= time + 0.05);
    if (now === this[kind]) return null;
    this[kind]?.node.removeAttribute("aria-current");
    now?.node.setAttribute("aria-current", "true");
    this[kind] = now;
    return now;
  }

  update(isExact) {
    const { audio, seek, from, to, pass } = this, at = Math.max(from, audio.currentTime);
    this.elapsed.textContent = clock(at - from);
    this.total.textContent = to ? clock(to - from) : "";
    seek.min = from;
    seek.max = to || 1;
    seek.value = at;
    seek.style.setProperty("--done", to > from ? (at - from) / (to - from) : 0);
    // Not each second: a screen reader would speak over the recording.
    if (isExact || Math.abs(at - this.told) > 30) {
      this.told = at;
      seek.ariaValueText = this.text("of", this.spoken(at - from), this.spoken(to - from));
    }
    if (this.isClip) return to && at >= to ? audio.pause() : null;
    if (this.mark("now", this.chapters, at)) this.status.value = this.now.node.lastElementChild.textContent;
    if (this.mark("cue", this.cues, at)) this.scroll();
    const noted = this.noted = this.skips.find(mark => mark.at <= at && at < mark.node.dataset.skip);
    if (noted && "idle" in pass.dataset) {
      pass.textContent = this.text("skip", clock(noted.node.dataset.skip));
      this.say("can-skip");
    }
    pass?.toggleAttribute("data-idle", !noted);
    if (!audio.paused && !(Math.abs(at - this.saved) < 5)) {
      this.saved = at;
      this.save();
    }
  }

  change() {
    const { audio } = this, isPlaying = !audio.paused;
    this.toggleAttribute("data-playing", isPlaying);
    this.play.ariaLabel = this.text(isPlaying ? "pause" : "start");
    this.say(isPlaying ? "playing" : "paused");
    if (isPlaying && this.now) this.status.value = this.now.node.lastElementChild.textContent;
    this.update(true);
    this.save();
    if (!isPlaying) return;
    for (const other of document.querySelectorAll("audio")) if (other !== audio) other.pause();
    if (navigator.mediaSession) this.announce(navigator.mediaSession);
  }

  // To the lock screen and the keys of headphones.
  announce(session) {
    const { title, show, artwork } = this.dataset;
    session.metadata = new MediaMetadata({ title, artist: show, artwork: artwork ? [{ src: artwork }] : [] });
    const { play, back, forward, previous, next } = this.actions;
    const keys = {
      play, pause: play, seekbackward: back, seekforward: forward, seekto: to => this.go(to.seekTime), previoustrack: previous, nexttrack: next,
    };
    for (const key in keys) try { session.setActionHandler(key, keys[key]); } catch { /* not in this browser */ }
  }
});
