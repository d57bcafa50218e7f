import CommonMark
package import Diagnostics
import FrontMatter
import Podcast
import SiteModel
import Templating

/// Every check. A new one is a file beside this and a line here.
package enum CheckRegistry {
    package static let all: [Check] = [
        .abbreviation,
        .artwork,
        .addressTaken,
        .audioMissing,
        .audioOutlier,
        .audioTags,
        .enclosureFacts,
        .cadence,
        .capitalsRun,
        .cardsUndrawn,
        .chapters,
        .collectionEmpty,
        .consentAsset,
        .consentChannel,
        .consentCovers,
        .consentFormInSite,
        .consentGuardian,
        .consentIdentity,
        .consentIdentityInText,
        .consentImplied,
        .consentMissing,
        .consentNotCurrent,
        .contactInVoice,
        .contentNoteMissing,
        .downloadLabel,
        .consentReviewDue,
        .embargoLeak,
        .entryID,
        .episodeNumber,
        .feedLarge,
        .feedNotes,
        .feedRequired,
        .fileMissing,
        .headingOrder,
        .helplinesMissing,
        .helplineStale,
        .language,
        .imageLocation,
        .legalCheck,
        .goneAddress,
        .goneWords,
        .citationUnknown,
        .helplineContact,
        .linkBroken,
        .minutes,
        .linkText,
        .missingAltText,
        .noNextBuild,
        .noteTooLong,
        .noteWhere,
        .personalMailbox,
        .quickExit,
        .quickExitUndecided,
        .readingGrade,
        .nameInAddress,
        .referenceUncited,
        .relationUnknown,
        .retoldAsVoice,
        .rootLinkBroken,
        .schemaUnknown,
        .sectionRequired,
        .stretchUnresolved,
        .sectionUnknown,
        .showCover,
        .showMissing,
        .slideText,
        .statement,
        .suicideMethod,
        .suicideProminent,
        .suicideWording,
        .tableHeader,
        .takedownMissing,
        .theme,
        .thirdPersonNamed,
        .transcriptCoverage,
        .transcriptMissing,
        .transcriptSources,
        .transcriptSpeakers,
        .unknownDirective,
        .addressVanished,
        .announcementUnlinked,
        .authorVariant,
        .avoidTerms,
        .bracketLink,
        .brokenSentence,
        .contactDissolved,
        .crossReference,
        .disclosure,
        .duplicateBlock,
        .linkLikeSentence,
        .linkPlainHttp,
        .listGap,
        .plainCitationUnknown,
        .provenance,
        .pullquoteVerbatim,
        .quoteTypo,
        .quoteUnattributed,
        .quotesUnbalanced,
        .redirectLoop,
        .reviewOverdue,
        .staleWords,
        .statisticOld,
        .statisticUnsourced,
        .webResidue,
        .useUnresolved,
        .zoneEdge,
        .audioReplaced,
        .enclosureReused,
        .feedMoved,
        .guidChanged,
        .publishedMoved,
        .outputCollision,  // Last, since it tells only what no other check has told.
    ]
}

extension CheckRegistry {
    /// The words that any check looks for, a list for each check that asks for some.
    static let lexicon = Lexicon(lists: all.map(\.words).filter { !$0.isEmpty })

    /// The checks that ask, in the order of those lists.
    private static let listeners = all.filter { !$0.words.isEmpty }.compactMap(Reader.init)

    /// The checks of language that ask for no words.
    private static let readers = all.filter(\.words.isEmpty).compactMap(Reader.init)

    private static let lookers = all.compactMap(Looker.init)

    /// A check's closure as it was written. In an array of closures each would be wrapped, and every call from every task
    /// would count the one wrapper that they share.
    private struct Reader {
        let read: @Sendable (Prose, CheckedSite, inout [Diagnostic]) -> Void

        init?(_ check: Check) {
            guard let read = check.readsProse else { return nil }
            self.read = read
        }
    }

    /// Likewise.
    private struct Looker {
        let look: @Sendable (SiteModel.Entry, CheckedSite, inout [Diagnostic]) -> Void

        init?(_ check: Check) {
            guard let look = check.looksAtEntry else { return nil }
            self.look = look
        }
    }

    /// Holds a site to every check. What a page waives with a reason is not told; what a profile asks weighs more.
    static func run(on site: CheckedSite, request: BuildRequest, _ diagnostics: inout [Diagnostic]) async {
        let leftAside = request.leftAside
        let before = diagnostics.count
        diagnostics += await entryFindings(of: site, jobs: request.jobs)
        // What the last one tells depends on the others; what it looks at, which takes longer, is found beside them.
        let runs = all.dropLast().compactMap(\.run) + [{ site, _ in _ = site.outputCollisions.value }]
        diagnostics += await concurrently(runs, jobs: request.jobs) { run in
            var found: [Diagnostic] = []
            run(site, &found)
            return found
        }.flatMap(\.self)
        all.last?.run?(site, &diagnostics)
        if !leftAside.isEmpty {
            let kept = diagnostics[before...].filter { !leftAside.contains($0.rule) }
            diagnostics.replaceSubrange(before..., with: kept)
        }
        Waivers.apply(site, to: &diagnostics, from: before)
        let own = site.imported.softened(Array(diagnostics[before...]), among: site.read.entries)
        diagnostics = site.imported.softened(Array(diagnostics[..<before]), among: site.read.entries)
        let start = diagnostics.count
        diagnostics += own
        let profiles = site.plan.configuration.profiles.map(\.value) + request.profiles
        for profile in profiles.compactMap(ProfileRegistry.profile) { profile.raise(&diagnostics[start...]) }
    }

    /// What the checks of one entry and those of language say: each entry's words are taken once, and let go.
    private static func entryFindings(of site: CheckedSite, jobs: Int) async -> [Diagnostic] {
        await concurrently(site.read.entries, jobs: jobs) { entry in
            var found: [Diagnostic] = []
            for looker in lookers { looker.look(entry, site, &found) }
            var prose = Prose(entry, transcript: site.read.media.transcripts[entry.path], lexicon: lexicon)
            for reader in readers { reader.read(prose, site, &found) }
            var isSilent = false
            for (list, listener) in listeners.enumerated() {
                // Few lists have a word in an entry.
                let holdsWord = prose.holdsWord(of: list)
                if holdsWord || !isSilent { prose.listen(for: holdsWord ? list : nil) }
                isSilent = !holdsWord
                listener.read(prose, site, &found)
            }
            return found
        }.flatMap(\.self)
    }
}

/// Every rule, for `kindred explain`.
package enum RuleRegistry {
    package static let all: [Rule] =
        (Rule.feedRules
        + Rule.fieldRules
        + Rule.fileRules
        + Rule.markdownRules
        + Rule.siteRules
        + Rule.transcriptRules
        + Rule.chapterRules
        + Rule.yamlRules
        + TemplateRules.all
        + Rule.waiverRules
        + Rule.liveRules
        + Rule.feedFolderRules
        + CheckRegistry.all.flatMap(\.rules)).sorted { $0.id < $1.id }

    package static func rule(_ id: String) -> Rule? { all.first { $0.id == id } }
}

extension Rule {
    /// What the stages find beside the checks.
    static let siteRules = [
        audioDoubtful,
        audioUnreadable,
        fileMisplaced,
        listDuplicate,
        outputOccupied,
        pictureUnreadable,
        publishedLock,
        siteMissing,
        templateData,
        wordsForm,
        wordsPlace,
        wordsUnknown,
    ]
}
