"""Nothing on a page moves while it loads, however late its scripts come, or is scrolled through:
Chromium's layout shifts sum to 0."""

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

# The last shows whole pages, whose scripts come late: a shift counts only where it is seen.
WINDOWS = [(375, 667, False), (1280, 900, False), (375, 20_000, True)]


def judge(site: Site, report: Report) -> None:
    pages = site.sample(2)
    report.looked_at = f"{len(pages)} pages at 375 and 1280 px"
    with browse(site) as browser:
        for page in pages:
            for width, height, late in WINDOWS:
                with browser.visit(page, width=width, height=height, late_scripts=late) as visit:
                    for shift in visit.tab.evaluate(SHIFTS):
                        report.found("layout-shift", page.where, f"{shift['value']:.6f} at {width} px: {shift['what']}")
