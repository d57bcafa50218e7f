/// Small words by which a language is known. None of them is an English word.
enum LanguageWords {
    /// By the language's code.
    static let all: [(code: String, name: String, words: Set<String>)] = [
        (
            "cy", "Welsh",
            [
                "yn", "mae", "ac", "ar", "yr", "wedi", "gyda", "oedd", "hyn", "hefyd", "pobl", "nid", "roedd", "mewn",
                "chi", "eich", "neu", "ond", "i'r", "o'r", "a'r", "sydd", "cael", "bydd", "gallwch", "cymorth", "ddim",
                "rhywun", "eu", "gan",
            ]
        ),
        (
            "fr", "French",
            [
                "les", "des", "est", "une", "dans", "pour", "que", "qui", "avec", "nous", "vous", "sont", "cette",
                "mais", "et", "je", "pas",
            ]
        ),
        (
            "de", "German",
            [
                "und", "der", "das", "nicht", "ist", "mit", "für", "auf", "eine", "ein", "zu", "wir", "sie", "ich",
                "auch",
            ]
        ),
        (
            "es", "Spanish",
            ["los", "las", "una", "para", "por", "con", "está", "del", "como", "pero", "más", "que", "es", "el", "y"]
        ),
        (
            "pl", "Polish",
            ["się", "nie", "jest", "na", "oraz", "dla", "przez", "które", "jak", "że", "czy", "lub", "jego", "z", "w"]
        ),
    ]

    static let words = all.flatMap(\.words)

    /// Which languages have a word, as indices.
    static let byWord: [String: [Int]] = {
        var result: [String: [Int]] = [:]
        for (index, language) in all.enumerated() {
            for word in language.words { result[word, default: []].append(index) }
        }
        return result
    }()

    /// Small English words, for text that may be English after all.
    static let english: Set<String> = [
        "the", "and", "of", "to", "is", "in", "that", "was", "for", "with", "they", "this", "are", "it", "from", "have",
    ]
}
