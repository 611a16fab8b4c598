package org.caret.store;

/** A row was read at a path that its query did not ask for: a mistake in the program, not in the data. */
public final class PathNotAskedForException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PathNotAskedForException(RolePath path) {
        super("the query did not ask for " + path);
    }
}
