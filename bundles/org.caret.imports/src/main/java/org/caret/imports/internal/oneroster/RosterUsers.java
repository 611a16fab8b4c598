package org.caret.imports.internal.oneroster;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.caret.imports.internal.oneroster.RosterTable.RosterRow;
import org.caret.store.sort.ExternalSorter;
import org.caret.store.sort.SortKey;
import org.caret.store.sort.SortedReader;
import org.caret.store.sort.SortedRecords;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Brings together what the files of a set say about one user: the files have any order and a large district's enrollments
 * do not fit into memory, so the rows are sorted by user on disk.
 */
final class RosterUsers implements Closeable {

    /** Which file a row comes from; the order within a user. */
    private enum File {
        USER, ROLE, DEMOGRAPHICS, ENROLLMENT
    }

    private static final String DIVIDER = "\u0001";
    private static final int ARENA = 8 << 20;

    private static final List<String> USER_COLUMNS = List.of("enabledUser", "orgSourcedIds", "role", "givenName",
            "familyName", "middleName", "identifier", "grades", "status", "dateLastModified");
    private static final List<String> ROLE_COLUMNS = List.of("role", "orgSourcedId", "status");
    private static final List<String> DEMOGRAPHIC_COLUMNS = List.of("birthDate", "sex",
            "americanIndianOrAlaskaNative", "asian", "blackOrAfricanAmerican",
            "nativeHawaiianOrOtherPacificIslander", "white", "hispanicOrLatinoEthnicity", "status");
    private static final List<String> ENROLLMENT_COLUMNS = List.of("classSourcedId", "schoolSourcedId", "role",
            "beginDate", "endDate", "sourcedId", "status");

    private final ExternalSorter sorter;
    private final SortKey key = new SortKey();
    private @Nullable SortedRecords sorted;
    private @Nullable SortedReader reader;
    private boolean more;

    RosterUsers(Path folder) {
        sorter = new ExternalSorter(folder, ARENA);
    }

    void addUser(RosterRow row) throws IOException {
        add(File.USER, row.text("sourcedId"), row, USER_COLUMNS);
    }

    void addRole(RosterRow row) throws IOException {
        add(File.ROLE, row.text("userSourcedId"), row, ROLE_COLUMNS);
    }

    void addDemographics(RosterRow row) throws IOException {
        add(File.DEMOGRAPHICS, row.text("sourcedId"), row, DEMOGRAPHIC_COLUMNS);
    }

    void addEnrollment(RosterRow row) throws IOException {
        add(File.ENROLLMENT, row.text("userSourcedId"), row, ENROLLMENT_COLUMNS);
    }

    /** The next user with all that is said about him; null after the last one. No row can be added any more. */
    @Nullable
    RosterUser next() throws IOException {
        SortedReader from = reader;
        if (from == null) {
            SortedRecords records = sorter.finish();
            sorted = records;
            from = records.read();
            reader = from;
            more = from.next();
        }
        if (!more) {
            return null;
        }
        byte[] userKey = userKey(from);
        List<Cells> enrollments = new ArrayList<>();
        List<Cells> roles = new ArrayList<>();
        Cells person = null;
        Cells demographics = null;
        do {
            Cells cells = Cells.read(new String(from.payload(), StandardCharsets.UTF_8));
            switch (File.values()[from.array()[from.keyOffset() + from.keyLength() - 1]]) {
            case USER -> person = cells.named(USER_COLUMNS);
            case ROLE -> roles.add(cells.named(ROLE_COLUMNS));
            case DEMOGRAPHICS -> demographics = cells.named(DEMOGRAPHIC_COLUMNS);
            case ENROLLMENT -> enrollments.add(cells.named(ENROLLMENT_COLUMNS));
            }
            more = from.next();
        } while (more && Arrays.equals(userKey, userKey(from)));
        return new RosterUser(person, roles, demographics, enrollments);
    }

    @Override
    public void close() throws IOException {
        SortedReader open = reader;
        if (open != null) {
            open.close();
        }
        SortedRecords records = sorted;
        if (records != null) {
            records.close();
        }
        sorter.close();
    }

    private void add(File file, String user, RosterRow row, List<String> columns) throws IOException {
        StringBuilder text = new StringBuilder();
        text.append(user).append(DIVIDER).append(row.line());
        for (String column : columns) {
            text.append(DIVIDER).append(row.text(column).replace(DIVIDER, " "));
        }
        key.clear().text(user).raw(file.ordinal());
        byte[] payload = text.toString().getBytes(StandardCharsets.UTF_8);
        sorter.add(key.array(), key.length(), payload, payload.length);
    }

    private static byte[] userKey(SortedReader from) {
        byte[] whole = from.key();
        return Arrays.copyOf(whole, whole.length - Long.BYTES);
    }

    /**
     * What is said about one user.
     *
     * @param person null where other files name a user that users.csv lacks
     * @param roles of version 1.2; empty in 1.1
     */
    record RosterUser(@Nullable Cells person, List<Cells> roles, @Nullable Cells demographics,
            List<Cells> enrollments) {
    }

    /** The values of one row under their headings. */
    record Cells(String user, long line, List<String> texts, List<String> columns) {

        private static Cells read(String payload) {
            List<String> parts = List.of(payload.split(DIVIDER, -1));
            return new Cells(parts.get(0), Long.parseLong(parts.get(1)), parts.subList(2, parts.size()), List.of());
        }

        private Cells named(List<String> names) {
            return new Cells(user, line, texts, names);
        }

        String text(String column) {
            return texts.get(columns.indexOf(column));
        }

        boolean deleted() {
            return text("status").equalsIgnoreCase("tobedeleted");
        }
    }
}
