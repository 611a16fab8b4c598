package org.caret.cohort.internal.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.caret.cohort.rules.GroupRule.Source;
import org.caret.cohort.student.Spell;
import org.caret.model.ModelPackage.Literals;
import org.caret.store.Condition;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.caret.store.RowCursor;
import org.caret.store.RowQuery;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;

/** Dated records of one sort, in the order of their students, beside the enrollments of the same students. */
final class SpellReader implements AutoCloseable {

    private static final String ROLE = "record";
    private static final RolePath STUDENT = RolePath.of("student.localStudentId");
    private static final RolePath START = new RolePath(ROLE, "start");
    private static final RolePath END = new RolePath(ROLE, "end");
    private static final RolePath LANGUAGE = new RolePath(ROLE, "primaryLanguage");

    private final Source source;
    private final RowCursor cursor;
    private final int student;
    private final int code;
    private final int start;
    private final int end;
    private final int language;
    private @Nullable Row next;

    private SpellReader(Source source, RowCursor cursor, RolePath code) throws StoreException {
        this.source = source;
        this.cursor = cursor;
        student = cursor.slot(STUDENT);
        this.code = cursor.slot(code);
        start = cursor.slot(START);
        end = cursor.slot(END);
        language = source == Source.STATUS ? cursor.slot(LANGUAGE) : -1;
        next = cursor.next();
    }

    /**
     * Opens the records with one of some codes.
     *
     * @param only further restriction of the students
     */
    static SpellReader open(Store store, Source source, Set<String> codes, Condition only, RowQuery.Extent extent)
            throws StoreException {
        RolePath code = new RolePath(ROLE, attribute(source));
        List<Role> roles = new ArrayList<>(
                List.of(new Role.Root(ROLE, type(source)), new Role.One("student", ROLE, "student")));
        Set<RolePath> paths = new java.util.HashSet<>(Set.of(STUDENT, code, START, END));
        if (source == Source.STATUS) {
            paths.add(LANGUAGE);
        }
        if (source == Source.PROGRAM) {
            roles.add(new Role.One("school", ROLE, "school"));
        }
        RowQuery query = new RowQuery(roles, new Condition.In(code, codes), only, paths, List.of(STUDENT, START), 0,
                extent);
        return new SpellReader(source, store.rows(query), code);
    }

    private static EClass type(Source source) {
        return switch (source) {
        case PROGRAM -> Literals.PROGRAM_MEMBERSHIP;
        case STATUS -> Literals.LANGUAGE_ACQUISITION;
        case SPECIAL_EDUCATION -> Literals.SPECIAL_EDUCATION_STATUS;
        case PLAN -> Literals.SPECIAL_EDUCATION_PLAN;
        case GUARDIAN_EDUCATION, GROUP -> throw new IllegalArgumentException("no dated record: " + source);
        };
    }

    private static String attribute(Source source) {
        return switch (source) {
        case PROGRAM -> "program";
        case PLAN -> "planType";
        default -> "status";
        };
    }

    /** Adds the records of a student. Students must be asked for in ascending order of their local identifiers. */
    void addTo(List<Spell> spells, String localStudentId) throws StoreException {
        Row row = next;
        while (row != null) {
            int order = Texts.compare(Texts.of(row.text(student)), localStudentId);
            if (order > 0) {
                break;
            }
            if (order == 0) {
                add(spells, row);
            }
            row = cursor.next();
        }
        next = row;
    }

    private void add(List<Spell> spells, Row row) {
        LocalDate from = row.date(start);
        LocalDate until = row.date(end);
        if (from != null) {
            spells.add(new Spell(source, Texts.of(row.text(code)),
                    language < 0 ? "" : Texts.of(row.text(language)), source == Source.PROGRAM ? row.id("school") : 0,
                    from, until == null ? LocalDate.of(9999, 12, 31) : until));
        }
    }

    @Override
    public void close() {
        cursor.close();
    }
}
