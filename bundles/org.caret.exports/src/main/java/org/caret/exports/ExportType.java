package org.caret.exports;

import java.util.List;
import java.util.Optional;

import org.caret.exchange.FileFormat;
import org.caret.spec.YearSpan;

/**
 * An export type as contributed to {@code org.caret.exports.exportTypes}; pure data, known without loading a class.
 *
 * @param id {@code senr-fall}; unique
 * @param recordType {@code SENR}; of a computed file a name of its own, under which its runs are listed
 * @param submissions ids of the submissions it belongs to, {@code fall1}
 * @param previousApplies whether "previously submitted" means anything for it (not for staff types)
 * @param needsSsid whether a student without an SSID is left out
 * @param aboutThePast whether students not currently enrolled are included by default
 * @param format form of the file where nobody wants another one
 * @param computedFor years of a computed file, whose finished records come from a {@link RecordSource}; empty where rows of
 *        a record type are selected
 * @param contributor symbolic name of the bundle that contributed it
 */
public record ExportType(String id, String label, String description, String recordType, List<String> submissions,
        boolean previousApplies, boolean needsSsid, boolean aboutThePast, FileFormat format,
        Optional<YearSpan> computedFor, List<Option> options, String contributor) {

    public ExportType {
        submissions = List.copyOf(submissions);
        options = List.copyOf(options);
    }

    /** Whether the records are computed as a whole, not selected from rows. */
    public boolean computed() {
        return computedFor.isPresent();
    }

    public Optional<Option> option(String optionId) {
        return options.stream().filter(option -> option.id().equals(optionId)).findFirst();
    }

    /**
     * An option of its own.
     *
     * @param id unique within the type, {@code censusDate}
     * @param argument name on the command line without dashes, {@code census-date}
     * @param defaultValue a literal in the form of the kind, or one of {@code $censusDay}, {@code $censusSchoolDay}, {@code $firstDay} and
     *        {@code $lastDay} of the academic year
     * @param submissionDefault the same for a file that is written as a part of its submission
     * @param choices the values a {@link Kind#CHOICE} can have, otherwise empty
     */
    public record Option(String id, String argument, String label, Kind kind, String defaultValue,
            String submissionDefault, List<String> choices, String help) {

        public Option {
            choices = List.copyOf(choices);
        }

        /** An option with one default. */
        public Option(String id, String argument, String label, Kind kind, String defaultValue, List<String> choices,
                String help) {
            this(id, argument, label, kind, defaultValue, defaultValue, choices, help);
        }

        /** Kinds of value. */
        public enum Kind {
            /** A day of the academic year, written ISO: {@code 2024-10-02}. */
            DATE,
            /** {@code true} or {@code false}. */
            FLAG,
            /** Any text, blank included. */
            TEXT,
            /** One of the declared choices. */
            CHOICE
        }
    }
}
