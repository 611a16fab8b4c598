package org.caret.testsupport;

import java.time.LocalDate;
import java.util.Map;

import org.caret.model.District;
import org.caret.model.ImportBatch;
import org.caret.model.ModelFactory;
import org.caret.model.Student;
import org.caret.store.BulkChange;
import org.caret.store.StoreException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/** Staged records for the contracts of bulk changes. */
abstract class BulkChangeFixture extends StoreFixture {

    @Nullable
    String currentFirstName(long student) throws StoreException {
        return this.<Student>read(MODEL.getStudent(), student).getCurrentInformation().getLegalFirstName();
    }

    protected static ImportBatch batch(District district) {
        ImportBatch batch = ModelFactory.eINSTANCE.createImportBatch();
        batch.setDistrict(district);
        return batch;
    }

    protected static long student(BulkChange bulk, District district, String localId) throws StoreException {
        long id = bulk.newId();
        bulk.insert(MODEL.getStudent(), id, studentValues(district, localId));
        return id;
    }

    static @Nullable Object[] studentValues(District district, String localId) {
        @Nullable
        Object[] values = values(MODEL.getStudent());
        put(values, MODEL.getStudent_District(), district.getId());
        put(values, MODEL.getStudent_LocalStudentId(), localId);
        return values;
    }

    static void information(BulkChange bulk, long student, LocalDate start, LocalDate end, String firstName)
            throws StoreException {
        EClass type = MODEL.getStudentInformation();
        @Nullable
        Object[] values = values(type);
        values[type.getFeatureID(MODEL.getStudentInformation_Student())] = student;
        values[type.getFeatureID(MODEL.getDatedRecord_Start())] = start;
        values[type.getFeatureID(MODEL.getDatedRecord_End())] = end;
        values[type.getFeatureID(MODEL.getStudentInformation_LegalFirstName())] = firstName;
        bulk.insert(type, bulk.newId(), values);
    }

    static @Nullable Object[] values(EClass type) {
        return new @Nullable Object[type.getFeatureCount()];
    }

    static void put(@Nullable Object[] values, EStructuralFeature feature, @Nullable Object value) {
        values[feature.getEContainingClass().getFeatureID(feature)] = value;
    }

    static Map<EStructuralFeature, @Nullable Object> changes(EStructuralFeature feature,
            @Nullable Object value) {
        Map<EStructuralFeature, @Nullable Object> changes = new java.util.LinkedHashMap<>();
        changes.put(feature, value);
        return changes;
    }

    static Map<EStructuralFeature, @Nullable Object> changes(EStructuralFeature first, @Nullable Object value,
            EStructuralFeature second, @Nullable Object secondValue) {
        Map<EStructuralFeature, @Nullable Object> changes = changes(first, value);
        changes.put(second, secondValue);
        return changes;
    }
}
