/// What a text asks of libcmark's typographic signs. Looking for them costs libcmark as much as all the rest: each full stop
/// may begin an ellipsis, each hyphen a dash.
enum Typography {
    /// Nothing: they would be as they are.
    case none
    /// Apostrophes within words. They become one sign wherever they stand, and are bent when libcmark is done.
    case apostrophes
    /// Quotation marks, dashes or an ellipsis.
    case full

    init(_ source: SourceText, plan: Plan) {
        var signs: LineSigns = []
        for line in source.signs.indices where source.signs[line].rawValue > LineSigns.rich.rawValue {
            guard !Typography.isNoText(line, source, plan) else { continue }
            signs.formUnion(source.signs[line])
        }
        // An entity may be an apostrophe, which stays straight.
        if signs.contains(.typographic) || signs.isSuperset(of: [.apostrophe, .entity]) {
            self = .full
        } else {
            self = signs.contains(.apostrophe) ? .apostrophes : .none
        }
    }

    /// Whether libcmark is not given a line, or is not asked for its text: a directive's, or the second of a table.
    private static func isNoText(_ line: Int, _ source: SourceText, _ plan: Plan) -> Bool {
        guard let mark = source.mark(onLine: line) else { return false }
        switch mark.kind {
        case .directive: return !plan.ignored.contains(mark.line)
        case .delimiterRow: return plan.tables[mark.line - 1] != nil
        case .footnote, .definition: return false
        }
    }
}
