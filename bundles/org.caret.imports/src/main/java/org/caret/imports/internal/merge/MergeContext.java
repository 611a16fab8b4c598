package org.caret.imports.internal.merge;

import java.util.function.Consumer;

import org.caret.exchange.Finding;
import org.caret.imports.internal.findings.FindingLog;
import org.caret.store.BulkChange;

/** What the decisions need of the import as a whole. */
record MergeContext(BulkChange bulk, long district, References references, Schools schools,
        Consumer<Finding> findings, RejectionLog rejections, FindingLog log) {
}
