package org.caret.store.internal.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.caret.store.Condition;
import org.caret.store.RolePath;

/** Questions about conditions as such. */
public final class Conditions {

    private Conditions() {
    }

    /** Every path that the condition reads, in the order of its parts. */
    public static Set<RolePath> paths(Condition condition) {
        Set<RolePath> paths = new LinkedHashSet<>();
        collect(condition, paths);
        return paths;
    }

    /** The conditions that must all hold, as far as the condition is made of such. */
    public static List<Condition> conjuncts(Condition condition) {
        return stream(condition).toList();
    }

    /** What the condition says of a row in which every value is missing. */
    public static boolean holdsWithoutValues(Condition condition) {
        return switch (condition) {
        case Condition.Compare compare -> false;
        case Condition.Matches matches -> false;
        case Condition.In in -> false;
        case Condition.Missing missing -> true;
        case Condition.And and -> and.parts().stream().allMatch(Conditions::holdsWithoutValues);
        case Condition.Or or -> or.parts().stream().anyMatch(Conditions::holdsWithoutValues);
        case Condition.Not not -> !holdsWithoutValues(not.part());
        };
    }

    private static Stream<Condition> stream(Condition condition) {
        return condition instanceof Condition.And and ? and.parts().stream().flatMap(Conditions::stream)
                : Stream.of(condition);
    }

    private static void collect(Condition condition, Set<RolePath> paths) {
        switch (condition) {
        case Condition.Compare compare -> paths.add(compare.path());
        case Condition.Matches matches -> paths.add(matches.path());
        case Condition.In in -> paths.add(in.path());
        case Condition.Missing missing -> paths.add(missing.path());
        case Condition.And and -> and.parts().forEach(part -> collect(part, paths));
        case Condition.Or or -> or.parts().forEach(part -> collect(part, paths));
        case Condition.Not not -> collect(not.part(), paths);
        }
    }
}
