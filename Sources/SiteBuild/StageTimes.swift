/// Tells how much time has gone by, so that a build can say what its stages took. It reaches no output.
package struct Stopwatch: Sendable {
    /// Seconds since a moment that is the same for all readings.
    package struct Reading: Sendable {
        package let wall: Double
        /// Of all processors, for this process.
        package let processors: Double

        package init(wall: Double, processors: Double) {
            self.wall = wall
            self.processors = processors
        }
    }

    let read: @Sendable () -> Reading

    package init(_ read: @escaping @Sendable () -> Reading) { self.read = read }
}

/// What one stage of a build took, and how much it had to do with.
package struct StageTime: Sendable, Hashable {
    /// The stages, as ARCHITECTURE.md names them; the checks, which see what was planned, are one by themselves.
    package enum Stage: String, Sendable {
        case load = "Load"
        case read = "Read"
        case plan = "Plan"
        case check = "Check"
        case render = "Render"
        case commit = "Commit"
    }

    package let stage: Stage
    /// Seconds.
    package var wall: Double
    /// Seconds of all processors: twice the wall's where two worked all the time.
    package var processors: Double
    /// Files found, read, planned, rendered or changed.
    package var files: Int?
    /// Bytes read or rendered.
    package var bytes: Int?
}

/// The stages of a build so far. Without a stopwatch there are none.
struct StageTimes: Sendable {
    private let stopwatch: Stopwatch?
    private var last: Stopwatch.Reading?
    private(set) var stages: [StageTime] = []

    init(_ stopwatch: Stopwatch?) {
        self.stopwatch = stopwatch
        last = stopwatch?.read()
    }

    /// Ends a stage, which began where the one before it ended. One that is gone through twice is one.
    mutating func end(_ stage: StageTime.Stage, files: Int? = nil, bytes: Int? = nil) {
        guard let last, let now = stopwatch?.read() else { return }
        self.last = now
        let wall = now.wall - last.wall
        let processors = now.processors - last.processors
        if let index = stages.firstIndex(where: { $0.stage == stage }) {
            stages[index].wall += wall
            stages[index].processors += processors
        } else {
            stages.append(
                StageTime(stage: stage, wall: wall, processors: processors, files: files, bytes: bytes))
        }
    }
}
