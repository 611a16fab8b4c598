package org.caret.imports.internal.merge;

import org.caret.exchange.Finding;

/** A row does not go in; without stack trace, because a bad file may have very many of them. */
final class RowRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    RowRefusedException(Finding finding) {
        super(finding.message(), null, false, false);
        this.finding = finding;
    }

    Finding finding() {
        return finding;
    }
}
