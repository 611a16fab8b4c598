package org.caret.cohort.internal.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

import org.caret.cohort.library.ReadResult;
import org.caret.cohort.library.StoredYear;
import org.caret.cohort.publicfile.FileLayout;
import org.caret.cohort.publicfile.FileLayouts;
import org.caret.cohort.publicfile.Notice;
import org.caret.cohort.publicfile.Notice.Loss;
import org.caret.cohort.publicfile.PublicFileException;
import org.caret.cohort.publicfile.PublicFileReader;
import org.caret.cohort.publicfile.PublicFormat;
import org.caret.cohort.publicfile.PublicRow;
import org.caret.spec.AcademicYear;
import org.caret.spec.SchoolDirectory;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.store.sort.ExternalSorter;
import org.caret.store.sort.SortKey;
import org.caret.store.sort.SortedReader;
import org.caret.store.sort.SortedRecords;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;

/** Takes one file in: reads, sorts, writes the rows of each year beside what is there, then puts them in its place. */
final class FileIntake implements AutoCloseable {

    private static final int BETWEEN_CHECKS = 2048;

    private final Store store;
    private final Path file;
    private final SchoolDirectory directory;
    private final Instant now;
    private final List<Finished> finished = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private long repeated;
    private long contradicting;

    /** The rows of a year, not yet published. */
    private record Finished(AcademicYear year, Path rows, long count) {
    }

    FileIntake(Store store, Path file, SchoolDirectory directory, Instant now) {
        this.store = store;
        this.file = file;
        this.directory = directory;
        this.now = now;
    }

    ReadResult run(IProgressMonitor monitor) throws PublicFileException, IOException, StoreException {
        SubMonitor progress = SubMonitor.convert(monitor, "Reading " + file.getFileName(), 100);
        try (PublicFileReader reader = new PublicFileReader(file, directory);
                ExternalSorter sorter = new ExternalSorter(temporary())) {
            sortAll(reader, sorter, progress.split(70));
            notices.addAll(reader.notices());
            try (SortedRecords sorted = sorter.finish(); SortedReader rows = sorted.read()) {
                writeYears(reader.format(), rows, progress.split(25));
            } catch (IOException e) {
                throw OutcomeFolder.failed("store the rows of " + file.getFileName(), e);
            }
            tellRepeated();
            finished.forEach(year -> tellPart(reader.format(), year));
            return new ReadResult(reader.format(), publish(reader.format(), hash()), reader.leftOut(),
                    List.copyOf(notices));
        }
    }

    private Path temporary() throws StoreException {
        try {
            return OutcomeFolder.temporary(store);
        } catch (IOException e) {
            throw OutcomeFolder.failed("write beside the database", e);
        }
    }

    private void sortAll(PublicFileReader reader, ExternalSorter sorter, SubMonitor progress)
            throws PublicFileException, IOException, StoreException {
        SortKey key = new SortKey();
        Bytes bytes = new Bytes(512);
        RowCodec codec = null;
        for (PublicRow row = reader.next(); row != null; row = reader.next()) {
            if (codec == null || codec.layout() != row.layout()) {
                codec = new RowCodec(row.layout());
            }
            codec.key(row, key.clear());
            bytes.clear();
            codec.write(row, bytes);
            try {
                sorter.add(key.array(), key.length(), bytes.array(), bytes.position());
            } catch (IOException e) {
                throw OutcomeFolder.failed("sort the rows of " + file.getFileName(), e);
            }
            if (reader.rows() % BETWEEN_CHECKS == 0) {
                progress.setWorkRemaining(100).split(1);
            }
        }
    }

    private void writeYears(PublicFormat format, SortedReader rows, SubMonitor progress)
            throws IOException, StoreException {
        byte[] yearKey = new byte[0];
        byte[] lastKey = new byte[0];
        byte[] lastRow = new byte[0];
        RowsFileWriter writer = null;
        AcademicYear year = new AcademicYear(0);
        long seen = 0;
        try {
            while (rows.next()) {
                byte[] key = rows.key();
                if (Arrays.equals(key, lastKey)) {
                    count(rows, lastRow);
                    continue;
                }
                byte[] begin = Arrays.copyOf(key, KeyPrefixes.YEAR_LENGTH);
                if (writer == null || !Arrays.equals(begin, yearKey)) {
                    finish(writer);
                    yearKey = begin;
                    year = KeyPrefixes.year(key);
                    writer = begin(format, year);
                }
                writer.add(key, rows.array(), rows.payloadOffset(), rows.payloadLength());
                lastKey = key;
                lastRow = rows.payload();
                if (++seen % BETWEEN_CHECKS == 0) {
                    progress.setWorkRemaining(100).split(1);
                }
            }
            finish(writer);
            writer = null;
        } finally {
            if (writer != null) {
                writer.close();
            }
        }
    }

    /** Rows with the same key come in the order of the file; the first one is kept. */
    private void count(SortedReader row, byte[] kept) {
        if (Arrays.equals(row.payload(), kept)) {
            repeated++;
        } else {
            contradicting++;
        }
    }

    private RowsFileWriter begin(PublicFormat format, AcademicYear year) throws IOException, StoreException {
        FileLayout layout = FileLayouts.shipped().layout(format, year).orElseThrow();
        Path rows = Files.createTempFile(temporary(), "outcomes", OutcomeFolder.ENDING);
        Files.delete(rows);
        finished.add(new Finished(year, rows, 0));
        return new RowsFileWriter(rows, new RowCodec(layout).dimensions().size());
    }

    private void finish(@Nullable RowsFileWriter writer) throws IOException {
        if (writer != null) {
            writer.finish();
            writer.close();
            Finished last = finished.removeLast();
            finished.add(new Finished(last.year, last.rows, writer.rows()));
        }
    }

    private void tellRepeated() {
        if (repeated > 0) {
            notices.add(new Notice("The file holds rows twice; one of each was kept (" + repeated + ")", repeated, 0,
                    Loss.NONE));
        }
        if (contradicting > 0) {
            notices.add(new Notice(
                    "The file holds rows of one agency and group with different numbers; the first one was"
                            + " kept and the others were left out (" + contradicting + ")",
                    contradicting, 0, Loss.ROW));
        }
    }

    private void tellPart(PublicFormat format, Finished year) {
        OptionalLong known = FileLayouts.shipped().knownRows(format, year.year);
        // copies of one file were counted with a difference of one
        if (known.isPresent() && year.count + repeated + contradicting < known.getAsLong() - 1) {
            notices.add(new Notice("The state's file of " + format.write(year.year) + " has " + known.getAsLong()
                    + " rows, this one " + year.count + ": it is a part of it, or another issue", 1, 0, Loss.NONE));
        }
    }

    private String hash() throws IOException {
        return FileHash.sha256(file);
    }

    private List<ReadResult.Year> publish(PublicFormat format, String hash) throws StoreException {
        List<ReadResult.Year> result = new ArrayList<>();
        OutcomeFolder.change(store, before -> {
            List<Manifest.Entry> added = new ArrayList<>();
            for (Finished year : finished) {
                String name = move(format, year);
                StoredYear stored = new StoredYear(format, year.year, year.count, file.getFileName().toString(), hash,
                        now, store.user());
                added.add(new Manifest.Entry(stored, name));
                result.add(new ReadResult.Year(stored,
                        before.find(format, year.year).map(Manifest.Entry::stored)));
            }
            return before.with(added);
        });
        finished.clear();
        return result;
    }

    private String move(PublicFormat format, Finished year) throws IOException {
        Path folder = OutcomeFolder.of(store);
        for (int number = 1;; number++) {
            Path target = folder.resolve(format.key() + '-' + year.year + '.' + number + OutcomeFolder.ENDING);
            if (!Files.exists(target)) {
                Files.move(year.rows, target, StandardCopyOption.ATOMIC_MOVE);
                return target.getFileName().toString();
            }
        }
    }

    /** Removes what was not published. */
    @Override
    public void close() throws IOException {
        for (Finished year : finished) {
            Files.deleteIfExists(year.rows);
        }
    }
}
