package org.caret.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.caret.model.ModelPackage;
import org.caret.store.Condition;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.caret.store.RowCursor;
import org.caret.store.RowQuery;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.eclipse.emf.ecore.EClass;

/**
 * The district at a glance.
 *
 * @param name empty in a database without a district, or where the name is not known
 * @param code seven digits; empty in a database without a district
 * @param counts how many records there are of the classes a person asks for first
 */
public record DistrictSummary(String name, String code, boolean readOnly, List<Count> counts) {

    /** How many records of a class there are. */
    public record Count(EClass type, long number) {
    }

    private static final RolePath NAME = RolePath.of("district.name");
    private static final RolePath CODE = RolePath.of("district.code");
    private static final List<EClass> COUNTED = List.of(ModelPackage.Literals.SCHOOL, ModelPackage.Literals.STUDENT,
            ModelPackage.Literals.ENROLLMENT, ModelPackage.Literals.STAFF_MEMBER, ModelPackage.Literals.SECTION,
            ModelPackage.Literals.INCIDENT, ModelPackage.Literals.EXPORT_RUN);

    public static DistrictSummary read(Store store) throws StoreException {
        List<Count> counts = new ArrayList<>();
        for (EClass type : COUNTED) {
            counts.add(new Count(type, store.count(type)));
        }
        RowQuery query = new RowQuery(List.of(new Role.Root("district", ModelPackage.Literals.DISTRICT)),
                Condition.ALL, Condition.ALL, Set.of(NAME, CODE), List.of(), 0, RowQuery.Extent.FEW);
        try (RowCursor districts = store.rows(query)) {
            Row district = districts.next();
            String name = district == null ? null : district.text(NAME);
            String code = district == null ? null : district.text(CODE);
            return new DistrictSummary(Optional.ofNullable(name).orElse(""), Optional.ofNullable(code).orElse(""),
                    store.readOnly(), List.copyOf(counts));
        }
    }
}
