package org.caret.spec.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.caret.spec.AcademicYear;
import org.caret.spec.FieldSpec;
import org.caret.spec.Layout;
import org.caret.spec.Layouts;
import org.caret.spec.UnknownLayoutException;
import org.caret.spec.YearSpan;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

/**
 * The layouts of {@code layouts/versions.tsv}. The list of versions is read on first use, the fields of a layout when
 * its record type is asked for.
 */
final class ShippedLayouts implements Layouts {

    /** A name without any way out of the folder of layouts. */
    private static final Pattern EXTRACT = Pattern.compile("EXTRACT-[A-Za-z0-9-]+");

    private final Lazy<Map<String, List<Version>>> versions = new Lazy<>(ShippedLayouts::readVersions);
    private final Map<String, List<Layout>> layouts = new ConcurrentHashMap<>();
    private final Map<String, List<FieldSpec>> extracts = new ConcurrentHashMap<>();

    @Override
    public Layout layout(String recordType, AcademicYear year) throws UnknownLayoutException {
        for (Layout layout : versions(recordType)) {
            if (layout.serves(year)) {
                return layout;
            }
        }
        throw new UnknownLayoutException(refusal(recordType, year));
    }

    @Override
    public List<Layout> versions(String recordType) {
        List<Version> known = versions.get().get(recordType);
        if (known == null) {
            return List.of();
        }
        return layouts.computeIfAbsent(recordType, type -> known.stream().map(Version::read).toList());
    }

    @Override
    public List<Layout> all() {
        return versions.get().keySet().stream().flatMap(type -> versions(type).stream()).toList();
    }

    @Override
    public List<FieldSpec> extract(String name) {
        String file = LayoutFile.path(name);
        if (!EXTRACT.matcher(name).matches() || !DataTable.exists(file)) {
            return List.of();
        }
        return extracts.computeIfAbsent(file, LayoutFile::read);
    }

    private String refusal(String recordType, AcademicYear year) {
        List<Version> known = versions.get().getOrDefault(recordType, List.of());
        if (known.isEmpty()) {
            return "There is no record type " + recordType + ". Known record types: "
                    + String.join(", ", versions.get().keySet()) + ".";
        }
        String years = known.stream().map(version -> version.span() + " (" + version.layout() + ")")
                .collect(Collectors.joining(", "));
        String notes = known.stream().map(Version::note).filter(note -> !note.isEmpty())
                .collect(Collectors.joining("; "));
        return "No layout of " + recordType + " is known for " + year + ". Known: " + years + "."
                + (notes.isEmpty() ? "" : " Note: " + notes + ".");
    }

    private static Map<String, List<Version>> readVersions() {
        return DataTable.read("layouts/versions.tsv", Version::of).stream()
                .collect(Collectors.groupingBy(Version::recordType, LinkedHashMap::new, Collectors.toList()));
    }

    private record Version(String recordType, String layout, YearSpan span, String certainty, String note) {

        static Version of(NamedCsvRecord row) {
            return new Version(row.getField("record_type"), row.getField("layout"), DataTable.span(row),
                    row.getField("certainty"), row.getField("note"));
        }

        Layout read() {
            return new Layout(layout, recordType, LayoutFile.read(LayoutFile.path(layout)),
                    span.first().orElseThrow(), span.last(), certainty, note);
        }
    }
}
