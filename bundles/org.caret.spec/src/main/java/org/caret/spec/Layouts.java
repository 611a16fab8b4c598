package org.caret.spec;

import java.util.List;

/** The record layouts that ship with Caret: {@code versions.tsv} and one file per layout. Immutable, thread-safe. */
public interface Layouts {

    /** The layout of a record type for a year; a year without one is refused by name. */
    Layout layout(String recordType, AcademicYear year) throws UnknownLayoutException;

    /** All versions of a record type, oldest first; empty for an unknown record type. */
    List<Layout> versions(String recordType);

    /** All layouts that may be generated. */
    List<Layout> all();

    /**
     * Fields of a layout that is no record type of its own: {@code EXTRACT-SSID}, or {@code EXTRACT-ODS-tail}, which
     * follows the fields of a record type. Empty for an unknown name.
     */
    List<FieldSpec> extract(String name);
}
