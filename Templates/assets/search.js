// Searches the site on this machine, by the index that Pagefind made. What is looked for stands in the address and is sent
// nowhere. Without it, the page says so and leads to the lists.
const part = name => document.querySelector(`[data-part=${name}]`);
const form = part("search"), results = part("results"), more = part("more");
const { q } = form.elements;
const status = form.querySelector("[role=status]");
const words = status.dataset;
const step = 10;
let engine, found = [], shown = 0, turn = 0;

// It compiles nothing in a worker: the policy of this page lets it, that of a worker's file would not.
const start = () => engine ??= import(form.dataset.index).then(async pagefind => {
  await pagefind.options({ baseUrl: form.dataset.root, noWorker: true });
  await pagefind.init();
  return pagefind;
}).catch(error => { engine = undefined; throw error; });

const make = (name, ...children) => {
  const element = document.createElement(name);
  element.append(...children);
  return element;
};
// In an excerpt nothing is markup but its marks: Pagefind writes < and > of the text as references.
const marked = excerpt => excerpt.split(/<mark>(.*?)<\/mark>/s).map((text, index) => {
  const plain = text.replaceAll("&lt;", "<").replaceAll("&gt;", ">");
  return index % 2 ? make("mark", plain) : plain;
});
const item = ({ url, meta, excerpt }) => {
  const link = make("a", meta.title);
  link.href = url;
  const about = make("p", [meta.kind, meta.notes && `${words.notes} ${meta.notes}`].filter(Boolean).join(" · "));
  about.className = "meta";
  const entry = make("li", make("h2", link), about);
  // Whoever may not want to meet a page unprepared reads its summary, not a piece of it.
  if (!meta.notes) entry.append(make("p", ...marked(excerpt)));
  else if (meta.summary) entry.append(make("p", meta.summary));
  return entry;
};

const show = async mine => {
  const pages = await Promise.all(found.slice(shown, shown + step).map(result => result.data()));
  if (mine !== turn) return null;
  const entries = pages.map(item);
  results.append(...entries);
  shown += entries.length;
  results.hidden = shown === 0;
  more.hidden = shown >= found.length;
  return entries[0];
};
const look = async () => {
  const mine = ++turn, text = q.value.trim();
  const say = name => { status.textContent = words[name].replace("{number}", found.length).replace("{words}", () => text); };
  results.replaceChildren();
  results.hidden = more.hidden = true;
  found = [];
  shown = 0;
  if (!text) return say("empty");
  say("wait");
  try {
    const answer = await (await start()).search(text);
    if (mine !== turn) return;
    found = answer.results;
    await show(mine);
    if (mine === turn) say(["none", "one"][found.length] ?? "many");
  } catch {
    if (mine === turn) say("failed");
  }
};
const read = () => {
  q.value = new URLSearchParams(location.search).get("q") ?? "";
  if (q.value) return look();
  turn++;
  results.replaceChildren();
  results.hidden = more.hidden = true;
  status.textContent = "";
};
const go = () => {
  const address = "?" + new URLSearchParams({ q: q.value.trim() });
  if (location.search !== address) history.pushState(null, "", address);
  look();
};

form.addEventListener("submit", event => { event.preventDefault(); go(); });
q.addEventListener("focus", () => start().catch(() => {}), { once: true });
more.addEventListener("click", async () => (await show(turn))?.querySelector("a").focus());
addEventListener("popstate", read);
form.dataset.ready = "";
read();
