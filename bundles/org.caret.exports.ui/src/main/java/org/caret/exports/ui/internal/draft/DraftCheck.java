package org.caret.exports.ui.internal.draft;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.caret.exports.ExportException;
import org.caret.exports.ExportRequest;
import org.caret.exports.ExportType;
import org.caret.exports.ExportTypes;
import org.caret.spec.AcademicYear;
import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;

/** Finds what is wrong with a draft, for each page what it asks for. */
public final class DraftCheck {

    private final ExportDraft draft;
    private final AvailableTypes available;
    private final ExportTypes types;

    public DraftCheck(ExportDraft draft, AvailableTypes available, ExportTypes types) {
        this.draft = draft;
        this.available = available;
        this.types = types;
    }

    /** Sites, type and as-of date. */
    public List<Problem> common() {
        List<Problem> problems = new ArrayList<>();
        draft.chosenSites().problem().ifPresent(text -> problems.add(new Problem(Problem.SITES, text)));
        if (!available.in(draft.year()).contains(draft.type())) {
            problems.add(new Problem(Problem.TYPE,
                    NLS.bind(Messages.DraftCheck_noLayout, draft.type().label(), draft.year())));
        }
        draft.asOfDay().map(day -> outsideYear(Messages.DraftCheck_asOf, day))
                .orElseGet(() -> Optional.of(NLS.bind(Messages.DraftCheck_noDate, Messages.DraftCheck_asOf)))
                .ifPresent(text -> problems.add(new Problem(Problem.AS_OF, text)));
        return problems;
    }

    /** The type's own options. */
    public List<Problem> options() {
        List<Problem> problems = new ArrayList<>();
        for (ExportType.Option option : draft.type().options()) {
            wrongValue(option, draft.options().value(option.id()))
                    .ifPresent(text -> problems.add(new Problem(Problem.option(option.id()), text)));
        }
        return problems.isEmpty() && common().isEmpty() ? together() : problems;
    }

    private Optional<String> wrongValue(ExportType.Option option, String value) {
        return switch (option.kind()) {
        case DATE -> {
            try {
                yield outsideYear(option.label(), LocalDate.parse(value));
            } catch (@SuppressWarnings("unused") DateTimeParseException e) {
                yield Optional.of(NLS.bind(Messages.DraftCheck_noDate, option.label()));
            }
        }
        case CHOICE -> option.choices().contains(value) ? Optional.empty()
                : Optional.of(NLS.bind(Messages.DraftCheck_noChoice, option.label()));
        case FLAG, TEXT -> Optional.empty();
        };
    }

    private Optional<String> outsideYear(String what, LocalDate day) {
        AcademicYear year = draft.year();
        return day.isBefore(year.firstDay()) || day.isAfter(year.lastDay())
                ? Optional.of(NLS.bind(Messages.DraftCheck_outsideYear,
                        new Object[] { what, year, year.firstDay(), year.lastDay() }))
                : Optional.empty();
    }

    /** What the type says of its options together. It names them by their ids, people know them by their labels. */
    private List<Problem> together() {
        Optional<String> said;
        try {
            ExportRequest request = draft.builder().build(Path.of(""));
            said = types.selection(draft.type()).problem(request);
        } catch (ExportException e) {
            return List.of(new Problem(Problem.TYPE, sentence(e)));
        } catch (RuntimeException e) {
            // A mistake of the plug-in that the run will report, with the name of the plug-in.
            ILog.of(DraftCheck.class).warn(draft.type().contributor() + ": " + e.getMessage(), e);
            return List.of();
        }
        return said.map(this::atItsOptions).orElse(List.of());
    }

    private List<Problem> atItsOptions(String said) {
        List<Problem> problems = draft.type().options().stream().filter(option -> said.contains(option.label()))
                .map(option -> new Problem(Problem.option(option.id()), said)).toList();
        return problems.isEmpty() ? List.of(new Problem(Problem.TYPE, said)) : problems;
    }

    /** Folder and name of the file. */
    public List<Problem> target() {
        if (draft.folder().isBlank()) {
            return List.of(new Problem(Problem.FOLDER, Messages.DraftCheck_noFolderName));
        }
        String name = draft.fileName().strip();
        if (name.isEmpty()) {
            return List.of(new Problem(Problem.FILE, Messages.DraftCheck_noFileName));
        }
        if (name.contains("/") || name.contains("\\")) {
            return List.of(new Problem(Problem.FILE, Messages.DraftCheck_pathAsName));
        }
        return onDisk(name);
    }

    private List<Problem> onDisk(String name) {
        try {
            Path folder = Path.of(draft.folder().strip());
            if (!Files.isDirectory(folder)) {
                return List.of(new Problem(Problem.FOLDER, NLS.bind(Messages.DraftCheck_noFolder, folder)));
            }
            if (!Files.isWritable(folder)) {
                return List.of(new Problem(Problem.FOLDER, NLS.bind(Messages.DraftCheck_readOnlyFolder, folder)));
            }
            return Files.isDirectory(folder.resolve(name))
                    ? List.of(new Problem(Problem.FILE, NLS.bind(Messages.DraftCheck_isFolder, name)))
                    : List.of();
        } catch (InvalidPathException e) {
            return List.of(new Problem(Problem.FOLDER, NLS.bind(Messages.DraftCheck_badPath, e.getInput())));
        }
    }

    /** Everything. */
    public List<Problem> all() {
        List<Problem> problems = new ArrayList<>(common());
        problems.addAll(options());
        problems.addAll(target());
        return problems;
    }

    static String sentence(ExportException failure) {
        return (failure.getMessage() + ' ' + failure.remedy()).strip();
    }
}
