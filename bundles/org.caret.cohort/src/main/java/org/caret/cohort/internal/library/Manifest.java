package org.caret.cohort.internal.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.caret.cohort.library.StoredYear;
import org.caret.cohort.publicfile.PublicFormat;
import org.caret.spec.AcademicYear;

/**
 * The list of the rows files of a database. Replacing it is the commit: a file it does not name is not there, whatever lies in the
 * folder.
 */
record Manifest(List<Entry> entries) {

    private static final String NAME = "files.tsv";
    private static final String HEADING = "format\tyear\trows_file\trows\tsource\tsha256\tread_at\tuser";
    private static final Comparator<Entry> ORDER = Comparator.comparing((Entry entry) -> entry.stored.format())
            .thenComparing(entry -> entry.stored.year());

    /** One year. @param rowsFile name of the file of its rows */
    record Entry(StoredYear stored, String rowsFile) {
    }

    static Manifest read(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        List<Entry> entries = new ArrayList<>();
        if (Files.exists(file)) {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
                entries.add(entry(line));
            }
        }
        return new Manifest(entries);
    }

    private static Entry entry(String line) throws IOException {
        String[] cells = line.split("\t", -1);
        try {
            return new Entry(new StoredYear(PublicFormat.valueOf(cells[0]), AcademicYear.parse(cells[1]),
                    Long.parseLong(cells[3]), cells[4], cells[5], Instant.parse(cells[6]), cells[7]), cells[2]);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeParseException e) {
            throw new IOException("the list of public files is damaged", e);
        }
    }

    Optional<Entry> find(PublicFormat format, AcademicYear year) {
        return entries.stream().filter(entry -> entry.stored.format() == format && entry.stored.year().equals(year))
                .findFirst();
    }

    Manifest with(List<Entry> added) {
        Manifest result = this;
        for (Entry entry : added) {
            result = result.without(entry.stored.format(), entry.stored.year());
        }
        List<Entry> all = new ArrayList<>(result.entries);
        all.addAll(added);
        all.sort(ORDER);
        return new Manifest(all);
    }

    Manifest without(PublicFormat format, AcademicYear year) {
        List<Entry> rest = new ArrayList<>(entries);
        find(format, year).ifPresent(rest::remove);
        return new Manifest(rest);
    }

    /** Puts this list in the place of the one before, durably. */
    void commit(Path folder) throws IOException {
        StringBuilder text = new StringBuilder(HEADING).append('\n');
        for (Entry entry : entries) {
            StoredYear stored = entry.stored;
            text.append(String.join("\t", stored.format().name(), stored.year().toString(), entry.rowsFile,
                    Long.toString(stored.rows()), clean(stored.fileName()), stored.sha256(),
                    stored.readAt().toString(), clean(stored.user()))).append('\n');
        }
        Path next = folder.resolve(NAME + ".part");
        Durable.write(next, text.toString().getBytes(StandardCharsets.UTF_8));
        Files.move(next, folder.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
        Durable.folder(folder);
    }

    private static String clean(String text) {
        return text.replaceAll("[\\t\\r\\n]", " ");
    }
}
