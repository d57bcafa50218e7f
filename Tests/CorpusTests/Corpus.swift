import Glibc
import TestSupport

/// The files in Tests/Corpus/: a folder a reader; what was found by `make fuzz`, and what shows the way into each reader.
enum Corpus {
    /// Tests/, found from the place of this file.
    private static let tests = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(2)
        .joined(separator: "/")

    /// The readers that have a folder.
    static let readers = names(in: "Corpus")

    /// The readers that have a dictionary.
    static let dictionaries = names(in: "Fuzzing/Dictionaries").map { String($0.prefix { $0 != "." }) }

    /// The files of a reader, by name.
    static func files(of reader: String) -> [(name: String, bytes: [UInt8])] {
        names(in: "Corpus/\(reader)").compactMap { name in
            bytes(ofFile: "\(tests)/Corpus/\(reader)/\(name)").map { (name, $0) }
        }
    }

    private static func names(in folder: String) -> [String] {
        guard let stream = unsafe opendir("\(tests)/\(folder)") else { return [] }
        defer { unsafe closedir(stream) }
        var names: [String] = []
        while let entry = unsafe readdir(stream) {
            let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted()
    }
}
