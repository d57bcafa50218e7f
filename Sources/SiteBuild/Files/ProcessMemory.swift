import CLinux

/// Has the process take memory in pieces as large as builds need it. To be called before anything else.
package func takeMemoryInLargePieces() { kindred_take_memory_in_large_pieces() }
