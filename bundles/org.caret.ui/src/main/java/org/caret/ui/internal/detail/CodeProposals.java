package org.caret.ui.internal.detail;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.caret.spec.AcademicYear;
import org.caret.spec.CodeSet;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalProvider;

/** Offers the codes that hold in a year: first those that begin with what was typed, then those whose name holds it. */
final class CodeProposals implements IContentProposalProvider {

    private static final int MOST = 300;

    private Optional<CodeSet> set = Optional.empty();
    private AcademicYear year = new AcademicYear(0);

    void use(Optional<CodeSet> codes, AcademicYear of) {
        set = codes;
        year = of;
    }

    /** What a code stands for; empty where it is not known. */
    String name(String code) {
        return set.map(codes -> codes.codes().getOrDefault(code.strip(), "")).orElse("");
    }

    boolean known() {
        return set.isPresent();
    }

    @Override
    public IContentProposal[] getProposals(@Nullable String contents, int position) {
        String typed = contents == null ? "" : contents.strip().toLowerCase(Locale.ROOT);
        return offered(typed).stream()
                .map(code -> new ContentProposal(code, code + "  " + name(code), null))
                .toArray(IContentProposal[]::new);
    }

    private List<String> offered(String typed) {
        if (set.isEmpty()) {
            return List.of();
        }
        CodeSet codes = set.get();
        List<String> valid = codes.codes().keySet().stream().filter(code -> codes.span(code).contains(year)).toList();
        // A complete code is no question: whoever looks at it wants to see the others.
        if (typed.isEmpty() || valid.stream().anyMatch(code -> code.equalsIgnoreCase(typed))) {
            return valid.stream().limit(MOST).toList();
        }
        List<String> begin = valid.stream().filter(code -> code.toLowerCase(Locale.ROOT).startsWith(typed)).toList();
        List<String> named = valid.stream().filter(code -> !begin.contains(code))
                .filter(code -> name(code).toLowerCase(Locale.ROOT).contains(typed)).toList();
        return Stream.concat(begin.stream(), named.stream()).limit(MOST).toList();
    }
}
