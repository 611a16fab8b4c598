package org.caret.exports.internal.sets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.caret.exchange.BoundLayout;
import org.caret.exchange.Finding;
import org.caret.exchange.Finding.Severity;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Watches the records of one file for an exit and a new record of the same student, which the state refuses together. It does so
 * under the number of another rule (SENR0027, enrollments that overlap), so the finding has a name of its own. Records come in
 * the order of their subjects.
 */
public final class ApartRule {

    private final @Nullable String rule;
    private final int exit;
    private final List<Sent> sent = new ArrayList<>();
    private @Nullable String subject;
    private boolean told;

    /** A record of the current subject. */
    private record Sent(boolean ends, BooleanSupplier added) {
    }

    /** A rule for one file; never finds anything where the layout has no such rule. */
    public ApartRule(BoundLayout bound) {
        rule = bound.division().apart().orElse(null);
        exit = bound.division().exit().map(bound::index).orElse(-1);
    }

    /** Whether the layout has the rule at all. */
    public boolean applies() {
        return rule != null;
    }

    /**
     * Takes the next record.
     *
     * @param added whether the state does not hold it yet; asked only while records of the subject come
     * @return what is wrong, once for each student
     */
    public Optional<Finding> check(String itsSubject, BooleanSupplier added, String[] fields, Supplier<String> name) {
        if (!itsSubject.equals(subject)) {
            subject = itsSubject;
            sent.clear();
            told = false;
        }
        Sent one = new Sent(!fields[exit].isEmpty(), added);
        boolean clash = !told
                && sent.stream().anyMatch(other -> other.ends() && one.added().getAsBoolean()
                        || one.ends() && other.added().getAsBoolean());
        sent.add(one);
        String id = rule;
        if (!clash || id == null) {
            return Optional.empty();
        }
        told = true;
        return Optional.of(new Finding(Severity.WARNING, id, name.get(), "", "",
                "The file holds an exit and a new record of the same student, which the state does not take together "
                        + "(it answers with SENR0027).",
                "Split the file by transactions, and send the files one after the other."));
    }
}
