package org.caret.exports.internal.run;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.caret.exchange.RecordType;
import org.caret.exports.ExportRequest;
import org.caret.exports.internal.archive.EarlierRuns;
import org.caret.model.ModelPackage.Literals;
import org.caret.store.RolePath;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The rules that hold for every export type, as far as its record type has the roles they look at. Rules about rows come
 * before the selection; rules about subjects come after it, so that nobody is said to lack something who would not be in the
 * file anyway.
 */
record CommonRules(List<RowRule> rows, List<SubjectRule> subjects) {

    /**
     * @param siteCodes of the schools the run is about
     * @param earlier runs whose subjects are left out; null where they are included
     */
    static CommonRules of(RecordType recordType, ExportRequest request, Set<String> siteCodes,
            @Nullable EarlierRuns earlier) {
        Roles roles = new Roles(recordType);
        Optional<String> school = roles.playedBy(Literals.SCHOOL);
        Optional<String> student = roles.playedBy(Literals.STUDENT);
        Optional<String> enrollment = roles.playedBy(Literals.ENROLLMENT);
        List<RowRule> rows = new ArrayList<>();
        school.map(role -> new RolePath(role, "code"))
                .ifPresent(code -> rows.add(new SiteRule(code, siteCodes, roles.written(code))));
        school.ifPresent(role -> rows.add(NotReportedRule.of("school", role)));
        student.ifPresent(role -> rows.add(NotReportedRule.of("student", role)));
        enrollment.ifPresent(role -> rows.add(NotReportedRule.of("enrollment", role)));
        List<SubjectRule> subjects = new ArrayList<>();
        if (request.type().needsSsid()) {
            student.ifPresent(role -> subjects.add(new NoSsidRule(new RolePath(role, "ssid"))));
        }
        if (!request.includeNotEnrolled() && recordType.subject() == RecordType.Subject.STUDENT) {
            roles.enrolledOnTheDay().or(() -> enrollment)
                    .ifPresent(role -> subjects.add(NotEnrolledRule.of(role, request.asOf())));
        }
        if (earlier != null) {
            subjects.add(new SentBeforeRule(recordType.subjectPath(), earlier));
        }
        return new CommonRules(rows, subjects);
    }

    /** Everything the rules read. */
    Set<RolePath> paths() {
        Set<RolePath> paths = new HashSet<>();
        rows.forEach(rule -> paths.addAll(rule.paths()));
        subjects.forEach(rule -> paths.addAll(rule.paths()));
        return paths;
    }
}
