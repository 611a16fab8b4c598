package org.caret.exchange.internal.check;

import java.util.HashSet;
import java.util.Set;

import org.caret.exchange.Finding.Severity;
import org.caret.exchange.check.FieldChecks.Purpose;
import org.caret.spec.AcademicYear;
import org.caret.spec.CodeSet;

/** A value must be a code of its set, and hold in the year. */
final class CodeCheck implements ValueCheck {

    /** More distinct unknown codes than this are no codes; then each is reported every time. */
    private static final int MOST_REMEMBERED = 10_000;

    private final CodeSet set;
    private final AcademicYear year;
    private final Purpose purpose;
    private final Set<String> valid = new HashSet<>();
    private final Set<String> reported = new HashSet<>();

    CodeCheck(CodeSet set, AcademicYear year, Purpose purpose) {
        this.purpose = purpose;
        this.set = set;
        this.year = year;
        set.codes().keySet().stream().filter(code -> set.span(code).contains(year)).forEach(valid::add);
    }

    @Override
    public boolean accepts(String value) {
        return valid.contains(value);
    }

    @Override
    public void complain(int field, String value, Complaints complaints) {
        boolean outOfYear = set.codes().containsKey(value);
        if (set.complete()) {
            complaints.add(Severity.FATAL, outOfYear ? "GERR0007" : "GERR0002", field, value,
                    outOfYear ? "The code holds " + set.span(value) + ", not in " + year + "."
                            : "The value is no code of the set " + set.name() + ".",
                    "Enter a code of the set, or map the local code to one.");
        } else if (purpose == Purpose.EDITING || reported.size() >= MOST_REMEMBERED || reported.add(value)) {
            complaints.add(Severity.WARNING, outOfYear ? "GERR0007" : "GERR0002", field, value,
                    "The code is not in the list of " + set.name()
                            + ", which is not known to be complete"
                            + (purpose == Purpose.EDITING ? "." : "; said once for each code."),
                    "Compare it with the state's code sets.");
        }
    }
}
