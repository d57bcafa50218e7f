// Written by Scripts/list-theme from the files of Templates/.
#include "CTheme.h"

static const unsigned char file_0[] = {
#embed "../../Templates/assets/favicon.svg" suffix(,)
    0};
static const unsigned char file_1[] = {
#embed "../../Templates/assets/fonts.css" suffix(,)
    0};
static const unsigned char file_2[] = {
#embed "../../Templates/assets/leave.js" suffix(,)
    0};
static const unsigned char file_3[] = {
#embed "../../Templates/assets/page.js" suffix(,)
    0};
static const unsigned char file_4[] = {
#embed "../../Templates/assets/player.css" suffix(,)
    0};
static const unsigned char file_5[] = {
#embed "../../Templates/assets/player.js" suffix(,)
    0};
static const unsigned char file_6[] = {
#embed "../../Templates/assets/search.js" suffix(,)
    0};
static const unsigned char file_7[] = {
#embed "../../Templates/assets/site.css" suffix(,)
    0};
static const unsigned char file_8[] = {
#embed "../../Templates/bulletin.mustache" suffix(,)
    0};
static const unsigned char file_9[] = {
#embed "../../Templates/case-study.mustache" suffix(,)
    0};
static const unsigned char file_10[] = {
#embed "../../Templates/collection.mustache" suffix(,)
    0};
static const unsigned char file_11[] = {
#embed "../../Templates/directives/as-of.mustache" suffix(,)
    0};
static const unsigned char file_12[] = {
#embed "../../Templates/directives/checks.mustache" suffix(,)
    0};
static const unsigned char file_13[] = {
#embed "../../Templates/directives/clip.mustache" suffix(,)
    0};
static const unsigned char file_14[] = {
#embed "../../Templates/directives/contacts.mustache" suffix(,)
    0};
static const unsigned char file_15[] = {
#embed "../../Templates/directives/content-note.mustache" suffix(,)
    0};
static const unsigned char file_16[] = {
#embed "../../Templates/directives/download.mustache" suffix(,)
    0};
static const unsigned char file_17[] = {
#embed "../../Templates/directives/excerpt.mustache" suffix(,)
    0};
static const unsigned char file_18[] = {
#embed "../../Templates/directives/facilitator.mustache" suffix(,)
    0};
static const unsigned char file_19[] = {
#embed "../../Templates/directives/figure.mustache" suffix(,)
    0};
static const unsigned char file_20[] = {
#embed "../../Templates/directives/helplines.mustache" suffix(,)
    0};
static const unsigned char file_21[] = {
#embed "../../Templates/directives/item.mustache" suffix(,)
    0};
static const unsigned char file_22[] = {
#embed "../../Templates/directives/outcomes.mustache" suffix(,)
    0};
static const unsigned char file_23[] = {
#embed "../../Templates/directives/pullquote.mustache" suffix(,)
    0};
static const unsigned char file_24[] = {
#embed "../../Templates/directives/questions.mustache" suffix(,)
    0};
static const unsigned char file_25[] = {
#embed "../../Templates/directives/quote.mustache" suffix(,)
    0};
static const unsigned char file_26[] = {
#embed "../../Templates/directives/retold.mustache" suffix(,)
    0};
static const unsigned char file_27[] = {
#embed "../../Templates/directives/slide.mustache" suffix(,)
    0};
static const unsigned char file_28[] = {
#embed "../../Templates/directives/stat.mustache" suffix(,)
    0};
static const unsigned char file_29[] = {
#embed "../../Templates/directives/steps.mustache" suffix(,)
    0};
static const unsigned char file_30[] = {
#embed "../../Templates/directives/testimonies.mustache" suffix(,)
    0};
static const unsigned char file_31[] = {
#embed "../../Templates/directives/transcript.mustache" suffix(,)
    0};
static const unsigned char file_32[] = {
#embed "../../Templates/directives/vignette.mustache" suffix(,)
    0};
static const unsigned char file_33[] = {
#embed "../../Templates/directives/voice.mustache" suffix(,)
    0};
static const unsigned char file_34[] = {
#embed "../../Templates/directory.mustache" suffix(,)
    0};
static const unsigned char file_35[] = {
#embed "../../Templates/embed.mustache" suffix(,)
    0};
static const unsigned char file_36[] = {
#embed "../../Templates/episode.mustache" suffix(,)
    0};
static const unsigned char file_37[] = {
#embed "../../Templates/glossary.mustache" suffix(,)
    0};
static const unsigned char file_38[] = {
#embed "../../Templates/home.mustache" suffix(,)
    0};
static const unsigned char file_39[] = {
#embed "../../Templates/layout.mustache" suffix(,)
    0};
static const unsigned char file_40[] = {
#embed "../../Templates/listing.mustache" suffix(,)
    0};
static const unsigned char file_41[] = {
#embed "../../Templates/material.mustache" suffix(,)
    0};
static const unsigned char file_42[] = {
#embed "../../Templates/not-found.mustache" suffix(,)
    0};
static const unsigned char file_43[] = {
#embed "../../Templates/organisation.mustache" suffix(,)
    0};
static const unsigned char file_44[] = {
#embed "../../Templates/pack-facilitator.mustache" suffix(,)
    0};
static const unsigned char file_45[] = {
#embed "../../Templates/pack.mustache" suffix(,)
    0};
static const unsigned char file_46[] = {
#embed "../../Templates/page.mustache" suffix(,)
    0};
static const unsigned char file_47[] = {
#embed "../../Templates/partials/activities.mustache" suffix(,)
    0};
static const unsigned char file_48[] = {
#embed "../../Templates/partials/breadcrumbs.mustache" suffix(,)
    0};
static const unsigned char file_49[] = {
#embed "../../Templates/partials/by-month.mustache" suffix(,)
    0};
static const unsigned char file_50[] = {
#embed "../../Templates/partials/byline.mustache" suffix(,)
    0};
static const unsigned char file_51[] = {
#embed "../../Templates/partials/card-language.mustache" suffix(,)
    0};
static const unsigned char file_52[] = {
#embed "../../Templates/partials/card-of-any-kind.mustache" suffix(,)
    0};
static const unsigned char file_53[] = {
#embed "../../Templates/partials/card.mustache" suffix(,)
    0};
static const unsigned char file_54[] = {
#embed "../../Templates/partials/cards-after.mustache" suffix(,)
    0};
static const unsigned char file_55[] = {
#embed "../../Templates/partials/chapters.mustache" suffix(,)
    0};
static const unsigned char file_56[] = {
#embed "../../Templates/partials/contents.mustache" suffix(,)
    0};
static const unsigned char file_57[] = {
#embed "../../Templates/partials/credit.mustache" suffix(,)
    0};
static const unsigned char file_58[] = {
#embed "../../Templates/partials/date.mustache" suffix(,)
    0};
static const unsigned char file_59[] = {
#embed "../../Templates/partials/downloads.mustache" suffix(,)
    0};
static const unsigned char file_60[] = {
#embed "../../Templates/partials/facts.mustache" suffix(,)
    0};
static const unsigned char file_61[] = {
#embed "../../Templates/partials/footer.mustache" suffix(,)
    0};
static const unsigned char file_62[] = {
#embed "../../Templates/partials/further-reading.mustache" suffix(,)
    0};
static const unsigned char file_63[] = {
#embed "../../Templates/partials/head.mustache" suffix(,)
    0};
static const unsigned char file_64[] = {
#embed "../../Templates/partials/header.mustache" suffix(,)
    0};
static const unsigned char file_65[] = {
#embed "../../Templates/partials/help-lines.mustache" suffix(,)
    0};
static const unsigned char file_66[] = {
#embed "../../Templates/partials/help.mustache" suffix(,)
    0};
static const unsigned char file_67[] = {
#embed "../../Templates/partials/lead-picture.mustache" suffix(,)
    0};
static const unsigned char file_68[] = {
#embed "../../Templates/partials/leave.mustache" suffix(,)
    0};
static const unsigned char file_69[] = {
#embed "../../Templates/partials/notes.mustache" suffix(,)
    0};
static const unsigned char file_70[] = {
#embed "../../Templates/partials/pack-notes.mustache" suffix(,)
    0};
static const unsigned char file_71[] = {
#embed "../../Templates/partials/pagination.mustache" suffix(,)
    0};
static const unsigned char file_72[] = {
#embed "../../Templates/partials/picture.mustache" suffix(,)
    0};
static const unsigned char file_73[] = {
#embed "../../Templates/partials/player-words.mustache" suffix(,)
    0};
static const unsigned char file_74[] = {
#embed "../../Templates/partials/player.mustache" suffix(,)
    0};
static const unsigned char file_75[] = {
#embed "../../Templates/partials/preview-mark.mustache" suffix(,)
    0};
static const unsigned char file_76[] = {
#embed "../../Templates/partials/relations.mustache" suffix(,)
    0};
static const unsigned char file_77[] = {
#embed "../../Templates/partials/series.mustache" suffix(,)
    0};
static const unsigned char file_78[] = {
#embed "../../Templates/partials/share.mustache" suffix(,)
    0};
static const unsigned char file_79[] = {
#embed "../../Templates/partials/takedown.mustache" suffix(,)
    0};
static const unsigned char file_80[] = {
#embed "../../Templates/partials/text-language.mustache" suffix(,)
    0};
static const unsigned char file_81[] = {
#embed "../../Templates/partials/works.mustache" suffix(,)
    0};
static const unsigned char file_82[] = {
#embed "../../Templates/person.mustache" suffix(,)
    0};
static const unsigned char file_83[] = {
#embed "../../Templates/picture.mustache" suffix(,)
    0};
static const unsigned char file_84[] = {
#embed "../../Templates/redirect.mustache" suffix(,)
    0};
static const unsigned char file_85[] = {
#embed "../../Templates/references.mustache" suffix(,)
    0};
static const unsigned char file_86[] = {
#embed "../../Templates/search.mustache" suffix(,)
    0};
static const unsigned char file_87[] = {
#embed "../../Templates/show.mustache" suffix(,)
    0};
static const unsigned char file_88[] = {
#embed "../../Templates/story.mustache" suffix(,)
    0};
static const unsigned char file_89[] = {
#embed "../../Templates/strings/cy.yaml" suffix(,)
    0};
static const unsigned char file_90[] = {
#embed "../../Templates/strings/en.yaml" suffix(,)
    0};
static const unsigned char file_91[] = {
#embed "../../Templates/subscribe.mustache" suffix(,)
    0};
static const unsigned char file_92[] = {
#embed "../../Templates/tombstone.mustache" suffix(,)
    0};
#if __has_embed("../../.build/fonts/text.woff2")
static const unsigned char text_face[] = {
#embed "../../.build/fonts/text.woff2" suffix(,)
    0};
#endif

const kindred_theme_file kindred_theme[] = {
    {"assets/favicon.svg", file_0, sizeof file_0 - 1},
    {"assets/fonts.css", file_1, sizeof file_1 - 1},
    {"assets/leave.js", file_2, sizeof file_2 - 1},
    {"assets/page.js", file_3, sizeof file_3 - 1},
    {"assets/player.css", file_4, sizeof file_4 - 1},
    {"assets/player.js", file_5, sizeof file_5 - 1},
    {"assets/search.js", file_6, sizeof file_6 - 1},
    {"assets/site.css", file_7, sizeof file_7 - 1},
    {"bulletin.mustache", file_8, sizeof file_8 - 1},
    {"case-study.mustache", file_9, sizeof file_9 - 1},
    {"collection.mustache", file_10, sizeof file_10 - 1},
    {"directives/as-of.mustache", file_11, sizeof file_11 - 1},
    {"directives/checks.mustache", file_12, sizeof file_12 - 1},
    {"directives/clip.mustache", file_13, sizeof file_13 - 1},
    {"directives/contacts.mustache", file_14, sizeof file_14 - 1},
    {"directives/content-note.mustache", file_15, sizeof file_15 - 1},
    {"directives/download.mustache", file_16, sizeof file_16 - 1},
    {"directives/excerpt.mustache", file_17, sizeof file_17 - 1},
    {"directives/facilitator.mustache", file_18, sizeof file_18 - 1},
    {"directives/figure.mustache", file_19, sizeof file_19 - 1},
    {"directives/helplines.mustache", file_20, sizeof file_20 - 1},
    {"directives/item.mustache", file_21, sizeof file_21 - 1},
    {"directives/outcomes.mustache", file_22, sizeof file_22 - 1},
    {"directives/pullquote.mustache", file_23, sizeof file_23 - 1},
    {"directives/questions.mustache", file_24, sizeof file_24 - 1},
    {"directives/quote.mustache", file_25, sizeof file_25 - 1},
    {"directives/retold.mustache", file_26, sizeof file_26 - 1},
    {"directives/slide.mustache", file_27, sizeof file_27 - 1},
    {"directives/stat.mustache", file_28, sizeof file_28 - 1},
    {"directives/steps.mustache", file_29, sizeof file_29 - 1},
    {"directives/testimonies.mustache", file_30, sizeof file_30 - 1},
    {"directives/transcript.mustache", file_31, sizeof file_31 - 1},
    {"directives/vignette.mustache", file_32, sizeof file_32 - 1},
    {"directives/voice.mustache", file_33, sizeof file_33 - 1},
    {"directory.mustache", file_34, sizeof file_34 - 1},
    {"embed.mustache", file_35, sizeof file_35 - 1},
    {"episode.mustache", file_36, sizeof file_36 - 1},
    {"glossary.mustache", file_37, sizeof file_37 - 1},
    {"home.mustache", file_38, sizeof file_38 - 1},
    {"layout.mustache", file_39, sizeof file_39 - 1},
    {"listing.mustache", file_40, sizeof file_40 - 1},
    {"material.mustache", file_41, sizeof file_41 - 1},
    {"not-found.mustache", file_42, sizeof file_42 - 1},
    {"organisation.mustache", file_43, sizeof file_43 - 1},
    {"pack-facilitator.mustache", file_44, sizeof file_44 - 1},
    {"pack.mustache", file_45, sizeof file_45 - 1},
    {"page.mustache", file_46, sizeof file_46 - 1},
    {"partials/activities.mustache", file_47, sizeof file_47 - 1},
    {"partials/breadcrumbs.mustache", file_48, sizeof file_48 - 1},
    {"partials/by-month.mustache", file_49, sizeof file_49 - 1},
    {"partials/byline.mustache", file_50, sizeof file_50 - 1},
    {"partials/card-language.mustache", file_51, sizeof file_51 - 1},
    {"partials/card-of-any-kind.mustache", file_52, sizeof file_52 - 1},
    {"partials/card.mustache", file_53, sizeof file_53 - 1},
    {"partials/cards-after.mustache", file_54, sizeof file_54 - 1},
    {"partials/chapters.mustache", file_55, sizeof file_55 - 1},
    {"partials/contents.mustache", file_56, sizeof file_56 - 1},
    {"partials/credit.mustache", file_57, sizeof file_57 - 1},
    {"partials/date.mustache", file_58, sizeof file_58 - 1},
    {"partials/downloads.mustache", file_59, sizeof file_59 - 1},
    {"partials/facts.mustache", file_60, sizeof file_60 - 1},
    {"partials/footer.mustache", file_61, sizeof file_61 - 1},
    {"partials/further-reading.mustache", file_62, sizeof file_62 - 1},
    {"partials/head.mustache", file_63, sizeof file_63 - 1},
    {"partials/header.mustache", file_64, sizeof file_64 - 1},
    {"partials/help-lines.mustache", file_65, sizeof file_65 - 1},
    {"partials/help.mustache", file_66, sizeof file_66 - 1},
    {"partials/lead-picture.mustache", file_67, sizeof file_67 - 1},
    {"partials/leave.mustache", file_68, sizeof file_68 - 1},
    {"partials/notes.mustache", file_69, sizeof file_69 - 1},
    {"partials/pack-notes.mustache", file_70, sizeof file_70 - 1},
    {"partials/pagination.mustache", file_71, sizeof file_71 - 1},
    {"partials/picture.mustache", file_72, sizeof file_72 - 1},
    {"partials/player-words.mustache", file_73, sizeof file_73 - 1},
    {"partials/player.mustache", file_74, sizeof file_74 - 1},
    {"partials/preview-mark.mustache", file_75, sizeof file_75 - 1},
    {"partials/relations.mustache", file_76, sizeof file_76 - 1},
    {"partials/series.mustache", file_77, sizeof file_77 - 1},
    {"partials/share.mustache", file_78, sizeof file_78 - 1},
    {"partials/takedown.mustache", file_79, sizeof file_79 - 1},
    {"partials/text-language.mustache", file_80, sizeof file_80 - 1},
    {"partials/works.mustache", file_81, sizeof file_81 - 1},
    {"person.mustache", file_82, sizeof file_82 - 1},
    {"picture.mustache", file_83, sizeof file_83 - 1},
    {"redirect.mustache", file_84, sizeof file_84 - 1},
    {"references.mustache", file_85, sizeof file_85 - 1},
    {"search.mustache", file_86, sizeof file_86 - 1},
    {"show.mustache", file_87, sizeof file_87 - 1},
    {"story.mustache", file_88, sizeof file_88 - 1},
    {"strings/cy.yaml", file_89, sizeof file_89 - 1},
    {"strings/en.yaml", file_90, sizeof file_90 - 1},
    {"subscribe.mustache", file_91, sizeof file_91 - 1},
    {"tombstone.mustache", file_92, sizeof file_92 - 1},
#if __has_embed("../../.build/fonts/text.woff2")
    {"assets/text.woff2", text_face, sizeof text_face - 1},
#endif
    {0, 0, 0},
};
const size_t kindred_theme_count = sizeof kindred_theme / sizeof kindred_theme[0] - 1;
