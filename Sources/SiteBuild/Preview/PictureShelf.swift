import Digest
import Media
import Synchronization

/// Pictures made smaller, kept in memory from version to version: a picture's name changes with its content.
final class PictureShelf: Sendable {
    private let kept = Mutex<(bytes: [String: [UInt8]], order: [String], count: Int)>(([:], [], 0))

    /// Bytes that are kept; beyond them, the oldest go.
    private static let most = 64 << 20

    /// The picture under a name, made of its source where it is not kept.
    /// - Throws: when it can't be made; the sentence names the file, or the library that is missing.
    func picture(
        _ name: String, of source: String, width: Int, as form: OutputFile.PictureForm, crop: PictureCrop? = nil
    ) throws(OutsideFailure) -> [UInt8] {
        if let bytes = kept.withLock({ $0.bytes[name] }) { return bytes }
        let bytes: [UInt8]
        do throws(MediaFailure) {
            bytes = try PictureWorkshop.open().derivative(
                of: source, width: width, crop: crop, format: form.derivative)
        } catch {
            throw OutsideFailure("\(source): \(error.sentence)")
        }
        // The name tells the source's digest. A source that has changed meanwhile makes another picture, which the next
        // version will ask for by its own name.
        let source = (try? FileReader.read(source)) ?? []
        if name.contains(".\(hex(sha256(source)).prefix(16)).") { keep(bytes, as: name) }
        return bytes
    }

    /// The card under a name, drawn where it is not kept.
    func picture(_ name: String, of card: CardDrawing) throws(OutsideFailure) -> [UInt8] {
        if let bytes = kept.withLock({ $0.bytes[name] }) { return bytes }
        do throws(MediaFailure) {
            let bytes = try PictureWorkshop.open().card(card)
            keep(bytes, as: name)
            return bytes
        } catch {
            throw OutsideFailure(card.failure(error, at: name))
        }
    }

    private func keep(_ bytes: [UInt8], as name: String) {
        kept.withLock { shelf in
            guard bytes.count <= Self.most, shelf.bytes.updateValue(bytes, forKey: name) == nil else { return }
            shelf.order.append(name)
            shelf.count += bytes.count
            var gone = 0
            while shelf.count > Self.most {
                shelf.count -= shelf.bytes.removeValue(forKey: shelf.order[gone])?.count ?? 0
                gone += 1
            }
            shelf.order.removeFirst(gone)
        }
    }
}
