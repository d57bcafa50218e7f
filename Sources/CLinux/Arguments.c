#include "CLinux.h"

static int argument_count;
static char **arguments;

// glibc calls constructors with the arguments of main.
__attribute__((constructor)) static void remember(int count, char **values, char **environment) {
    (void)environment;
    argument_count = count;
    arguments = values;
}

int kindred_argument_count(void) { return argument_count; }

const char *kindred_argument(int index) { return arguments[index]; }
