import SiteBuild

/// The system's randomness, for new ids.
struct Randomness: IDSource {
    mutating func digit() -> UInt8 { UInt8.random(in: .min ... .max) }
}
