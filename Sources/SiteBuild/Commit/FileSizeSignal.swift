import Glibc

/// Lets a write beyond `ulimit -f` fail with a sentence instead of ending the process with SIGXFSZ. Once, when the process begins.
package func ignoreFileSizeSignal() {
    _ = signal(SIGXFSZ, SIG_IGN)
}
