package org.caret.exports.internal.run;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.caret.exchange.RecordType;
import org.caret.exports.Amendment.Remark;
import org.caret.exports.FileCheck;
import org.caret.exports.Selection.Slots;
import org.caret.model.ModelPackage.Literals;
import org.caret.store.Condition;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.Row;

/**
 * Every record of a file names a school that the public directory lists in the district. A school that has opened since may be
 * missing there, so it is a warning, said once of each school. Where the directory lists no school of the district at all, it does
 * not know the district, and nothing is said. Source: rules …0002.
 *
 * @param recordType whose file it is
 * @param school path of the school's code in its records
 */
record UnlistedSchools(String recordType, RolePath school) implements FileCheck {

    /** The state's numbers; the other record types have none that was published. */
    private static final Map<String, String> RULES = Map.of("SENR", "SENR0002", "SINF", "IVR0002", "SPRG", "IVR0002",
            "CRSE", "CRSE0002", "CRSC", "CRSC0002", "PSTS", "PSTS0002");
    private static final String WITHOUT_NUMBER = "SCHOOL_NOT_LISTED";
    /** The district itself, nonpublic schools, and the group of private schools. */
    private static final Set<String> PLACEHOLDERS = Set.of("0000000", "0000001", "0000002");

    private static final RolePath CODE = RolePath.of("listed.code");
    private static final RolePath LISTED = RolePath.of("listed.inDirectory");
    private static final RolePath DISTRICT = RolePath.of("district.code");

    /** The rule for the record types whose records name a school. */
    static Optional<FileCheck> of(RecordType recordType) {
        Roles roles = new Roles(recordType);
        return roles.path(Literals.SCHOOL, "code").filter(roles::written)
                .map(path -> new UnlistedSchools(recordType.id(), path));
    }

    @Override
    public Count begin() {
        return new Schools();
    }

    private final class Schools implements Count {

        private final Set<String> unlisted = new HashSet<>();
        private final Set<String> met = new TreeSet<>();
        private boolean anyListed;

        @Override
        public List<Others> others() {
            return List.of(new Others(
                    List.of(new Role.Root("listed", Literals.SCHOOL), new Role.One("district", "listed", "district")),
                    Condition.ALL, Set.of(CODE, LISTED, DISTRICT), this::listed));
        }

        private Consumer<Row> listed(Slots slots) {
            int code = slots.slot(CODE);
            int listed = slots.slot(LISTED);
            int district = slots.slot(DISTRICT);
            return row -> {
                String text = row.text(code);
                if (Boolean.TRUE.equals(row.value(listed))) {
                    anyListed = true;
                } else if (text != null && !PLACEHOLDERS.contains(text) && !text.equals(row.text(district))) {
                    unlisted.add(text);
                }
            };
        }

        @Override
        public Consumer<Row> records(Slots slots) {
            if (!anyListed || unlisted.isEmpty()) {
                return row -> {};
            }
            int code = slots.slot(school);
            return row -> {
                String text = row.text(code);
                if (text != null && unlisted.contains(text)) {
                    met.add(text);
                }
            };
        }

        @Override
        public void end(Sayings sayings) {
            met.forEach(code -> sayings.say(code, remark()));
        }

        private Remark remark() {
            return Remark.warning(RULES.getOrDefault(recordType, WITHOUT_NUMBER),
                    "The public directory that comes with Caret lists no such school in the district.",
                    "Check the code; a school that is new need not be in it yet.");
        }
    }
}
