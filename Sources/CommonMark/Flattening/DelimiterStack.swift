/// Openers of our own inline elements that wait for their closer. An opener and its closer stand in the same element of
/// libcmark's; those between a pair stay text.
struct DelimiterStack {
    enum Kind: Int { case tilde, tildes, bracket, directive, element }

    struct Opener {
        var kind: Kind
        var piece: Int
        /// An element's: how many openers of each kind wait outside.
        var outside: Counts = Counts()
    }

    struct Counts {
        var tilde = 0
        var tildes = 0
        var bracket = 0
        var directive = 0

        subscript(kind: Kind) -> Int {
            get {
                switch kind {
                case .tilde: tilde
                case .tildes: tildes
                case .bracket: bracket
                case .directive: directive
                case .element: 0
                }
            }
            set {
                switch kind {
                case .tilde: tilde = newValue
                case .tildes: tildes = newValue
                case .bracket: bracket = newValue
                case .directive: directive = newValue
                case .element: break
                }
            }
        }
    }

    private var openers: [Opener] = []
    /// Openers that wait in the innermost element.
    private(set) var waiting = Counts()

    mutating func reset() {
        openers.removeAll(keepingCapacity: true)
        waiting = Counts()
    }

    mutating func push(_ kind: Kind, piece: Int) {
        openers.append(Opener(kind: kind, piece: piece))
        waiting[kind] += 1
    }

    mutating func enterElement() {
        openers.append(Opener(kind: .element, piece: -1, outside: waiting))
        waiting = Counts()
    }

    mutating func exitElement() {
        while let opener = openers.popLast() {
            guard opener.kind == .element else { continue }
            waiting = opener.outside
            return
        }
    }

    /// Takes the nearest opener of a kind, and drops those above it.
    mutating func pop(_ kind: Kind) -> Int? { waiting[kind] > 0 ? pop { $0 == kind } : nil }

    /// Takes the nearest bracket, a directive's or a plain one.
    mutating func popBracket() -> Opener? {
        guard waiting.bracket + waiting.directive > 0 else { return nil }
        var found: Opener?
        _ = pop { kind in
            kind == .bracket || kind == .directive
        } onFound: {
            found = $0
        }
        return found
    }

    private mutating func pop(_ matches: (Kind) -> Bool, onFound: (Opener) -> Void = { _ in }) -> Int? {
        while let opener = openers.popLast() {
            waiting[opener.kind] -= 1
            guard matches(opener.kind) else { continue }
            onFound(opener)
            return opener.piece
        }
        return nil
    }
}
