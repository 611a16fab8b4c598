package org.caret.imports.internal.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.caret.exchange.BoundLayout;
import org.caret.exchange.FieldBinding.Source.Path;
import org.caret.exchange.GivenValue;
import org.caret.model.ModelPackage.Literals;
import org.caret.store.Condition;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.caret.store.RowCursor;
import org.caret.store.RowQuery;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Local identifiers of the stored students by SSID, for the few record types that name students by SSID alone.
 *
 * @param localIds by SSID
 */
public record StudentsBySsid(Map<String, String> localIds) {

    /** For sources that name students by their local identifiers. */
    public static final StudentsBySsid NOT_NEEDED = new StudentsBySsid(Map.of());

    private static final RolePath SSID = RolePath.of("student.ssid");
    private static final RolePath LOCAL_ID = RolePath.of("student.localStudentId");

    /** All students of the store. */
    public static StudentsBySsid read(Store store) throws StoreException {
        Map<String, String> known = new HashMap<>();
        RowQuery query = new RowQuery(List.of(new Role.Root("student", Literals.STUDENT)), Condition.ALL, Condition.ALL,
                Set.of(SSID, LOCAL_ID), List.of(), 0, RowQuery.Extent.DISTRICT);
        try (RowCursor cursor = store.rows(query)) {
            int ssid = cursor.slot(SSID);
            int localId = cursor.slot(LOCAL_ID);
            for (Row row = cursor.next(); row != null; row = cursor.next()) {
                String key = row.text(ssid);
                String value = row.text(localId);
                if (key != null && value != null) {
                    known.put(key, value);
                }
            }
        }
        return new StudentsBySsid(known);
    }

    /** Whether records of a layout name students by SSID alone. */
    static boolean neededBy(BoundLayout layout) {
        return layout.given().stream().anyMatch(GivenValue::bySsid);
    }

    /**
     * Completes the values of a record.
     *
     * @return the SSID that nobody has; null where there is none
     */
    @Nullable
    Object complete(BoundLayout layout, @Nullable Object[] values) {
        for (int index = 0; index < layout.given().size(); index++) {
            GivenValue given = layout.given().get(index);
            if (given.bySsid()) {
                Object ssid = values[ssidOf(layout, given)];
                String localId = localIds.get(String.valueOf(ssid));
                values[layout.fields().size() + index] = localId;
                if (localId == null) {
                    return ssid == null ? "" : ssid;
                }
            }
        }
        return null;
    }

    private static int ssidOf(BoundLayout layout, GivenValue given) {
        RolePath ssid = new RolePath(given.path().role(), SSID.attribute());
        for (int index = 0; index < layout.fields().size(); index++) {
            if (layout.fields().get(index).source() instanceof Path source && source.path().equals(ssid)) {
                return index;
            }
        }
        throw new IllegalArgumentException("layout " + layout.layout().name() + " has no field for " + ssid);
    }
}
