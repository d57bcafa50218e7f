/// What a file's name tells before the file is opened.
package enum FileName {
    /// A name or path fit to be shown: control characters and invisible turners of text as `\u{7}`.
    package static func shown(_ name: String) -> String {
        guard name.unicodeScalars.contains(where: isControl) else { return name }
        var text = ""
        for scalar in name.unicodeScalars {
            if isControl(scalar) {
                text += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
            } else {
                text.unicodeScalars.append(scalar)
            }
        }
        return text
    }

    /// Bytes that need not be UTF-8, fit to be shown: a stray byte as `\xE9`.
    static func shown(_ bytes: [UInt8]) -> String {
        var text = ""
        var rest = bytes[...]
        while !rest.isEmpty {
            let length = (1...4).first { String(validating: rest.prefix($0), as: UTF8.self)?.unicodeScalars.count == 1 }
            if let length {
                text += String(decoding: rest.prefix(length), as: UTF8.self)
            } else if let byte = rest.first {
                text += (byte < 16 ? "\\x0" : "\\x") + String(byte, radix: 16, uppercase: true)
            }
            rest = rest.dropFirst(length ?? 1)
        }
        return shown(text)
    }

    /// Characters that have no business in a name: controls, line and paragraph separators, marks that turn the direction
    /// of text, the byte order mark.
    static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0...0x1F, 0x7F...0x9F, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
        default: false
        }
    }

    /// Whether a file system, an editor or an office program left this behind: `.DS_Store`, `~$letter.docx`.
    static func isLitter(_ name: String) -> Bool {
        // Most names begin as none of these does.
        guard let first = name.utf8.first, isLitterStart(first) || name.utf8.last == UInt8(ascii: "~") else {
            return false
        }
        switch name {
        case ".DS_Store", "Thumbs.db", "desktop.ini", ".git", "Desktop.ini", "thumbs.db", "ehthumbs.db", "__MACOSX":
            return true
        default: break
        }
        if name.hasPrefix("~$") || name.hasPrefix("._") || name.hasPrefix(".~lock.") || name.hasSuffix("~") {
            return true
        }
        if name.hasPrefix("#"), name.hasSuffix("#"), name.utf8.count > 2 { return true }
        return name.hasPrefix(".") && [".swp", ".swo", ".swn", ".swx"].contains { name.hasSuffix($0) }
    }

    private static func isLitterStart(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "#"), UInt8(ascii: "T"),
            UInt8(ascii: "t"), UInt8(ascii: "D"), UInt8(ascii: "d"), UInt8(ascii: "e"):
            true
        default: false
        }
    }

    /// The same key for names that one folder of a Mac or a Windows machine cannot hold side by side.
    static func folded(_ name: String) -> String {
        name.utf8.allSatisfy { $0 < 0x80 } ? name.lowercased() : name.nfc.uppercased().lowercased().nfc
    }
}
