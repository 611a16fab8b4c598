package org.caret.cohort.library;

import java.util.List;
import java.util.Optional;

import org.caret.cohort.publicfile.Notice;
import org.caret.cohort.publicfile.PublicFormat;

/**
 * What became of reading a file.
 *
 * @param years what it held, oldest first; more than one only where somebody joined files
 * @param leftOut rows that could not be understood
 * @param notices what was met in it, each kind once
 */
public record ReadResult(PublicFormat format, List<Year> years, long leftOut, List<Notice> notices) {

    /**
     * A year of the file.
     *
     * @param stored what the database holds now
     * @param replaced what it held of that year before; empty where it held none
     */
    public record Year(StoredYear stored, Optional<StoredYear> replaced) {
    }
}
