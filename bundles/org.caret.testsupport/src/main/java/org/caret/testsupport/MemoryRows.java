package org.caret.testsupport;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;

import org.caret.store.AuditEntry.Kind;
import org.caret.store.ModelFacts;
import org.caret.store.StoreException;
import org.caret.store.spi.RecordValues;
import org.caret.store.spi.Rows;
import org.caret.store.spi.Rules;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/** Rows of a copy of the tables, which is handed over when the transaction is committed. */
final class MemoryRows implements Rows {

    private static final Pattern TRAILING_BLANKS = Pattern.compile(" +$");

    private final MemoryTables tables;
    private final LongSupplier ids;
    private final Map<EClass, Map<List<@Nullable Object>, Long>> keys = new HashMap<>();
    private final List<MemoryAudit.Entry> entries = new ArrayList<>();

    MemoryRows(MemoryTables tables, LongSupplier ids) {
        this.tables = tables;
        this.ids = ids;
    }

    /** What the transaction wrote to the audit. */
    List<MemoryAudit.Entry> entries() {
        return entries;
    }

    @Override
    public long newId() {
        return ids.getAsLong();
    }

    @Override
    public Map<Long, @Nullable Object[]> read(EClass type, Collection<Long> wanted) {
        Map<Long, @Nullable Object[]> rows = new LinkedHashMap<>();
        for (Long id : new TreeSet<>(wanted)) {
            @Nullable
            Object[] values = tables.of(type).get(id);
            if (values != null) {
                rows.put(id, values.clone());
            }
        }
        return rows;
    }

    /** Id of the one object of a class; null where there is none or there are several. */
    @Nullable
    Long onlyOne(EClass type) {
        return tables.of(type).size() == 1 ? tables.of(type).firstKey() : null;
    }

    @Override
    public Map<Long, @Nullable Object[]> referring(EClass type, EReference reference, Collection<Long> owners) {
        Map<Long, @Nullable Object[]> rows = new LinkedHashMap<>();
        int place = type.getFeatureID(reference);
        tables.of(type).forEach((id, values) -> {
            if (owners.contains(values[place])) {
                rows.put(id, values.clone());
            }
        });
        return rows;
    }

    @Override
    public void insert(EClass type, long id, @Nullable Object[] values) throws StoreException {
        if (tables.of(type).containsKey(id)) {
            throw Rules.violated(type, id, "there is such a record already");
        }
        write(type, id, values);
    }

    @Override
    public void update(EClass type, long id, @Nullable Object[] values, Collection<EStructuralFeature> changed)
            throws StoreException {
        write(type, id, values);
    }

    @Override
    public void delete(EClass type, long id) throws StoreException {
        for (EClass other : tables.types()) {
            for (EStructuralFeature feature : RecordValues.features(other)) {
                if (feature instanceof EReference reference && reference.getEReferenceType() == type
                        && !RecordValues.keptByStore(reference)
                        && !referring(other, reference, List.of(id)).isEmpty()) {
                    throw Rules.violated(type, id, "a " + other.getName() + " refers to it");
                }
            }
        }
        keys.remove(type);
        tables.remove(type, id);
    }

    @Override
    public void audit(Kind kind, EClass type, long id, List<Change> changes) {
        changes.forEach(change -> entries.add(new MemoryAudit.Entry(kind, type, id, change)));
    }

    private void write(EClass type, long id, @Nullable Object[] values) throws StoreException {
        checkKey(type, id, values);
        for (EStructuralFeature feature : RecordValues.features(type)) {
            if (feature instanceof EReference reference && values[type.getFeatureID(feature)] instanceof Long target
                    && !RecordValues.keptByStore(reference)
                    && !tables.of(reference.getEReferenceType()).containsKey(target)) {
                throw Rules.violated(type, id, reference.getName() + " does not exist");
            }
        }
        tables.put(type, id, values.clone());
    }

    private void checkKey(EClass type, long id, @Nullable Object[] values) throws StoreException {
        List<Integer> key = ModelFacts.key(type).stream().map(type::getFeatureID).toList();
        if (key.isEmpty()) {
            return;
        }
        Map<List<@Nullable Object>, Long> taken = keys.computeIfAbsent(type, none -> keysOf(type, key));
        @Nullable
        Object[] before = tables.of(type).get(id);
        if (before != null) {
            taken.remove(keyOf(before, key));
        }
        if (taken.putIfAbsent(keyOf(values, key), id) != null) {
            throw Rules.violated(type, id, "a record with the same key exists already");
        }
    }

    private Map<List<@Nullable Object>, Long> keysOf(EClass type, List<Integer> key) {
        Map<List<@Nullable Object>, Long> taken = new HashMap<>();
        tables.of(type).forEach((id, values) -> taken.put(keyOf(values, key), id));
        return taken;
    }

    private static List<@Nullable Object> keyOf(@Nullable Object[] values, List<Integer> key) {
        List<@Nullable Object> parts = new ArrayList<>();
        key.forEach(
                place -> parts.add(values[place] instanceof String text ? TRAILING_BLANKS.matcher(text).replaceAll("")
                        : values[place]));
        return parts;
    }
}
