package org.caret.exports;

/**
 * The place of a file among those that were written together. Each of them is a run of its own, because the state posts or
 * rejects each alone; left-out rows and findings are about the set as a whole.
 *
 * @param set the run of the first file, which names the set
 * @param number 1-based place in the order of upload among the files that were written
 * @param of how many files were written
 * @param content what the file holds: {@link #DELETES}, {@link #UPDATES}, {@link #ADDS}, or {@code school-} and a code
 */
public record RunPart(String set, int number, int of, String content) {

    /** Content of a file of records that the state is to delete. */
    public static final String DELETES = "deletes";
    /** Content of a file of exits and of records that the state holds already. */
    public static final String UPDATES = "exits-and-updates";
    /** Content of a file of new records. */
    public static final String ADDS = "adds";
    /** What the content of a file for one school begins with. */
    public static final String SCHOOL = "school-";
}
