/// A step of a compiled template. Jumps and routines are places in the program's code.
enum Instruction: Sendable, Equatable {
    /// Appends a run of the program's literals.
    case literal(Run)
    /// Appends words, escaped.
    case text(Path)
    /// Appends an address to a quoted attribute.
    case address(Path)
    /// Appends words to the query or fragment of an address.
    case component(Path)
    /// Appends markup or JSON as it is.
    case raw(Path)
    /// Goes on elsewhere if there is nothing.
    case unless(Path, else: Int32)
    /// Goes on elsewhere if there is something.
    case when(Path, then: Int32)
    /// Goes on elsewhere if the item of the innermost list is, or is not, the first or the last.
    case item(ItemTest, is: Bool, then: Int32)
    /// Makes a record the one that its type's names mean; elsewhere if it is absent.
    case enter(Path, type: UInt16, else: Int32)
    case leave(type: UInt16)
    /// Makes the first record of a list the one that its type's names mean; elsewhere if there is none.
    case each(Path, type: UInt16, else: Int32)
    /// Takes the next record of the innermost list and goes on at `body`, or ends the list.
    case next(body: Int32)
    /// Runs a routine, with `indentation` before each of its lines.
    case call(Int32, indentation: Run, startsLine: Bool)
    /// Runs the routine of a table that the field names.
    case dispatch(Path, table: Int32, indentation: Run, startsLine: Bool)
    case end
}

/// A question that a template can ask about an item of a list.
enum ItemTest: Sendable {
    case first
    case last
}

/// A run of the program's literals.
struct Run: Sendable, Equatable {
    var start: Int32 = 0
    var count: Int32 = 0
}

/// Where a value is found: the record in force of a type, a slot of it, and slots of records inside that.
struct Path: Sendable, Hashable {
    let type: UInt16
    let slot: UInt16
    /// Further slots: a run of the program's steps.
    var steps: Int32 = 0
    var stepCount: UInt16 = 0
}
