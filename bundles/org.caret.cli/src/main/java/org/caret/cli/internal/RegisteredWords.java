package org.caret.cli.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.caret.cli.Subcommand;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** Asks the service registry, so that any bundle may add a word. */
final class RegisteredWords implements Words {

    private final BundleContext context;

    RegisteredWords(BundleContext context) {
        this.context = context;
    }

    @Override
    public List<String> all() {
        return references().stream().map(RegisteredWords::word).distinct().sorted().toList();
    }

    @Override
    public Optional<Subcommand> find(String word) {
        return references().stream().filter(reference -> word(reference).equals(word)).sorted().findFirst()
                .map(context::getService);
    }

    private Collection<ServiceReference<Subcommand>> references() {
        try {
            return context.getServiceReferences(Subcommand.class, '(' + Subcommand.WORD + "=*)");
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String word(ServiceReference<Subcommand> reference) {
        return String.valueOf(reference.getProperty(Subcommand.WORD));
    }
}
