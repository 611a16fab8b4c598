package org.caret.bench.internal;

import java.util.Locale;
import java.util.OptionalDouble;

import org.eclipse.jdt.annotation.Nullable;

/** The pieces of work that are measured, what each is compared with, and what is wanted of it. */
enum Step {
    MADE("sample district made", null, 0), //
    PLAIN_EXPORT_COLD("export, plain join, cold", null, 0), //
    PLAIN_EXPORT_WARM("export, plain join, warm", null, 0), //
    EXPORT_COLD("export, cold", PLAIN_EXPORT_COLD, 0.5), //
    EXPORT_WARM("export, warm", PLAIN_EXPORT_WARM, 0.3), //
    EXPORT_OTHER_OPTIONS("export with other options", PLAIN_EXPORT_WARM, 0.15), //
    EXPORT_REPEATED("export repeated", PLAIN_EXPORT_WARM, 0.15), //
    PLAIN_IMPORT_COLD("import, plain batches, cold", null, 0), //
    PLAIN_IMPORT_WARM("import, plain batches, warm", null, 0), //
    IMPORT_COLD("import, cold", PLAIN_IMPORT_COLD, 0.5), //
    IMPORT_WARM("import, warm", PLAIN_IMPORT_WARM, 0.5);

    private final String label;
    private final @Nullable Step baseline;
    private final double wanted;

    Step(String label, @Nullable Step baseline, double wanted) {
        this.label = label;
        this.baseline = baseline;
        this.wanted = wanted;
    }

    String label() {
        return label;
    }

    /** For other programs: {@code export-cold}. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The plain way to do the same; null where this is one itself. */
    @Nullable
    Step baseline() {
        return baseline;
    }

    /** The largest ratio to the baseline that is wanted. */
    OptionalDouble wanted() {
        return wanted == 0 ? OptionalDouble.empty() : OptionalDouble.of(wanted);
    }
}
