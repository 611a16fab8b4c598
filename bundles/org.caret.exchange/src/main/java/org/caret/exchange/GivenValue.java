package org.caret.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.caret.spec.AcademicYear;
import org.caret.store.RolePath;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A value that an import takes for granted, because the records do not hold it and yet an object cannot be identified without
 * it: the first day of a schedule, the number of an assignment.
 *
 * @param path what the value is for
 * @param attribute what the path's last part names in the model
 * @param text the value itself, the name of a day of the record's academic year with its dollar sign, {@code $firstDay},
 *        two apostrophes for no value (the part of the key is blank), or {@code $bySsid}: the local identifier of the student
 *        who has the record's SSID, which the import looks up
 */
public record GivenValue(RolePath path, EAttribute attribute, String text) {

    private static final char DAY = '$';
    private static final String BLANK = "''";
    private static final String BY_SSID = "$bySsid";

    /** Whether the value is looked up by the record's SSID. */
    public boolean bySsid() {
        return text.equals(BY_SSID);
    }

    /**
     * The value for a record.
     *
     * @param year of the record; null where it cannot be read
     * @return null for a blank, for a day of an unknown year, and for what is looked up
     * @throws IllegalArgumentException if the text is no value of the attribute
     */
    public @Nullable Object value(@Nullable AcademicYear year) {
        if (text.equals(BLANK) || bySsid()) {
            return null;
        }
        if (text.charAt(0) == DAY) {
            return year == null ? null : RunDays.of(year).day(text.substring(1));
        }
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        if (type == Integer.class) {
            return Integer.valueOf(text);
        }
        if (type == BigDecimal.class) {
            return new BigDecimal(text);
        }
        if (type == LocalDate.class) {
            return LocalDate.parse(text);
        }
        return text;
    }
}
