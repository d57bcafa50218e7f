import Promises
import Testing

@Suite("What readers promise of any bytes", .timeLimit(.minutes(5)))
struct CorpusTests {
    @Test("Each promise is kept for every file of the corpus", arguments: Promise.all.map(\.reader))
    func kept(_ reader: String) {
        let promise = Promise.all.first { $0.reader == reader }
        let files = Corpus.files(of: reader)
        #expect(!files.isEmpty)
        for file in files {
            #expect(promise?.broken(file.bytes) == nil, "Tests/Corpus/\(reader)/\(file.name)")
        }
    }

    @Test("Every reader has its folder and its dictionary, and none is of a reader that is not there")
    func complete() {
        let readers = Promise.all.map(\.reader).sorted()
        #expect(Corpus.readers == readers)
        #expect(Corpus.dictionaries == readers)
    }
}
