package import Diagnostics

/// One thing that content is held to: a file in Checks/ declares one, and the registry lists it.
package struct Check: Sendable {
    /// What it may find.
    package let rules: [Rule]
    /// Looks at everything read and planned, and says what it found.
    let run: @Sendable (CheckedSite, inout [Diagnostic]) -> Void

    init(_ rules: Rule..., run: @escaping @Sendable (CheckedSite, inout [Diagnostic]) -> Void) {
        self.rules = rules
        self.run = run
    }
}

/// What checks look at.
package struct CheckedSite: Sendable {
    package let read: ReadSite
    package let plan: SitePlan
    /// Every file of the site to be.
    package let files: [OutputFile]
    /// Where they stand, copies too.
    let places: Set<String>
    /// Those at which several would stand.
    let placesTakenTwice: Set<String>

    init(read: ReadSite, plan: SitePlan, files: [OutputFile]) {
        self.read = read
        self.plan = plan
        self.files = files
        var places = Set<String>(minimumCapacity: files.count * 2)
        var twice: Set<String> = []
        for file in files {
            if !places.insert(file.path).inserted { twice.insert(file.path) }
            for copy in file.copies where !places.insert(copy).inserted { twice.insert(copy) }
        }
        self.places = places
        placesTakenTwice = twice
    }
}
