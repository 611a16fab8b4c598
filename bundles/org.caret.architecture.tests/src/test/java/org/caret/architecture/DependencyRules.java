package org.caret.architecture;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which of our bundles each of our bundles may require. A bundle that is not named here is refused, so that a new one is
 * placed on purpose. Export types are one family with one rule.
 */
final class DependencyRules {

    private static final String EXPORT_TYPE_PREFIX = "org.caret.export.";

    /** What is shown on a screen; every other bundle is headless. */
    private static final Set<String> WITH_DISPLAY = Set.of("org.caret.ui", "org.caret.app", "org.caret.exports.ui",
            "org.caret.help.ui", "org.caret.cohort.ui", "org.caret.ui.tests");

    private static final Map<String, Set<String>> ALLOWED = new TreeMap<>(Map.ofEntries(
            allow("org.caret.model"),
            allow("org.caret.spec"),
            allow("org.caret.derby"),
            allow("org.caret.slf4j"),
            allow("org.caret.collections"),
            allow("org.caret.store", "org.caret.model"),
            allow("org.caret.store.derby", "org.caret.model", "org.caret.store", "org.caret.derby"),
            allow("org.caret.exchange", "org.caret.model", "org.caret.spec", "org.caret.store"),
            allow("org.caret.imports", "org.caret.model", "org.caret.spec", "org.caret.store", "org.caret.exchange"),
            allow("org.caret.exports", "org.caret.model", "org.caret.spec", "org.caret.store", "org.caret.exchange"),
            allow("org.caret.cohort", "org.caret.model", "org.caret.spec", "org.caret.store"),
            allow("org.caret.compare", "org.caret.model", "org.caret.spec", "org.caret.store", "org.caret.exchange",
                    "org.caret.exports"),
            allow("org.caret.sample", "org.caret.model", "org.caret.spec", "org.caret.store"),
            allow("org.caret.testsupport", "org.caret.model", "org.caret.spec", "org.caret.store"),
            allow("org.caret.exports.testsupport", "org.caret.model", "org.caret.spec", "org.caret.store",
                    "org.caret.exchange", "org.caret.exports", "org.caret.testsupport"),
            allow("org.caret.cli", "org.caret.model", "org.caret.spec", "org.caret.store", "org.caret.exchange",
                    "org.caret.imports", "org.caret.exports", "org.caret.compare", "org.caret.sample",
                    "org.caret.cohort"),
            allow("org.caret.bench", "org.caret.model", "org.caret.spec", "org.caret.store", "org.caret.exchange",
                    "org.caret.imports", "org.caret.exports", "org.caret.sample", "org.caret.cli", "org.caret.cohort"),
            allow("org.caret.help", "org.caret.model", "org.caret.spec", "org.caret.store", "org.caret.exchange",
                    "org.caret.exports", "org.caret.cli"),
            allow("org.caret.help.ui", "org.caret.help", "org.caret.store"),
            allow("org.caret.exports.ui", "org.caret.model", "org.caret.spec", "org.caret.store", "org.caret.exchange",
                    "org.caret.exports"),
            allow("org.caret.ui", "org.caret.model", "org.caret.spec", "org.caret.store", "org.caret.exchange",
                    "org.caret.imports", "org.caret.exports", "org.caret.exports.ui", "org.caret.compare",
                    "org.caret.sample"),
            allow("org.caret.cohort.ui", "org.caret.model", "org.caret.spec", "org.caret.store", "org.caret.exchange",
                    "org.caret.exports.ui", "org.caret.cohort", "org.caret.ui"),
            // Names what the workbench does not: a test installation is what its test bundle requires.
            allow("org.caret.ui.tests", "org.caret.model", "org.caret.spec", "org.caret.store", "org.caret.store.derby",
                    "org.caret.exchange", "org.caret.imports", "org.caret.exports", "org.caret.exports.ui",
                    "org.caret.export.senr", "org.caret.export.sinf", "org.caret.sample", "org.caret.ui",
                    "org.caret.help.ui", "org.caret.app", "org.caret.cohort", "org.caret.cohort.ui"),
            allow("org.caret.app", "org.caret.ui")));

    private static final Set<String> ALLOWED_TO_EXPORT_TYPES = Set.of("org.caret.model", "org.caret.spec",
            "org.caret.store", "org.caret.exchange", "org.caret.exports", "org.caret.exports.ui", "org.caret.cohort");

    private DependencyRules() {
    }

    private static Map.Entry<String, Set<String>> allow(String bundle, String... others) {
        return Map.entry(bundle, Set.of(others));
    }

    static boolean isHeadless(Bundle bundle) {
        return !WITH_DISPLAY.contains(bundle.name());
    }

    static boolean isExportType(String name) {
        return name.startsWith(EXPORT_TYPE_PREFIX);
    }

    /** Our bundles that the bundle requires or imports from and may not; all of them for an unknown bundle. */
    static List<String> violations(Bundle bundle) {
        Set<String> allowed = isExportType(bundle.name()) ? ALLOWED_TO_EXPORT_TYPES
                : ALLOWED.getOrDefault(bundle.name(), Set.of());
        return bundle.needs().stream().filter(name -> name.startsWith("org.caret."))
                .filter(name -> allowed.stream().noneMatch(ours -> name.equals(ours) || name.startsWith(ours + ".")
                        && !isBundle(name)))
                .toList();
    }

    private static boolean isBundle(String name) {
        return ALLOWED.containsKey(name) || isExportType(name);
    }

    static boolean isPlaced(Bundle bundle) {
        return ALLOWED.containsKey(bundle.name()) || isExportType(bundle.name())
                || WITH_DISPLAY.contains(bundle.name());
    }
}
