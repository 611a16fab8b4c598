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
 * @param roles how the rows of an export reach their roles, in query order
 * @param importRoles how an import finds the objects it writes or looks at, in query order; where they are dated, the
 *        record gives the day. They suffice to write again what was imported
 * @param roleClasses the class of the object that plays each role, in the order of the roles
 * @param layouts bindings by layout version, oldest first
 */
public record RecordType(String id, String label, Subject subject, ProcessingMethod method, int uploadOrder,
        String contributor, RolePath subjectPath, List<RoleSource> roles, List<RoleSource> importRoles,
        Map<String, EClass> roleClasses, List<BoundLayout> layouts) {

    public RecordType {
        roles = List.copyOf(roles);
        importRoles = List.copyOf(importRoles);
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

    /** How an export reaches the role of a name. */
    public Optional<RoleSource> role(String name) {
        return roles.stream().filter(role -> role.name().equals(name)).findFirst();
    }

    /**
     * The roles of a run, in query order.
     *
     * @throws IllegalArgumentException if a role is dated by a day that the run does not have
     */
    public List<Role> roles(RunDays days) {
        return roles.stream().map(role -> role.on(days)).toList();
    }

    /** The roles of which records speak when they are imported, in query order. */
    public List<Role> importRoles(RunDays days) {
        return importRoles.stream().map(role -> role.on(days)).toList();
    }

    /** The role that is the record itself: the last one of which each object makes a record, usually the root. */
    public String recordRole() {
        String last = importRoles.get(0).name();
        for (RoleSource role : importRoles) {
            if (role instanceof RoleSource.Plain plain && plain.role() instanceof Role.Each) {
                last = role.name();
            }
        }
        return last;
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
