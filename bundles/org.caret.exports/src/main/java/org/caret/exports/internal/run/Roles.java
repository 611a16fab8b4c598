package org.caret.exports.internal.run;

import java.util.Optional;

import org.caret.exchange.FieldBinding.Source;
import org.caret.exchange.RecordType;
import org.caret.exchange.RoleSource;
import org.caret.exchange.RunDays;
import org.caret.model.ModelPackage;
import org.caret.store.RolePath;
import org.eclipse.emf.ecore.EClass;

/** Finds the roles that the common rules look at by the class of the object that plays them. */
record Roles(RecordType recordType) {

    /** The first role that an object of the class plays in the records, not only in the question who is enrolled on a day. */
    Optional<String> playedBy(EClass type) {
        Optional<String> onTheDay = enrolledOnTheDay();
        return recordType.roles().stream().map(RoleSource::name)
                .filter(role -> type.equals(recordType.roleClasses().get(role)) && !Optional.of(role).equals(onTheDay))
                .findFirst();
    }

    /**
     * A role that is the enrollment in effect on the as-of date. Record types need one where their rows do not have all
     * enrollments of a student.
     */
    Optional<String> enrolledOnTheDay() {
        return recordType.roles().stream()
                .filter(role -> role instanceof RoleSource.InEffectDuringRun dated
                        && dated.first().equals(RunDays.AS_OF)
                        && recordType.roleClass(role.name()).equals(ModelPackage.Literals.ENROLLMENT))
                .map(RoleSource::name).findFirst();
    }

    /** Whether a field of the record type holds the value of a path. */
    boolean written(RolePath path) {
        return recordType.layouts().stream().flatMap(layout -> layout.fields().stream())
                .anyMatch(field -> field.source() instanceof Source.Path source && source.path().equals(path));
    }

    /** A path of the role that an object of the class plays; empty where the record type has no such role. */
    Optional<RolePath> path(EClass type, String attribute) {
        return playedBy(type).map(role -> new RolePath(role, attribute));
    }
}
