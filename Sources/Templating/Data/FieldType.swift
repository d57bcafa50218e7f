/// What a field of a record holds, and so where a template may use it.
package indirect enum FieldType: Sendable, Hashable {
    /// Words, escaped wherever they stand.
    case text
    /// Markup that is safe as it is: `{{{body}}}`.
    case html
    /// An address: the only thing that may fill `href`, `src` and their like.
    case url
    /// Yes or no: `{{#listed}}…{{/listed}}`.
    case bool
    /// A whole number.
    case number
    /// JSON for a data block: `<script type="application/ld+json">{{{data}}}</script>`.
    case json
    /// A record of the type with this name: `{{author.name}}` or `{{#author}}…{{/author}}`.
    case record(String)
    /// The same, or absent: prints nothing, and a section over it is left out.
    case optional(FieldType)
    /// Records of the type with this name, in order: `{{#voices}}…{{/voices}}`.
    case list(String)
    /// The name of a template in this folder of Templates/, without `.mustache`: `{{>*card}}`.
    case templateName(folder: String)
}
