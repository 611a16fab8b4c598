package org.caret.exports.internal.types;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.caret.exchange.FileFormat;
import org.caret.exports.ExportType;
import org.caret.exports.ExportType.Option;
import org.caret.exports.ExportType.Option.Kind;
import org.caret.spec.AcademicYear;
import org.caret.spec.YearSpan;
import org.eclipse.core.runtime.IConfigurationElement;

/** Turns one declared element into an export type and checks that nothing is missing or misspelt. */
final class ExportTypeReader {

    private static final Pattern TYPE_ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern OPTION_ID = Pattern.compile("[a-z][A-Za-z0-9]*");
    /** {@code 2016-2017 to} for a span without end, {@code 2009-2010 to 2015-2016} for one with it. */
    private static final Pattern YEARS = Pattern.compile("(\\d{4}-\\d{4}) to(?: (\\d{4}-\\d{4}))?");
    private static final Set<String> DAYS_OF_THE_YEAR = Set.of("$censusDay", "$censusSchoolDay", "$firstDay",
            "$lastDay");

    private ExportTypeReader() {
    }

    static ExportType read(IConfigurationElement element) throws ContributionException {
        String id = matching(element, ExtensionPoint.TYPE_ID, TYPE_ID);
        Optional<YearSpan> computedFor = computedFor(element);
        return new ExportType(id, required(element, ExtensionPoint.LABEL),
                required(element, ExtensionPoint.DESCRIPTION), required(element, ExtensionPoint.RECORD_TYPE),
                list(element, ExtensionPoint.SUBMISSIONS), flag(element, ExtensionPoint.PREVIOUS_APPLIES, true),
                flag(element, ExtensionPoint.NEEDS_SSID, true), flag(element, ExtensionPoint.ABOUT_THE_PAST, false),
                format(optional(element, ExtensionPoint.FORMAT, "caret")), computedFor, options(element),
                element.getContributor().getName());
    }

    /** A type has a selection, or a source of finished records and the years for which it knows them. */
    private static Optional<YearSpan> computedFor(IConfigurationElement element) throws ContributionException {
        if (optional(element, ExtensionPoint.SOURCE, "").isEmpty()) {
            required(element, ExtensionPoint.SELECTION);
            return Optional.empty();
        }
        if (!optional(element, ExtensionPoint.SELECTION, "").isEmpty()) {
            throw new ContributionException("attributes " + ExtensionPoint.SELECTION + " and " + ExtensionPoint.SOURCE
                    + " exclude each other");
        }
        String years = required(element, ExtensionPoint.YEARS);
        Matcher matcher = YEARS.matcher(years);
        if (!matcher.matches()) {
            throw new ContributionException("attribute " + ExtensionPoint.YEARS + " is no span of academic years: "
                    + years);
        }
        try {
            return Optional.of(new YearSpan(Optional.of(AcademicYear.parse(matcher.group(1))),
                    Optional.ofNullable(matcher.group(2)).map(AcademicYear::parse)));
        } catch (IllegalArgumentException e) {
            throw new ContributionException(String.valueOf(e.getMessage()));
        }
    }

    private static FileFormat format(String text) throws ContributionException {
        return Arrays.stream(FileFormat.values()).filter(one -> one.name().toLowerCase(Locale.ROOT).equals(text))
                .findAny().orElseThrow(() -> new ContributionException("unknown format " + text));
    }

    private static List<Option> options(IConfigurationElement type) throws ContributionException {
        List<Option> options = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (IConfigurationElement element : type.getChildren()) {
            if (!ExtensionPoint.OPTION.equals(element.getName())) {
                throw new ContributionException("unknown element " + element.getName());
            }
            Option option = option(element);
            if (!names.add(option.id()) | !names.add("--" + option.argument())) {
                throw new ContributionException("option " + option.id() + " is declared twice");
            }
            options.add(option);
        }
        return options;
    }

    private static Option option(IConfigurationElement element) throws ContributionException {
        String id = matching(element, ExtensionPoint.OPTION_ID, OPTION_ID);
        Kind kind = kind(id, required(element, ExtensionPoint.KIND));
        String argument = optional(element, ExtensionPoint.ARGUMENT, kebab(id));
        String defaultValue = optional(element, ExtensionPoint.DEFAULT, "");
        Option option = new Option(id, argument, required(element, ExtensionPoint.LABEL), kind, defaultValue,
                optional(element, ExtensionPoint.IN_SUBMISSION, defaultValue), list(element, ExtensionPoint.CHOICES),
                required(element, ExtensionPoint.HELP));
        for (String value : List.of(option.defaultValue(), option.submissionDefault())) {
            if (!isValue(option, value)) {
                throw new ContributionException("option " + id + " has the default \"" + value
                        + "\", which is not of the kind " + kind);
            }
        }
        return option;
    }

    private static Kind kind(String option, String text) throws ContributionException {
        return Arrays.stream(Kind.values()).filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(text)).findAny()
                .orElseThrow(() -> new ContributionException("option " + option + " has the unknown kind " + text));
    }

    private static boolean isValue(Option option, String value) {
        return switch (option.kind()) {
        case DATE -> DAYS_OF_THE_YEAR.contains(value) || isDate(value);
        case FLAG -> "true".equals(value) || "false".equals(value);
        case CHOICE -> option.choices().contains(value);
        case TEXT -> true;
        };
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (@SuppressWarnings("unused") DateTimeParseException e) {
            return false;
        }
    }

    /** {@code censusDate} becomes {@code census-date}. */
    private static String kebab(String id) {
        return id.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static String matching(IConfigurationElement element, String attribute, Pattern form)
            throws ContributionException {
        String value = required(element, attribute);
        if (!form.matcher(value).matches()) {
            throw new ContributionException("attribute " + attribute + " has the form " + form + ", not " + value);
        }
        return value;
    }

    private static String required(IConfigurationElement element, String attribute) throws ContributionException {
        String value = optional(element, attribute, "");
        if (value.isEmpty()) {
            throw new ContributionException("attribute " + attribute + " is missing in element " + element.getName());
        }
        return value;
    }

    private static String optional(IConfigurationElement element, String attribute, String defaultValue) {
        String value = element.getAttribute(attribute);
        return value == null || value.isBlank() ? defaultValue : value.strip();
    }

    private static List<String> list(IConfigurationElement element, String attribute) {
        return Arrays.stream(optional(element, attribute, "").split(",")).map(String::strip)
                .filter(item -> !item.isEmpty()).toList();
    }

    private static boolean flag(IConfigurationElement element, String attribute, boolean defaultValue)
            throws ContributionException {
        String value = optional(element, attribute, Boolean.toString(defaultValue));
        return switch (value) {
        case "true" -> true;
        case "false" -> false;
        default -> throw new ContributionException("attribute " + attribute + " is neither true nor false: " + value);
        };
    }
}
