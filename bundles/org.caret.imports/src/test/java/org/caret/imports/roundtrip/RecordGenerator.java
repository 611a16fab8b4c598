package org.caret.imports.roundtrip;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.caret.exchange.BoundLayout;
import org.caret.exchange.FieldBinding;
import org.caret.exchange.FieldBinding.Direction;
import org.caret.exchange.FieldBinding.Source;
import org.caret.exchange.Finding.Severity;
import org.caret.exchange.ImportPlan;
import org.caret.exchange.ImportPlan.Manner;
import org.caret.exchange.RecordType;
import org.caret.exchange.RunValues;
import org.caret.exchange.check.FieldChecks;
import org.caret.exchange.check.FieldChecks.Purpose;
import org.caret.spec.FieldSpec;
import org.caret.spec.FieldSpec.Requirement;
import org.caret.spec.Specifications;
import org.caret.store.RolePath;

/**
 * Makes up valid records of a record type from its layout and bindings alone: texts by type, format and code set, made
 * anew where the checks of the product find a rule broken. Equal arguments give equal records. What belongs to the subject
 * is the same in all its records and in those of other record types with the same seed.
 */
final class RecordGenerator {

    private static final int ROUNDS = 50_000;
    private static final int DAYS = 340;
    /** What many record types repeat about a student. */
    private static final Set<String> IDENTITY = Set.of("legalFirstName", "legalLastName", "birthDate", "gender");
    /** Attributes that identify an object which several records may speak of. */
    private static final Set<String> NUMBERED = Set.of("localStaffId", "localCourseId", "incidentId");
    /** One of them stands for nonpublic schools. */
    private static final List<String> SCHOOLS = List.of("0112607", "0130401", "1930000", "0000001");

    private final RecordType type;
    private final BoundLayout layout;
    private final RunValues run;
    private final FieldTexts texts;
    private final FieldChecks checks;
    private final ImportPlan plan;
    private final long seed;

    RecordGenerator(RecordType type, BoundLayout layout, Specifications specifications, RunValues run, long seed) {
        this.type = type;
        this.layout = layout;
        this.run = run;
        this.texts = new FieldTexts(specifications.codeSets(), run.year());
        this.checks = FieldChecks.compile(layout, run.year(), specifications, Purpose.READING);
        this.plan = ImportPlan.of(type, layout);
        this.seed = seed;
    }

    /**
     * Records of some subjects, the ones of a subject one after the other within the academic year. A single one per
     * subject begins with the year and is open.
     */
    List<String[]> records(int subjects, int perSubject) {
        List<String[]> records = new ArrayList<>();
        for (int subject = 0; subject < subjects; subject++) {
            for (int number = 0; number < perSubject; number++) {
                records.add(new Making(subject, number, perSubject).fields());
            }
        }
        return records;
    }

    /** Neighbours get unlike sequences, which {@link Random} alone does not see to. */
    private Random chance(int... place) {
        long mixed = seed * 0x9E3779B97F4A7C15L;
        for (int part : place) {
            mixed = (mixed ^ part) * 0x9E3779B97F4A7C15L;
            mixed ^= mixed >>> 29;
        }
        return new Random(mixed);
    }

    /** One record in the making. */
    private final class Making {

        private final int subject;
        private final int number;
        private final int count;
        private int round;

        Making(int subject, int number, int count) {
            this.subject = subject;
            this.number = number;
            this.count = count;
        }

        String[] fields() {
            String[] fields = new String[layout.fields().size()];
            for (int index = 0; index < fields.length; index++) {
                fields[index] = text(layout.fields().get(index));
            }
            Set<String> wrong = wrong(fields);
            while (!wrong.isEmpty()) {
                if (++round == ROUNDS) {
                    throw new IllegalStateException(
                            "no valid record of " + layout.layout().name() + " found: " + wrong);
                }
                String[] changed = changed(fields, List.copyOf(wrong));
                Set<String> left = wrong(changed);
                // Now and then a step back: rules on groups of fields have dead ends.
                if (left.size() <= wrong.size() || round % 8 == 0) {
                    fields = changed;
                    wrong = left;
                }
            }
            return fields;
        }

        /** Another text for a field, by turns a wrong one and any: a rule may name one field while another is to blame. */
        private String[] changed(String[] fields, List<String> wrong) {
            Random chance = chance(subject, number, round);
            int index = chance.nextBoolean() ? layout.index(wrong.get(chance.nextInt(wrong.size())))
                    : chance.nextInt(fields.length);
            String[] changed = fields.clone();
            changed[index] = text(layout.fields().get(index));
            return changed;
        }

        /** Names of fields of which a fatal finding speaks. */
        private Set<String> wrong(String[] fields) {
            Set<String> wrong = new TreeSet<>();
            checks.check(fields, () -> "", finding -> {
                if (finding.severity() == Severity.FATAL) {
                    wrong.add(finding.field());
                }
            });
            return wrong;
        }

        private String text(FieldBinding binding) {
            if (binding.direction() == Direction.IGNORE) {
                return binding.field().name().equals("Transaction Type Code") && number == 0 ? "A" : "";
            }
            return switch (binding.source()) {
            case Source.Constant constant -> constant.text();
            case Source.Run value -> run.text(value.value());
            case Source.Computed computed -> "";
            case Source.Path path -> text(binding, path);
            };
        }

        private String text(FieldBinding binding, Source.Path source) {
            FieldSpec field = binding.field();
            RolePath path = source.path();
            if (path.equals(type.subjectPath())) {
                return "S" + (1000 + subject);
            }
            if (path.attribute().equals("ssid")) {
                return String.valueOf(1_000_000_000L + subject);
            }
            if (path.attribute().equals("localSpecialEducationStudentId")) {
                return "SE" + subject;
            }
            if (path.attribute().equals("seid")) {
                return String.valueOf(2_000_000_000L + person(path));
            }
            if (NUMBERED.contains(path.attribute())) {
                return "L" + person(path);
            }
            if (path.attribute().equals("code") && type.roleClass(path.role()).getName().equals("School")) {
                return school(path.role());
            }
            Random random = random(path, binding.direction());
            if (path.role().equals(type.recordRole())) {
                switch (path.attribute()) {
                case "start":
                    return FieldTexts.day(start(number));
                case "end":
                    return last() ? "" : FieldTexts.day(start(number + 1).minusDays(1));
                case "exitDate":
                    return count == 1 || last() && random.nextBoolean() ? "" : FieldTexts.day(exit(random));
                default:
                    break;
                }
            }
            return blank(field, random) ? "" : texts.text(field, source, random);
        }

        /** A number of its own for each object that is not the subject, so that no two records contradict each other. */
        private int person(RolePath path) {
            return path.role().equals(type.subjectPath().role()) ? subject : 1000 + subject * count + number;
        }

        /** An object that is only looked up stays the same, because this record type cannot change it. */
        private String school(String role) {
            int moves = plan.role(role).manner() == Manner.LOOKED_UP ? 0 : number;
            return SCHOOLS.get((subject + moves) % SCHOOLS.size());
        }

        private boolean last() {
            return number == count - 1;
        }

        private LocalDate start(int record) {
            LocalDate first = run.year().firstDay();
            if (count == 1) {
                return first;
            }
            int span = DAYS / count;
            return first.plusDays(1 + (long) record * span
                    + chance(subject, record).nextInt(span / 2));
        }

        /** A day before the next record begins; often the very first one. */
        private LocalDate exit(Random random) {
            return random.nextInt(4) == 0 ? start(number)
                    : start(number).plusDays(random.nextInt(DAYS / count / 2));
        }

        /**
         * Chance depends on the subject alone for what is the subject's, a name that is only matched included, and on the
         * record for everything else.
         */
        private Random random(RolePath path, Direction direction) {
            boolean matched = direction == Direction.MATCH && plan.role(path.role()).manner() == Manner.DATED
                    || count == 1 && IDENTITY.contains(path.attribute());
            boolean ofSubject = matched || path.role().equals(type.subjectPath().role());
            return chance(subject, ofSubject ? -1 : number, path.attribute().hashCode(), matched ? 0 : round);
        }

        private static boolean blank(FieldSpec field, Random random) {
            return field.requirement() != Requirement.REQUIRED && random.nextInt(3) == 0;
        }
    }
}
