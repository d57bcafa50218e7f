/// What may hurt a reader who meets it unprepared: the words that speak of it, and the content note that says so.
struct SensitiveWords: Sendable {
    /// The domain of the note, of the NEON typology.
    let domain: String
    /// The domains of which any announces it.
    let announcedBy: Set<String>
    /// What the note says, for the line to paste.
    let note: String
    /// Whether an account of somebody's life must not speak of it without a note.
    let isGrave: Bool
    let words: PhraseList

    init(
        _ domain: String, or others: Set<String> = [], _ note: String, isGrave: Bool = true, _ phrases: [String],
        except exceptions: [String] = []
    ) {
        self.domain = domain
        announcedBy = others.union([domain])
        self.note = note
        self.isGrave = isGrave
        words = PhraseList(phrases, except: exceptions)
    }

    static let all: [SensitiveWords] = [
        SensitiveWords(
            "mental-health", or: ["death"], "suicidal feelings",
            [
                "suicide", "suicides", "suicidal",
                "kill|kills|killed|killing ^myself|yourself|himself|herself|themself|themselves|ourselves",
                "end|ends|ended|ending my|his|her|their ^life|lives",
                "take|takes|took|taken|taking my|his|her|their own ^life|lives",
                "wanted|want|wants|wish|wished to ^die", "wish|wished i|he|she|they was|were ^dead",
            ], except: ["^suicide prevention|awareness|bereavement"]),
        SensitiveWords(
            "mental-health", "self-harm",
            [
                "self ^harm|harms|harmed|harming|injury|injured|mutilation",
                "harm|harms|harmed|harming ^myself|yourself|himself|herself|themself|themselves",
                "hurting ^myself|himself|herself|themself|themselves",
                "cut|cuts|cutting ^myself|himself|herself|themself|themselves",
            ],
            except: ["cut|cuts|cutting ^myself|himself|herself|themself|themselves off|loose|some|a|free|out|shaving"]),
        SensitiveWords(
            "mental-health", "an eating disorder",
            [
                "eating ^disorder|disorders", "anorexia", "anorexic", "bulimia", "bulimic", "binge ^eating",
                "starve|starves|starved|starving ^myself|himself|herself|themself|themselves",
            ]),
        SensitiveWords(
            "abuse", or: ["violence", "sex"], "abuse",
            [
                "abuse", "abused", "abuser", "abusers", "abusive", "abusing", "molested", "raped", "rape", "rapist",
                "sexual|sexually ^assault|assaults|assaulted", "domestic ^violence",
            ],
            except: [
                "substance|drug|drugs|alcohol|solvent ^abuse|abuser|abusers|abused|abusing",
                "^abuse|abused|abusing of power|trust|process|position|authority|office",
                "^abuse|abused|abusing|abusive drugs|alcohol|substances|language",
            ]),
        SensitiveWords(
            "violence", or: ["abuse"], "violence",
            [
                "violence", "violent", "violently", "stabbed", "stabbing", "murder", "murdered", "strangled",
                "tortured",
                "beaten up", "beat|beats him|her|me|them up", "knife ^attack", "gunshot", "shot ^dead",
            ],
            except: [
                "non ^violence|violent", "^violence reduction", "domestic ^violence", "^violent agreement|storm|storms",
            ]),
        SensitiveWords(
            "risky-behaviours", or: ["mental-health"], "addiction", isGrave: false,
            [
                "addiction", "addictions", "addicted", "addict", "addicts", "heroin", "cocaine", "alcoholic",
                "alcoholics", "alcoholism", "overdose", "overdosed", "overdoses",
                "substance|drug|alcohol ^misuse|abuse",
            ]),
        SensitiveWords(
            "death", or: ["mental-health"], "death and bereavement", isGrave: false,
            [
                "died", "death", "deaths", "bereaved", "bereavement", "funeral", "stillbirth", "stillborn",
                "miscarriage", "manslaughter",
            ], except: ["life or|and ^death", "^died down|out|away", "^death row"]),
        SensitiveWords(
            "crime", or: ["violence"], "crime and prison", isGrave: false,
            [
                "crime", "crimes", "prison", "prisons", "prisoner", "prisoners", "jail", "jailed", "imprisoned",
                "imprisonment", "burglary", "robbery", "robbed", "mugged", "convicted", "drug ^dealer|dealers|dealing",
            ]),
    ]

    /// Every word that any of them is found by.
    static let anchors = all.flatMap(\.words.anchors)

    /// Which of them a word may belong to.
    private static let byAnchor: [String: [Int]] = {
        var result: [String: [Int]] = [:]
        for (index, group) in all.enumerated() {
            for word in Set(group.words.phrases.flatMap(\.anchors)) { result[word, default: []].append(index) }
        }
        return result
    }()

    /// A place that speaks of it.
    struct Mention {
        let words: SensitiveWords
        let range: Range<Int>
        let stretch: Int
    }

    /// Where a prose speaks of any of them, in reading order.
    static func mentions(in prose: Prose) -> [Mention] {
        prose.hits.flatMap { hit in
            (byAnchor[hit.word] ?? []).compactMap { index in
                all[index].words.range(at: hit, in: prose).map { range in
                    Mention(words: all[index], range: range, stretch: hit.stretch)
                }
            }
        }
    }
}
