import Media
import SiteModel

extension ReadSite {
    /// The sentence that names what pictures need and this machine lacks.
    var missingForPictures: String? {
        if let library = media.missingLibrary { return library }
        return PictureWriters.missing(asksForAVIF: site.configuration.hasAVIF && !media.pictures.isEmpty) {
            (try? PictureWorkshop.open())?.writes(.avif) ?? false
        }
    }
}

enum PictureWriters {
    /// - Parameter writesAVIF: asked only where AVIF is wanted: it makes a picture.
    static func missing(asksForAVIF: Bool, _ writesAVIF: () -> Bool) -> String? {
        guard asksForAVIF, !writesAVIF() else { return nil }
        return "site.yaml asks for pictures in AVIF, and the libvips on this machine cannot write it: "
            + "apt-get install libheif1 libaom3, or take “avif: yes” out."
    }
}
