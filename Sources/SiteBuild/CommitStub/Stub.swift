package import Diagnostics
import Glibc
package enum CommitResult: Sendable { case published(CommitReport); case refused([Diagnostic]) }
package struct CommitReport: Sendable, Hashable {
    package var written = 0
    package var unchanged = 0
    package var removed = 0
    package var foreign = 0
    package var notes: [String] = []
    package init() {}
}
final class OutputStage: Sendable {
    let output: String
    init(_ o: String) { output = o }
    static func open(output: String, workshop: String) throws(OutsideFailure) -> OutputStage { OutputStage(output) }
    func write(_ path: String, _ bytes: [UInt8]) throws(OutsideFailure) -> Bool {
        var p = output; unsafe mkdir(p, 0o755)
        for part in path.split(separator: "/").dropLast() { p += "/" + part; unsafe mkdir(p, 0o755) }
        unsafe unlink(output + "/" + path)
        try FileReplacement.create(output + "/" + path, bytes); return true
    }
    func copy(from: String, to: String) throws(OutsideFailure) -> Bool { try write(to, try FileReader.read(from)) }
    func keep(_ path: String) throws(OutsideFailure) -> Bool { false }
    func commit() throws(OutsideFailure) -> CommitResult { .published(CommitReport()) }
    func abandon() {}
}
