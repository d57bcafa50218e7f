// Links to copy: to a page, to each of its headings, and behind one switch to each paragraph. They begin with the page's
// address for good. Without it, the headings' places and the link to send remain. The style sheet keeps the room that these
// take, so that nothing moves when this file comes late.
const tools = document.querySelector("[data-tools]");
const status = document.querySelector(".share [role=status]");
const home = tools?.dataset.address;
let saying;

const say = text => {
  clearTimeout(saying);
  status.textContent = text;
  saying = setTimeout(() => { status.textContent = ""; }, 5000);
};
const copy = (address, event) => {
  if (event?.ctrlKey || event?.metaKey || event?.shiftKey || !navigator.clipboard) return;
  event?.preventDefault();
  navigator.clipboard.writeText(address).then(() => say(status.dataset.copied), () => {
    if (address.startsWith(home + "#") && !address.includes(":~:")) location.hash = address.slice(home.length);
    say(status.dataset.failed);
  });
};
const show = (name, action, event = "click") => {
  const control = tools.querySelector(`[data-do=${name}]`);
  control.closest("li").hidden = false;
  control.addEventListener(event, action);
};

for (const heading of tools ? document.querySelectorAll(".prose :is(h2, h3, h4)[id]") : []) {
  if (heading.querySelector("a, button")) continue;
  const link = document.createElement("a");
  link.className = "anchor";
  link.href = "#" + heading.id;
  const sign = document.createElement("span");
  sign.textContent = "#";
  sign.ariaHidden = "true";
  link.append(...heading.childNodes, sign);
  link.addEventListener("click", event => copy(home + "#" + heading.id, event));
  heading.append(link);
}

// Where the words of a paragraph begin and end (URL Fragment Text Directives); its heading's place is what remains of the
// link once they have changed.
const place = (paragraph, heading) => {
  const words = paragraph.innerText.trim().split(/\s+/);
  const code = list => encodeURIComponent(list.join(" ")).replace(/-/g, "%2D");
  const text = words.length > 14 ? `${code(words.slice(0, 7))},${code(words.slice(-5))}` : code(words);
  return `#${heading}:~:text=${text}`;
};
const mark = isOn => {
  document.querySelectorAll(".to-paragraph").forEach(link => link.remove());
  if (!isOn) return;
  let heading = "";
  for (const node of document.querySelectorAll(".prose :is(h2, h3, h4)[id], .prose p:not(.label), .prose li")) {
    if (node.matches("h2, h3, h4")) {
      heading = node.id;
    } else if (node.innerText.trim() && !node.querySelector("p, li")) {
      const link = document.createElement("a");
      link.className = "to-paragraph";
      link.href = home + place(node, heading);
      link.textContent = "¶";
      link.setAttribute("aria-label", status.dataset.paragraph);
      link.addEventListener("click", event => copy(link.href, event));
      node.append(" ", link);
    }
  }
};

if (tools && navigator.clipboard) show("copy", () => copy(home));
if (tools && navigator.share) show("share", () => navigator.share({ title: document.title, url: home }).catch(() => {}));
if (tools && document.querySelector(".prose p")) show("paragraphs", event => mark(event.target.checked), "change");
