package org.caret.store.spi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.caret.model.Record;
import org.caret.store.AuditEntry.Kind;
import org.caret.store.StoreException;
import org.caret.store.StoreException.Reason;
import org.caret.store.UnitOfWork;
import org.caret.store.spi.Rows.Change;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A unit of work over rows: remembers what is to be done and does it at commit, in the order it was asked for, within
 * the transaction of the store.
 */
public final class RowUnitOfWork implements UnitOfWork {

    /** Runs work under the write lock in one transaction that is committed if the work returns. */
    @FunctionalInterface
    public interface Transaction {
        void run(Work work) throws StoreException;
    }

    /** What is done within a transaction. */
    @FunctionalInterface
    public interface Work {
        void in(Rows rows) throws StoreException;
    }

    /** One thing to be done, with the object it is about. */
    private sealed interface Step {
        record Insert(Record object) implements Step {
        }

        record Update(Record object, Origin origin) implements Step {
        }

        record Delete(Record object, Origin origin) implements Step {
        }
    }

    private final Transaction transaction;
    private final Map<EClass, Rules> rules;
    private final List<Step> steps = new ArrayList<>();
    private boolean open = true;

    public RowUnitOfWork(Transaction transaction, Map<EClass, Rules> rules) {
        this.transaction = transaction;
        this.rules = rules;
    }

    @Override
    public void insert(Record added) {
        requireOpen();
        if (added.getId() != 0) {
            throw new IllegalArgumentException("the " + added.eClass().getName() + " is in the store already");
        }
        steps.add(new Step.Insert(added));
        RecordValues.children(added).forEach(this::insert);
    }

    @Override
    public void update(Record changed) {
        requireOpen();
        steps.add(new Step.Update(changed, Origin.of(changed)));
    }

    @Override
    public void delete(Record removed) {
        requireOpen();
        steps.add(new Step.Delete(removed, Origin.of(removed)));
    }

    @Override
    public void commit() throws StoreException {
        requireOpen();
        open = false;
        if (steps.isEmpty()) {
            return;
        }
        Map<Record, Long> ids = new HashMap<>();
        Map<Record, @Nullable Object[]> written = new LinkedHashMap<>();
        transaction.run(rows -> {
            Aftermath aftermath = new Aftermath(rows);
            for (Step step : steps) {
                switch (step) {
                case Step.Insert insert -> insert(rows, insert.object, ids, written, aftermath);
                case Step.Update update -> update(rows, update.object, update.origin, ids, written, aftermath);
                case Step.Delete delete -> delete(rows, delete.object, delete.origin, aftermath);
                }
            }
            aftermath.finish();
        });
        ids.forEach(Record::setId);
        written.forEach((object, values) -> Origin.attach(object, values, writable(object.eClass())));
    }

    @Override
    public void close() {
        open = false;
        steps.clear();
    }

    private void insert(Rows rows, Record object, Map<Record, Long> ids, Map<Record, @Nullable Object[]> written,
            Aftermath aftermath) throws StoreException {
        EClass type = object.eClass();
        long id = rows.newId();
        @Nullable
        Object[] values = RecordValues.of(object, ids);
        ids.put(object, id);
        rulesOf(type).complete(id, values);
        rows.insert(type, id, values);
        rows.audit(Kind.INSERT, type, id, changes(type, new @Nullable Object[values.length], values, writable(type)));
        written.put(object, values);
        aftermath.written(type, values);
    }

    private void update(Rows rows, Record object, Origin origin, Map<Record, Long> ids,
            Map<Record, @Nullable Object[]> written, Aftermath aftermath) throws StoreException {
        EClass type = object.eClass();
        @Nullable
        Object[] before = unchanged(rows, object, origin, written);
        @Nullable
        Object[] wanted = RecordValues.of(object, ids);
        @Nullable
        Object[] after = before.clone();
        for (EStructuralFeature feature : origin.known()) {
            after[type.getFeatureID(feature)] = wanted[type.getFeatureID(feature)];
        }
        rulesOf(type).complete(object.getId(), after);
        List<Change> changes = changes(type, before, after, origin.known());
        if (!changes.isEmpty()) {
            rows.update(type, object.getId(), after, changes.stream().map(Change::feature).toList());
            rows.audit(Kind.UPDATE, type, object.getId(), changes);
            aftermath.written(type, before);
            aftermath.written(type, after);
        }
        written.put(object, after);
    }

    private void delete(Rows rows, Record object, Origin origin, Aftermath aftermath) throws StoreException {
        @Nullable
        Object[] before = unchanged(rows, object, origin, Map.of());
        deleteWithChildren(rows, object.eClass(), object.getId(), before, aftermath);
    }

    private void deleteWithChildren(Rows rows, EClass type, long id, @Nullable Object[] values, Aftermath aftermath)
            throws StoreException {
        for (EReference containment : type.getEAllContainments()) {
            EClass childType = containment.getEReferenceType();
            Map<Long, @Nullable Object[]> children = rows.referring(childType, containment.getEOpposite(),
                    List.of(id));
            for (Map.Entry<Long, @Nullable Object[]> child : children.entrySet()) {
                deleteWithChildren(rows, childType, child.getKey(), child.getValue(), aftermath);
            }
        }
        rows.audit(Kind.DELETE, type, id, changes(type, values, new @Nullable Object[values.length], writable(type)));
        rows.delete(type, id);
        aftermath.written(type, values);
    }

    /** What the store holds now, if it is what the object was made from. */
    private static @Nullable Object[] unchanged(Rows rows, Record object, Origin origin,
            Map<Record, @Nullable Object[]> written) throws StoreException {
        EClass type = object.eClass();
        @Nullable
        Object[] now = rows.read(type, List.of(object.getId())).get(object.getId());
        if (now == null) {
            throw conflict(type, object.getId(), "was removed by somebody else");
        }
        if (!written.containsKey(object)) {
            for (EStructuralFeature feature : origin.known()) {
                if (!Objects.equals(now[type.getFeatureID(feature)], origin.value(feature))) {
                    throw conflict(type, object.getId(), "was changed by somebody else (" + feature.getName() + ')');
                }
            }
        }
        return now;
    }

    private static StoreException conflict(EClass type, long id, String what) {
        return new StoreException(Reason.CONFLICT, type.getName() + ' ' + id + ' ' + what + '.',
                "Look at the record as it is now and make the change again.", null);
    }

    private static List<Change> changes(EClass type, @Nullable Object[] before, @Nullable Object[] after,
            Set<EStructuralFeature> among) {
        List<Change> changes = new ArrayList<>();
        for (EStructuralFeature feature : RecordValues.features(type)) {
            int place = type.getFeatureID(feature);
            if (among.contains(feature) && !Objects.equals(before[place], after[place])) {
                changes.add(new Change(feature, before[place], after[place]));
            }
        }
        return changes;
    }

    private static Set<EStructuralFeature> writable(EClass type) {
        return RecordValues.features(type).stream().filter(feature -> !RecordValues.keptByStore(feature))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Rules rulesOf(EClass type) {
        return Rules.of(type, rules);
    }

    private void requireOpen() {
        if (!open) {
            throw new IllegalStateException("the unit of work is committed or closed");
        }
    }
}
