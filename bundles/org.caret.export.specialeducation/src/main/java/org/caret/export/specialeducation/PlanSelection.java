package org.caret.export.specialeducation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.caret.exports.Amendment;
import org.caret.exports.Amendment.Remark;
import org.caret.store.RolePath;
import org.eclipse.jdt.annotation.Nullable;

/** Special education plans that held in a period. */
public final class PlanSelection extends RecordsOfPeriod {

    static final Remark LOCATION = Remark.warning("PRESCHOOL_LOCATION",
            "A child of 3 to 5 years in program setting 201 needs the place of the services.",
            "Enter where the child gets the services.");

    private static final RolePath START = RolePath.of("plan.start");
    private static final RolePath SETTING = RolePath.of("plan.programSetting");
    private static final RolePath PLACE = RolePath.of("plan.preschoolProgramSettingServiceLocation");
    private static final RolePath BIRTH = RolePath.of("info.birthDate");
    private static final String REGULAR_EARLY_CHILDHOOD = "201";
    private static final int YOUNGEST = 3;
    private static final int OLDEST = 5;

    /** Made by the extension registry. */
    public PlanSelection() {
        super("plan", Timing.whileInEffect("plan"), List.of(START));
    }

    @Override
    Set<RolePath> furtherPaths() {
        return Set.of(START, SETTING, PLACE, BIRTH);
    }

    @Override
    Remarks remarks(Slots slots) {
        int start = slots.slot(START);
        int setting = slots.slot(SETTING);
        int place = slots.slot(PLACE);
        int birth = slots.slot(BIRTH);
        return row -> REGULAR_EARLY_CHILDHOOD.equals(row.text(setting)) && row.text(place) == null
                && preschooler(row.date(birth), row.date(start)) ? List.of(Amendment.remarking(LOCATION)) : List.of();
    }

    private static boolean preschooler(@Nullable LocalDate birth, @Nullable LocalDate day) {
        if (birth == null || day == null) {
            return false;
        }
        int years = birth.until(day).getYears();
        return years >= YOUNGEST && years <= OLDEST;
    }
}
