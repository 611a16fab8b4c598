package org.caret.exports.testsupport;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;

/** Somebody who cancels when the first records are said to be written. */
final class CancelOnceWritten extends NullProgressMonitor {

    private static final Pattern WRITTEN = Pattern.compile("([\\d,]+) records written.*");

    private long written;

    @Override
    public void subTask(@Nullable String name) {
        Matcher matcher = WRITTEN.matcher(String.valueOf(name));
        if (matcher.matches()) {
            written = Long.parseLong(matcher.group(1).replace(",", ""));
            setCanceled(written > 0);
        }
    }

    /** How many records there were when it was last said. */
    long written() {
        return written;
    }
}
