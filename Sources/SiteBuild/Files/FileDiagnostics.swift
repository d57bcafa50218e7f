package import Diagnostics

extension Diagnostic {
    /// A file or folder of the site that could not be read.
    package init(unreadable path: String, _ failure: OutsideFailure) {
        self = Rule.unreadable.finding(
            path: path, message: failure.message,
            help: "Look at its permissions and at the disk, or move it out of the folder.")
    }
}

// The messages about names and places of files.
extension Diagnostic {
    static func pathOutside(_ path: String) -> Diagnostic {
        Rule.pathOutside.finding(
            path: path, message: "“\(name(path))” is a symbolic link that leads out of the site's folder.",
            help: "Put the file itself here; what lies outside of the folder is not published.")
    }

    static func pathLink(_ path: String, _ problem: String) -> Diagnostic {
        Rule.pathLink.finding(
            path: path, message: "“\(name(path))” is a symbolic link that \(problem).",
            help: "Put the file or folder itself here, or remove the link.")
    }

    static func pathDepth(_ path: String) -> Diagnostic {
        Rule.pathDepth.finding(
            path: path,
            message: "This folder lies more than \(FolderListing.deepest) folders deep and was not read.",
            help: "Move it further up.")
    }

    static func notAFile(_ path: String) -> Diagnostic {
        Rule.unreadable.finding(
            path: path, message: "“\(name(path))” is neither a file nor a folder but a pipe, a socket or a device.",
            help: "Remove it from the folder.")
    }

    static func pathEncoding(_ path: String) -> Diagnostic {
        Rule.pathName.finding(
            path: path, message: "The name “\(name(path))” is not written in UTF-8.",
            help: "Rename the file; the bytes that cannot be read are shown as \\xE9.")
    }

    static func pathName(_ path: String) -> Diagnostic {
        Rule.pathName.finding(
            path: path, message: "The name “\(name(path))” holds a control character or a backslash.",
            help: "Rename the file; what cannot be seen is shown as \\u{7}.")
    }

    static func pathCollision(_ path: String, _ other: String) -> Diagnostic {
        Rule.pathCollision.finding(
            path: path, message: "“\(name(path))” and “\(other)” beside it are one name on a Mac or a Windows machine.",
            help: "Rename one of them.")
    }

    static func conflictCopy(_ path: String) -> Diagnostic {
        Rule.conflictCopy.finding(
            path: path, message: "“\(name(path))” looks like a conflict copy of another file.",
            help: "Take over what you need from it, then delete it, or rename it if it is meant.")
    }

    private static func name(_ path: String) -> Substring {
        path.split(separator: "/").last ?? Substring(path)
    }
}
