package org.caret.store.derby.internal.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.caret.store.AuditEntry.Kind;
import org.caret.store.StoreException;
import org.caret.store.StoreException.Reason;
import org.caret.store.derby.internal.bulk.DerbyBulkChange.StagedUpdate;
import org.caret.store.derby.internal.write.DerbyRows;
import org.caret.store.spi.Aftermath;
import org.caret.store.spi.Rows.Change;
import org.caret.store.spi.Rules;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/** Applies staged updates to rows. */
final class StagedUpdates {

    private final DerbyRows rows;
    private final Map<EClass, Rules> rules;
    private final Aftermath aftermath;

    StagedUpdates(DerbyRows rows, Map<EClass, Rules> rules, Aftermath aftermath) {
        this.rows = rows;
        this.rules = rules;
        this.aftermath = aftermath;
    }

    void apply(Map<Long, StagedUpdate> updates) throws StoreException {
        for (Map.Entry<Long, StagedUpdate> update : updates.entrySet()) {
            apply(update.getKey(), update.getValue().type(), update.getValue().changes());
        }
    }

    private void apply(long id, EClass type, Map<EStructuralFeature, @Nullable Object> wanted) throws StoreException {
        @Nullable
        Object[] before = rows.read(type, List.of(id)).get(id);
        if (before == null) {
            throw new StoreException(Reason.CONFLICT, type.getName() + ' ' + id + " is not in the store.",
                    "Start the import again.", null);
        }
        @Nullable
        Object[] after = before.clone();
        wanted.forEach((feature, value) -> after[type.getFeatureID(feature)] = value);
        Objects.requireNonNull(rules.get(type)).complete(id, after);
        List<Change> changes = new ArrayList<>();
        for (EStructuralFeature feature : wanted.keySet()) {
            int place = type.getFeatureID(feature);
            if (!Objects.equals(before[place], after[place])) {
                changes.add(new Change(feature, before[place], after[place]));
            }
        }
        if (!changes.isEmpty()) {
            rows.update(type, id, after, changes.stream().map(Change::feature).toList());
            rows.audit(Kind.UPDATE, type, id, changes);
            aftermath.written(type, before);
            aftermath.written(type, after);
        }
    }
}
