package org.caret.store.spi;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.caret.model.ModelPackage;
import org.caret.store.ModelFacts;
import org.caret.store.StoreException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What must be looked at once a transaction has written everything: dated records of one owner that must not overlap,
 * and references that the store keeps pointing to the latest of them.
 */
public final class Aftermath {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    private final Rows rows;
    private final Map<EClass, Set<Long>> owners = new LinkedHashMap<>();

    public Aftermath(Rows rows) {
        this.rows = rows;
    }

    /** Takes note of a record that was written or removed. */
    public void written(EClass type, @Nullable Object[] values) {
        if (MODEL.getDatedRecord().isSuperTypeOf(type)) {
            ModelFacts.container(type).ifPresent(container -> {
                Object owner = values[type.getFeatureID(container)];
                owners.computeIfAbsent(type, none -> new LinkedHashSet<>()).add((Long) Objects.requireNonNull(owner));
            });
        }
    }

    public void finish() throws StoreException {
        for (Map.Entry<EClass, Set<Long>> touched : owners.entrySet()) {
            EReference container = ModelFacts.container(touched.getKey()).orElseThrow();
            for (Long owner : touched.getValue()) {
                List<Dated> records = records(touched.getKey(), container, owner);
                if (ModelFacts.noOverlap(touched.getKey())) {
                    checkOverlap(touched.getKey(), records);
                }
                keepLatest(container, owner, records);
            }
        }
    }

    private List<Dated> records(EClass type, EReference container, long owner) throws StoreException {
        int start = type.getFeatureID(MODEL.getDatedRecord_Start());
        int end = type.getFeatureID(MODEL.getDatedRecord_End());
        return rows.referring(type, container, List.of(owner)).entrySet().stream()
                .map(row -> new Dated(row.getKey(), (LocalDate) row.getValue()[start], (LocalDate) row.getValue()[end]))
                .sorted(Dated.BY_START).toList();
    }

    private static void checkOverlap(EClass type, List<Dated> records) throws StoreException {
        for (int i = 1; i < records.size(); i++) {
            LocalDate end = records.get(i - 1).end;
            if (end != null && end.isAfter(records.get(i).start)) {
                throw Rules.violated(type, records.get(i).id,
                        "it overlaps " + type.getName() + ' ' + records.get(i - 1).id + " of the same owner");
            }
        }
    }

    private void keepLatest(EReference container, long owner, List<Dated> records) throws StoreException {
        EClass ownerType = container.getEReferenceType();
        for (EReference reference : ownerType.getEAllReferences()) {
            if (ModelFacts.latestOf(reference).filter(many -> many.getEOpposite() == container).isPresent()) {
                Object @Nullable [] values = rows.read(ownerType, List.of(owner)).get(owner);
                Long latest = records.isEmpty() ? null : records.get(records.size() - 1).id;
                int place = ownerType.getFeatureID(reference);
                if (values != null && !Objects.equals(values[place], latest)) {
                    values[place] = latest;
                    rows.update(ownerType, owner, values, List.of(reference));
                }
            }
        }
    }

    private record Dated(long id, @Nullable LocalDate start, @Nullable LocalDate end) {
        static final Comparator<Dated> BY_START = Comparator
                .comparing(Dated::start, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                .thenComparingLong(Dated::id);
    }
}
