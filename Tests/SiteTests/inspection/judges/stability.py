"""Nothing on a page moves while it loads or is scrolled through: Chromium's layout shifts sum to 0."""

from ..browser import browse
from ..report import Report
from ..site import Site

# https://wicg.github.io/layout-instability/: a shift within 500 ms of a key or a click is the reader's own.
SHIFTS = """() => new Promise(resolve => {
  const shifts = [];
  new PerformanceObserver(list => shifts.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true });
  const step = () => {
    scrollBy(0, innerHeight);
    if (scrollY + innerHeight < document.documentElement.scrollHeight - 1) return setTimeout(step, 60);
    // What moves inside a browser's own controls has no node, and is not the page's.
    const isOfPage = shift => !shift.hadRecentInput && shift.sources.some(source => source.node);
    setTimeout(() => resolve(shifts.filter(isOfPage).map(shift => ({
      value: shift.value,
      what: [...new Set(shift.sources.map(source => source.node?.nodeName.toLowerCase()
        + (source.node?.className ? '.' + source.node.className : '')))].join(', '),
    }))), 300);
  };
  step();
})"""

WINDOWS = [(375, 667), (1280, 900)]


def judge(site: Site, report: Report) -> None:
    pages = site.sample(2)
    report.looked_at = f"{len(pages)} pages at {' and '.join(str(width) for width, _ in WINDOWS)} px"
    with browse(site) as browser:
        for page in pages:
            for width, height in WINDOWS:
                with browser.visit(page, width=width, height=height) as visit:
                    for shift in visit.tab.evaluate(SHIFTS):
                        report.found("layout-shift", page.where, f"{shift['value']:.4f} at {width} px: {shift['what']}")
