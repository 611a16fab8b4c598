package org.caret.store.derby.internal;

import java.nio.file.Path;
import java.time.LocalDate;

import org.caret.model.District;
import org.caret.model.ModelFactory;
import org.caret.model.ModelPackage.Literals;
import org.caret.store.BulkChange;
import org.caret.store.Credentials;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.store.StoreFactory.Mode;
import org.caret.store.UnitOfWork;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/** A process that imports batch after batch until it is killed, and says how many students it has committed. */
final class Importer {

    static final int BATCH = 500;

    private Importer() {
    }

    public static void main(String[] arguments) throws StoreException {
        try (Store store = new DerbyStoreFactory().open(Path.of(arguments[0]), new Credentials("other", new char[0]),
                Mode.EXISTING)) {
            District district = ModelFactory.eINSTANCE.createDistrict();
            district.setCode("0199999");
            try (UnitOfWork work = store.begin()) {
                work.insert(district);
                work.commit();
            }
            System.out.println(0);
            for (int number = 1; !Thread.interrupted(); number++) {
                importBatch(store, district, number);
                System.out.println(number * BATCH);
            }
        }
    }

    private static void importBatch(Store store, District district, int number) throws StoreException {
        try (BulkChange bulk = store.beginBulk()) {
            for (int i = 0; i < BATCH; i++) {
                long student = bulk.newId();
                bulk.insert(Literals.STUDENT, student, values(Literals.STUDENT, Literals.STUDENT__DISTRICT,
                        district.getId(), Literals.STUDENT__LOCAL_STUDENT_ID, number + "-" + i));
                bulk.insert(Literals.STUDENT_INFORMATION, bulk.newId(),
                        values(Literals.STUDENT_INFORMATION, Literals.STUDENT_INFORMATION__STUDENT, student,
                                Literals.DATED_RECORD__START, LocalDate.of(2024, 8, 14)));
            }
            bulk.commit(ModelFactory.eINSTANCE.createImportBatch());
        }
    }

    private static @Nullable Object[] values(EClass type, EStructuralFeature first, Object value,
            EStructuralFeature second, Object secondValue) {
        @Nullable
        Object[] values = new @Nullable Object[type.getFeatureCount()];
        values[type.getFeatureID(first)] = value;
        values[type.getFeatureID(second)] = secondValue;
        return values;
    }
}
