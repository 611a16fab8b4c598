package org.caret.cohort;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.caret.cohort.publicfile.FileLayouts;
import org.caret.cohort.publicfile.PublicFormat;
import org.caret.spec.AcademicYear;

/** Small made-up public files. A row is written as its cells; numbers that are not given follow from those that are. */
public final class TestFile {

    private final List<String> headers;
    private final List<List<String>> rows = new ArrayList<>();
    private final PublicFormat format;
    private final AcademicYear year;

    private TestFile(PublicFormat format, int firstYear) {
        this.format = format;
        year = new AcademicYear(firstYear);
        headers = FileLayouts.shipped().layout(format, year).orElseThrow().headers();
    }

    /** A file of 2016-17 on. */
    public static TestFile acgr(int firstYear) {
        return new TestFile(PublicFormat.ACGR, firstYear);
    }

    /** A file of 2009-10 to 2015-16. */
    public static TestFile cohort(int firstYear) {
        return new TestFile(PublicFormat.COHORT, firstYear);
    }

    /**
     * A shown row of the later format: all who did not graduate dropped out.
     *
     * @param agency level and the codes, separated by blanks: {@code S 01 61259 0130450}
     */
    public TestFile row(String agency, String name, String charter, String dass, String category, int students,
            int graduates) {
        List<String> cells = start(agency, name, charter, dass, category);
        cells.add(Integer.toString(students));
        for (int i = 12; i < headers.size(); i += 2) {
            String header = headers.get(i);
            int count = header.startsWith("Regular") ? graduates
                    : header.startsWith("Dropout") ? students - graduates : 0;
            cells.add(Integer.toString(count));
            cells.add(rate(count, students));
        }
        rows.add(cells);
        return this;
    }

    /** A hidden row of the later format. */
    public TestFile hidden(String agency, String name, String charter, String dass, String category) {
        List<String> cells = start(agency, name, charter, dass, category);
        while (cells.size() < headers.size()) {
            cells.add("*");
        }
        rows.add(cells);
        return this;
    }

    private List<String> start(String agency, String name, String charter, String dass, String category) {
        String[] codes = (agency + "  . . .").split("\\s+");
        List<String> cells = new ArrayList<>(List.of(format.write(year), codes[0]));
        for (int i = 1; i <= 3; i++) {
            cells.add(codes[i].equals(".") ? "" : codes[i]);
        }
        cells.add(codes[1].equals("00") ? "" : "County");
        cells.add(codes[2].equals(".") ? "" : codes[0].equals("D") ? name : "District");
        cells.add(codes[3].equals(".") ? "" : name);
        cells.addAll(List.of(charter, dass, category));
        return cells;
    }

    private static String rate(int count, int of) {
        long tenths = of == 0 ? 0 : (count * 2000L + of) / (2L * of);
        return tenths / 10 + "." + tenths % 10;
    }

    /** Any cells. */
    public TestFile cells(String... cells) {
        rows.add(new ArrayList<>(List.of(cells)));
        return this;
    }

    /** Changes a header. */
    public TestFile rename(String header, String to) {
        headersCopy().set(headersCopy().indexOf(header), to);
        return this;
    }

    private List<String> changed;

    private List<String> headersCopy() {
        if (changed == null) {
            changed = new ArrayList<>(headers);
        }
        return changed;
    }

    /** Turns the order of the columns round. */
    public TestFile reversed() {
        changed = new ArrayList<>(headersCopy().reversed());
        rows.replaceAll(row -> new ArrayList<>(row.reversed()));
        return this;
    }

    /** Adds a column before all others. */
    public TestFile extra(String header, String value) {
        headersCopy().add(0, header);
        rows.forEach(row -> row.add(0, value));
        return this;
    }

    /** The whole text, with tabs and CR LF. */
    public String text() {
        return text("\t");
    }

    /** The whole text. */
    public String text(String separator) {
        List<List<String>> lines = new ArrayList<>(rows);
        lines.add(0, headersCopy());
        return lines.stream().map(line -> String.join(separator, line)).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    public Path write(Path file) throws IOException {
        return write(file, text(), StandardCharsets.UTF_8);
    }

    /** Any text as a file. */
    public static Path write(Path file, String text, Charset charset) throws IOException {
        Files.writeString(file, text, charset);
        return file;
    }
}
