#include "CLinux.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

/// Whoever starts a program may close its standard streams. Their numbers then go to the first files that are opened, to
/// the queues of the runtime too, and what is meant for a stream would be read from those, or written into them. So a closed
/// one is held by a file that answers as a closed one does, EBADF: input by one that can only be written, output by one that
/// can only be read. A constructor, since the runtime opens files before `main`.
__attribute__((constructor)) static void hold_closed_streams(void) {
    for (int stream = STDIN_FILENO; stream <= STDERR_FILENO; stream++) {
        if (fcntl(stream, F_GETFD) != -1 || errno != EBADF) continue;
        // The lowest number that is free is this one: those below it are open.
        int file = open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY);
        if (file > stream) close(file);
    }
}
