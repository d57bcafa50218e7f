package import Diagnostics

extension Rule {
    package static let chapterSyntax = Rule(
        "chapter-syntax", .error,
        why: "A chapter that can’t be read would be left out, and listeners would look for it.",
        mend: "Write a line for each chapter, its time first: `0:42 The kettle`.")

    /// Every rule about the form of files with chapters.
    package static let chapterRules = [chapterSyntax]
}
