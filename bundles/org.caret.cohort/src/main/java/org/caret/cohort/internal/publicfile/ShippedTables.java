package org.caret.cohort.internal.publicfile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.caret.cohort.publicfile.Certainty;
import org.caret.cohort.publicfile.Code;
import org.caret.cohort.publicfile.Column;
import org.caret.cohort.publicfile.Column.Heading;
import org.caret.cohort.publicfile.Column.Rate.Zeros;
import org.caret.cohort.publicfile.Dimension;
import org.caret.cohort.publicfile.FileLayout;
import org.caret.cohort.publicfile.FileLayouts;
import org.caret.cohort.publicfile.Measure;
import org.caret.cohort.publicfile.PublicFormat;
import org.caret.spec.AcademicYear;

/** Layouts and codes from the tables of this package, read once. */
public final class ShippedTables implements FileLayouts {

    private static final ShippedTables TABLES = new ShippedTables();

    private final List<FileLayout> layouts;
    private final Map<PublicFormat, Map<Dimension, List<Code>>> codes = new EnumMap<>(PublicFormat.class);

    private ShippedTables() {
        layouts = ShippedTable.rows("layouts.tsv").stream().map(ShippedTables::layout).toList();
        for (PublicFormat format : PublicFormat.values()) {
            codes.put(format, new EnumMap<>(Dimension.class));
        }
        for (Map<String, String> row : ShippedTable.rows("codes.tsv")) {
            codes.get(format(row)).computeIfAbsent(Dimension.valueOf(row.get("dimension")), none -> new ArrayList<>())
                    .add(new Code(row.get("code"), row.get("written"), row.get("meaning"), row.get("first_year"),
                            Certainty.of(row.get("certainty")), row.get("basis")));
        }
    }

    /** The tables of this installation. */
    public static FileLayouts load() {
        return TABLES;
    }

    @Override
    public List<FileLayout> layouts(PublicFormat format) {
        return layouts.stream().filter(layout -> layout.format() == format).toList();
    }

    @Override
    public List<Code> codes(PublicFormat format, Dimension dimension) {
        return List.copyOf(codes.get(format).getOrDefault(dimension, List.of()));
    }

    @Override
    public Optional<Code> code(PublicFormat format, Dimension dimension, String code) {
        for (Code one : codes.get(format).getOrDefault(dimension, List.of())) {
            if (one.code().equalsIgnoreCase(code.strip())) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    @Override
    public OptionalLong knownRows(PublicFormat format, AcademicYear year) {
        return ShippedTable.rows("files.tsv").stream()
                .filter(row -> format(row) == format && row.get("year").equals(year.toString()))
                .mapToLong(row -> Long.parseLong(row.get("data_rows"))).findFirst();
    }

    private static FileLayout layout(Map<String, String> row) {
        PublicFormat format = format(row);
        String name = row.get("layout");
        List<Column> columns = ShippedTable.rows("columns.tsv").stream()
                .filter(column -> column.get("layout").equals(name)).map(column -> column(format, column)).toList();
        String last = row.get("last_year");
        return new FileLayout(format, name, AcademicYear.parse(row.get("first_year")),
                last.isEmpty() ? Optional.empty() : Optional.of(AcademicYear.parse(last)),
                AcademicYear.parse(row.get("last_known_year")), columns);
    }

    private static Column column(PublicFormat format, Map<String, String> row) {
        String others = row.get("other_headers");
        Heading heading = new Heading(row.get("header"), others.isEmpty() ? List.of() : List.of(others.split("\\|")),
                Certainty.of(row.get("certainty")), row.get("basis"));
        String content = row.get("content");
        return switch (row.get("kind")) {
        case "text" -> new Column.Text(heading, Dimension.valueOf(content));
        case "count" -> new Column.Count(heading, Measure.valueOf(content));
        case "rate" -> new Column.Rate(heading, Measure.valueOf(content), Measure.valueOf(row.get("denominator")),
                Integer.parseInt(row.get("decimals")), format == PublicFormat.ACGR ? Zeros.KEPT : Zeros.DROPPED);
        default -> throw new IllegalStateException("columns.tsv holds a column of an unknown kind: " + row);
        };
    }

    private static PublicFormat format(Map<String, String> row) {
        return PublicFormat.valueOf(row.get("format").toUpperCase(java.util.Locale.ROOT));
    }
}
