package org.caret.exports.ui.internal.draft;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

import org.caret.exchange.FileFormat;
import org.caret.exports.Arrangement;
import org.caret.exports.Arrangement.Split;
import org.caret.exports.ExportException;
import org.caret.exports.ExportRequest;
import org.caret.exports.ExportRequestBuilder;
import org.caret.exports.ExportType;
import org.caret.exports.ui.ExportDesk;
import org.caret.spec.AcademicYear;
import org.eclipse.core.runtime.ListenerList;

/**
 * An export that is being put together. What nobody has chosen follows the defaults, also when the academic year or the type
 * changes; what a type was exported with last comes back with the type. Belongs to the thread of the windows.
 */
public final class ExportDraft {

    private final ExportDesk desk;
    private final District district;
    private final Choices choices;
    private final ListenerList<Runnable> listeners = new ListenerList<>();
    private final ChosenSites sites;
    private final OptionValues options = new OptionValues(() -> defaults().sites(sites()).optionDefaults(),
            this::changed);
    private AcademicYear year;
    private ExportType type;
    private FileFormat format = FileFormat.CARET;
    private boolean includePrevious = true;
    private Optional<Boolean> includeNotEnrolled = Optional.empty();
    private Optional<String> asOf = Optional.empty();
    private Arrangement arrangement = Arrangement.PLAIN;
    /** Whether a preview has found that the state would refuse the records in one file. */
    private boolean splitNeeded;
    private boolean trial;
    private String folder;
    private Optional<String> fileName = Optional.empty();

    /**
     * Begins with what was chosen last, as far as the database has it.
     *
     * @param types those that can be exported; at least one
     */
    public ExportDraft(ExportDesk desk, District district, Choices choices, List<ExportType> types) {
        this.desk = desk;
        this.district = district;
        this.choices = choices;
        year = district.latest();
        trial = desk.store().readOnly();
        folder = choices.folder();
        sites = new ChosenSites(district,
                choices.schools().stream().filter(code -> district.sites().find(code).isPresent()).toList(),
                this::changedRecords);
        type = types.stream().filter(one -> one.id().equals(choices.type())).findFirst().orElse(types.get(0));
        restore();
    }

    /** Takes over what the type was exported with last. */
    private void restore() {
        format = choices.format(type);
        includePrevious = choices.includePrevious(type);
        includeNotEnrolled = choices.includeNotEnrolled(type, year);
        arrangement = choices.arrangement(type);
        splitNeeded = false;
        fileName = Optional.empty();
        restoreOptions();
    }

    private void restoreOptions() {
        options.restore(choices.options(type, year));
    }

    /** Remembers the choices for the next export. */
    public void remember() {
        choices.remember(this);
    }

    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** What a preview has found was about other records. */
    private void changedRecords() {
        splitNeeded = false;
        changed();
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }

    /** What is exported under the choices; a request for a run, where nothing is wrong. */
    public ExportRequest request() throws ExportException {
        return builder().build(output());
    }

    /** The same, after somebody has said that it is meant to send less than the state holds. */
    public ExportRequest confirmedRequest() throws ExportException {
        return builder().confirmed().build(output());
    }

    /** By what the records can be divided over several files. */
    public Set<Split> splits() {
        return desk.exports().splits(type, year);
    }

    /** How much is sent and in how many files, as far as the type can be divided so. */
    public Arrangement arrangement() {
        return splits().contains(arrangement.split()) ? arrangement : arrangement.withSplit(Split.NONE);
    }

    public void setArrangement(Arrangement wanted) {
        arrangement = wanted;
        changed();
    }

    /** The state's rule that an exit and a new record must not share a file; empty where there is none. */
    public Optional<String> apartRule() {
        return desk.recordTypes().find(type.recordType())
                .flatMap(found -> found.layouts().stream().filter(bound -> bound.layout().serves(year)).findFirst())
                .flatMap(bound -> bound.division().apart());
    }

    /** Whether a preview has found that the state would refuse the records in one file, and they still go into one. */
    public boolean splitNeeded() {
        return splitNeeded && arrangement().split() == Split.NONE && splits().contains(Split.TRANSACTIONS);
    }

    public void setSplitNeeded(boolean needed) {
        splitNeeded = needed;
        changed();
    }

    /** Makes requests for runs that leave nothing behind but a file, which need not be asked about. For any thread. */
    public ExportRequestBuilder trials() {
        return builder().trial().confirmed();
    }

    ExportRequestBuilder builder() {
        ExportRequestBuilder builder = defaults().sites(sites()).format(format).includePrevious(includePrevious)
                .arrangement(arrangement());
        includeNotEnrolled.ifPresent(builder::includeNotEnrolled);
        asOfDay().ifPresent(builder::asOf);
        options.chosen().forEach(builder::option);
        if (trial) {
            builder.trial();
        }
        return builder;
    }

    private ExportRequestBuilder defaults() {
        return new ExportRequestBuilder(type, year, district.sites(), desk.clock());
    }

    private ExportRequest defaultRequest() {
        try {
            return defaults().build(Path.of(""));
        } catch (ExportException e) {
            throw new IllegalStateException("defaults make no request", e);
        }
    }

    public ChosenSites chosenSites() {
        return sites;
    }

    /** As a request names them: none for the district. */
    public SortedSet<String> sites() {
        return sites.codes();
    }

    public ExportType type() {
        return type;
    }

    public void setType(ExportType chosen) {
        if (!chosen.equals(type)) {
            type = chosen;
            restore();
            changed();
        }
    }

    public AcademicYear year() {
        return year;
    }

    /** Days of another year mean nothing in this one, so they follow the defaults again. */
    public void setYear(AcademicYear chosen) {
        if (!chosen.equals(year)) {
            year = chosen;
            asOf = Optional.empty();
            includeNotEnrolled = choices.includeNotEnrolled(type, year);
            restoreOptions();
            changedRecords();
        }
    }

    public FileFormat format() {
        return format;
    }

    public void setFormat(FileFormat chosen) {
        format = chosen;
        changed();
    }

    public boolean includePrevious() {
        return includePrevious;
    }

    public void setIncludePrevious(boolean include) {
        includePrevious = include;
        changedRecords();
    }

    public boolean includeNotEnrolled() {
        return includeNotEnrolled.orElseGet(() -> defaultRequest().includeNotEnrolled());
    }

    /** Empty where nobody wants it otherwise than by default. */
    Optional<Boolean> includeNotEnrolledChoice() {
        return includeNotEnrolled;
    }

    public void setIncludeNotEnrolled(boolean include) {
        includeNotEnrolled = include == defaultRequest().includeNotEnrolled() ? Optional.empty()
                : Optional.of(include);
        changedRecords();
    }

    /** What was typed as the as-of date, which may be no date. */
    public String asOfText() {
        return asOf.orElseGet(() -> defaultAsOf().toString());
    }

    /** The as-of date; empty where what was typed is none. */
    public Optional<LocalDate> asOfDay() {
        try {
            return Optional.of(LocalDate.parse(asOfText()));
        } catch (@SuppressWarnings("unused") DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private LocalDate defaultAsOf() {
        return defaultRequest().asOf();
    }

    public void setAsOf(String text) {
        asOf = text.equals(defaultAsOf().toString()) ? Optional.empty() : Optional.of(text);
        changedRecords();
    }

    public boolean trial() {
        return trial;
    }

    /** Whether the database cannot be written, so that only a trial can be run. */
    public boolean readOnly() {
        return desk.store().readOnly();
    }

    public void setTrial(boolean forgotten) {
        trial = forgotten;
        changed();
    }

    /** Values of the type's own options. */
    public OptionValues options() {
        return options;
    }

    public String folder() {
        return folder;
    }

    public void setFolder(String path) {
        folder = path;
        changed();
    }

    public String fileName() {
        return fileName.orElseGet(this::defaultFileName);
    }

    private String defaultFileName() {
        return FileNames.of(type, year, sites(), format);
    }

    public void setFileName(String name) {
        fileName = name.equals(defaultFileName()) ? Optional.empty() : Optional.of(name);
        changed();
    }

    /** The file to write; where records are divided over several, what the names of theirs are made of. */
    public Path output() {
        return Path.of(folder.strip()).resolve(fileName().strip()).toAbsolutePath().normalize();
    }
}
