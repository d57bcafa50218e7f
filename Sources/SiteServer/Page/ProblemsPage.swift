import Markup

/// A page that is shown in place of one that can't be: a sentence, and what was found.
enum ProblemsPage {
    static func bytes(_ sentence: String, _ insert: [UInt8]) -> [UInt8] {
        let page = """
            <!DOCTYPE html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>Nothing to show yet</title>
            </head>
            <body>
            <h1>Nothing to show yet</h1>
            <p>\(escaped(sentence))</p>
            </body>
            </html>

            """
        return PageInsert.into(Array(page.utf8), insert)
    }
}

/// Text as HTML.
func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    appendHTMLEscaped(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
}
