package org.caret.cohort.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.caret.cohort.library.RowFilter;
import org.caret.cohort.publicfile.Code;
import org.caret.cohort.publicfile.Dimension;
import org.caret.cohort.publicfile.FileLayouts;
import org.caret.cohort.publicfile.Level;
import org.caret.cohort.publicfile.PublicFormat;

/**
 * What may be asked together. The files repeat every student at each level, and within a level once for all schools and once for
 * the kind of the school, once for all students and once for each group: rows of one answer must be of one such subset, or
 * of subsets that have no student in common.
 */
public final class QueryRules {

    private static final String ALL = "All";
    private static final String TOTAL = "TA";

    private QueryRules() {
    }

    /**
     * Checks a query; nothing is checked in {@link OutcomeQuery.Mode#RAW}.
     *
     * @throws QueryRefusedException if an answer would hold a student twice where nobody expects it
     */
    public static void check(OutcomeQuery query) throws QueryRefusedException {
        if (query.mode() == OutcomeQuery.Mode.RAW) {
            return;
        }
        Level level = level(query);
        requireAgencyOfLevel(query, level);
        if (query.format() == PublicFormat.ACGR) {
            requireOneSubset(query, Dimension.CHARTER, level);
            requireOneSubset(query, Dimension.DASS, level);
            requireTotalOrGroups(query, Dimension.CATEGORY, TOTAL,
                    "all students (TA) and the groups they are divided into");
        } else {
            requireTotalOrGroups(query, Dimension.SUBGROUP, ALL,
                    "all students and the genders and programs they belong to");
            requireTotalOrGroups(query, Dimension.SUBGROUP_TYPE, ALL, "all students and the races they belong to");
        }
    }

    private static Level level(OutcomeQuery query) throws QueryRefusedException {
        Set<Level> levels = query.filter().levels();
        if (levels.size() != 1) {
            String codes = List.of(Level.values()).stream().map(level -> level.code(query.format()))
                    .collect(Collectors.joining(", "));
            throw new QueryRefusedException(
                    "Rows of several levels would be mixed: the state, its counties, districts and schools count the same"
                            + " students, once for each level.",
                    "Choose one level (" + codes + "), or ask for the rows as they are (raw).");
        }
        return levels.iterator().next();
    }

    private static void requireAgencyOfLevel(OutcomeQuery query, Level level) throws QueryRefusedException {
        Set<Dimension> named = query.filter().values().keySet();
        boolean charterIsDistrict = query.format() == PublicFormat.COHORT && level == Level.DISTRICT;
        if (named.contains(Dimension.COUNTY_CODE) && level == Level.STATE
                || named.contains(Dimension.DISTRICT_CODE) && level.compareTo(Level.DISTRICT) < 0
                || named.contains(Dimension.SCHOOL_CODE) && level != Level.SCHOOL && !charterIsDistrict) {
            throw new QueryRefusedException(
                    "The rows of level " + level.code(query.format())
                            + " are about something larger than the agency named.",
                    "Choose a level that the agency belongs to, or leave the agency out.");
        }
    }

    /** All, Yes and No of one property of schools: All is Yes and No together. */
    private static void requireOneSubset(OutcomeQuery query, Dimension dimension, Level level)
            throws QueryRefusedException {
        boolean all = query.filter().accepts(dimension, ALL);
        boolean yes = query.filter().accepts(dimension, "Yes");
        boolean no = query.filter().accepts(dimension, "No");
        boolean anything = !query.filter().values().containsKey(dimension) && level == Level.SCHOOL;
        if (all && (yes || no) && !anything) {
            String name = dimension == Dimension.CHARTER ? "CharterSchool" : "DASS";
            throw new QueryRefusedException(
                    "Rows with " + name
                            + " All and rows with Yes or No would be mixed: All holds the students of both.",
                    "Choose All, or Yes, No or both, or ask for the rows as they are (raw).");
        }
    }

    private static void requireTotalOrGroups(OutcomeQuery query, Dimension dimension, String total, String what)
            throws QueryRefusedException {
        boolean withTotal = query.filter().accepts(dimension, total);
        boolean withGroups = groups(query, total, dimension).stream()
                .anyMatch(group -> query.filter().accepts(dimension, group));
        if (withTotal && withGroups) {
            throw new QueryRefusedException("Rows of " + what + " would be mixed.",
                    "Choose " + total + " or groups without it, or ask for the rows as they are (raw).");
        }
    }

    private static List<String> groups(OutcomeQuery query, String total, Dimension dimension) {
        return FileLayouts.shipped().codes(query.format(), dimension).stream().map(Code::code)
                .filter(code -> !code.equals(total)).toList();
    }

    /** What a person should keep in mind about the answer; may be empty. */
    public static List<String> cautions(OutcomeQuery query) {
        List<String> cautions = new ArrayList<>();
        RowFilter filter = query.filter();
        Dimension groups = query.format() == PublicFormat.ACGR ? Dimension.CATEGORY : Dimension.SUBGROUP;
        long kinds = FileLayouts.shipped().codes(query.format(), groups).stream().map(Code::code)
                .filter(code -> filter.accepts(groups, code)).map(code -> kind(query.format(), code)).distinct()
                .count();
        if (kinds > 1) {
            cautions.add("Races, genders and programs each divide the same students, and programs overlap: do not add"
                    + " across them.");
        }
        if (query.format() == PublicFormat.COHORT) {
            cautions.add("The state advises against comparing rates of 2009-10 to 2015-16 with later ones.");
            if (query.year().firstYear() < 2015 && filter.levels().contains(Level.SCHOOL)) {
                cautions.add(
                        "In these years county-run schools show the figures of their county, and alternative schools of a"
                                + " district those of the district.");
            }
        }
        return cautions;
    }

    /** R, G or S of the later files; gender or program of the earlier ones. */
    private static String kind(PublicFormat format, String code) {
        if (format == PublicFormat.ACGR) {
            return code.substring(0, 1).toUpperCase(Locale.ROOT);
        }
        return code.equals("MAL") || code.equals("FEM") ? "gender" : code.equals(ALL) ? "all" : "program";
    }

    /**
     * The rows of a preset.
     *
     * @throws QueryRefusedException if the files of the format cannot tell them
     */
    public static RowFilter filter(Preset preset, PublicFormat format) throws QueryRefusedException {
        Optional<RowFilter> filter = preset.filter(format);
        if (filter.isEmpty()) {
            throw new QueryRefusedException(
                    "The files of 2010\u201316 do not say which schools are charter or DASS schools, so "
                            + preset.key() + " has no answer there.",
                    "Use the preset school-totals, or filter by column.");
        }
        return filter.get();
    }
}
