package org.caret.exports;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.caret.exchange.Finding.Severity;
import org.caret.store.RolePath;

/**
 * How a record differs from what its row holds: values that are not sent, such as an exit that lies in the future, and values
 * that are sent instead, such as a date cut to the enrollment or a number added up over several rows. Where a remark is
 * given, each use is reported as a finding.
 *
 * @param remark what is said; empty where there is nothing to say, because the type's rules want it so of every record
 * @param blanked every field bound to one of these paths is left blank
 * @param replaced values that stand for those of the row, in the attribute's type and the model's meaning (the end of a
 *        dated record is exclusive); every field bound to the path gets it
 */
public record Amendment(Optional<Remark> remark, Set<RolePath> blanked, Map<RolePath, Object> replaced) {

    public Amendment {
        blanked = Set.copyOf(blanked);
        replaced = Map.copyOf(replaced);
    }

    /**
     * What is said of an amendment. Keep instances as constants.
     *
     * @param rule identifier of the rule for the finding, in capitals
     * @param message what was changed and why
     * @param remedy what to do; may be empty
     */
    public record Remark(Severity severity, String rule, String message, String remedy) {

        /** Something that a person may want to know. */
        public static Remark notice(String rule, String message, String remedy) {
            return new Remark(Severity.NOTICE, rule, message, remedy);
        }

        /** Something that a person should look at. */
        public static Remark warning(String rule, String message, String remedy) {
            return new Remark(Severity.WARNING, rule, message, remedy);
        }
    }

    /** Values that are not sent. */
    public static Amendment blanking(Remark remark, Set<RolePath> paths) {
        return new Amendment(Optional.of(remark), paths, Map.of());
    }

    /** A value that is sent instead of the row's, with a finding that names the field and what it held. */
    public static Amendment replacing(Remark remark, RolePath path, Object value) {
        return new Amendment(Optional.of(remark), Set.of(), Map.of(path, value));
    }

    /** A value worked out by the type's rules, which nobody needs to be told about. */
    public static Amendment computed(RolePath path, Object value) {
        return new Amendment(Optional.empty(), Set.of(), Map.of(path, value));
    }

    /** A remark about a record that is sent as it is. */
    public static Amendment remarking(Remark remark) {
        return new Amendment(Optional.of(remark), Set.of(), Map.of());
    }
}
