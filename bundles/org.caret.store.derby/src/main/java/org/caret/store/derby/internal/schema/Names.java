package org.caret.store.derby.internal.schema;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of the model as names of the database. */
final class Names {

    private static final Pattern WORD_START = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    private Names() {
    }

    /** {@code localStudentId} → {@code LOCAL_STUDENT_ID}. */
    static String upperSnake(String name) {
        return WORD_START.matcher(name).replaceAll("_").toUpperCase(Locale.ROOT);
    }
}
