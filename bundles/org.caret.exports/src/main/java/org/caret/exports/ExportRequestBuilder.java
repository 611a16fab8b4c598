package org.caret.exports;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.caret.exchange.FileFormat;
import org.caret.exports.Arrangement.Extent;
import org.caret.exports.Arrangement.Split;
import org.caret.exports.ExportException.Reason;
import org.caret.exports.ExportRequest.Confirmation;
import org.caret.exports.ExportRequest.Coverage;
import org.caret.exports.ExportRequest.Remembrance;
import org.caret.exports.ExportType.Option;
import org.caret.exports.ReportingSites.Site;
import org.caret.spec.AcademicYear;

/**
 * Makes complete requests: what is not said has the default of its type, academic year and day. Used by wizard and
 * command line alike, so that both mean the same by an option that is left out. Not thread-safe.
 */
public final class ExportRequestBuilder {

    private final ExportType type;
    private final AcademicYear year;
    private final ReportingSites schools;
    private final LocalDate today;
    private final Map<String, String> given = new LinkedHashMap<>();
    private Collection<String> sites = new TreeSet<>();
    private FileFormat format;
    private boolean includePrevious = true;
    private boolean includeNotEnrolled;
    private LocalDate asOf;
    private Arrangement arrangement = Arrangement.PLAIN;
    private Remembrance remembrance = Remembrance.REMEMBERED;
    private Confirmation confirmation = Confirmation.NOT_ASKED;
    private boolean inSubmission;

    /** Begins with all defaults: the district, the format of the type, remembered. */
    public ExportRequestBuilder(ExportType type, AcademicYear year, ReportingSites schools, Clock clock) {
        this.type = type;
        format = type.format();
        this.year = year;
        this.schools = schools;
        today = LocalDate.now(clock);
        asOf = today.isBefore(year.lastDay()) ? today : year.lastDay();
        includeNotEnrolled = includesNotEnrolledByDefault(type, year, today);
    }

    /** Everybody has been exited at the end of a year, so a year that is over would otherwise give empty files. */
    private static boolean includesNotEnrolledByDefault(ExportType type, AcademicYear year, LocalDate today) {
        return type.aboutThePast() || today.isAfter(year.lastDay());
    }

    /** Seven-digit school codes; none means the district. */
    public ExportRequestBuilder sites(Collection<String> codes) {
        sites = new TreeSet<>(codes);
        return this;
    }

    public ExportRequestBuilder format(FileFormat wanted) {
        format = wanted;
        return this;
    }

    public ExportRequestBuilder includePrevious(boolean include) {
        includePrevious = include;
        return this;
    }

    public ExportRequestBuilder includeNotEnrolled(boolean include) {
        includeNotEnrolled = include;
        return this;
    }

    public ExportRequestBuilder asOf(LocalDate day) {
        asOf = day;
        return this;
    }

    /** An option of the type by its id; {@link #build} refuses what the type does not know. */
    public ExportRequestBuilder option(String id, String value) {
        given.put(id, value);
        return this;
    }

    /** How much is sent, and in how many files; {@link ExportService#splits} says what a type can be divided by. */
    public ExportRequestBuilder arrangement(Arrangement wanted) {
        arrangement = wanted;
        return this;
    }

    /** Divides the records over several files. */
    public ExportRequestBuilder split(Split split) {
        return arrangement(arrangement.withSplit(split));
    }

    /** Sends only what differs from what the state is known to hold. */
    public ExportRequestBuilder changesOnly() {
        return arrangement(arrangement.withExtent(Extent.CHANGES));
    }

    /** Somebody has said that records of the state which the data no longer have are to be deleted there. */
    public ExportRequestBuilder deletesConfirmed() {
        return arrangement(arrangement.deleting());
    }

    /** The file is written, the run is forgotten. */
    public ExportRequestBuilder trial() {
        remembrance = Remembrance.TRIAL;
        return this;
    }

    /** Somebody has read {@link ExportService#warning} and means it. */
    public ExportRequestBuilder confirmed() {
        confirmation = Confirmation.CONFIRMED;
        return this;
    }

    /** The file is a part of its submission, so options that are not given have the defaults of that. */
    public ExportRequestBuilder inSubmission() {
        inSubmission = true;
        return this;
    }

    /** Defaults of the type's options, by id. */
    public Map<String, String> optionDefaults() {
        Map<String, String> defaults = new LinkedHashMap<>();
        for (Option option : type.options()) {
            defaults.put(option.id(), defaultOf(option));
        }
        return defaults;
    }

    /** @throws ExportException {@link Reason#WRONG_REQUEST}, naming the option or site in question */
    public ExportRequest build(Path output) throws ExportException {
        if (asOf.isBefore(year.firstDay()) || asOf.isAfter(year.lastDay())) {
            throw outsideYear("The as-of date", asOf);
        }
        return new ExportRequest(new TreeSet<>(sites), type, format, includePrevious, year, includeNotEnrolled, asOf,
                today, options(), schools.reportingLea(sites), coverage(), arrangement, remembrance, confirmation,
                output);
    }

    private Coverage coverage() {
        boolean alone = sites.stream().anyMatch(code -> schools.find(code).filter(Site::independent).isPresent());
        return sites.isEmpty() || alone ? Coverage.WHOLE_LEA : Coverage.SOME_SITES;
    }

    private Map<String, String> options() throws ExportException {
        Map<String, String> complete = optionDefaults();
        for (Map.Entry<String, String> entry : given.entrySet()) {
            Optional<Option> option = type.option(entry.getKey());
            if (option.isEmpty()) {
                throw new ExportException(Reason.WRONG_REQUEST,
                        "The export type " + type.id() + " has no option " + entry.getKey() + '.',
                        "Its options are: " + String.join(", ", complete.keySet()) + '.');
            }
            complete.put(entry.getKey(), checked(option.get(), entry.getValue()));
        }
        return complete;
    }

    private String checked(Option option, String value) throws ExportException {
        return switch (option.kind()) {
        case DATE -> day(option, value).toString();
        case FLAG -> oneOf(option, value, java.util.List.of("true", "false"));
        case CHOICE -> oneOf(option, value, option.choices());
        case TEXT -> value;
        };
    }

    private LocalDate day(Option option, String value) throws ExportException {
        LocalDate day;
        try {
            day = LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new ExportException(Reason.WRONG_REQUEST,
                    option.label() + " is not a date: " + value + '.',
                    "Write it as year-month-day, for example " + defaultOf(option) + '.', e);
        }
        if (day.isBefore(year.firstDay()) || day.isAfter(year.lastDay())) {
            throw outsideYear(option.label(), day);
        }
        return day;
    }

    private ExportException outsideYear(String what, LocalDate day) {
        return new ExportException(Reason.WRONG_REQUEST,
                what + ' ' + day + " lies outside the academic year " + year + '.',
                "Give a day from " + year.firstDay() + " to " + year.lastDay() + '.');
    }

    private static String oneOf(Option option, String value, Collection<String> allowed) throws ExportException {
        if (!allowed.contains(value)) {
            throw new ExportException(Reason.WRONG_REQUEST,
                    option.label() + " cannot be " + value + '.',
                    "Give one of: " + String.join(", ", allowed) + '.');
        }
        return value;
    }

    private String defaultOf(Option option) {
        String value = inSubmission ? option.submissionDefault() : option.defaultValue();
        return switch (value) {
        case "$censusDay" -> year.censusDay().toString();
        case "$censusSchoolDay" -> schools.calendar().instructionalDayFrom(year.censusDay(), sites).toString();
        case "$firstDay" -> year.firstDay().toString();
        case "$lastDay" -> year.lastDay().toString();
        default -> value;
        };
    }
}
