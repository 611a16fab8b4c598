package org.caret.testsupport;

import java.util.HashMap;
import java.util.Map;

import org.caret.model.District;
import org.caret.model.ImportBatch;
import org.caret.model.ModelFactory;
import org.caret.model.ModelPackage;
import org.caret.store.BulkChange;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Puts objects into a store and remembers them by a label, so that a test never depends on the ids a store gives. References
 * are given as labels of objects that were put before.
 */
public final class ContentLoader {

    private final Map<String, Long> ids = new HashMap<>();
    private final Map<String, String> labels = new HashMap<>();

    private long district;

    /** What to put; uses the loader's {@link Batch}. */
    public interface Content {
        void put(Batch batch) throws StoreException;
    }

    /** Takes objects. */
    public interface Batch {

        /** @param features names and values in turn; what is not named has its default */
        void put(String label, EClass type, @Nullable Object... features) throws StoreException;
    }

    /** Puts objects in one commit. */
    public void load(Store store, Content content) throws StoreException {
        try (BulkChange bulk = store.beginBulk()) {
            content.put((label, type, features) -> put(bulk, label, type, features));
            ImportBatch batch = ModelFactory.eINSTANCE.createImportBatch();
            if (district != 0) {
                District owner = ModelFactory.eINSTANCE.createDistrict();
                owner.setId(district);
                batch.setDistrict(owner);
            }
            bulk.commit(batch);
        }
    }

    /** The id of an object that was put. */
    public long id(String label) {
        Long id = ids.get(label);
        if (id == null) {
            throw new IllegalArgumentException("nothing was put as " + label);
        }
        return id;
    }

    /** The label of an object; {@code -} for the id 0. */
    public String label(EClass type, long id) {
        return id == 0 ? "-" : labels.getOrDefault(type.getName() + id, "unknown " + type.getName() + ' ' + id);
    }

    private void put(BulkChange bulk, String label, EClass type, @Nullable Object... features) throws StoreException {
        @Nullable
        Object[] values = new @Nullable Object[type.getFeatureCount()];
        for (EAttribute attribute : type.getEAllAttributes()) {
            values[type.getFeatureID(attribute)] = attribute.getDefaultValue();
        }
        for (int i = 0; i < features.length; i += 2) {
            EStructuralFeature feature = type.getEStructuralFeature(String.valueOf(features[i]));
            if (feature == null) {
                throw new IllegalArgumentException(type.getName() + " has no feature " + features[i]);
            }
            Object value = features[i + 1];
            values[type.getFeatureID(feature)] = feature instanceof EReference && value != null
                    ? Long.valueOf(id(value.toString()))
                    : value;
        }
        long id = bulk.newId();
        values[type.getFeatureID(ModelPackage.Literals.RECORD__ID)] = id;
        bulk.insert(type, id, values);
        if (type == ModelPackage.Literals.DISTRICT) {
            district = id;
        }
        ids.put(label, id);
        labels.put(type.getName() + id, label);
    }
}
