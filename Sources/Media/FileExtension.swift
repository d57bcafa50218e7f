/// The extension of a file's name, for comparing and for showing.
struct FileExtension {
    /// In lower case, without the dot; empty where there is none.
    let lowercased: String

    init(of path: String) {
        let name = Substring(path).utf8.split(separator: UInt8(ascii: "/")).last ?? Substring().utf8
        guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else {
            lowercased = ""
            return
        }
        lowercased = String(Substring(name[name.index(after: dot)...])).lowercased()
    }

    /// ` named .mp3`, or nothing.
    var asName: String { lowercased.isEmpty ? "" : " named .\(lowercased)" }
}
