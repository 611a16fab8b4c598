package org.caret.export.senr;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

import org.caret.exports.Selection.Slots;
import org.caret.store.RolePath;
import org.caret.store.Row;

/**
 * Gender and race or ethnicity of a student, in the groups of the certification: Hispanic before everything else, then the one race,
 * or several. Belongs to one run.
 */
final class StudentGroup {

    private static final RolePath GENDER = RolePath.of("info.gender");
    private static final RolePath HISPANIC = RolePath.of("info.hispanicEthnicity");

    private final int gender;
    private final int hispanic;
    private final int[] races;

    StudentGroup(Slots slots) {
        gender = slots.slot(GENDER);
        hispanic = slots.slot(HISPANIC);
        races = IntStream.rangeClosed(1, 5).mapToObj(StudentGroup::race).mapToInt(slots::slot).toArray();
    }

    static Set<RolePath> paths() {
        Set<RolePath> paths = new HashSet<>(Set.of(GENDER, HISPANIC));
        IntStream.rangeClosed(1, 5).mapToObj(StudentGroup::race).forEach(paths::add);
        return paths;
    }

    private static RolePath race(int number) {
        return RolePath.of("info.race" + number);
    }

    /** A word that two students share if they are in the same group. */
    String of(Row row) {
        return row.text(gender) + " " + ("Y".equals(row.text(hispanic)) ? "Hispanic" : race(row));
    }

    /** The first digit of a race code tells the race: 2 for all Asian, 3 for all Pacific Islander ones. */
    private String race(Row row) {
        Set<Character> found = new HashSet<>();
        for (int slot : races) {
            String code = row.text(slot);
            if (code != null && !code.isEmpty()) {
                found.add(code.charAt(0));
            }
        }
        return found.size() > 1 ? "several" : found.toString();
    }
}
