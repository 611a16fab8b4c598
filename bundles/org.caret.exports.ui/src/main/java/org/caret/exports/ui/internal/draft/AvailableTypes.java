package org.caret.exports.ui.internal.draft;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.caret.exchange.RecordType;
import org.caret.exchange.RecordTypes;
import org.caret.exports.ExportType;
import org.caret.exports.ExportTypes;
import org.caret.spec.AcademicYear;
import org.caret.spec.Layout;
import org.caret.spec.Layouts;
import org.caret.spec.YearSpan;

/** Which export types there are in which academic year: those whose record type, or whose source, has a layout for it. */
public final class AvailableTypes {

    /** Computed files are not sent to the state, so they come after those that are. */
    private static final Integer LAST = Integer.MAX_VALUE;

    private final List<ExportType> all;
    private final Layouts layouts;

    /** Types whose record type is not there cannot be exported and are left out. */
    public AvailableTypes(ExportTypes types, RecordTypes recordTypes, Layouts layouts) {
        this.layouts = layouts;
        Map<String, Integer> order = recordTypes.all().stream()
                .collect(Collectors.toMap(RecordType::id, RecordType::uploadOrder));
        all = types.all().stream().filter(type -> type.computed() || order.containsKey(type.recordType()))
                .sorted(Comparator.comparing(type -> order.getOrDefault(type.recordType(), LAST))).toList();
    }

    /** In any year. */
    public List<ExportType> all() {
        return all;
    }

    /** In the order in which their files are sent. */
    public List<ExportType> in(AcademicYear year) {
        return all.stream().filter(type -> serves(type, year)).toList();
    }

    /** Years in which there is a type, up to one, the latest first. */
    public List<AcademicYear> years(AcademicYear last) {
        int first = all.stream().mapToInt(type -> firstYear(type, last).firstYear()).min().orElse(last.firstYear());
        return IntStream.rangeClosed(first, last.firstYear()).map(year -> last.firstYear() - (year - first))
                .mapToObj(AcademicYear::new).filter(year -> !in(year).isEmpty()).toList();
    }

    private boolean serves(ExportType type, AcademicYear year) {
        return type.computedFor().map(years -> years.contains(year)).orElseGet(
                () -> layouts.versions(type.recordType()).stream().anyMatch(layout -> layout.serves(year)));
    }

    private AcademicYear firstYear(ExportType type, AcademicYear last) {
        return type.computedFor().flatMap(YearSpan::first).or(() -> layouts.versions(type.recordType()).stream()
                .map(Layout::firstYear).min(Comparator.naturalOrder())).orElse(last);
    }
}
