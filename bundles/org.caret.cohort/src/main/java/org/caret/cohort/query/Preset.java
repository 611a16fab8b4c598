package org.caret.cohort.query;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.caret.cohort.library.RowFilter;
import org.caret.cohort.publicfile.Dimension;
import org.caret.cohort.publicfile.Level;
import org.caret.cohort.publicfile.PublicFormat;

/**
 * The uses of the files that the state documents, each a combination of values that counts nobody twice. Source: page
 * <em>File Structure: ACGR and Outcome Data</em>, section <em>Using the ACGR and Outcome Data File</em>, examples 1 to 5.
 */
public enum Preset {

    /** One record per school with its totals. */
    SCHOOL_TOTALS(Level.SCHOOL, Set.of("Yes", "No"), Set.of("Yes", "No"), Students.TOTAL),
    /** Student groups of every non-charter school. */
    SCHOOL_GROUPS_NONCHARTER(Level.SCHOOL, Set.of("No"), Set.of("Yes", "No"), Students.GROUPS),
    /** Student groups of every DASS school. */
    SCHOOL_GROUPS_DASS(Level.SCHOOL, Set.of("Yes", "No"), Set.of("Yes"), Students.GROUPS),
    /** Student groups of the non-charter schools of every district. */
    DISTRICT_GROUPS_NONCHARTER(Level.DISTRICT, Set.of("No"), Set.of("All"), Students.GROUPS),
    /** The state's charter schools that are DASS schools. */
    STATE_CHARTER_DASS(Level.STATE, Set.of("Yes"), Set.of("Yes"), Students.TOTAL);

    private static final String TOTAL_CODE = "TA";
    private static final String ALL = "All";

    /** Whose rows. */
    private enum Students {
        TOTAL, GROUPS
    }

    private final Level level;
    private final Set<String> charter;
    private final Set<String> dass;
    private final Students students;

    Preset(Level level, Set<String> charter, Set<String> dass, Students students) {
        this.level = level;
        this.charter = charter;
        this.dass = dass;
        this.students = students;
    }

    /** The name on the command line: {@code school-totals}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The preset of a name. */
    public static Optional<Preset> of(String key) {
        for (Preset preset : values()) {
            if (preset.key().equals(key)) {
                return Optional.of(preset);
            }
        }
        return Optional.empty();
    }

    /** Which rows the preset wants; empty where the files of the format cannot tell them. */
    public Optional<RowFilter> filter(PublicFormat format) {
        RowFilter rows = RowFilter.of(level);
        if (format == PublicFormat.COHORT) {
            return this == SCHOOL_TOTALS
                    ? Optional.of(rows.with(Dimension.SUBGROUP, ALL).with(Dimension.SUBGROUP_TYPE, ALL))
                    : Optional.empty();
        }
        rows = rows.with(Dimension.CHARTER, charter).with(Dimension.DASS, dass);
        return Optional.of(students == Students.TOTAL ? rows.with(Dimension.CATEGORY, TOTAL_CODE)
                : rows.without(Dimension.CATEGORY, TOTAL_CODE));
    }
}
