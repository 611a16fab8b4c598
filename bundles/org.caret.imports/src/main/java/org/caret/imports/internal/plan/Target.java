package org.caret.imports.internal.plan;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

/** An object that a row is about: how it is found, and what the row writes to it. */
public sealed interface Target {

    /** Unique within the plan. */
    String role();

    EClass type();

    List<Field> fields();

    /** A value of the row for an attribute of the object. */
    record Field(int slot, EAttribute attribute, Treatment treatment) {
    }

    /** What happens where an identified object is absent. */
    enum Absence {
        /** It is made. */
        CREATE,
        /** The row is refused. */
        REFUSE,
        /** The row goes on without it: what lies under it is absent too. */
        LEAVE
    }

    /**
     * Found by the features of a key, usually the natural key of its class.
     *
     * @param key the container among them, as the object of another role or the district
     * @param links references to objects of other roles that do not identify it; what the row says holds
     */
    record Identified(String role, EClass type, List<KeyPart> key, List<KeyPart.RoleObject> links, List<Field> fields,
            Absence absence) implements Target {

        public Identified {
            key = List.copyOf(key);
            links = List.copyOf(links);
            fields = List.copyOf(fields);
        }

        /** An object that refers to none beyond its key. */
        public Identified(String role, EClass type, List<KeyPart> key, List<Field> fields, Absence absence) {
            this(role, type, key, List.of(), fields, absence);
        }
    }

    /**
     * The dated record in effect on a day, among those that an object of another role contains. Where a value differs, a
     * new record starts on that day; where there is none at all, one is made.
     *
     * @param from role of the object that contains it
     * @param daySlot slot of the day
     * @param firstDaySlot slot of the day on which the very first record of an object starts
     */
    record Dated(String role, EClass type, String from, EReference reference, int daySlot, int firstDaySlot,
            List<Field> fields) implements Target {
        public Dated {
            fields = List.copyOf(fields);
        }
    }

    /**
     * Nothing but what the state said about an object: a finding about it, or, where it is absent, about the row.
     *
     * @param from role of the object
     * @param subject role of what it is about, or of the object of the district that it lives under: it may be there where the
     *        object is not
     * @param slots where the state's words are
     */
    record Rejected(String role, EClass type, String from, String subject, RejectionSlots slots) implements Target {

        @Override
        public List<Field> fields() {
            return List.of();
        }
    }

    /** Slots of the state's words about a refused record. */
    record RejectionSlots(int code, int severity, int text, int field, int value) {
    }

    /**
     * An object that the store may have, starting from another role; values are compared, nothing is made or written.
     *
     * @param from role of the object it is reached from
     * @param daySlot slot of the day on which it is in effect; negative for a single-valued reference
     */
    record LookedUp(String role, EClass type, String from, EReference reference, int daySlot, List<Field> fields)
            implements Target {
        public LookedUp {
            fields = List.copyOf(fields);
        }
    }
}
