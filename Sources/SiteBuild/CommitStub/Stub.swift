package struct CommitReport: Sendable {}
final class OutputStage: Sendable {
    static func open(output: String, workshop: String) async throws(OutsideFailure) -> OutputStage { OutputStage() }
    func write(_ path: String, _ bytes: [UInt8]) throws(OutsideFailure) -> Bool { true }
    func copy(from: String, to: String) throws(OutsideFailure) -> Bool { true }
    func keep(_ path: String) throws(OutsideFailure) -> Bool { false }
    func commit() throws(OutsideFailure) -> CommitReport { CommitReport() }
    func abandon() {}
}
