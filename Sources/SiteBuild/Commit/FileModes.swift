/// What may be done with published files: the web server reads them, whatever the umask of whoever builds.
struct FileModes: Sendable {
    static let file: UInt32 = 0o644
    static let folder: UInt32 = 0o755

    /// Whether the process's umask takes bits from what is created, so that they must be given back.
    let areMasked: Bool

    /// Looks the umask up where it can be read without setting it.
    init() {
        let status = (try? FileReader.read("/proc/self/status")) ?? []
        let line = status.split(separator: UInt8(ascii: "\n")).first { $0.starts(with: "Umask:".utf8) }
        let digits = line?.dropFirst("Umask:".utf8.count).filter { $0 > UInt8(ascii: " ") }
        let umask = digits.flatMap { UInt32(String(decoding: $0, as: UTF8.self), radix: 8) }
        areMasked = umask.map { $0 & Self.folder != 0 } ?? true
    }
}
