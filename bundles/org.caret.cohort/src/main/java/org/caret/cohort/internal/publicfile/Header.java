package org.caret.cohort.internal.publicfile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.caret.cohort.publicfile.Column;
import org.caret.cohort.publicfile.Dimension;
import org.caret.cohort.publicfile.FileLayout;
import org.caret.cohort.publicfile.FileLayouts;
import org.caret.cohort.publicfile.Measure;
import org.caret.cohort.publicfile.PublicFileException;
import org.caret.cohort.publicfile.PublicFormat;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Where each column of a format is in a file. Headers are compared by their letters and digits alone, so blanks, punctuation, a
 * byte order mark and the missing parenthesis do not matter.
 *
 * @param widest number of cells a row must have to hold every column that is used
 */
public record Header(PublicFormat format, Map<Dimension, Integer> texts, Map<Measure, Integer> counts,
        Map<Measure, Integer> rates, int widest) {

    private static final int SHOWN = 5;
    /** What a row can do without. */
    private static final Set<Dimension> NAMES = EnumSet.of(Dimension.COUNTY_NAME, Dimension.DISTRICT_NAME,
            Dimension.SCHOOL_NAME, Dimension.AGENCY_NAME);

    /** Reads the current line as the heading. */
    public static Header read(FileText line, Notices notices) throws PublicFileException {
        Map<String, Integer> places = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            String plain = plain(line.cell(i));
            if (!plain.isEmpty() && places.putIfAbsent(plain, i) != null) {
                twice.add(line.cell(i));
            }
        }
        PublicFormat format = format(places, line);
        Map<Dimension, Integer> texts = new EnumMap<>(Dimension.class);
        Map<Measure, Integer> counts = new EnumMap<>(Measure.class);
        Map<Measure, Integer> rates = new EnumMap<>(Measure.class);
        Set<Integer> used = new LinkedHashSet<>();
        for (FileLayout layout : FileLayouts.shipped().layouts(format)) {
            for (Column column : layout.columns()) {
                Integer place = place(column, places);
                if (place == null) {
                    continue;
                }
                used.add(place);
                switch (column) {
                case Column.Text text -> texts.put(text.dimension(), place);
                case Column.Count count -> counts.put(count.measure(), place);
                case Column.Rate rate -> rates.put(rate.measure(), place);
                }
            }
        }
        requireKey(format, texts, counts);
        if (twice.stream().anyMatch(header -> used.contains(places.get(plain(header))))) {
            throw new PublicFileException("The heading names a column twice: " + twice.get(0) + ".",
                    "Remove one of them, or download the file again.");
        }
        Header header = new Header(format, texts, counts, rates, used.stream().mapToInt(i -> i + 1).max().orElse(0));
        header.tellMissing(notices);
        if (places.size() > used.size()) {
            notices.file("Columns that are not part of the format were not read: " + (places.size() - used.size())
                    + " of them");
        }
        return header;
    }

    /** Letters and digits in lower case: {@code Met UC/CSU Grad Req's (Rate)} is {@code metuccsugradreqsrate}. */
    private static String plain(String header) {
        StringBuilder plain = new StringBuilder(header.length());
        for (char c : header.toLowerCase(Locale.ROOT).toCharArray()) {
            if (Character.isLetterOrDigit(c)) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static @Nullable Integer place(Column column, Map<String, Integer> places) {
        Integer place = places.get(plain(column.heading().header()));
        if (place != null) {
            return place;
        }
        for (String other : column.heading().otherHeaders()) {
            place = places.get(plain(other));
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    private static PublicFormat format(Map<String, Integer> places, FileText line) throws PublicFileException {
        Set<String> names = places.keySet();
        if (names.contains("cds") && names.contains("numcohort")) {
            return PublicFormat.COHORT;
        }
        if (names.contains("reportingyear")) {
            throw new PublicFileException(
                    "This is the state's five-year file; it has other columns and another cohort.",
                    "Read the four-year file, whose name begins with acgr.");
        }
        if (names.contains("aggregatelevel") || names.contains("reportingcategory")) {
            return PublicFormat.ACGR;
        }
        if (names.contains("agglevel") || names.contains("subgrouptype")) {
            return PublicFormat.COHORT;
        }
        String first = line.cells().stream().limit(SHOWN).map(String::strip).map(Header::shortened)
                .collect(Collectors.joining(", "));
        throw new PublicFileException(
                "This is no public outcome file: its first line names neither the columns of cohort10 to cohort16 nor those"
                        + " of acgr17 and later, but " + first + ".",
                "Choose a file as the state publishes it, with its heading.");
    }

    private static String shortened(String cell) {
        return cell.length() > 40 ? cell.substring(0, 40) + "\u2026" : cell;
    }

    private static void requireKey(PublicFormat format, Map<Dimension, Integer> texts, Map<Measure, Integer> counts)
            throws PublicFileException {
        List<String> missing = new ArrayList<>();
        for (Column column : newest(format).columns()) {
            boolean there = switch (column) {
            case Column.Text text -> texts.containsKey(text.dimension()) || NAMES.contains(text.dimension());
            case Column.Count count -> count.measure() != Measure.COHORT || counts.containsKey(Measure.COHORT);
            case Column.Rate rate -> true;
            };
            if (!there) {
                missing.add(column.heading().header());
            }
        }
        if (!missing.isEmpty()) {
            throw new PublicFileException(
                    "The file lacks columns without which its rows cannot be told apart: " + String.join(", ", missing)
                            + ". It was reduced, renamed or cut.",
                    "Use the file as the state publishes it.");
        }
    }

    private static FileLayout newest(PublicFormat format) {
        return FileLayouts.shipped().layouts(format).getLast();
    }

    /** A number that is missing from the whole file is absent, not suppressed; only what every layout has is told. */
    private void tellMissing(Notices notices) {
        List<String> missing = new ArrayList<>();
        for (Column column : FileLayouts.shipped().layouts(format).getFirst().columns()) {
            boolean there = switch (column) {
            case Column.Text text -> texts.containsKey(text.dimension());
            case Column.Count count -> counts.containsKey(count.measure());
            case Column.Rate rate -> rates.containsKey(rate.measure());
            };
            if (!there) {
                missing.add(column.heading().header());
            }
        }
        if (!missing.isEmpty()) {
            notices.file("The file has no column " + String.join(", no column ", missing)
                    + "; these values are absent from every row");
        }
    }
}
