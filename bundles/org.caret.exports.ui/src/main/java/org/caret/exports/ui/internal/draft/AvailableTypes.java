package org.caret.exports.ui.internal.draft;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.caret.exports.ExportService;
import org.caret.exports.ExportType;
import org.caret.exports.ExportTypes;
import org.caret.spec.AcademicYear;
import org.caret.spec.Layout;
import org.caret.spec.Layouts;
import org.caret.spec.YearSpan;

/** Which export types there are in which academic year. */
public final class AvailableTypes {

    /** The latest year first; no year without a type. */
    private final Map<AcademicYear, List<ExportType>> years = new LinkedHashMap<>();

    /** @param last the last academic year to look at */
    public AvailableTypes(ExportService exports, ExportTypes types, Layouts layouts, AcademicYear last) {
        int first = types.all().stream().mapToInt(type -> firstYear(type, layouts, last).firstYear()).min()
                .orElse(last.firstYear());
        for (int begin = last.firstYear(); begin >= first; begin--) {
            AcademicYear year = new AcademicYear(begin);
            List<ExportType> offered = exports.offered(year);
            if (!offered.isEmpty()) {
                years.put(year, offered);
            }
        }
    }

    private static AcademicYear firstYear(ExportType type, Layouts layouts, AcademicYear last) {
        return type.computedFor().flatMap(YearSpan::first).or(() -> layouts.versions(type.recordType()).stream()
                .map(Layout::firstYear).min(Comparator.naturalOrder())).orElse(last);
    }

    /** In any year. */
    public List<ExportType> all() {
        return years.values().stream().flatMap(List::stream).distinct().toList();
    }

    /** In the order in which their files are sent. */
    public List<ExportType> in(AcademicYear year) {
        return years.getOrDefault(year, List.of());
    }

    /** Years in which there is a type, the latest first. */
    public List<AcademicYear> years() {
        return List.copyOf(years.keySet());
    }
}
