package org.caret.exports.ui.internal.draft;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.caret.exchange.RecordType;
import org.caret.exchange.RecordTypes;
import org.caret.exports.ExportType;
import org.caret.exports.ExportTypes;
import org.caret.spec.AcademicYear;
import org.caret.spec.Layout;
import org.caret.spec.Layouts;

/** Which export types there are in which academic year: those whose record type has a layout for it. */
public final class AvailableTypes {

    private final List<ExportType> all;
    private final Layouts layouts;

    /** Types whose record type is not there cannot be exported and are left out. */
    public AvailableTypes(ExportTypes types, RecordTypes recordTypes, Layouts layouts) {
        this.layouts = layouts;
        Map<String, Integer> order = recordTypes.all().stream()
                .collect(Collectors.toMap(RecordType::id, RecordType::uploadOrder));
        all = types.all().stream().filter(type -> order.containsKey(type.recordType()))
                .sorted(Comparator.comparing(type -> order.get(type.recordType()))).toList();
    }

    /** In any year. */
    public List<ExportType> all() {
        return all;
    }

    /** In the order in which their files are sent. */
    public List<ExportType> in(AcademicYear year) {
        return all.stream().filter(type -> versions(type).anyMatch(layout -> layout.serves(year))).toList();
    }

    /** Years in which there is a type, up to one, the latest first. */
    public List<AcademicYear> years(AcademicYear last) {
        int first = all.stream().flatMap(this::versions).mapToInt(layout -> layout.firstYear().firstYear()).min()
                .orElse(last.firstYear());
        return IntStream.rangeClosed(first, last.firstYear()).map(year -> last.firstYear() - (year - first))
                .mapToObj(AcademicYear::new).filter(year -> !in(year).isEmpty()).toList();
    }

    private Stream<Layout> versions(ExportType type) {
        return layouts.versions(type.recordType()).stream();
    }
}
