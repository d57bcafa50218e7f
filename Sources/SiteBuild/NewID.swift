/// Where new ids come from. Randomness is an argument, so that tests can give the same twice.
package protocol IDSource {
    /// A byte that nobody can foresee.
    mutating func digit() -> UInt8
}

/// Makes an id that no entry has: a letter and three letters or digits, none of which look alike.
package func newID(from source: inout some IDSource, avoiding taken: Set<String>) -> String {
    let letters = Array("abcdefghjkmnpqrstuvwxyz".utf8)
    let all = letters + Array("23456789".utf8)
    func pick(_ alphabet: [UInt8]) -> UInt8 { alphabet[Int(source.digit()) % alphabet.count] }
    var length = 4
    while true {
        for _ in 0..<64 {
            let id = String(decoding: [pick(letters)] + (1..<length).map { _ in pick(all) }, as: UTF8.self)
            if !taken.contains(id) { return id }
        }
        length += 1
    }
}
