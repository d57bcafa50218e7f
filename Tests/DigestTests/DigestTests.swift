import Digest
import Testing

@Suite("Digests")
struct DigestTests {
    /// FIPS 180-4 examples and NIST's SHAVS short messages.
    @Test(
        "SHA-256 of the standard's messages",
        arguments: [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
            ),
        ])
    func sha256Vectors(message: String, digest: String) {
        #expect(hex(sha256(message.utf8)) == digest)
    }

    @Test(
        "SHA-1 of the standard's messages",
        arguments: [
            ("", "da39a3ee5e6b4b0d3255bfef95601890afd80709"),
            ("abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "84983e441c3bd26ebaae4aa1f95129e5e54670f1"
            ),
        ])
    func sha1Vectors(message: String, digest: String) {
        #expect(hex(sha1(message.utf8)) == digest)
    }

    @Test("A million letters, whole and in parts of any size, have one digest")
    func parts() {
        let million = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)
        let digest = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
        #expect(hex(sha256(million)) == digest)
        #expect(hex(sha1(million)) == "34aa973cd4c4daa4f61eeb2bdbad27316534016f")
        for size in [1, 63, 64, 65, 4096, 999_999] {
            var hasher = SHA256Hasher()
            var rest = million[...]
            while !rest.isEmpty {
                hasher.update(rest.prefix(size))
                rest = rest.dropFirst(size)
            }
            #expect(hex(hasher.finish()) == digest)
        }
    }

    @Test("Empty parts change nothing")
    func emptyParts() {
        var hasher = SHA256Hasher()
        hasher.update([])
        hasher.update([UInt8]().span)
        hasher.update("abc".utf8)
        hasher.update([])
        #expect(hasher.finish() == sha256("abc".utf8))
    }

    @Test("Hexadecimal digits are lower case, two a byte")
    func hexadecimal() {
        #expect(hex([0x00, 0x0F, 0xA0, 0xFF]) == "000fa0ff")
        #expect(hex([]) == "")
    }
}
