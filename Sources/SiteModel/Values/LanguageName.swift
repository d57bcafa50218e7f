/// A language by its own name, as who reads it looks for it; another than those known here by its tag.
func languageName(_ tag: String) -> String {
    let primary = tag.prefix { $0 != "-" }.lowercased()
    return languageNames[primary] ?? tag
}

/// The languages of these islands, and those that are spoken there most besides (censuses of 2021 and 2022).
private let languageNames = [
    "ar": "العربية", "bn": "বাংলা", "cy": "Cymraeg", "en": "English", "es": "Español", "fa": "فارسی", "fr": "Français",
    "ga": "Gaeilge", "gd": "Gàidhlig", "gu": "ગુજરાતી", "gv": "Gaelg", "it": "Italiano", "ku": "Kurdî", "kw": "Kernewek",
    "lt": "Lietuvių", "pa": "ਪੰਜਾਬੀ", "pl": "Polski", "pt": "Português", "ro": "Română", "sco": "Scots", "so": "Soomaali",
    "sq": "Shqip", "ta": "தமிழ்", "ti": "ትግርኛ", "tr": "Türkçe", "uk": "Українська", "ur": "اردو", "zh": "中文",
]
