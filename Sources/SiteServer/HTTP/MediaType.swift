/// What a file is, by the ending of its name; for audio as the feeds' enclosures say it.
func mediaType(of path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    // What hosts are told, `_headers` and its like, is text to look at.
    let isForHosts = name.hasPrefix("_") || name == "Caddyfile"
    let ending = parts.count > 1 ? String(parts[parts.count - 1]) : isForHosts ? "txt" : ""
    return mediaTypes[String(decoding: ending.utf8.map(lowercased), as: UTF8.self)] ?? "application/octet-stream"
}

/// The types that IANA lists, and for what it does not, those that browsers and podcast apps go by.
private let mediaTypes: [String: String] = [
    "html": "text/html; charset=utf-8", "htm": "text/html; charset=utf-8", "xhtml": "application/xhtml+xml",
    "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8", "mjs": "text/javascript; charset=utf-8",
    "json": "application/json", "webmanifest": "application/manifest+json", "map": "application/json",
    "xml": "application/xml", "rss": "application/rss+xml", "atom": "application/atom+xml",
    "txt": "text/plain; charset=utf-8", "md": "text/markdown; charset=utf-8", "csv": "text/csv; charset=utf-8",
    "conf": "text/plain; charset=utf-8", "htaccess": "text/plain; charset=utf-8",
    "vtt": "text/vtt; charset=utf-8", "srt": "application/x-subrip", "ics": "text/calendar; charset=utf-8",
    "svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "webp": "image/webp",
    "avif": "image/avif", "gif": "image/gif", "ico": "image/vnd.microsoft.icon", "heic": "image/heic",
    "mp3": "audio/mpeg", "m4a": "audio/x-m4a", "ogg": "audio/ogg", "oga": "audio/ogg", "opus": "audio/ogg",
    "flac": "audio/flac", "wav": "audio/wav", "aac": "audio/aac",
    "mp4": "video/mp4", "m4v": "video/x-m4v", "mov": "video/quicktime", "webm": "video/webm", "ogv": "video/ogg",
    "woff2": "font/woff2", "woff": "font/woff", "ttf": "font/ttf", "otf": "font/otf",
    "pdf": "application/pdf", "epub": "application/epub+zip", "zip": "application/zip", "gz": "application/gzip",
    "rtf": "application/rtf", "doc": "application/msword", "xls": "application/vnd.ms-excel",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "odt": "application/vnd.oasis.opendocument.text", "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "wasm": "application/wasm",
]
