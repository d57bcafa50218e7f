import CLinux

/// The arguments after the program's name, as the process was started with them.
package func processArguments() -> [String] {
    (1..<max(1, kindred_argument_count())).compactMap { index in
        guard let argument = unsafe kindred_argument(index) else { return nil }
        return unsafe String(cString: argument)
    }
}
