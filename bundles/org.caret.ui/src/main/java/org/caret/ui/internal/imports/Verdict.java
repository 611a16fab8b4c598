package org.caret.ui.internal.imports;

import java.text.NumberFormat;

import org.caret.imports.ImportResult;
import org.caret.imports.SourceResult;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.osgi.util.NLS;

/** An import, or its trial, in one sentence. */
final class Verdict {

    private Verdict() {
    }

    static String ofTrial(ImportResult result) {
        return of(result, Messages.Verdict_trialNothing, Messages.Verdict_trialClean, Messages.Verdict_trialRefused,
                Messages.Verdict_trialFindings);
    }

    static String ofImport(ImportResult result) {
        return of(result, Messages.Verdict_nothing, Messages.Verdict_clean, Messages.Verdict_refused,
                Messages.Verdict_findings);
    }

    private static String of(ImportResult result, String nothing, String clean, String refused, String findings) {
        NumberFormat numbers = NumberFormat.getIntegerInstance();
        long read = result.sources().stream().mapToLong(SourceResult::rowsRead).sum();
        long left = result.sources().stream().mapToLong(SourceResult::rowsRefused).sum();
        long others = result.sources().stream().filter(source -> !source.outcome().done()).count();
        if (result.nothingImported()) {
            return (nothing + ' ' + reason(result)).strip();
        }
        String sentence = result.clean() ? clean : left > 0 ? refused : findings;
        String rows = NLS.bind(sentence, numbers.format(read), numbers.format(left));
        return others == 0 ? rows
                : String.join(" ", rows,
                        NLS.bind(Messages.Verdict_otherFiles, others), reason(result)).strip();
    }

    /** Why the first file failed that was begun; the table below has no room for a sentence. */
    private static String reason(ImportResult result) {
        return result.sources().stream().filter(source -> !source.outcome().done() && !source.message().isEmpty())
                .findFirst().map(source -> NLS.bind(Messages.Verdict_reason, source.source().getFileName(),
                        source.message()))
                .orElse("");
    }

    /** As message type of a page. */
    static int severity(ImportResult result) {
        if (result.nothingImported()) {
            return IMessageProvider.ERROR;
        }
        return result.clean() ? IMessageProvider.INFORMATION : IMessageProvider.WARNING;
    }
}
