"""The Tab key: the way past the navigation comes first and works, focus shows and is not covered, nothing traps."""

import io

from ..browser import browse
from ..report import Report
from ..site import Page, Site

MOST_STOPS = 150

FOCUSED = """() => {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return null;
  window.stops ??= new Map();
  if (!window.stops.has(element)) window.stops.set(element, window.stops.size);
  const box = [...element.getClientRects()].find(rect => rect.width && rect.height);
  const top = box && document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  return {
    stop: window.stops.get(element),
    name: `${element.tagName.toLowerCase()} "${(element.ariaLabel || element.textContent).trim().slice(0, 40)}"`,
    media: ['AUDIO', 'VIDEO', 'IFRAME'].includes(element.tagName),
    box: box && {x: box.x, y: box.y, width: box.width, height: box.height},
    covered: !!top && !element.contains(top) && !top.contains(element),
  };
}"""

REACHABLE = """() => [...document.querySelectorAll(
    'a[href], button, input:not([type=hidden]), select, textarea, summary, audio[controls], [tabindex]')]
  .filter(e => e.tabIndex >= 0 && !e.disabled && !e.closest('[inert]'))
  .filter(e => e.checkVisibility({visibilityProperty: true})).length"""

SKIPPED = """() => {
  const target = document.querySelector(location.hash || 'none');
  const here = document.activeElement;
  if (!target) return false;
  return target.contains(here) || !!(target.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING);
}"""


def judge(site: Site, report: Report) -> None:
    pages = site.sample(3)
    report.looked_at = f"{len(pages)} pages, by Tab"
    with browse(site) as browser:
        for page in pages:
            with browser.visit(page) as visit:
                _walk(visit.tab, page, report)
            with browser.visit(page) as visit:
                _skip(visit.tab, page, report)


def _walk(tab, page: Page, report: Report) -> None:
    reachable = tab.evaluate(REACHABLE)
    seen: dict[int, str] = {}
    held = 0
    while len(seen) < MOST_STOPS:
        tab.keyboard.press("Tab")
        focused = tab.evaluate(FOCUSED)
        if focused is None:
            break
        if focused["stop"] in seen:
            # The parts of a player share one element; anything else that holds the focus is a trap.
            held += 1
            if held > (20 if focused["media"] else 3):
                report.found("keyboard-trap", page.where, focused["name"])
                return
            continue
        held = 0
        seen[focused["stop"]] = focused["name"]
        if focused["box"] is None:
            report.found("focus-on-nothing", page.where, focused["name"])
        elif focused["covered"]:
            report.found("focus-covered", page.where, focused["name"])
        elif not focused["media"] and not _shows(tab, focused["box"]):
            report.found("focus-not-visible", page.where, focused["name"])
    if len(seen) < min(reachable, MOST_STOPS):
        last = list(seen.values())[-1:] or ["the start"]
        report.found("not-reached-by-tab", page.where, f"{len(seen)} of {reachable}, up to {last[0]}")


def _shows(tab, box: dict) -> bool:
    """Whether a person sees the difference: the pixels around the element, with its focus and without."""
    from PIL import Image, ImageChops

    window = tab.viewport_size
    left, top = max(0, box["x"] - 8), max(0, box["y"] - 8)
    clip = {
        "x": left,
        "y": top,
        "width": min(window["width"] - left, box["width"] + 16),
        "height": min(window["height"] - top, box["height"] + 16),
    }
    if clip["width"] <= 0 or clip["height"] <= 0:
        return False

    def picture():
        return Image.open(io.BytesIO(tab.screenshot(clip=clip, animations="disabled"))).convert("RGB")

    focused = picture()
    tab.evaluate("() => { window.held = document.activeElement; window.held.blur() }")
    without = picture()
    tab.evaluate("() => window.held.focus({preventScroll: true, focusVisible: true})")
    return ImageChops.difference(focused, without).getbbox() is not None


def _skip(tab, page: Page, report: Report) -> None:
    tab.keyboard.press("Tab")
    target = tab.evaluate("() => document.activeElement.getAttribute('href')")
    if not target or not target.startswith("#"):
        report.found(
            "no-skip-link-first", page.where, tab.evaluate("() => document.activeElement.outerHTML.slice(0, 120)")
        )
        return
    tab.keyboard.press("Enter")
    tab.keyboard.press("Tab")
    if not tab.evaluate(SKIPPED):
        report.found("skip-link-does-not-skip", page.where, target)
