/// The elements that are open while a template is read.
struct OpenElements {
    /// A tag without its other.
    struct Fault {
        let name: [UInt8]
        let place: Range<Int>
        let isEnd: Bool
    }

    private var open: [(name: [UInt8], place: Range<Int>)] = []
    private var faults: [Fault] = []

    /// What is wrong when those sections are shown.
    static func faults(
        in events: [ElementEvent], showing isShown: (_ name: String, _ isInverted: Bool) -> Bool
    ) -> [Fault] {
        var elements = OpenElements()
        var index = 0
        while index < events.count {
            switch events[index] {
            case .opens(let name, let place): elements.open.append((name, place))
            case .closes(let name, let place): elements.close(name, place)
            case .enters(let name, let isInverted, let end) where !isShown(name, isInverted): index = end
            case .enters, .leaves, .nothing: break
            }
            index += 1
        }
        elements.leave(openBefore: 0)
        return elements.faults
    }

    /// Whether a section is for the first or the last item of a list, which may open and close what holds all of them.
    static func isPlaceInList(_ name: String) -> Bool { name == "-first" || name == "-last" }

    /// The names of sections that hold a tag without its other.
    static func namesThatMatter(in events: [ElementEvent]) -> [String] {
        var names: [String] = []
        var entered: [(name: String, matters: Bool, border: Int)] = []
        var open: [[UInt8]] = []
        for event in events {
            switch event {
            case .opens(let name, _): open.append(name)
            case .closes(let name, _):
                let border = entered.last?.border ?? 0
                if let place = Self.place(of: name, in: open[border...]) {
                    open.removeLast(open.count - place)
                } else if !entered.isEmpty {
                    entered[entered.count - 1].matters = true
                }
            case .enters(let name, _, _): entered.append((name, false, open.count))
            case .leaves:
                guard let section = entered.popLast() else { continue }
                let isLeftOpen = open[section.border...].contains { !HTMLNames.endsByItself.contains($0) }
                if !isLeftOpen { open.removeLast(open.count - section.border) }
                guard isLeftOpen || section.matters else { continue }
                if !names.contains(section.name), !isPlaceInList(section.name) { names.append(section.name) }
                // What it closes or leaves open may belong to a tag beyond the section around it.
                if !entered.isEmpty { entered[entered.count - 1].matters = true }
            case .nothing: break
            }
        }
        return names
    }

    /// An end tag closes the innermost element of its name, and those inside it that end by themselves.
    private mutating func close(_ name: [UInt8], _ place: Range<Int>) {
        guard let index = open.lastIndex(where: { $0.name == name }) else {
            faults.append(Fault(name: name, place: place, isEnd: true))
            return
        }
        leave(openBefore: index + 1)
        open.removeLast()
    }

    /// Closes the innermost elements; those that don't end by themselves are left open by mistake.
    private mutating func leave(openBefore count: Int) {
        for element in open[count...] where !HTMLNames.endsByItself.contains(element.name) {
            faults.append(Fault(name: element.name, place: element.place, isEnd: false))
        }
        open.removeLast(open.count - count)
    }

    /// Where the element is that an end tag closes, if only such as end by themselves lie inside it.
    private static func place(of name: [UInt8], in open: ArraySlice<[UInt8]>) -> Int? {
        for index in open.indices.reversed() {
            if open[index] == name { return index }
            if !HTMLNames.endsByItself.contains(open[index]) { return nil }
        }
        return nil
    }
}
