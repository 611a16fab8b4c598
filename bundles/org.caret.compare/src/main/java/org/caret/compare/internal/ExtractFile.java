package org.caret.compare.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

import org.caret.compare.CompareException;
import org.caret.compare.CompareException.Reason;
import org.caret.compare.internal.SideRecord.State;
import org.caret.exchange.BoundLayout;
import org.caret.exchange.RecordReader;
import org.caret.exchange.RecordReader.RawRecord;
import org.caret.exchange.RecordType;
import org.caret.exchange.RecordTypes;
import org.caret.exchange.format.FileProbe;
import org.caret.exchange.format.ProbedFile;
import org.caret.exchange.format.ProbedFile.Origin;
import org.caret.exchange.format.RecordFiles;
import org.caret.spec.AcademicYear;
import org.caret.spec.Specifications;
import org.eclipse.core.runtime.SubMonitor;

/** An ODS extract: what it holds, and its records. */
final class ExtractFile {

    private static final String MARK = "-R";
    private static final int CANCEL_INTERVAL = 0xff;

    private final ProbedFile.Records file;
    private final RecordType type;
    private final ComparedFields fields;
    private final String lea;
    private final AcademicYear year;
    private final Set<String> schools = new TreeSet<>();
    private long records;
    private long otherYears;

    private ExtractFile(ProbedFile.Records file, RecordType type, ComparedFields fields, String lea,
            AcademicYear year) {
        this.file = file;
        this.type = type;
        this.fields = fields;
        this.lea = lea;
        this.year = year;
    }

    static ExtractFile open(Path path, RecordTypes types, Specifications specifications)
            throws CompareException, IOException {
        if (!(new FileProbe(specifications.layouts()).probe(path) instanceof ProbedFile.Records file)
                || file.origin() != Origin.ODS_EXTRACT) {
            throw new CompareException(Reason.WRONG_FILE, path.getFileName() + " is no ODS extract.",
                    "The record type of an ODS extract ends in -R, such as SENR-R, and two dates follow its fields.");
        }
        String id = file.layout().recordType();
        RecordType type = types.find(id).orElseThrow(() -> new CompareException(Reason.WRONG_FILE,
                "Records of type " + id + " cannot be compared.",
                "No installed plug-in says where their fields live."));
        BoundLayout layout = type.bound(file.layout())
                .orElseThrow(() -> new CompareException(Reason.WRONG_FILE,
                        "Records of layout " + file.layout().name() + " cannot be compared.",
                        "No installed plug-in says where their fields live."));
        return of(file, type, new ComparedFields(type, layout));
    }

    private static ExtractFile of(ProbedFile.Records file, RecordType type, ComparedFields fields)
            throws CompareException, IOException {
        try (RecordReader reader = RecordFiles.reader(file.file(), file.shape())) {
            RawRecord first = reader.next();
            if (first == null) {
                throw new CompareException(Reason.WRONG_FILE, "The extract holds no record.",
                        "Request it again, or look whether the state holds anything.");
            }
            String text = fields.year(first.fields());
            try {
                return new ExtractFile(file, type, fields, fields.lea(first.fields()), AcademicYear.parse(text));
            } catch (IllegalArgumentException e) {
                throw new CompareException(Reason.WRONG_FILE,
                        "The first record of the extract names no academic year.",
                        "Request the extract again; do not edit it.", e);
            }
        }
    }

    RecordType type() {
        return type;
    }

    ComparedFields fields() {
        return fields;
    }

    String lea() {
        return lea;
    }

    AcademicYear year() {
        return year;
    }

    /** Schools that occur in the extract; known once it has been read. */
    Set<String> schools() {
        return schools;
    }

    /** Records that were handed over. */
    long records() {
        return records;
    }

    /** Records of another academic year, which were not. */
    long otherYears() {
        return otherYears;
    }

    /** Takes the records of the extract. */
    @FunctionalInterface
    interface Taker {
        void take(State record) throws IOException;
    }

    /** Hands the records of the extract's year over, one after the other. To be called once. */
    void read(Taker taker, SubMonitor progress) throws CompareException, IOException {
        int own = fields.size();
        try (RecordReader reader = RecordFiles.reader(file.file(), file.shape())) {
            long count = 0;
            for (RawRecord raw = reader.next(); raw != null; raw = reader.next()) {
                if ((count++ & CANCEL_INTERVAL) == 0) {
                    progress.setWorkRemaining(1000).split(1);
                }
                String[] record = Arrays.copyOf(raw.fields(), own);
                require(record, raw.line());
                if (fields.year(record).equals(year.toString())) {
                    records++;
                    fields.school().ifPresent(index -> schools.add(record[index].strip()));
                    blankIgnored(record);
                    taker.take(new State(record, raw.line(), tail(raw, own), tail(raw, own + 1)));
                } else {
                    otherYears++;
                }
            }
        }
    }

    private void require(String[] record, long line) throws CompareException {
        if (!record[0].strip().equals(type.id() + MARK)) {
            throw new CompareException(Reason.WRONG_FILE,
                    "Line " + line + " does not begin with " + type.id() + MARK + " as the first one does.",
                    "A file holds records of one type: divide it.");
        }
        if (!fields.lea(record).equals(lea)) {
            throw new CompareException(Reason.WRONG_FILE,
                    "Line " + line + " is of another reporting LEA than the first one.",
                    "A file holds records of one LEA: divide it.");
        }
    }

    private void blankIgnored(String[] record) {
        for (int index = 0; index < record.length; index++) {
            if (!fields.compared(index)) {
                record[index] = "";
            }
        }
    }

    private static String tail(RawRecord raw, int index) {
        return index < raw.fields().length ? raw.fields()[index].strip() : "";
    }
}
