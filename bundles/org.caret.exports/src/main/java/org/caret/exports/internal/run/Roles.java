package org.caret.exports.internal.run;

import java.util.Optional;

import org.caret.exchange.RecordType;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.eclipse.emf.ecore.EClass;

/** Finds the roles that the common rules look at by the class of the object that plays them. */
record Roles(RecordType recordType) {

    /** The first role that an object of the class plays. */
    Optional<String> playedBy(EClass type) {
        return recordType.rolePlan().stream().map(Role::name)
                .filter(role -> type.equals(recordType.roleClasses().get(role))).findFirst();
    }

    /** A path of the role that an object of the class plays; empty where the record type has no such role. */
    Optional<RolePath> path(EClass type, String attribute) {
        return playedBy(type).map(role -> new RolePath(role, attribute));
    }
}
