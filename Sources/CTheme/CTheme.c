// Written by Scripts/list-theme from the files of Templates/.
#include "CTheme.h"

static const unsigned char file_0[] = {
#embed "../../Templates/assets/favicon.svg" suffix(,)
    0};
static const unsigned char file_1[] = {
#embed "../../Templates/assets/mark.svg" suffix(,)
    0};
static const unsigned char file_2[] = {
#embed "../../Templates/assets/site.css" suffix(,)
    0};

const kindred_theme_file kindred_theme[] = {
    {"assets/favicon.svg", file_0, sizeof file_0 - 1},
    {"assets/mark.svg", file_1, sizeof file_1 - 1},
    {"assets/site.css", file_2, sizeof file_2 - 1},
    {0, 0, 0},
};
const size_t kindred_theme_count = sizeof kindred_theme / sizeof kindred_theme[0] - 1;
