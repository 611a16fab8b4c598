package org.caret.cohort.ui.internal.model;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.caret.cohort.publicfile.Dimension;
import org.caret.cohort.publicfile.Level;
import org.caret.cohort.publicfile.PublicFormat;
import org.caret.cohort.publicfile.PublicRow;
import org.caret.cohort.ui.internal.model.OutcomeChoice.Schools;
import org.caret.cohort.view.Agency;
import org.caret.cohort.view.StudentGroupKey;
import org.caret.cohort.view.StudentGroupKey.Kind;

/** Picks rows of the own class in memory as {@link OutcomeReader} picks stored ones. */
final class OwnFilter {

    private final List<PublicRow> rows;

    OwnFilter(List<PublicRow> rows) {
        this.rows = rows;
    }

    List<PublicRow> rows(OutcomeChoice choice) {
        return rows.stream().filter(row -> row.level() == choice.level())
                .filter(row -> choice.school().isEmpty() || row.agency().endsWith(choice.school()))
                .filter(row -> isOf(row, Dimension.CHARTER, choice.charter())
                        && isOf(row, Dimension.DASS, choice.dass()))
                .filter(row -> isOf(row, choice.students())).toList();
    }

    /** The rows of an agency: everybody, then the groups of a kind. */
    List<PublicRow> rows(Agency agency, Kind kind) {
        return rows.stream().filter(row -> row.level() == agency.level() && row.agency().equals(agency.code()))
                .filter(row -> isOf(row, Dimension.CHARTER, Schools.ALL) && isOf(row, Dimension.DASS, Schools.ALL))
                .filter(row -> isOf(row, Kind.TOTAL) || isOf(row, kind)).toList();
    }

    List<Agency> agencies(Level level) {
        Map<String, Agency> byCode = new LinkedHashMap<>();
        rows.stream().filter(row -> row.level() == level)
                .forEach(row -> byCode.putIfAbsent(row.agency(), Agency.of(row)));
        return byCode.values().stream().sorted(Comparator.comparing(Agency::name)).toList();
    }

    private static boolean isOf(PublicRow row, Kind kind) {
        return StudentGroupKey.of(row).filter(group -> group.kind() == kind).isPresent();
    }

    private static boolean isOf(PublicRow row, Dimension dimension, Schools schools) {
        if (row.format() == PublicFormat.COHORT) {
            return true;
        }
        String value = row.text(dimension);
        return switch (schools) {
        case ALL -> row.level() == Level.SCHOOL || value.equals("All");
        case YES -> value.equals("Yes");
        case NO -> value.equals("No");
        case APART -> !value.equals("All");
        };
    }
}
