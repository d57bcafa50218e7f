// Where ways through a template part and meet again.
extension HTMLContext {
    /// What the attribute here may be filled with.
    var filling: HTMLNames.Filling {
        isRefresh ? .address : HTMLNames.filling(of: name, in: element)
    }

    /// Whether this is inside a tag, between two attributes.
    var isBetweenAttributes: Bool { state == .inTag || state == .boundary }
    var isQuoted: Bool { state == .doubleQuoted || state == .singleQuoted }

    /// The same place where a part that may be left out begins or ends: a name that could go on is complete.
    var sealed: HTMLContext {
        var sealed = self
        switch state {
        case .tagName, .attributeName:
            sealed.state = .boundary
            sealed.name = []
        case .afterAttributeName:
            sealed.state = .inTag
            sealed.name = []
        default: break
        }
        return sealed
    }

    /// The place where either of two ways ends, if that is one place.
    func joined(_ other: HTMLContext) -> HTMLContext? {
        if self == other { return self }
        var (one, two) = (sealed, other.sealed)
        if one == two { return one }
        if one.isBetweenAttributes, two.isBetweenAttributes {
            one.state = .boundary
            two.state = .boundary
            return one == two ? one : nil
        }
        if one.isQuoted {
            if one.address != two.address { (one.address, two.address) = (.mixed, .mixed) }
            (one.value, two.value) = ([], [])
            one.isRefresh = one.isRefresh || two.isRefresh
            two.isRefresh = one.isRefresh
            return one == two ? one : nil
        }
        if one.state == .raw {
            (one.isFilled, two.isFilled) = (true, true)
            return one == two ? one : nil
        }
        return nil
    }

    /// The place after a partial or another template's block that began here.
    var afterCall: HTMLContext {
        var after = sealed
        if after.isBetweenAttributes { after.state = .boundary }
        if after.isQuoted { after.address = .mixed }
        if after.state == .raw { after.isFilled = true }
        return after
    }

    /// Whether plain words can stand here and change nothing of the place: in text, and in a value in quotation marks.
    var takesWords: Bool { state == .text || isQuoted }

    /// The place after a value, an address or not.
    mutating func readName(isAddress: Bool) {
        if isQuoted {
            switch address {
            case .query: break
            case .start where isAddress: address = .value
            default: address = .mixed
            }
        }
        if state == .raw { isFilled = true }
    }

    /// Whether a list whose items begin at `start` and end here can go on with the next item.
    func canRepeat(from start: HTMLContext) -> Bool {
        if self == start || state == .raw { return true }
        return isQuoted && filling != .address
    }
}
