package org.caret.exchange.format;

import java.nio.file.Path;

import org.caret.spec.Layout;

/** What a file turned out to be. */
public sealed interface ProbedFile {

    Path file();

    /**
     * Records of one type of the state's system.
     *
     * @param layout chosen by the number of fields and the academic year of the first record
     * @param tailFields fields that follow those of the layout (upload date, error code)
     */
    record Records(Path file, FileShape shape, Origin origin, Layout layout, int tailFields) implements ProbedFile {
    }

    /**
     * An extract of the state's system with a layout of its own.
     *
     * @param name as {@link org.caret.spec.Layouts#extract(String)} takes it, {@code EXTRACT-SSID}
     */
    record Extract(Path file, FileShape shape, String name) implements ProbedFile {
    }

    /** A table with a heading of its own: a roster, or a file for a mapping. */
    record Table(Path file, FileShape shape) implements ProbedFile {
    }

    /** A zip archive that is no workbook. */
    record Archive(Path file) implements ProbedFile {
    }

    /** Where a file of records comes from, told by the suffix of the record type. */
    enum Origin {
        /** No suffix: a file made for upload. */
        SUBMISSION,
        /** {@code -R}: what the state holds. */
        ODS_EXTRACT,
        /** {@code -E}: what the state has refused. */
        REJECTED_EXTRACT
    }
}
