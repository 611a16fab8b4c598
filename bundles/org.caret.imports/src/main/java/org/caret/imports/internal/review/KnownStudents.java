package org.caret.imports.internal.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.caret.model.ModelPackage.Literals;
import org.caret.store.Condition;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.caret.store.RowCursor;
import org.caret.store.RowQuery;
import org.caret.store.Store;
import org.caret.store.StoreException;

/** Those students of the database that a file speaks of. */
final class KnownStudents {

    private static final RolePath LOCAL_ID = RolePath.of("student.localStudentId");
    private static final RolePath SSID = RolePath.of("student.ssid");

    private final Map<String, Known> byLocalId = new HashMap<>();
    private final Map<String, Known> bySsid = new HashMap<>();

    /**
     * A student.
     *
     * @param ssid empty for none
     */
    record Known(long id, String localId, String ssid) {
    }

    private KnownStudents() {
    }

    /** Reads all students once and keeps those with one of the numbers. */
    static KnownStudents read(Store store, Set<String> localIds, Set<String> ssids) throws StoreException {
        KnownStudents students = new KnownStudents();
        RowQuery query = new RowQuery(List.of(new Role.Root("student", Literals.STUDENT)), Condition.ALL, Condition.ALL,
                Set.of(LOCAL_ID, SSID), List.of(), 0, RowQuery.Extent.DISTRICT);
        try (RowCursor cursor = store.rows(query)) {
            for (Row row = cursor.next(); row != null; row = cursor.next()) {
                String localId = text(row, LOCAL_ID);
                String ssid = text(row, SSID);
                boolean byNumber = localIds.contains(localId);
                if (byNumber || ssids.contains(ssid)) {
                    Known known = new Known(row.id("student"), localId, ssid);
                    if (byNumber) {
                        students.byLocalId.put(localId, known);
                    }
                    if (!ssid.isEmpty()) {
                        students.bySsid.put(ssid, known);
                    }
                }
            }
        }
        return students;
    }

    private static String text(Row row, RolePath path) {
        String text = row.text(path);
        return text == null ? "" : text.strip();
    }

    Optional<Known> byLocalId(String localId) {
        return Optional.ofNullable(byLocalId.get(localId));
    }

    Optional<Known> bySsid(String ssid) {
        return Optional.ofNullable(bySsid.get(ssid));
    }

    /** Whether an SSID belongs to another student than this one. */
    boolean takenByOther(String ssid, Known student) {
        return bySsid(ssid).filter(owner -> owner.id() != student.id()).isPresent();
    }
}
