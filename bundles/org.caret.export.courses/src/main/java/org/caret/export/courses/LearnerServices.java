package org.caret.export.courses;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.caret.exports.Amendment.Remark;
import org.caret.exports.CrossCheck;
import org.caret.exports.CrossCheck.Judge;
import org.caret.exports.CrossCheck.Verdict;
import org.caret.exports.ExportRequest;
import org.caret.exports.select.Period;
import org.caret.model.ModelPackage.Literals;
import org.caret.store.Condition;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.Row;

/** A section with English learners says which service it gives them, if only that it gives none (5). Source: CERT104. */
final class LearnerServices {

    private static final Remark MISSING = Remark.warning("CERT104",
            "English learners are on the roster of the section, and it has no education service code.",
            "Enter the service; 5 stands for none.");

    private static final String LANGUAGE = "language";

    private LearnerServices() {
    }

    /** Places of English learners on the rosters of sections without a service. */
    static CrossCheck of(ExportRequest request) {
        Period period = Period.of(request);
        Condition scope = Condition.and(SectionRows.scope(request.year()),
                Condition.missing(RolePath.of("section.educationService")),
                period.overlaps(RolePath.of("roster.start"), RolePath.of("roster.exitDate")),
                Condition.equal(new RolePath(LANGUAGE, "status"), "EL"));
        Set<RolePath> paths = new HashSet<>(ScheduleRows.paths());
        paths.add(SectionRows.SECTION);
        return new CrossCheck(
                List.of(new Role.Root("roster", Literals.SECTION_ENROLLMENT),
                        new Role.One("section", "roster", "section"), new Role.One("course", "section", "course"),
                        new Role.One("school", "section", "school"), new Role.One("student", "roster", "student"),
                        new Role.InEffect(LANGUAGE, "student", "languageAcquisitions", null, period.first(),
                                period.last())),
                scope, paths, List.of(SectionRows.SECTION), Optional.empty(),
                (others, records) -> new Rule(new ScheduleRows(others, period)));
    }

    /** Sections of several schools and courses may share an identifier, so they are told apart by the object. */
    private record Rule(ScheduleRows schedules) implements Judge {

        @Override
        public void judge(List<Row> others, List<Row> records, Verdict verdict) {
            Set<Long> sections = new HashSet<>();
            others.stream().filter(schedules::scheduled).forEach(row -> sections.add(row.id("section")));
            records.stream().filter(row -> sections.remove(row.id("section")))
                    .forEach(row -> verdict.record(row, MISSING));
        }
    }
}
