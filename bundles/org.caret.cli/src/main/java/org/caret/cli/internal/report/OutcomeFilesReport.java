package org.caret.cli.internal.report;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.caret.cli.JsonWriter;
import org.caret.cohort.library.ReadResult;
import org.caret.cohort.library.StoredYear;
import org.caret.cohort.publicfile.Notice;
import org.caret.cohort.publicfile.Notice.Loss;
import org.eclipse.jdt.annotation.Nullable;

/** What became of reading public outcome files. */
public final class OutcomeFilesReport {

    private final List<One> files = new ArrayList<>();

    /** A file: its result, or why it was refused. */
    private record One(Path file, @Nullable ReadResult result, String refusal, String remedy) {
    }

    public void read(Path file, ReadResult result) {
        files.add(new One(file, result, "", ""));
    }

    public void refused(Path file, String message, String remedy) {
        files.add(new One(file, null, message, remedy));
    }

    /** Whether no file was read. */
    public boolean nothingRead() {
        return files.stream().allMatch(one -> one.result == null);
    }

    /** Whether every file was read and no row was lost. */
    public boolean clean() {
        return files.stream().allMatch(OutcomeFilesReport::isClean);
    }

    private static boolean isClean(One one) {
        ReadResult result = one.result;
        return result != null && result.leftOut() == 0
                && result.notices().stream().allMatch(notice -> notice.loss() == Loss.NONE);
    }

    public void print(PrintWriter out) {
        for (One one : files) {
            ReadResult result = one.result;
            if (result == null) {
                out.println(one.file + ": not read. " + one.refusal + ' ' + one.remedy);
                continue;
            }
            for (ReadResult.Year year : result.years()) {
                StoredYear stored = year.stored();
                out.println(one.file + ": " + stored.rows() + " rows of " + stored.format().title() + ' '
                        + stored.format().write(stored.year())
                        + year.replaced().map(before -> ", in the place of " + before.rows() + " rows of "
                                + before.fileName()).orElse("")
                        + '.');
            }
            if (result.leftOut() > 0) {
                out.println("  " + result.leftOut() + " rows were left out.");
            }
            result.notices().forEach(notice -> out.println("  " + notice + '.'));
        }
    }

    public void writeJson(JsonWriter json) {
        json.beginObject().name("files").beginArray();
        for (One one : files) {
            json.beginObject().member("file", one.file);
            ReadResult result = one.result;
            if (result == null) {
                json.member("refused", one.refusal).member("remedy", one.remedy).endObject();
                continue;
            }
            json.member("format", result.format().key()).member("leftOut", result.leftOut()).name("years").beginArray();
            for (ReadResult.Year year : result.years()) {
                write(year.stored(), json.beginObject());
                json.array("replaced", year.replaced().map(StoredYear::fileName).stream().toList()).endObject();
            }
            json.endArray().name("notices").beginArray();
            for (Notice notice : result.notices()) {
                json.beginObject().member("text", notice.text()).member("times", notice.times())
                        .member("firstLine", notice.firstLine()).member("rowLeftOut", notice.loss() == Loss.ROW)
                        .endObject();
            }
            json.endArray().endObject();
        }
        json.endArray().endObject();
    }

    /** The members of a year of the database. */
    public static void write(StoredYear stored, JsonWriter json) {
        json.member("format", stored.format().key()).member("year", stored.year())
                .member("written", stored.format().write(stored.year())).member("rows", stored.rows())
                .member("fileName", stored.fileName()).member("sha256", stored.sha256())
                .member("readAt", stored.readAt()).member("user", stored.user());
    }
}
