package org.caret.imports.internal.merge;

import java.time.LocalDate;

import org.caret.model.ModelPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Which of several records is in effect on a day, by the rule of the store's role of that name: half-open for dated
 * records, with the last day included for others, the latest start first, then the highest id.
 */
final class InEffect {

    private InEffect() {
    }

    static @Nullable Entity among(Iterable<Entity> records, LocalDate day) {
        Entity best = null;
        for (Entity record : records) {
            if (inEffect(record, day) && (best == null || later(record, best))) {
                best = record;
            }
        }
        return best;
    }

    private static boolean inEffect(Entity record, LocalDate day) {
        if (History.start(record).isAfter(day)) {
            return false;
        }
        if (ModelPackage.Literals.DATED_RECORD.isSuperTypeOf(record.type())) {
            return day.isBefore(History.end(record));
        }
        EStructuralFeature exit = record.type().getEStructuralFeature("exitDate");
        return !(record.get(exit) instanceof LocalDate last) || !last.isBefore(day);
    }

    private static boolean later(Entity record, Entity other) {
        int byStart = History.start(record).compareTo(History.start(other));
        return byStart > 0 || byStart == 0 && record.id() > other.id();
    }
}
