package org.caret.cohort.rules;

import org.caret.cohort.publicfile.Certainty;

/**
 * One sort of record that makes a student a member of a group at any time during the cohort.
 *
 * @param group the group
 * @param source where to look
 * @param value the code that counts there
 * @param basis where the rule comes from, one sentence
 */
public record GroupRule(StudentGroup group, Source source, String value, Certainty certainty, String basis) {

    /** Where a student's groups are found. */
    public enum Source {
        /** Program membership, by program code; at a school the student was enrolled at. */
        PROGRAM("program"),
        /** English language acquisition status; must overlap an enrollment. */
        STATUS("status"),
        /** Special education status, by status code. */
        SPECIAL_EDUCATION("special-education"),
        /** Special education plan, by type of plan. */
        PLAN("plan"),
        /** Highest education of the guardians, by level; true of every guardian that is known. */
        GUARDIAN_EDUCATION("guardian-education"),
        /** Membership in another group. */
        GROUP("group");

        private final String id;

        Source(String id) {
            this.id = id;
        }

        /** As the table of rules writes it. */
        public String id() {
            return id;
        }
    }
}
