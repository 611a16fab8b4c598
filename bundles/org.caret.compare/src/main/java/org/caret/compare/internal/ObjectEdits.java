package org.caret.compare.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.caret.compare.CompareException;
import org.caret.compare.CompareException.Reason;
import org.caret.model.Record;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.store.UnitOfWork;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;

/** Objects of a store that are read together, changed, and written in one unit of work. */
final class ObjectEdits {

    private static final int AT_ONCE = 500;

    private final Store store;
    private final Map<EClass, Set<Long>> needed = new LinkedHashMap<>();
    private final Map<EClass, Map<Long, Record>> objects = new HashMap<>();
    private final Set<Record> changed = new LinkedHashSet<>();

    ObjectEdits(Store store) {
        this.store = store;
    }

    void need(EClass type, long id) {
        needed.computeIfAbsent(type, one -> new LinkedHashSet<>()).add(id);
    }

    void read() throws StoreException {
        for (Map.Entry<EClass, Set<Long>> entry : needed.entrySet()) {
            Map<Long, Record> read = objects.computeIfAbsent(entry.getKey(), type -> new HashMap<>());
            List<Long> ids = new ArrayList<>(entry.getValue());
            for (int from = 0; from < ids.size(); from += AT_ONCE) {
                List<Record> some = store.read(entry.getKey(), ids.subList(from, Math.min(from + AT_ONCE, ids.size())),
                        List.of());
                some.forEach(object -> read.put(object.getId(), object));
            }
        }
    }

    /** @throws CompareException if the object is gone */
    Record get(EClass type, long id) throws CompareException {
        Record object = objects.getOrDefault(type, Map.of()).get(id);
        if (object == null) {
            throw changed(type, id, "was removed");
        }
        return object;
    }

    /** Sets a value; none is the attribute's default, which a dated record's end has. */
    void set(Record object, EAttribute attribute, @Nullable Object value) {
        if (value == null) {
            object.eUnset(attribute);
        } else {
            object.eSet(attribute, value);
        }
        changed.add(object);
    }

    void commit() throws StoreException {
        if (changed.isEmpty()) {
            return;
        }
        try (UnitOfWork work = store.begin()) {
            changed.forEach(work::update);
            work.commit();
        }
    }

    static CompareException changed(EClass type, long id, String what) {
        return new CompareException(Reason.STORE,
                type.getName() + ' ' + id + ' ' + what + " since it was compared; nothing was changed.",
                "Compare again.");
    }

    static CompareException failed(StoreException e) {
        return new CompareException(Reason.STORE, String.valueOf(e.getMessage()), e.remedy(), e);
    }
}
