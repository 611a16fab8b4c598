package org.caret.cohort.student;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.caret.spec.AcademicYear;
import org.eclipse.jdt.annotation.Nullable;

/** Reads {@code hand-worked.txt}; the form is described at its head. */
final class HandWorked {

    private static final Pattern YEARS = Pattern.compile("grades (\\d\\d)-(\\d\\d) at (\\w)");
    private static final Pattern STAY = Pattern
            .compile("(\\S+) \\.\\. (\\S+) at (\\w) grade (\\w\\w)(?: status (\\d\\d))?"
                    + "(?: exit ([A-Z]\\d+)(?:/(\\d+))?)?(?: honors (.+))?");
    private static final Pattern EXPECTED = Pattern.compile("(acgr|cohort)( statewide)?: (.+)");

    private HandWorked() {
    }

    /**
     * A student and one expectation.
     *
     * @param ruleSet {@code acgr} or {@code cohort}
     */
    record Example(String name, int cohortYear, List<Stay> stays, String ruleSet, Coverage coverage, String expected) {
        @Override
        public String toString() {
            return name + " [" + ruleSet + ' ' + coverage + ']';
        }
    }

    static List<Example> all() throws IOException {
        List<Example> examples = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(HandWorked.class.getResourceAsStream("hand-worked.txt")),
                StandardCharsets.UTF_8))) {
            Student student = null;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("student ")) {
                    student = new Student(line.substring("student ".length()));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    Objects.requireNonNull(student, line).line(line.strip(), examples);
                }
            }
        }
        return examples;
    }

    /** School A has the key 1, B has 2. */
    static String school(@Nullable Stay stay) {
        return stay == null ? "nowhere" : String.valueOf((char) ('A' - 1 + stay.school()));
    }

    private static final class Student {

        private final String name;
        private final List<Stay> stays = new ArrayList<>();
        private int cohortYear;

        Student(String name) {
            this.name = name;
        }

        void line(String line, List<Example> examples) {
            Matcher years = YEARS.matcher(line);
            Matcher stay = STAY.matcher(line);
            Matcher expected = EXPECTED.matcher(line);
            if (line.startsWith("class ")) {
                cohortYear = Integer.parseInt(line.substring("class ".length()));
            } else if (years.matches()) {
                years(Integer.parseInt(years.group(1)), Integer.parseInt(years.group(2)), years.group(3));
            } else if (stay.matches()) {
                add(stay);
            } else if (expected.matches()) {
                examples.add(new Example(name, cohortYear, List.copyOf(stays), expected.group(1),
                        expected.group(2) == null ? Coverage.DISTRICT : Coverage.STATE, expected.group(3)));
            } else {
                throw new IllegalArgumentException("not understood: " + line);
            }
        }

        private void years(int from, int to, String school) {
            for (int grade = from; grade <= to; grade++) {
                int first = cohortYear - 13 + grade;
                add(LocalDate.of(first, 8, 15), LocalDate.of(first + 1, 6, 2), school, "%02d".formatted(grade), "10",
                        "E155", "", Honors.NONE);
            }
        }

        private void add(Matcher stay) {
            String honors = text(stay.group(8));
            add(LocalDate.parse(stay.group(1)), "open".equals(stay.group(2)) ? null : LocalDate.parse(stay.group(2)),
                    text(stay.group(3)), text(stay.group(4)), stay.group(5) == null ? "10" : text(stay.group(5)),
                    text(stay.group(6)), text(stay.group(7)), Honors.of(honors.contains("uc-csu"),
                            honors.contains("biliteracy"), honors.contains("golden-state"),
                            honors.contains("exemption")));
        }

        private void add(LocalDate start, @Nullable LocalDate exit, String school, String grade, String status,
                String exitReason, String completion, Honors honors) {
            stays.add(new Stay(stays.size() + 1L, school.charAt(0) - 'A' + 1L, AcademicYear.of(start), start, exit,
                    status,
                    grade, exitReason, completion, honors));
        }

        private static String text(@Nullable String text) {
            return text == null ? "" : text;
        }
    }
}
