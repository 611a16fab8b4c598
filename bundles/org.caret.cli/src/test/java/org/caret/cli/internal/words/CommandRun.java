package org.caret.cli.internal.words;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;

import org.caret.cli.Subcommand;
import org.caret.cli.internal.Run;
import org.caret.exchange.RecordTypeLoader;
import org.caret.exchange.RecordTypes;
import org.caret.exports.ExportTypes;
import org.caret.model.ModelPackage;
import org.caret.spec.Specifications;

/** Runs one word and keeps what it prints. */
final class CommandRun {

    static final Specifications SPECIFICATIONS = Specifications.load();

    static final List<Path> PLUGINS = List.of(Path.of("../org.caret.export.senr/plugin.xml"));

    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    static RecordTypes recordTypes() throws IOException {
        return RecordTypeLoader.load(SPECIFICATIONS.layouts(), ModelPackage.eINSTANCE, PLUGINS);
    }

    static ExportTypes exportTypes() throws IOException {
        return ExportTypes.load(PLUGINS);
    }

    /** Forgets what an earlier run has printed. */
    int run(Subcommand word, String... arguments) {
        out = new StringWriter();
        err = new StringWriter();
        return Run.word(word, new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }
}
