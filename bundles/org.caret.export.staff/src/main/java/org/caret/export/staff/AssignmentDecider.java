package org.caret.export.staff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.caret.exports.Amendment;
import org.caret.exports.Amendment.Remark;
import org.caret.exports.LeftOutReason;
import org.caret.exports.Selection.Decider;
import org.caret.exports.Selection.Decisions;
import org.caret.exports.select.Period;
import org.caret.exports.select.Preschools;
import org.caret.store.Row;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Adds up the assignments of a person by school and job classification. Source: selection rules, SASS; the state's limits
 * SASS0119 and CERT046.
 */
final class AssignmentDecider implements Decider {

    static final LeftOutReason NO_INFORMATION = new LeftOutReason("NO_INFORMATION",
            "There is no demographic information in effect on the census date.", "Enter it.");
    static final LeftOutReason NOT_A_CLASS = new LeftOutReason("JOB_CLASSIFICATION",
            "The state takes assignments of job classifications 10, 11, 12, 25, 26 and 27 only.",
            "Correct the job classification.");
    static final LeftOutReason REPLACED = new LeftOutReason("REPLACED_BY_27",
            "Job classification 27 at the same school stands for 12.", "");

    private static final Remark OVER_200 = Remark.warning("CERT046",
            "The full-time equivalents of the person add up to more than 200 percent.", "Correct the assignments.");
    private static final Remark TOO_MANY_CODES = Remark.warning("TOO_MANY_CODES",
            "A record holds seven non-classroom assignments; the others were not sent.", "Remove some of them.");

    private static final Set<String> CLASSES = Set.of("10", "11", "12", "25", "26", "27");
    private static final String TEACHER = "12";
    private static final String ITINERANT = "27";
    private static final BigDecimal LIMIT = new BigDecimal(200);

    private final StaffRows staff;
    private final AssignmentRows assignments;
    private final Preschools preschools;
    private final Period census;
    private final LeftOutReason notEmployed;

    AssignmentDecider(StaffRows staff, AssignmentRows assignments, Preschools preschools, LocalDate census) {
        this.staff = staff;
        this.assignments = assignments;
        this.preschools = preschools;
        this.census = new Period(census, census);
        notEmployed = new LeftOutReason("NOT_EMPLOYED",
                "The person was not employed on the census date " + census + '.', "");
    }

    /** A school and a job classification. */
    private record Post(String school, String jobClassification) {
    }

    @Override
    public void decide(List<Row> group, Decisions decisions) {
        Map<Post, List<Row>> posts = new LinkedHashMap<>();
        for (Row row : group) {
            posts.computeIfAbsent(new Post(assignments.school(row), assignments.jobClassification(row)),
                    post -> new ArrayList<>()).add(row);
        }
        LeftOutReason person = obstacle(group.get(0));
        Map<Post, List<Row>> sent = posts.entrySet().stream()
                .filter(post -> person == null
                        && obstacle(post.getKey(), post.getValue().get(0), posts.keySet()) == null)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        List<Amendment> remarks = remarks(sent);
        posts.forEach((post, rows) -> {
            LeftOutReason reason = person == null ? obstacle(post, rows.get(0), posts.keySet()) : person;
            if (reason == null) {
                decisions.include(rows.get(0), sum(rows, remarks));
            } else {
                decisions.leaveOut(rows.get(0), reason);
            }
            rows.stream().skip(1).forEach(decisions::passOver);
        });
    }

    private @Nullable LeftOutReason obstacle(Row row) {
        if (staff.info().id(row) == 0) {
            return NO_INFORMATION;
        }
        return staff.employedIn(row, census) ? staff.obstacle(row) : notEmployed;
    }

    private @Nullable LeftOutReason obstacle(Post post, Row row, Set<Post> all) {
        LeftOutReason preschool = preschools.obstacle(row);
        if (preschool != null) {
            return preschool;
        }
        if (!CLASSES.contains(post.jobClassification())) {
            return NOT_A_CLASS;
        }
        return post.jobClassification().equals(TEACHER) && all.contains(new Post(post.school(), ITINERANT)) ? REPLACED
                : null;
    }

    /** What is to be said of all records of the person. */
    private List<Amendment> remarks(Map<Post, List<Row>> sent) {
        List<Amendment> remarks = new ArrayList<>();
        BigDecimal total = assignments.percent(sent.values().stream().flatMap(List::stream).toList());
        if (total != null && total.compareTo(LIMIT) > 0) {
            remarks.add(Amendment.remarking(OVER_200));
        }
        return remarks;
    }

    /** The first row's record with the sums of all rows. */
    private Amendment[] sum(List<Row> rows, List<Amendment> remarks) {
        List<Amendment> amendments = new ArrayList<>(remarks);
        if (rows.size() > 1) {
            BigDecimal percent = assignments.percent(rows);
            if (percent != null) {
                amendments.add(Amendment.computed(AssignmentRows.PERCENT, percent));
            }
            List<String> codes = assignments.codes(rows);
            for (int i = 0; i < Math.min(codes.size(), AssignmentRows.CODES.size()); i++) {
                amendments.add(Amendment.computed(AssignmentRows.CODES.get(i), codes.get(i)));
            }
            if (codes.size() > AssignmentRows.CODES.size()) {
                amendments.add(Amendment.remarking(TOO_MANY_CODES));
            }
        }
        return amendments.toArray(Amendment[]::new);
    }
}
