package org.caret.sample.internal;

import java.util.ArrayList;
import java.util.List;

import org.caret.sample.internal.PlannedSchool.Kind;

/**
 * Which schools there are, and who goes where: several elementary schools lead to a middle school, several middle
 * schools to a high school. The number of schools follows from the number of students; schools have usual sizes.
 */
final class DistrictPlan {

    private static final int STUDENTS_PER_HIGH_SCHOOL = 7500;
    private static final int SMALL_DISTRICT = 3000;

    private final List<PlannedSchool> schools = new ArrayList<>();
    private final List<PlannedSchool> high;
    private final List<PlannedSchool> middle;
    private final List<PlannedSchool> elementary;
    private final List<PlannedSchool> continuation;
    private final PlannedSchool charter;
    private final PlannedSchool careerCenter;
    private final PlannedSchool preschool;
    private final PlannedSchool nonpublic;

    DistrictPlan(int students) {
        int highs = Math.max(1, students / STUDENTS_PER_HIGH_SCHOOL);
        int middles = students < SMALL_DISTRICT ? highs : 2 * highs;
        high = add(Kind.HIGH, highs);
        middle = add(Kind.MIDDLE, middles);
        elementary = add(Kind.ELEMENTARY, students < SMALL_DISTRICT ? 2 * middles : 3 * middles);
        continuation = add(Kind.CONTINUATION, Math.max(1, highs / 3));
        charter = add(Kind.CHARTER, 1).get(0);
        careerCenter = add(Kind.CAREER_CENTER, 1).get(0);
        preschool = add(Kind.PRESCHOOL, 1).get(0);
        nonpublic = add(Kind.NONPUBLIC, 1).get(0);
    }

    private List<PlannedSchool> add(Kind kind, int count) {
        List<PlannedSchool> added = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            added.add(PlannedSchool.of(kind, schools.size() + i));
        }
        schools.addAll(added);
        return List.copyOf(added);
    }

    /** All schools; the place of a school is its number. */
    List<PlannedSchool> schools() {
        return List.copyOf(schools);
    }

    PlannedSchool careerCenter() {
        return careerCenter;
    }

    PlannedSchool preschool() {
        return preschool;
    }

    PlannedSchool nonpublic() {
        return nonpublic;
    }

    /** Number of neighborhoods; each has an elementary school. */
    int neighborhoods() {
        return elementary.size();
    }

    /** The regular school of a neighborhood for a grade, -1 being transitional kindergarten. */
    PlannedSchool school(int neighborhood, int grade) {
        if (grade <= Kind.ELEMENTARY.highest()) {
            return elementary.get(neighborhood);
        }
        int feeds = neighborhood * middle.size() / elementary.size();
        return grade <= Kind.MIDDLE.highest() ? middle.get(feeds) : high.get(feeds * high.size() / middle.size());
    }

    /** The charter school where it teaches the grade, else the regular school. */
    PlannedSchool charterOr(int neighborhood, int grade) {
        return grade <= Kind.CHARTER.highest() ? charter : school(neighborhood, grade);
    }

    PlannedSchool continuation(int neighborhood) {
        return continuation.get(neighborhood % continuation.size());
    }

    /** Another school that teaches the same grades. */
    PlannedSchool another(PlannedSchool school) {
        return switch (school.kind()) {
        case ELEMENTARY, MIDDLE -> charter;
        case HIGH -> continuation.get(0);
        default -> high.get(0);
        };
    }

    /** How many students a school of a kind has in one grade, roughly. */
    int perGrade(Kind kind, int students) {
        int sameKind = (int) schools.stream().filter(school -> school.kind() == kind).count();
        return Math.max(1, (int) (students * kind.share()) / Story.COHORTS / sameKind);
    }
}
