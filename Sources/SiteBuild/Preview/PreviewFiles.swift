import Synchronization

/// The files of one version by path, rendered when they are asked for, and kept from then on.
final class PreviewFiles: Sendable {
    /// Where each path's file stands in `list`; a copy has its original's place.
    private let places: [String: Int]
    private let list: [OutputFile]
    private let folders: Set<String>
    private let pictures: PictureShelf
    private let rendered = Mutex<(bytes: [Int: [UInt8]], count: Int)>(([:], 0))

    /// Bytes of rendered pages that are kept; further ones are rendered each time.
    private static let most = 64 << 20

    init(_ list: [OutputFile], pictures: PictureShelf) {
        var places: [String: Int] = [:]
        var folders: Set<String> = [""]
        places.reserveCapacity(list.count * 2)
        for (index, file) in list.enumerated() {
            for path in [file.path] + file.copies where places.updateValue(index, forKey: path) == nil {
                var folder = path[...]
                while let slash = folder.utf8.lastIndex(of: UInt8(ascii: "/")) {
                    folder = folder[..<slash]
                    if !folders.insert(String(folder)).inserted { break }
                }
            }
        }
        self.list = list
        self.places = places
        self.folders = folders
        self.pictures = pictures
    }

    var paths: [String] { Array(places.keys) }

    func hasFolder(_ path: String) -> Bool { folders.contains(path) }

    func resource(at path: String) throws(OutsideFailure) -> PreviewVersion.Resource? {
        guard let place = places[path] else { return nil }
        switch list[place].content {
        case .bytes(let bytes): return .bytes(bytes)
        case .copied(let source): return .file(source)
        case .rendered(let render):
            if let bytes = rendered.withLock({ $0.bytes[place] }) { return .bytes(bytes) }
            var bytes: [UInt8] = []
            render(&bytes)
            rendered.withLock { kept in
                guard kept.count + bytes.count <= Self.most, kept.bytes[place] == nil else { return }
                kept.bytes[place] = bytes
                kept.count += bytes.count
            }
            return .bytes(bytes)
        case .picture(let source, let width, let form, let crop):
            return .bytes(try pictures.picture(list[place].path, of: source, width: width, as: form, crop: crop))
        case .drawn(let card): return .bytes(try pictures.picture(list[place].path, of: card))
        }
    }
}
