package org.caret.exchange;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * How the records of one layout find their way into the model: for each role which object is meant and what is written to
 * it. Made by {@link #of}; the values themselves come from {@link RecordParser}, indexed like the fields of the record.
 *
 * @param roles every role that an import looks at; an object that another one's key or link needs comes first
 */
public record ImportPlan(List<RoleTarget> roles) {

    public ImportPlan {
        roles = List.copyOf(roles);
    }

    /**
     * The plan for a layout.
     *
     * @throws IllegalArgumentException if a role that is to be written cannot be identified by the fields of the layout;
     *         cannot happen for a record type that {@link RecordTypes} hands out
     */
    public static ImportPlan of(RecordType type, BoundLayout layout) {
        return new ImportPlanner(type.importRoles(), type.roleClasses(), layout).plan();
    }

    /** The target of a role. */
    public RoleTarget role(String name) {
        return roles.stream().filter(target -> target.role().name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no role " + name));
    }

    /** How the object that plays a role is found. */
    public enum Manner {
        /** By its natural key; made when absent. */
        IDENTIFIED,
        /**
         * The dated record in effect on the day of the role. Where none is in effect, or a field with direction STORE
         * differs from its value, a new record starts on that day.
         */
        DATED,
        /** In the store, starting from another role; values are compared, nothing is made or written. */
        LOOKED_UP
    }

    /**
     * What an import does with the object that plays a role.
     *
     * @param key parts of the natural key, in its order; empty for {@link Manner#LOOKED_UP}
     * @param links other objects that it refers to, which do not identify it: the school of a student in an incident
     * @param fields the fields bound to the role's attributes with direction STORE or MATCH, in record order
     * @param day index of the field or given value that holds the role's day; empty unless the role is dated
     */
    public record RoleTarget(RoleSource role, EClass type, Manner manner, List<KeyPart> key,
            List<KeyPart.RoleObject> links,
            List<FieldTarget> fields, Optional<Integer> day) {

        public RoleTarget {
            key = List.copyOf(key);
            links = List.copyOf(links);
            fields = List.copyOf(fields);
        }
    }

    /** A field that is read into an attribute. */
    public record FieldTarget(int index, EAttribute attribute, FieldBinding binding) {
    }

    /** Where one feature of a natural key gets its value. */
    public sealed interface KeyPart {

        EStructuralFeature feature();

        /** The value of a field of the record, or beyond them of what is given (see {@link RecordParser#parse}). */
        record FieldValue(EAttribute feature, int index) implements KeyPart {
        }

        /** The object that plays another role. */
        record RoleObject(EReference feature, String role) implements KeyPart {
        }

        /** The one district of the store. */
        record TheDistrict(EReference feature) implements KeyPart {
        }
    }
}
