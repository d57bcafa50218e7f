import CLibFuzzer
import Glibc
import Promises

guard let promise = Asked.promise else {
    let readers = Promise.all.map(\.reader).joined(separator: " ")
    Asked.say("KINDRED_READER names the reader to try, one of: \(readers)")
    exit(64)
}
Asked.say("The reader \(promise.reader) is tried.")
var count = CommandLine.argc
var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = unsafe CommandLine.unsafeArgv
exit(
    unsafe LLVMFuzzerRunDriver(&count, &arguments) { bytes, count in
        let input = unsafe Array(UnsafeBufferPointer(start: bytes, count: count))
        if let broken = Asked.promise?.broken(input) {
            Asked.say("A promise is broken: \(broken)")
            abort()
        }
        return 0
    })
