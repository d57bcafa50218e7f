"""No sideways scroll at 320 px, which is 1280 px at 400 % (WCAG 1.4.10); no word lost to wider spacing (1.4.12)."""

from ..browser import browse
from ..report import Report
from ..site import Site

TOO_WIDE = """() => {
  const room = document.documentElement.clientWidth;
  const width = document.scrollingElement.scrollWidth;
  if (width <= room + 1) return null;
  const scrolls = element => {
    for (let up = element.parentElement; up && up !== document.body; up = up.parentElement)
      if (getComputedStyle(up).overflowX !== 'visible') return true;
    return false;
  };
  const wide = [...document.body.querySelectorAll('*')]
    .filter(element => element.getBoundingClientRect().right > room + 1 && !scrolls(element))
    .map(element => element.tagName.toLowerCase() + (element.className ? '.' + element.className : ''));
  return `${width} px wide: ${wide.slice(-3).join(', ')}`;
}"""

# The spacing that WCAG 1.4.12 says must lose nothing.
SPACING = """
* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
p { margin-bottom: 2em !important }
"""

APPLY = """css => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}"""

CUT_OFF = """() => [...document.body.querySelectorAll('*')].filter(element => {
  const style = getComputedStyle(element);
  if (!element.checkVisibility() || style.display === 'inline') return false;
  if (element.clientWidth <= 1 || element.clientHeight <= 1) return false; // said to screen readers only
  const hides = value => value === 'hidden' || value === 'clip';
  return [...element.childNodes].some(node => node.nodeType === 3 && node.textContent.trim())
    && ((hides(style.overflowX) && element.scrollWidth > element.clientWidth + 1)
      || (hides(style.overflowY) && element.scrollHeight > element.clientHeight + 1));
}).map(element => element.outerHTML.slice(0, 120))"""


def judge(site: Site, report: Report) -> None:
    report.looked_at = f"{len(site.read_pages)} pages at 320 px"
    with browse(site) as browser:
        for page in site.read_pages:
            with browser.visit(page, width=320, height=640) as visit:
                if text := visit.tab.evaluate(TOO_WIDE):
                    report.found("scrolls-sideways", page.where, text)
                visit.tab.evaluate(APPLY, SPACING)
                for element in visit.tab.evaluate(CUT_OFF):
                    report.found("cut-off-by-spacing", page.where, element)
                if text := visit.tab.evaluate(TOO_WIDE):
                    report.found("scrolls-sideways-by-spacing", page.where, text)
