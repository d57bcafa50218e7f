package import CommonMark

extension Directive {
    /// The works that it shows excerpts of, by the names that it gives.
    package var excerpted: [String] { name == "excerpt" ? self["work"]?.asNames ?? [] : [] }
}
