import Diagnostics
import Media
import SiteModel

extension Check {
    /// The pictures of shows and episodes are as directories take them.
    static let artwork = Check.ofEach(.artwork) { entry, site, diagnostics in
        guard ["show", "episode"].contains(entry.kind) && !entry.isDraft else { return }
        guard entry.fields(as: Show.self)?.external == nil, let image = entry.image,
            !entry.isDoubtful("image"), !entry.isDoubtful("status"),
            let path = resolvePath(image.src.value, from: entry.parentFolder),
            let picture = site.read.media.pictures[path]
        else { return }
        for (message, help) in picture.faults(as: path) {
            diagnostics.append(
                Rule.artwork.finding(path: entry.path, span: image.src.span, message: message, help: help))
        }
    }
}

extension MediaFacts.Picture {
    /// What directories do not take of a cover, each with what to do about it.
    func faults(as path: String) -> [(message: String, help: String)] {
        var faults: [(String, String)] = []
        let name = path.split(separator: "/").last.map(String.init) ?? path
        if format != "jpeg", format != "png" {
            faults.append(
                ("\(name) is a \(format.uppercased()), and covers are JPEG or PNG.", "Save it as JPEG or PNG."))
        } else if !extensionMatches {
            let ending = format == "png" ? ".png" : ".jpg"
            faults.append(
                ("\(name) is a \(format.uppercased()), whatever its name says.", "Let its name end in \(ending)."))
        }
        if width != height {
            faults.append(
                (
                    "\(name) is \(width) pixels wide and \(height) high, and a cover is square.",
                    "Cut it to a square of 1400 to 3000 pixels."
                ))
        } else if !(1400...3000).contains(width) {
            faults.append(
                (
                    "\(name) has \(width) pixels on a side, and a cover has 1400 to 3000.",
                    width < 1400 ? "Make it anew from a larger one; 3000 pixels are best." : "Save it with 3000 pixels."
                ))
        }
        if hasAlpha {
            faults.append(
                ("\(name) has a channel for transparency.", "Save it without one: apps show it on any colour."))
        }
        if colours != .rgb {
            let words =
                colours == .cmyk ? "the colours of print (CMYK)" : colours == .grey ? "grey alone" : "other colours"
            faults.append(("\(name) is stored in \(words), and covers are in RGB.", "Save it in the colours sRGB."))
        }
        return faults
    }
}

extension Rule {
    static let artwork = Rule(
        "artwork", .error,
        why:
            "Apple and others refuse a feed, or show an empty square, where a cover is not square, of 1400 to 3000 pixels, "
            + "JPEG or PNG as its name says, in RGB and without transparency.",
        mend: "Save the picture as a square of 3000 pixels, as JPEG or PNG, in sRGB and without an alpha channel.")
}
