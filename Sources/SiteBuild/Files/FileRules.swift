package import Diagnostics

// What names, places and permissions of files are held to, before any is opened.
extension Rule {
    /// The rules of this folder, for `kindred explain`.
    package static let fileRules = [
        pathOutside, pathLink, pathDepth, pathName, pathCollision, conflictCopy, unreadable,
    ]

    static let pathOutside = Rule(
        "path-outside", .error,
        why: "A link that leads out of the folder could publish a file that was never meant for the site.",
        mend: "Put the file itself into the site's folder.")

    static let pathLink = Rule(
        "path-link", .error,
        why: "A link to a folder, or to nothing, is not the same on every machine, and links can run in circles.",
        mend:
            "Put the file or folder itself there, or remove the link. A link to a file in the same folder is followed.")

    static let pathDepth = Rule(
        "path-depth", .error,
        why: "Nobody nests folders that deep on purpose, and not every machine can open them.",
        mend: "Move the folder further up.")

    static let pathName = Rule(
        "path-name", .error,
        why:
            "A name with characters that cannot be seen, or that is not text, deceives its readers and breaks addresses.",
        mend: "Rename the file with letters, digits and hyphens.")

    static let pathCollision = Rule(
        "path-collision", .error,
        why: "Story.md and story.md are one file on a Mac or a Windows machine: one would overwrite the other there.",
        mend: "Rename one of the two.")

    static let conflictCopy = Rule(
        "conflict-copy", .error,
        why:
            "Cloud drives and file managers put a second copy beside a file; published, the page would be there twice.",
        mend: "Take over what you need from the copy, then delete it, or rename it if it is meant.")

    static let unreadable = Rule(
        "unreadable", .error, why: "What cannot be read cannot be published, and nothing is left out in silence.",
        mend: "Look at the permissions of the file and at the disk, or move the file out of the folder.")
}
