package org.caret.cli.internal;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.caret.cli.Subcommand;
import org.caret.cli.internal.session.Session;

/** Runs one word as the program would. */
public final class Run {

    private Run() {
    }

    public static int word(Subcommand subcommand, PrintWriter out, PrintWriter err, String... arguments) {
        Words words = new Words() {
            @Override
            public List<String> all() {
                return List.of("word");
            }

            @Override
            public Optional<Subcommand> find(String word) {
                return Optional.of(subcommand);
            }
        };
        return new Dispatcher(words, out, err, Session.unattended())
                .run(Stream.concat(Stream.of("word"), Stream.of(arguments)).toArray(String[]::new));
    }
}
