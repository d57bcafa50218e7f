/// A language by its own name, as who reads it looks for it; another than those known here by its tag.
package func languageName(_ tag: String) -> String { languageNames[primaryLanguage(tag)] ?? tag }

/// The language of a tag without its script and region: `en` of `en-GB` (BCP 47).
package func primaryLanguage(_ tag: String) -> String {
    // Asked for each word with a number in it: the language of nearly every tag is in small letters already.
    let bytes = tag.utf8Span.span
    var end = 0
    while end < bytes.count, (0x61...0x7A).contains(bytes[end]) { end += 1 }
    if end == bytes.count { return tag }
    if bytes[end] == UInt8(ascii: "-") { return String(decoding: tag.utf8.prefix(end), as: UTF8.self) }
    return tag.prefix { $0 != "-" }.lowercased()
}

/// Whether a language is written from right to left: by the script of its tag, or else by the one it is written in mostly.
package func isRightToLeft(_ tag: String) -> Bool {
    let subtags = tag.lowercased().split(separator: "-")
    if let script = subtags.dropFirst().first(where: { $0.utf8.count == 4 }) {
        return scriptsFromTheRight.contains(String(script))
    }
    return languagesFromTheRight.contains(primaryLanguage(tag))
}

private let scriptsFromTheRight: Set = ["adlm", "arab", "hebr", "nkoo", "rohg", "syrc", "thaa"]

private let languagesFromTheRight: Set = [
    "ar", "arc", "ars", "azb", "ckb", "dv", "fa", "glk", "he", "iw", "ks", "lrc", "mzn", "nqo", "pnb", "prs", "ps",
    "sd",
    "syr", "ug", "ur", "yi",
]

/// The languages of these islands, and those that are spoken there most besides (censuses of 2021 and 2022).
private let languageNames = [
    "ar": "العربية", "bn": "বাংলা", "cy": "Cymraeg", "en": "English", "es": "Español", "fa": "فارسی", "fr": "Français",
    "ga": "Gaeilge", "gd": "Gàidhlig", "gu": "ગુજરાતી", "gv": "Gaelg", "it": "Italiano", "ku": "Kurdî", "kw": "Kernewek",
    "lt": "Lietuvių", "pa": "ਪੰਜਾਬੀ", "pl": "Polski", "pt": "Português", "ro": "Română", "sco": "Scots", "so": "Soomaali",
    "sq": "Shqip", "ta": "தமிழ்", "ti": "ትግርኛ", "tr": "Türkçe", "uk": "Українська", "ur": "اردو", "zh": "中文",
]
