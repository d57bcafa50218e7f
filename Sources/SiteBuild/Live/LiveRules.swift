import Diagnostics

extension Rule {
    /// What `kindred verify` finds at a host.
    static let liveFeed = Rule(
        "live-feed", .error,
        why: "Apps ask for a feed several times a day: a host that answers wrongly is noticed by subscribers first.",
        mend: "Put the host's settings right: /.well-known/hosting/ of a built site has them for nginx and Caddy, "
            + ".htaccess for Apache, _headers and _redirects for others.")
    static let liveEnclosure = Rule(
        "live-enclosure", .error,
        why:
            "Apps ask for a recording's size first (HEAD), then for pieces of it (ranges), and decide by its ending how to "
            + "play it. Transcripts and chapters are read by apps in a browser, which a host must allow (CORS).",
        mend: "Let the host answer HEAD, Range and Access-Control-Allow-Origin, over https, and keep the file's ending "
            + "in whatever address it redirects to.")
    static let liveArtwork = Rule(
        "live-artwork", .error,
        why:
            "Directories refuse a show whose cover can't be fetched, or isn't a square JPEG or PNG of 1400 to 3000 pixels.",
        mend: "Let the host serve the picture itself at the address that the feed names.")
    static let liveGone = Rule(
        "live-gone", .error,
        why: "What was taken down must not come from the host any more; 410 tells search engines to forget it.",
        mend: "Publish the site again, and let the host read its _redirects, .htaccess or the like.")

    static let liveRules = [liveArtwork, liveEnclosure, liveFeed, liveGone]
}
