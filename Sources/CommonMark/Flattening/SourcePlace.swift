/// Which file a text is part of, and at which line it starts.
struct SourcePlace {
    let path: String
    let firstLine: Int
}
