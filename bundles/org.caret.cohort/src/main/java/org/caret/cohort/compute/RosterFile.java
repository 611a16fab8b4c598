package org.caret.cohort.compute;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.caret.cohort.rules.Outcome;
import org.caret.cohort.student.Honors;
import org.caret.cohort.student.Judgement;
import org.caret.cohort.student.Stay;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Writes a roster as tab-separated text: heading, UTF-8, CR LF, one line per student. Holds local identifiers and no names;
 * <b>not for publication</b> all the same.
 */
public final class RosterFile implements RosterSink, Closeable {

    /** The columns. */
    public static final List<String> COLUMNS = List.of("cohort_year", "local_student_id", "school_code", "school",
            "standing", "outcome", "reason", "certainty", "needs_attention", "deciding_school_code", "deciding_start",
            "deciding_exit", "exit_reason", "completion_status", "race", "gender", "groups", "honors");

    private static final String LINE_END = "\r\n";

    private final Places places;
    private final Writer out;

    /** Begins a file with its heading. Closing the roster closes the stream. */
    public RosterFile(OutputStream stream, Places places) throws IOException {
        this.places = places;
        out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        line(COLUMNS);
    }

    /**
     * How many students a written roster is about.
     *
     * @param written lines without the heading
     * @param needingAttention students of the class whose outcome rests on a record that is missing, written or not
     */
    public record Students(long written, long needingAttention) {
    }

    /**
     * Writes the roster of a class. The file appears whole or not at all.
     *
     * @param wanted which students are written
     * @param monitor cancels between students; null where nobody watches
     */
    public static Students write(Store store, CohortRequest request, Path target, Predicate<RosterEntry> wanted,
            @Nullable IProgressMonitor monitor) throws IOException, StoreException {
        Path provisional = target.resolveSibling(target.getFileName() + ".part");
        long[] counts = new long[2];
        try {
            try (RosterFile file = new RosterFile(Files.newOutputStream(provisional), request.places())) {
                Cohort.stream(store, request, entry -> {
                    counts[1] += entry.judgement().needsAttention() ? 1 : 0;
                    if (wanted.test(entry)) {
                        file.accept(entry);
                        counts[0]++;
                    }
                }, monitor);
            }
            Files.move(provisional, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(provisional);
        }
        return new Students(counts[0], counts[1]);
    }

    @Override
    public void accept(RosterEntry entry) throws IOException {
        line(cells(entry, places));
    }

    /** The cells of a student, as {@link #COLUMNS} names them. */
    public static List<String> cells(RosterEntry entry, Places places) {
        Judgement judgement = entry.judgement();
        Stay decided = judgement.decided();
        return List.of(String.valueOf(judgement.cohortYear()), entry.localStudentId(),
                places.get(entry.school()).schoolCode(), places.get(entry.school()).schoolName(),
                judgement.standing().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '),
                judgement.outcome().map(Outcome::label).orElse(""), judgement.reason().text(),
                judgement.certainty().id(), judgement.needsAttention() ? "yes" : "no",
                decided == null ? "" : places.get(places.number(decided.school())).schoolCode(),
                decided == null ? "" : decided.start().toString(), decided == null ? "" : text(decided.exit()),
                decided == null ? "" : decided.exitReason(), decided == null ? "" : decided.completion(),
                entry.person().race().acgrCode(), entry.person().gender().acgrCode(),
                entry.person().groupSet().stream().map(Enum::name).collect(Collectors.joining(" ")),
                honors(judgement.honors()));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String honors(Honors honors) {
        StringBuilder text = new StringBuilder();
        add(text, honors, Honors.UC_CSU, "UC/CSU");
        add(text, honors, Honors.BILITERACY, "biliteracy");
        add(text, honors, Honors.GOLDEN_STATE, "golden state");
        add(text, honors, Honors.EXEMPTION, "exemption");
        return text.toString();
    }

    private static void add(StringBuilder text, Honors honors, int kind, String name) {
        if (honors.has(kind)) {
            text.append(text.isEmpty() ? "" : ", ").append(name);
        }
    }

    /** The format knows no quoting: a tab or line break in a name would shift every cell behind it. */
    private void line(List<String> cells) throws IOException {
        out.write(cells.stream().map(cell -> cell.replaceAll("[\\t\\r\\n]+", " ")).collect(Collectors.joining("\t")));
        out.write(LINE_END);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
