import Diagnostics

extension Rule {
    static let unreadable = Rule(
        "unreadable", .error,
        why: "What can't be read can't be published, and leaving it out in silence would hide the fault.",
        mend: "Look at the file's permissions and at the disk, or move it out of the folder.")
    static let pathOutside = Rule(
        "path-outside", .error,
        why: "A symbolic link that leads out of the site's folder would publish something that was never meant for it.",
        mend: "Put the file itself into the folder.")
    static let pathLink = Rule(
        "path-link", .error,
        why: "A symbolic link to nothing, or to a folder, gives different sites on different machines.",
        mend: "Put the file or folder itself here, or remove the link.")
    static let pathDepth = Rule(
        "path-depth", .error,
        why: "Folders in folders without end are a fault of some program, and would never be read.",
        mend: "Move the folder further up.")
    static let pathName = Rule(
        "path-name", .error,
        why:
            "A name with control characters, a backslash or unreadable letters breaks links, and can deceive who reads it.",
        mend: "Rename the file with letters, digits and hyphens.")
    static let pathCollision = Rule(
        "path-collision", .error,
        why: "On a Mac or a Windows machine the two names are one, and one of the files would vanish.",
        mend: "Rename one of them.")
    static let conflictCopy = Rule(
        "conflict-copy", .error,
        why:
            "Programs that share folders leave such copies when two people edited at once; publishing both is never meant.",
        mend: "Take over what you need from the copy, then delete it, or rename it if it is meant.")

    /// Every rule about names and places of files.
    static let fileRules = [
        unreadable, pathOutside, pathLink, pathDepth, pathName, pathCollision, conflictCopy,
    ]
}
