package org.caret.export.sela;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.caret.spec.AcademicYear;
import org.caret.spec.CodeSet;
import org.caret.spec.CodeSets;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Which status may follow which in an academic year, by itself or as a correction with a reason. Source: the lists <i>ELAS allowed
 * succession</i> and <i>ELAS correction succession</i> of the code sets, which are not known to be complete.
 */
record Succession(Set<String> allowed) {

    private static final String NONE = "Null";

    static Succession in(AcademicYear year, CodeSets codeSets) {
        return new Succession(Set.of("ELAS allowed succession", "ELAS correction succession").stream()
                .flatMap(list -> codeSets.codeSet(list, year).stream()).flatMap(set -> held(set, year))
                .collect(Collectors.toUnmodifiableSet()));
    }

    private static Stream<String> held(CodeSet set, AcademicYear year) {
        return set.codes().keySet().stream().filter(step -> set.span(step).contains(year));
    }

    /**
     * Whether a status may follow.
     *
     * @param before the status held before; null for none
     * @param reason why it is a correction; null where it is none
     */
    boolean allows(@Nullable String before, String status, @Nullable String reason) {
        String step = (before == null ? NONE : before) + " > " + status;
        return allowed.contains(step) || reason != null && allowed.contains(step + " reason " + reason);
    }
}
