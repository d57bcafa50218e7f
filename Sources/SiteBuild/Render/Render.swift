import Media

/// The fourth stage: each file is rendered into a buffer that its thread uses again and goes to staging.
enum Render {
    /// - Parameter progress: told of each picture that is made, and before the first.
    static func files(
        _ files: [OutputFile], into stage: OutputStage, jobs: Int,
        _ progress: (@Sendable (_ made: Int, _ count: Int) -> Void)? = nil
    ) async throws(OutsideFailure) {
        let order = longestFirst(try withoutKeptPictures(files, stage), files)
        let pictures = PictureCount(of: order.lazy.map { files[$0] }, progress)
        let next = Counter()
        let failures = await withTaskGroup(of: OutsideFailure?.self) { group in
            for task in 0..<max(1, jobs) {
                group.addTask {
                    RenderTask.$number.withValue(task) {
                        var buffer: [UInt8] = []
                        do throws(OutsideFailure) {
                            while let number = next.take(below: order.count) {
                                let file = files[order[number]]
                                try write(file, to: stage, buffer: &buffer)
                                pictures.noteDone(file)
                            }
                            return nil
                        } catch {
                            return error
                        }
                    }
                }
            }
            return await group.reduce(into: [OutsideFailure]()) { if let failure = $1 { $0.append(failure) } }
        }
        if let first = failures.min(by: { $0.message < $1.message }) { throw first }
    }

    /// Feeds and pictures first: of these, one takes as long as a hundred pages, and no task is to be left with one when the
    /// others are through.
    private static func longestFirst(_ indices: [Int], _ files: [OutputFile]) -> [Int] {
        indices.filter { files[$0].takesLong } + indices.filter { !files[$0].takesLong }
    }

    /// The files that are to be written, by their places. A picture that the last build published under its name is kept,
    /// whatever it takes to make one: names change with what is in them.
    private static func withoutKeptPictures(
        _ files: [OutputFile], _ stage: OutputStage
    ) throws(OutsideFailure) -> [Int] {
        var rest: [Int] = []
        rest.reserveCapacity(files.count)
        for index in files.indices {
            if files[index].isPicture, try stage.keep(files[index].path) { continue }
            rest.append(index)
        }
        return rest
    }

    private static func write(
        _ file: OutputFile, to stage: OutputStage, buffer: inout [UInt8]
    ) throws(OutsideFailure) {
        switch file.content {
        case .bytes(let bytes): try stage.write(file.path, alsoAt: file.copies, bytes)
        case .copied(let source): _ = try stage.copy(from: source, to: file.path)
        case .rendered(let render):
            buffer.removeAll(keepingCapacity: true)
            render(&buffer)
            try stage.write(file.path, alsoAt: file.copies, buffer)
        case .picture(let source, let width, let form, let crop):
            do throws(MediaFailure) {
                let bytes = try PictureWorkshop.open().derivative(
                    of: source, width: width, crop: crop, format: form.derivative)
                buffer = bytes
            } catch {
                throw OutsideFailure("\(source): \(error.sentence)")
            }
            _ = try stage.write(file.path, buffer)
        case .drawn(let card):
            do throws(MediaFailure) {
                buffer = try PictureWorkshop.open().card(card)
            } catch {
                throw OutsideFailure(card.failure(error, at: file.path))
            }
            _ = try stage.write(file.path, buffer)
        }
    }
}

extension OutputFile {
    fileprivate var takesLong: Bool { isPicture || path.hasSuffix(".xml") || path.hasSuffix("feed.json") }
}

extension CardDrawing {
    /// Why it could not be drawn: a card needs no drawing, and the site's icon is one.
    func failure(_ failure: MediaFailure, at path: String) -> String {
        guard mark?.isNeeded == true, failure.reason == .unreadable else { return "\(path): \(failure.sentence)" }
        return "Templates/assets/favicon.svg can't be made a picture of: save it again as a plain SVG drawing."
    }
}

extension OutputFile.PictureForm {
    var derivative: PictureDerivative {
        switch self {
        case .jpeg: .jpeg
        case .png: .png
        case .webp: .webp
        case .avif: .avif
        }
    }
}
