package org.caret.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.caret.spec.Layout;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.eclipse.emf.ecore.EClass;

/**
 * A record type of the state's system, as contributed to {@code org.caret.exchange.recordTypes}: its roles, how the state
 * processes it, and where every field of every layout lives in the model. Immutable.
 *
 * @param id four letters, {@code SENR}
 * @param label for people, {@code Student Enrollment}
 * @param uploadOrder position among the files of a submission; lower goes first
 * @param contributor symbolic name of the bundle that contributed it
 * @param subjectPath path of the identifier of the row's subject, {@code student.localStudentId}
 * @param rolePlan the roles in query order
 * @param roleClasses the class of the object that plays each role, in the same order
 * @param layouts bindings by layout version, oldest first
 */
public record RecordType(String id, String label, Subject subject, ProcessingMethod method, int uploadOrder,
        String contributor, RolePath subjectPath, List<Role> rolePlan, Map<String, EClass> roleClasses,
        List<BoundLayout> layouts) {

    public RecordType {
        rolePlan = List.copyOf(rolePlan);
        layouts = List.copyOf(layouts);
    }

    /** Whom a row is about. */
    public enum Subject {
        STUDENT, SECTION, STAFF, INCIDENT
    }

    /** How the state takes the file. Source: CALPADS processing methods, FILE-RULES "Transaction types". */
    public enum ProcessingMethod {
        TRANSACTION, EFFECTIVE_DATE, REPLACEMENT
    }

    /** The bindings for a layout. */
    public Optional<BoundLayout> bound(Layout layout) {
        return layouts.stream().filter(bound -> bound.layout().name().equals(layout.name())).findFirst();
    }

    /** The role of a name. */
    public Optional<Role> role(String name) {
        return rolePlan.stream().filter(role -> role.name().equals(name)).findFirst();
    }

    /**
     * The class of the object that plays a role.
     *
     * @throws IllegalArgumentException if there is no such role
     */
    public EClass roleClass(String role) {
        EClass type = roleClasses.get(role);
        if (type == null) {
            throw new IllegalArgumentException("record type " + id + " has no role " + role);
        }
        return type;
    }
}
