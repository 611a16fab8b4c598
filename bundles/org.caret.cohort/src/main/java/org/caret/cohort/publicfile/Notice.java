package org.caret.cohort.publicfile;

/**
 * Something a person should know about a file that was read all the same.
 *
 * @param text a sentence without the number
 * @param times how often it was met; 1 for what is about the whole file
 * @param firstLine the first line it was met in; 0 for what is about the whole file
 * @param loss what became of the rows it is about
 */
public record Notice(String text, long times, long firstLine, Loss loss) {

    /** What became of a row. */
    public enum Loss {
        /** It was taken, as the text says. */
        NONE,
        /** It was left out. */
        ROW
    }

    /** For people: the text, how often, and where first. */
    @Override
    public String toString() {
        if (firstLine == 0) {
            return text;
        }
        return times == 1 ? text + " (line " + firstLine + ")"
                : text + " (" + times + " times, first in line " + firstLine + ")";
    }
}
