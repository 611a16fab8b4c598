package org.caret.cli.internal;

import java.util.List;
import java.util.Optional;

import org.caret.cli.Subcommand;

/** The words that can be asked for. Listing them makes none of their commands. */
interface Words {

    /** In alphabetical order. */
    List<String> all();

    /** Makes the command of a word; empty where there is none, or where a service it needs is missing. */
    Optional<Subcommand> find(String word);

    /** The words whose commands are registered as OSGi services. */
    static Words registered(org.osgi.framework.BundleContext context) {
        return new RegisteredWords(context);
    }
}
