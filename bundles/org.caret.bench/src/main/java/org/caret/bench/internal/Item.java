package org.caret.bench.internal;

import java.util.Comparator;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What was measured: a step, of the export of one file or of none.
 *
 * @param file empty for steps that belong to no export
 * @param detail one word that tells several of the step apart; empty where there is one
 */
record Item(Optional<BenchedFile> file, Step step, String detail) implements Comparable<Item> {

    private static final String NONE = "-";
    /** The sample, then the exports file by file, then the imports. */
    private static final Comparator<Item> ORDER = Comparator.comparing((Item item) -> item.step().stage())
            .thenComparing(item -> item.file().map(BenchedFile::ordinal).orElse(0)).thenComparing(Item::step)
            .thenComparing(Item::detail);

    static Item of(BenchedFile file, Step step) {
        return new Item(Optional.of(file), step, "");
    }

    static Item of(Step step) {
        return new Item(Optional.empty(), step, "");
    }

    /** For a person. */
    String label() {
        return file.map(one -> one + " ").orElse("") + step.label() + (detail.isEmpty() ? "" : ' ' + detail);
    }

    /** The plain way to do the same; empty where this is one itself. */
    Optional<Item> baseline() {
        @Nullable
        Step plain = step.baseline();
        return plain == null ? Optional.empty() : Optional.of(new Item(file, plain, ""));
    }

    /** As three words that {@link #parse} understands. */
    String toWords() {
        return file.map(BenchedFile::name).orElse(NONE) + ' ' + step + ' ' + (detail.isEmpty() ? NONE : detail);
    }

    static Item parse(String file, String step, String detail) {
        return new Item(NONE.equals(file) ? Optional.empty() : Optional.of(BenchedFile.valueOf(file)),
                Step.valueOf(step), NONE.equals(detail) ? "" : detail);
    }

    @Override
    public int compareTo(Item other) {
        return ORDER.compare(this, other);
    }
}
