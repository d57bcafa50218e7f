#include <stddef.h>
#include <stdint.h>

// The one function of libFuzzer that is called; LLVM declares it for programs that bring their own main
// (https://llvm.org/docs/LibFuzzer.html, “Using libFuzzer as a library”).
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*tried)(const uint8_t *bytes, size_t count));
