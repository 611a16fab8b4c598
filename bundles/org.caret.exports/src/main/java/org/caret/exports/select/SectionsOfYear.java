package org.caret.exports.select;

import java.util.List;

import org.caret.exports.CrossCheck.Needed;
import org.caret.model.ModelPackage.Literals;
import org.caret.spec.AcademicYear;
import org.caret.store.Condition;
import org.caret.store.Role;
import org.caret.store.RolePath;

/** That the database holds course sections of an academic year at all: without any, nobody can be said to lack one. */
public final class SectionsOfYear {

    private SectionsOfYear() {
    }

    /** What a cross check about sections needs. */
    public static Needed needed(AcademicYear year) {
        return new Needed(
                List.of(new Role.Root("section", Literals.SECTION), new Role.One("course", "section", "course")),
                Condition.equal(RolePath.of("course.academicYear"), year.toString()));
    }
}
