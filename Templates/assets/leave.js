// The links by which a page is left fast, made faster: it is hidden at once and the page elsewhere takes its place, so that
// Back doesn't lead here. Shift pressed three times within five seconds does the same (after GOV.UK's “Exit this page”).
const nav = document.querySelector(".leave");
const status = nav.querySelector("[role=status]");
const dots = nav.querySelector("[data-part=presses]");
const root = document.documentElement;
let presses = 0;
let isAlone = false;
let late;

const count = number => {
  presses = number;
  dots.textContent = number ? "●".repeat(number) + "○".repeat(3 - number) : "";
};
const leave = () => {
  root.classList.add("left");
  status.textContent = status.dataset.leaving;
  location.replace(nav.querySelector(".button").href);
};

for (const link of nav.querySelectorAll("[data-do=leave]")) {
  link.addEventListener("click", event => {
    event.preventDefault();
    leave();
  });
}
// A Shift that makes a capital letter is none of the three.
addEventListener("keydown", event => { isAlone = event.key === "Shift" && !event.repeat; });
addEventListener("keyup", event => {
  if (event.key !== "Shift" || !isAlone) return;
  isAlone = false;
  clearTimeout(late);
  count(presses + 1);
  if (presses === 3) return leave();
  status.textContent = presses === 1 ? status.dataset.two : status.dataset.one;
  late = setTimeout(() => {
    count(0);
    status.textContent = status.dataset.late;
  }, 5000);
});
// Where a browser brings the page back as it was.
addEventListener("pageshow", () => {
  root.classList.remove("left");
  clearTimeout(late);
  count(0);
  status.textContent = "";
});
