package org.caret.store.derby.internal.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.caret.model.ModelPackage;
import org.caret.store.ModelFacts;
import org.caret.store.StoreException;
import org.caret.store.derby.internal.schema.Column;
import org.caret.store.derby.internal.schema.Mapping;
import org.caret.store.derby.internal.schema.Table;
import org.caret.store.spi.Rules;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A table of dated records that must be looked at after a change: because records of one owner may not overlap, or
 * because the owner has a reference to the latest of them.
 *
 * @param number distinguishes the tables of one mapping
 * @param owner table of the owners
 * @param kept column of the owners that points to the latest record
 */
record DatedTable(int number, Table table, Column container, Table owner, Optional<Column> kept) {

    /** All such tables of a mapping. */
    static List<DatedTable> of(Mapping mapping) {
        List<DatedTable> dated = new ArrayList<>();
        for (Table table : mapping.tables()) {
            Optional<Column> container = table.container();
            if (container.isEmpty() || !ModelPackage.eINSTANCE.getDatedRecord().isSuperTypeOf(table.type())) {
                continue;
            }
            EReference reference = (EReference) container.get().feature();
            Table owner = mapping.table(reference.getEReferenceType());
            Optional<Column> kept = owner.columns().stream().filter(column -> pointsToLatest(column, reference))
                    .findFirst();
            if (kept.isPresent() || ModelFacts.noOverlap(table.type())) {
                dated.add(new DatedTable(dated.size(), table, container.get(), owner, kept));
            }
        }
        return dated;
    }

    long ownerOf(@Nullable Object[] values) {
        Object id = values[table.type().getFeatureID(container.feature())];
        return id instanceof Long owner ? owner : 0;
    }

    Period period(long id, @Nullable Object[] values) {
        return new Period(id, Period.start(values[table.type().getFeatureID(start().feature())]),
                Period.end(values[table.type().getFeatureID(end().feature())]));
    }

    Column start() {
        return table.column(ModelPackage.eINSTANCE.getDatedRecord_Start());
    }

    Column end() {
        return table.column(ModelPackage.eINSTANCE.getDatedRecord_End());
    }

    /** @throws StoreException if two records that follow each other overlap and may not */
    void check(Period earlier, Period later) throws StoreException {
        if (earlier.end() > later.start() && ModelFacts.noOverlap(table.type())) {
            throw Rules.violated(table.type(), later.id(),
                    "it overlaps " + table.type().getName() + ' ' + earlier.id() + " of the same owner");
        }
    }

    private static boolean pointsToLatest(Column column, EReference container) {
        EReference reference = column.reference();
        return reference != null && ModelFacts.latestOf(reference)
                .filter(containment -> containment.getEOpposite() == container).isPresent();
    }
}
