/// SHA-256 (FIPS 180-4) of bytes, as 32 bytes.
package func sha256(_ bytes: some Sequence<UInt8>) -> [UInt8] { [] }
/// SHA-1 (FIPS 180-4), for UUID version 5 only: nothing rests on its strength.
package func sha1(_ bytes: some Sequence<UInt8>) -> [UInt8] { [] }
