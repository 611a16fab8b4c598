package org.caret.sample;

import java.util.Map;

import org.caret.sample.internal.Generator;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Fills an empty store with a district that does not exist: its codes belong to no county, its people are made of
 * public name lists by chance, and four years happen to them. Besides what is regular there is what real data has
 * ({@link Irregularity}), and one school that is not reported.
 * <p>
 * The same request gives the same district: the same records with the same values, inserted in the same order. Memory
 * does not grow with the number of students.
 */
public final class SampleDistrict {

    /** County-district code of the district; no county has the number 99. */
    public static final String CODE = "9900001";

    private SampleDistrict() {
    }

    /**
     * Generates the district in one transaction.
     *
     * @return how many records there are of each class, by class name in order
     * @throws StoreException with reason {@code CONFLICT} if the store holds a district already, and as the store fails;
     *         the store is as before then
     * @throws OperationCanceledException after a cancel; the store is as before then
     */
    public static Map<String, Long> generate(Store store, SampleRequest request, IProgressMonitor monitor)
            throws StoreException {
        return new Generator(store, request).run(monitor);
    }
}
