/// What a line's bytes say of what libcmark and the extensions may make of it.
struct LineSigns: OptionSet {
    let rawValue: UInt8

    /// It may hold a link, HTML or something of the extensions.
    static let rich = LineSigns(rawValue: 1)
    /// It may hold what libcmark makes typographic signs of: quotation marks, dashes, an ellipsis.
    static let typographic = LineSigns(rawValue: 2)
    /// It holds apostrophes within words, which are one sign wherever they stand.
    static let apostrophe = LineSigns(rawValue: 4)
    /// It may hold an entity.
    static let entity = LineSigns(rawValue: 8)
}
