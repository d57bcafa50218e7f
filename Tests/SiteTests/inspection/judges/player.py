"""Chromium plays an episode from its page: its length is the file's, a jump lands, and the captions are read."""

from ..audio import duration
from ..browser import browse
from ..report import Report
from ..site import Site

PLAY = """async () => {
  const audio = document.querySelector('audio');
  const wait = (event, start) => new Promise(done => {
    audio.addEventListener(event, done, {once: true});
    audio.addEventListener('error', done, {once: true});
    setTimeout(done, 10000);
    start();
  });
  audio.muted = true;
  if (audio.readyState < 1) await wait('loadedmetadata', () => { audio.preload = 'metadata'; audio.load(); });
  if (audio.error) return {error: audio.error.message || 'the file does not play'};
  const target = audio.duration * 0.9;
  await wait('seeked', () => { audio.currentTime = target; });
  const tracks = [...audio.querySelectorAll('track')];
  for (const track of tracks) track.track.mode = 'hidden';
  await new Promise(done => setTimeout(done, tracks.length ? 500 : 0));
  return {
    source: audio.currentSrc, duration: audio.duration, target, reached: audio.currentTime, controls: audio.controls,
    silent: tracks.filter(track => !track.track.cues || !track.track.cues.length).map(track => track.src),
  };
}"""


def judge(site: Site, report: Report) -> None:
    pages = [page for page in site.read_pages if page.document.xpath("//audio")][:3]
    report.looked_at = f"{len(pages)} pages with audio"
    if not pages:
        return
    with browse(site) as browser:
        for page in pages:
            with browser.visit(page) as visit:
                played = visit.tab.evaluate(PLAY)
            if "error" in played:
                report.found("does-not-play", page.where, played["error"])
                continue
            file = site.file_at(played["source"])
            seconds = file and duration(file)
            if seconds is None or abs(seconds - played["duration"]) > 1:
                report.found(
                    "other-length", page.where, f"{played['duration']} s in the browser, {seconds} s by ffmpeg"
                )
            if abs(played["reached"] - played["target"]) > 1:
                report.found(
                    "does-not-seek", page.where, f"to {played['target']:.0f} s, landed at {played['reached']:.0f} s"
                )
            if not played["controls"]:
                report.found("player-without-controls", page.where)
            for track in played["silent"]:
                report.found("captions-not-read", page.where, track)
