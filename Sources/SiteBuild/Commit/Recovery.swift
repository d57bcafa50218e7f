import Glibc

/// What is done to the records before and after a build, so that each begins with a level pair whatever became of the last.
enum Recovery {
    /// Finds the output folder and its records and finishes what a killed build left. The lock must be held.
    static func place(output: String, workshop: String, _ modes: FileModes) throws(OutsideFailure) -> OutputPlace {
        try forgetLostOutputs(workshop, modes)
        let place = try OutputPlace(output: output, workshop: workshop)
        if place.records != workshop {
            try Records.makeFolder(place.records)
            let name = place.records + "/place"
            if !Records.exists(name) { try Records.write(Array(place.output.utf8), to: name) }
        }
        try finishJournal(place, modes)
        try adoptNextManifest(place)
        for record in [place.manifest, place.nextManifest, place.journal, place.journalOnly] {
            try? Records.remove(Records.unfinished(record))
        }
        if Records.exists(place.marker) { level(place, modes) }
        // A journal may have made the output folder.
        return try OutputPlace(output: output, workshop: workshop)
    }

    /// Opens the twin for changes: sets the marker, makes the folder, and empties it where it is no twin.
    static func begin(_ place: OutputPlace, _ modes: FileModes) throws(OutsideFailure) -> TreeWriter {
        try OutsideFailure.telling(place.marker, could: .made) { () throws(SystemError) in
            _ = try Descriptor(place.marker, O_WRONLY | O_CREAT | O_NOFOLLOW, mode: FileModes.file)
        }
        try Records.makeFolder(place.twin)
        let twin = try TreeWriter(place.twin, clears: true, modes: modes)
        if case .journal = place.manner { try twin.removeAll() }
        return twin
    }

    /// Takes from the twin whatever the output folder does not have, so that nothing withdrawn stays in it; then the marker goes.
    /// A failure is no matter: the marker stays and the next build tries again.
    static func level(_ place: OutputPlace, _ modes: FileModes) {
        if Records.exists(place.journal) || Records.exists(place.undoing) { return }
        guard (try? clear(place, modes)) != nil else { return }
        try? Records.remove(place.marker)
    }

    private static func clear(_ place: OutputPlace, _ modes: FileModes) throws(OutsideFailure) {
        if Records.exists(place.old) {
            try TreeWriter(place.old, clears: true, modes: modes).removeAll()
            _ = unsafe rmdir(place.old)
        }
        guard Records.exists(place.twin) else { return }
        let twin = try TreeWriter(place.twin, clears: true, modes: modes)
        guard case .exchange = place.manner, Records.exists(place.output) else { return try twin.removeAll() }
        let output = try TreeWriter(place.output, clears: false, modes: modes)
        var levelling = TreeReconciliation(output: output, twin: twin, fills: false)
        try levelling.run()
    }

    /// A journal is carried out to its end, or taken back where it failed before.
    private static func finishJournal(_ place: OutputPlace, _ modes: FileModes) throws(OutsideFailure) {
        let run = JournalRun(place: place, modes: modes)
        if let bytes = try? FileReader.read(place.undoing) {
            if let journal = Journal(bytes) { try run.back(journal) }
            try OutsideFailure.telling(place.undoing, could: .removed) { () throws(SystemError) in
                try Records.remove(place.undoing)
                try Records.remove(place.nextManifest)
            }
        } else if let bytes = try? FileReader.read(place.journal) {
            if let journal = Journal(bytes) { try run.forward(journal) }
            try OutsideFailure.telling(place.journal, could: .removed) { () throws(SystemError) in
                if Records.exists(place.nextManifest) { try Records.move(place.nextManifest, place.manifest) }
                try Records.remove(place.journal)
            }
        }
    }

    /// A build writes the next manifest, exchanges, and makes it the manifest. Killed between, the tree's inode tells whether the exchange
    /// was before or after.
    private static func adoptNextManifest(_ place: OutputPlace) throws(OutsideFailure) {
        guard let bytes = try? FileReader.read(place.nextManifest) else { return }
        let isPublished = Manifest(bytes).map { $0.tree == (try? FileFacts(place.output).inode) } ?? false
        try OutsideFailure.telling(place.manifest, could: .replaced) { () throws(SystemError) in
            if isPublished {
                try Records.move(place.nextManifest, place.manifest)
            } else {
                try Records.remove(place.nextManifest)
            }
        }
    }

    /// Records of output folders elsewhere that are there no more share files with nobody and are removed.
    private static func forgetLostOutputs(_ workshop: String, _ modes: FileModes) throws(OutsideFailure) {
        let folder = workshop + "/outputs"
        guard Records.exists(folder) else { return }
        let outputs = try TreeWriter(folder, clears: true, modes: modes)
        try OutsideFailure.telling(folder, could: .removed) { () throws(SystemError) in
            for entry in try outputs.root.entries() {
                let place = (try? FileReader.read(folder + "/" + entry.name + "/place")) ?? []
                if !Records.exists(String(decoding: place, as: UTF8.self)) { try outputs.removeTree(entry.name) }
            }
        }
    }
}
