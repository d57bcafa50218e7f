import Diagnostics
import SiteModel
import Templating

/// A preview's theme: as it is, or as it last could be used.
struct LastGoodTheme: Sendable {
    private var files: (templates: [TemplateFile], assets: [ThemeAsset])?
    /// The templates that were checked last, for what, and what came of it.
    private var last: (files: [TemplateFile], extra: ExtraFields, languages: [String], checked: CheckedTemplates)?
    private var good: CheckedTemplates?

    /// Lays the site's own templates over the theme inside. Where one can't be read, the theme is the one before.
    mutating func lay(over sources: inout Sources, _ request: BuildRequest, _ memory: Kept<[UInt8]>) {
        var unread: [Diagnostic] = []
        do throws(OutsideFailure) {
            try Load.overlayTheme(request, into: &sources) { file throws(OutsideFailure) in
                do throws(OutsideFailure) {
                    return try memory.value(of: file) { () throws(OutsideFailure) -> [UInt8] in
                        try FileReader.read(file.absolutePath)
                    }
                } catch {
                    unread.append(Diagnostic(unreadable: file.path, error))
                    throw error
                }
            }
            files = (sources.templates, sources.assets)
        } catch {
            sources.templates = files?.templates ?? request.theme
            sources.assets = files?.assets ?? request.themeAssets
            sources.diagnostics += unread
        }
    }

    /// The templates checked; where they fail, the findings with the library that was good last, or the theme inside.
    mutating func checked(
        _ templates: [TemplateFile], for extra: ExtraFields, _ languages: [String], _ request: BuildRequest
    ) -> CheckedTemplates {
        if let last, last.extra == extra, last.languages == languages, last.files == templates { return last.checked }
        var checked = CheckedTemplates(templates, over: request.theme, extra: extra, languages: languages)
        if checked.isSound {
            good = checked
        } else {
            let good =
                good
                ?? CheckedTemplates(request.theme, over: request.theme, extra: extra, languages: languages)
            checked = good.with(checked.diagnostics)
        }
        last = (templates, extra, languages, checked)
        return checked
    }
}
