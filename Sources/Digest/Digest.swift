import CDigest

/// SHA-256 (FIPS 180-4) of bytes, as 32 bytes.
package func sha256(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var hasher = SHA256Hasher()
    hasher.update(bytes)
    return hasher.finish()
}

/// SHA-1 (FIPS 180-4), for UUID version 5 only: nothing rests on its strength.
package func sha1(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var context = SHA1_CTX()
    unsafe SHA1Init(&context)
    withArray(of: bytes) { bytes in
        unsafe bytes.withUnsafeBufferPointer { unsafe SHA1Update(&context, $0.baseAddress, $0.count) }
    }
    var digest = [UInt8](repeating: 0, count: Int(SHA1_DIGEST_LENGTH))
    unsafe digest.withUnsafeMutableBufferPointer { unsafe SHA1Final($0.baseAddress, &context) }
    return digest
}

/// Bytes as lower-case hexadecimal digits.
package func hex(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in bytes {
        text.append(digits[Int(byte >> 4)])
        text.append(digits[Int(byte & 0x0F)])
    }
    return String(decoding: text, as: UTF8.self)
}

/// SHA-256 (FIPS 180-4) of bytes that come in parts, such as a large file's.
package struct SHA256Hasher: ~Copyable {
    private var context = SHA2_CTX()

    package init() {
        unsafe SHA256Init(&context)
    }

    /// Takes the next bytes.
    package mutating func update(_ bytes: some Sequence<UInt8>) {
        withArray(of: bytes) { update($0.span) }
    }

    /// Takes the next bytes.
    package mutating func update(_ bytes: Span<UInt8>) {
        if bytes.isEmpty { return }
        unsafe bytes.withUnsafeBufferPointer { unsafe SHA256Update(&context, $0.baseAddress, $0.count) }
    }

    /// The digest of all bytes taken, as 32 bytes.
    package consuming func finish() -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
        unsafe digest.withUnsafeMutableBufferPointer { unsafe SHA256Final($0.baseAddress, &context) }
        return digest
    }
}

/// The bytes in one piece, without a copy when they are an array.
private func withArray(of bytes: some Sequence<UInt8>, _ body: ([UInt8]) -> Void) {
    body(bytes as? [UInt8] ?? Array(bytes))
}
