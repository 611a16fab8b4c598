package org.caret.cohort.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.caret.cohort.library.RowFilter;
import org.caret.cohort.publicfile.Code;
import org.caret.cohort.publicfile.Dimension;
import org.caret.cohort.publicfile.FileLayouts;
import org.caret.cohort.publicfile.PublicFormat;
import org.caret.cohort.publicfile.PublicRow;

/**
 * A group of students as both formats have it. Inferred from the names of the codes: the state itself publishes no such list.
 *
 * @param category code in the files of 2017 on; names the group
 * @param kind what divides the students
 * @param subgroup code in the files of 2010–16; empty where they have no such group
 * @param race code of the race in those files
 */
public record StudentGroupKey(String category, Kind kind, String subgroup, String race) {

    /** What divides the students. Groups of different kinds, and programs among themselves, have students in common. */
    public enum Kind {
        TOTAL, RACE, GENDER, PROGRAM
    }

    private static final String ALL = "All";
    private static final Map<String, String> RACES = Map.of("RD", "0", "RI", "1", "RA", "2", "RP", "3", "RF", "4", "RH",
            "5", "RB", "6", "RW", "7", "RT", "9");
    private static final Map<String, String> OTHERS = Map.of("TA", ALL, "GM", "MAL", "GF", "FEM", "SE", "EL", "SD",
            "SE",
            "SS", "SD", "SM", "MIG", "SF", "FOS");

    /** Everybody. */
    public static final StudentGroupKey EVERYBODY = of("TA");

    private static final List<StudentGroupKey> KEYS = FileLayouts.shipped()
            .codes(PublicFormat.ACGR, Dimension.CATEGORY).stream().map(Code::code).map(StudentGroupKey::of).toList();

    /** Every group in the order of the state's list. */
    public static List<StudentGroupKey> all() {
        return KEYS;
    }

    /** The groups of one kind. */
    public static List<StudentGroupKey> all(Kind kind) {
        return KEYS.stream().filter(key -> key.kind == kind).toList();
    }

    private static StudentGroupKey of(String category) {
        Kind kind = switch (category.charAt(0)) {
        case 'R' -> Kind.RACE;
        case 'G' -> Kind.GENDER;
        case 'S' -> Kind.PROGRAM;
        default -> Kind.TOTAL;
        };
        String race = RACES.get(category);
        return race != null ? new StudentGroupKey(category, kind, ALL, race)
                : new StudentGroupKey(category, kind, OTHERS.getOrDefault(category, ""), ALL);
    }

    /** The group of a row; empty for races of one gender and for codes that nobody knows. */
    public static Optional<StudentGroupKey> of(PublicRow row) {
        return KEYS.stream()
                .filter(key -> row.format() == PublicFormat.ACGR ? key.category.equals(row.text(Dimension.CATEGORY))
                        : key.subgroup.equals(row.text(Dimension.SUBGROUP))
                                && key.race.equals(row.text(Dimension.SUBGROUP_TYPE)))
                .findFirst();
    }

    /** Narrows a filter to the groups of a kind. */
    public static RowFilter rows(RowFilter filter, PublicFormat format, Kind kind) {
        if (format == PublicFormat.ACGR) {
            return filter.with(Dimension.CATEGORY, codes(kind));
        }
        return switch (kind) {
        case TOTAL -> filter.with(Dimension.SUBGROUP, ALL).with(Dimension.SUBGROUP_TYPE, ALL);
        case RACE -> filter.with(Dimension.SUBGROUP, ALL).without(Dimension.SUBGROUP_TYPE, ALL);
        case GENDER -> filter.with(Dimension.SUBGROUP, Set.of("MAL", "FEM")).with(Dimension.SUBGROUP_TYPE, ALL);
        case PROGRAM -> filter.with(Dimension.SUBGROUP, Set.of("EL", "SE", "SD", "MIG", "FOS"))
                .with(Dimension.SUBGROUP_TYPE, ALL);
        };
    }

    private static Set<String> codes(Kind kind) {
        return Set.copyOf(all(kind).stream().map(StudentGroupKey::category).toList());
    }

    /** The group's name in the state's words. */
    public String label() {
        return FileLayouts.shipped().code(PublicFormat.ACGR, Dimension.CATEGORY, category).map(Code::meaning)
                .orElse(category);
    }
}
