#include "CTheme.h"

const kindred_theme_file kindred_theme[] = {{0, 0, 0}};
const size_t kindred_theme_count = 0;
