package org.caret.imports.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One thing to be decided: a student's SSID, or a program of a student.
 *
 * @param id names the case within its review, the same whenever the file is read
 * @param line of the file, the first one where several lines belong together
 * @param school seven digits, as the file names it; empty where it does not
 * @param localStudentId as the file names it; empty where it does not
 * @param student surrogate key of the student; 0 where the database has none
 * @param person how the file names the person, or, where it names students by number alone, the database; personal data
 * @param state whether there is anything to be decided
 * @param situation what is the case, a sentence
 * @param options what can be chosen, the most likely first; empty unless the case is open
 * @param proposal id of the option that the facts speak for; empty where they do not suffice
 */
public record ReviewCase(String id, long line, String school, String localStudentId, long student, String person,
        State state, String situation, List<Option> options, Optional<String> proposal) {

    /** Whether there is anything to be decided. */
    public enum State {
        /** A person can decide. */
        OPEN("to be decided"),
        /** The database holds what the file says already. */
        SETTLED("settled"),
        /** The database has nobody whom the row could be about. */
        UNKNOWN("not found here"),
        /** The row contradicts the database in a way that no choice repairs. */
        BLOCKED("cannot be decided here");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** For people. */
        public String label() {
            return label;
        }
    }

    public ReviewCase {
        options = List.copyOf(options);
    }

    /** The same case of a person of another name. */
    public ReviewCase withPerson(String name) {
        return new ReviewCase(id, line, school, localStudentId, student, name, state, situation, options, proposal);
    }

    /** The option of an id. */
    public Optional<Option> option(String optionId) {
        return options.stream().filter(option -> option.id().equals(optionId)).findFirst();
    }

    /**
     * A possible decision.
     *
     * @param id names it within the case
     * @param text what it means, a phrase
     * @param score how well the state finds it to fit, in percent; empty where it does not say
     * @param details what the state says of it, for a person to judge; personal data
     * @param effect what it would change in the database
     */
    public record Option(String id, String text, Optional<Integer> score, String details, Effect effect) {
    }

    /** What a decision changes in the database. */
    public sealed interface Effect {

        /** Nothing: the decision is only remembered with the batch. */
        record Nothing() implements Effect {
        }

        /**
         * The student gets an SSID.
         *
         * @param before what the student has now; empty for none
         */
        record NewSsid(String ssid, String before) implements Effect {
        }

        /**
         * The student gets a program record.
         *
         * @param school surrogate key of the school
         * @param program code of the set Education Program
         * @param start first day
         * @param end first day after it
         */
        record NewProgram(long school, String program, LocalDate start, LocalDate end)
                implements Effect {
        }
    }
}
