/// What a piece of a template is compiled for: equal keys share one routine.
struct RoutineKey: Hashable, Sendable {
    let template: Int
    /// The nodes: a whole template, or the inside of a block.
    let nodes: Range<Int>
    let scope: Scope
    let context: HTMLContext
    /// The blocks that templates further in override: a place in the compiler's environments.
    let environment: Int
    /// What is taken from the start of each line.
    let outdent: Range<Int>
}

/// The tag that first included a template as it is compiled here.
struct RoutineOrigin {
    let template: Int
    let place: Range<Int>
    /// The routine that the tag was compiled in.
    let routine: Int
}

/// A block in a parent tag, with what it can refer to itself.
struct BlockReference: Hashable, Sendable {
    let template: Int
    let node: Int
    let environment: Int
}

/// One routine calls another.
struct CallEdge {
    /// How the innermost record at the call lies to the innermost record where the routine began.
    enum Descent {
        /// The same one.
        case same
        /// Inside it: this can't go on for ever, since data ends.
        case down
        /// Reached through a record further out: this can.
        case across
    }

    let callee: Int
    let descent: Descent
    let template: Int
    let place: Range<Int>
}
