package org.caret.exchange.internal.format;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.caret.exchange.FileFormat;
import org.caret.exchange.format.FileShape;
import org.caret.exchange.format.ProbedFile;
import org.caret.exchange.format.ProbedFile.Extract;
import org.caret.exchange.format.ProbedFile.Records;
import org.caret.exchange.format.RecordFileException;
import org.caret.spec.AcademicYear;
import org.caret.spec.FieldSpec;
import org.caret.spec.Layout;
import org.caret.spec.Layouts;

/** Recognizes the files of the state's system by their first two rows. */
public final class RecordFileProbe {

    /** Extracts that are no record type; their first field is the reporting LEA. */
    private static final List<String> EXTRACTS = List.of("EXTRACT-SSID", "EXTRACT-SSID-MATCH",
            "EXTRACT-REPLACEMENT-SSID");
    /** The one whose first field is the academic year. */
    private static final String CERTIFICATION = "EXTRACT-DIRECT-CERT-2019";
    private static final String SSID_EXTRACT = "EXTRACT-SSID";
    private static final int LEA_DIGITS = 7;

    private final Layouts layouts;
    private final LayoutChoice choice;

    public RecordFileProbe(Layouts layouts) {
        this.layouts = layouts;
        this.choice = new LayoutChoice(layouts);
    }

    /**
     * What the file is, if it is a file of the state's system.
     *
     * @throws RecordFileException if it claims to be one and is not
     */
    public Optional<ProbedFile> probe(Path file, FirstRows rows) throws RecordFileException {
        Optional<RecordTypeMark> mark = RecordTypeMark.of(rows.first().get(0));
        // a heading may begin with four capitals, too: SSID
        if (mark.isPresent() && (choice.knows(mark.get()) || !rows.hasHeading())) {
            return Optional.of(records(file, mark.get(), rows.first(), rows.shape(false)));
        }
        Optional<RecordTypeMark> belowHeading = rows.second().isEmpty() ? Optional.empty()
                : RecordTypeMark.of(rows.second().get(0));
        if (belowHeading.filter(choice::knows).isPresent()) {
            return Optional.of(records(file, belowHeading.get(), rows.second(), rows.shape(true)));
        }
        return extract(file, rows);
    }

    private Records records(Path file, RecordTypeMark mark, List<String> fields, FileShape shape)
            throws RecordFileException {
        if (!choice.knows(mark)) {
            throw new RecordFileException("No layout is known for records of type " + mark.recordType() + ".",
                    "Check the first field of the file, or that you have the right file.");
        }
        int width = shape.format() == FileFormat.XLSX ? Math.max(shape.fieldCount(), choice.width(mark, fields))
                : fields.size();
        Layout layout = choice.choose(mark, padded(fields, width));
        return new Records(file, new FileShape(shape.format(), shape.encoding(), shape.heading(), width),
                mark.origin(), layout, width - layout.fields().size());
    }

    /** A row of a workbook ends with its last cell that is not blank. */
    private static List<String> padded(List<String> fields, int width) {
        List<String> padded = new ArrayList<>(fields);
        while (padded.size() < width) {
            padded.add("");
        }
        return padded;
    }

    private Optional<ProbedFile> extract(Path file, FirstRows rows) {
        String first = rows.first().get(0).strip();
        int count = rows.first().size();
        Stream<String> candidates = isLea(first) ? EXTRACTS.stream()
                : isYear(first) ? Stream.of(CERTIFICATION)
                        : Stream.concat(EXTRACTS.stream(), Stream.of(CERTIFICATION))
                                .filter(name -> layouts.extract(name).get(0).name().equalsIgnoreCase(first));
        boolean heading = !isLea(first) && !isYear(first);
        return candidates.filter(name -> hasFields(name, count)).findFirst()
                .map(name -> new Extract(file, rows.shape(heading), name));
    }

    private static boolean isYear(String text) {
        try {
            AcademicYear.parse(text);
            return true;
        } catch (@SuppressWarnings("unused") IllegalArgumentException e) {
            return false;
        }
    }

    /** The SSID extract came without middle name, one field less, until 2019. */
    private boolean hasFields(String name, int count) {
        List<FieldSpec> fields = layouts.extract(name);
        return fields.size() == count || name.equals(SSID_EXTRACT) && fields.size() - 1 == count;
    }

    private static boolean isLea(String text) {
        return text.length() == LEA_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
