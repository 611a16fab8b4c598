package org.caret.cohort.internal.publicfile;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.caret.cohort.publicfile.Cell;
import org.caret.cohort.publicfile.Code;
import org.caret.cohort.publicfile.Dimension;
import org.caret.cohort.publicfile.FileLayout;
import org.caret.cohort.publicfile.FileLayouts;
import org.caret.cohort.publicfile.Level;
import org.caret.cohort.publicfile.Measure;
import org.caret.cohort.publicfile.PublicFileException;
import org.caret.cohort.publicfile.PublicFormat;
import org.caret.cohort.publicfile.PublicRow;
import org.caret.spec.AcademicYear;
import org.caret.spec.SchoolDirectory;
import org.eclipse.jdt.annotation.Nullable;

/** Makes rows out of the cells of lines. */
public final class RowParser {

    private final Header header;
    private final Notices notices;
    private final AgencyCodes agencies;
    private final Map<Measure, Integer> counts = new EnumMap<>(Measure.class);
    private final Map<Measure, Integer> rates = new EnumMap<>(Measure.class);
    private @Nullable RateCheck rateCheck;
    private final Map<Dimension, Map<String, String>> codes = new EnumMap<>(Dimension.class);
    private @Nullable FileLayout layout;
    private AcademicYear year = new AcademicYear(0);
    private String yearText = "";

    public RowParser(Header header, SchoolDirectory directory, Notices notices) {
        this.header = header;
        this.notices = notices;
        agencies = new AgencyCodes(directory, notices);
        for (Dimension dimension : Dimension.values()) {
            Map<String, String> spellings = new HashMap<>();
            for (Code code : FileLayouts.shipped().codes(header.format(), dimension)) {
                spellings.put(code.code().toUpperCase(Locale.ROOT), code.code());
            }
            if (dimension == Dimension.CHARTER || dimension == Dimension.DASS) {
                // the description says Y and N, the files say Yes and No
                spellings.put("Y", "Yes");
                spellings.put("N", "No");
            }
            if (dimension == Dimension.DIRECT_FUNDED) {
                spellings.put("YES", "Y");
                spellings.put("NO", "N");
            }
            if (dimension == Dimension.LEVEL && header.format() == PublicFormat.ACGR) {
                spellings.put("O", "C");
            }
            codes.put(dimension, spellings);
        }
    }

    public PublicFormat format() {
        return header.format();
    }

    /**
     * The row of the current line, or null where it has to be left out, which the notices then say.
     *
     * @throws PublicFileException if the line shows that the file was not transferred whole
     */
    public @Nullable PublicRow parse(FileText line) throws PublicFileException {
        if (line.size() < header.widest()) {
            if (line.mayBeCut()) {
                throw cut(line.line());
            }
            notices.leftOut("cells", "A row has " + line.size() + " cells where the heading needs " + header.widest(),
                    line.line());
            return null;
        }
        try {
            PublicRow row = row(line);
            RateCheck check = rateCheck;
            if (check != null && check.findsWrong(row)) {
                if (line.mayBeCut()) {
                    throw cut(line.line());
                }
                notices.row("rates", "A rate does not follow from its counts; both were taken as they are",
                        line.line());
            }
            return row;
        } catch (BadCell e) {
            notices.leftOut(e.kind(), e.sentence(), line.line());
            return null;
        }
    }

    private static PublicFileException cut(long line) {
        return new PublicFileException(
                "The file ends in the middle of line " + line + ": it was not transferred whole.",
                "Download it again.");
    }

    private PublicRow row(FileText line) throws BadCell {
        FileLayout rowLayout = layout(line);
        Level level = level(line);
        PublicRow.Builder row = PublicRow.in(rowLayout, year, level);
        for (Map.Entry<Dimension, Integer> column : header.texts().entrySet()) {
            Dimension dimension = column.getKey();
            if (dimension != Dimension.YEAR && dimension != Dimension.LEVEL) {
                row.text(dimension, text(dimension, line.cell(column.getValue()), line.line()));
            }
        }
        agencies.complete(row, level, header.format(), line.line());
        for (Map.Entry<Measure, Integer> column : counts.entrySet()) {
            row.count(column.getKey(), NumberText.count(line.cell(column.getValue()), column.getKey()));
        }
        for (Map.Entry<Measure, Integer> column : rates.entrySet()) {
            row.rate(column.getKey(), NumberText.rate(line.cell(column.getValue()), column.getKey()));
        }
        hideZeros(row, line.line());
        return row.build();
    }

    /**
     * Groups without students have no row, and the files of 2010–16 show no zero at all: a zero in such a place is what somebody
     * put there for an asterisk.
     */
    private void hideZeros(PublicRow.Builder row, long line) {
        boolean found = false;
        if (header.format() == PublicFormat.ACGR) {
            found = isZero(row.count(Measure.COHORT));
            if (found) {
                row.suppressAll();
            }
        } else {
            for (Measure measure : counts.keySet()) {
                if (isZero(row.count(measure))) {
                    row.count(measure, Cell.SUPPRESSED);
                    found = true;
                }
            }
        }
        if (found) {
            notices.row("zeros", "A zero stands where the state's files have an asterisk; it was taken as hidden",
                    line);
        }
    }

    private static boolean isZero(Cell cell) {
        return cell instanceof Cell.Known known && known.value().signum() == 0;
    }

    /** Rows of one file are of one year as a rule, so the layout is looked up once. */
    private FileLayout layout(FileText line) throws BadCell {
        String text = line.cell(header.texts().getOrDefault(Dimension.YEAR, 0));
        FileLayout known = layout;
        if (known != null && text.equals(yearText)) {
            return known;
        }
        Optional<AcademicYear> parsed = PublicFormat.parseYear(text);
        if (parsed.isEmpty()) {
            throw new BadCell("year", "The year \u201C" + text + "\u201D is no academic year");
        }
        Optional<FileLayout> found = FileLayouts.shipped().layout(header.format(), parsed.get());
        if (found.isEmpty()) {
            throw new BadCell("year",
                    "The year " + text + " is not one of the format " + header.format().title());
        }
        layout = found.get();
        counts.clear();
        counts.putAll(header.counts());
        counts.keySet().removeIf(measure -> found.get().count(measure).isEmpty());
        rates.clear();
        rates.putAll(header.rates());
        rates.keySet().removeIf(measure -> found.get().rate(measure).isEmpty());
        rateCheck = new RateCheck(found.get());
        year = parsed.get();
        yearText = text;
        if (year.compareTo(found.get().lastKnown()) > 0) {
            notices.file("The layout of " + header.format().write(year) + " was not known when this Caret was made; the"
                    + " columns were read as those of " + header.format().write(found.get().lastKnown()));
        }
        return found.get();
    }

    private Level level(FileText line) throws BadCell {
        String text = line.cell(header.texts().getOrDefault(Dimension.LEVEL, 0));
        String code = codes.get(Dimension.LEVEL).get(text.toUpperCase(Locale.ROOT));
        for (Level level : Level.values()) {
            if (level.code(header.format()).equals(code)) {
                return level;
            }
        }
        throw new BadCell("level", "The level \u201C" + text + "\u201D is none of the format");
    }

    private String text(Dimension dimension, String cell, long line) throws BadCell {
        Map<String, String> spellings = codes.get(dimension);
        if (spellings.isEmpty()) {
            return cell;
        }
        String code = spellings.get(cell.toUpperCase(Locale.ROOT));
        if (code != null) {
            return code;
        }
        if (cell.isEmpty()) {
            throw new BadCell("empty " + dimension, "A row has no " + dimension);
        }
        notices.row("code " + dimension + cell,
                "The code \u201C" + cell + "\u201D is not known to this Caret; it was kept",
                line);
        return cell;
    }

    /** A cell that makes its row useless. */
    static final class BadCell extends Exception {

        private static final long serialVersionUID = 1L;

        private final String kind;

        BadCell(String kind, String sentence) {
            super(sentence, null, false, false);
            this.kind = kind;
        }

        String kind() {
            return kind;
        }

        String sentence() {
            return String.valueOf(getMessage());
        }
    }
}
