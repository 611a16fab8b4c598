package org.caret.sample;

/**
 * What real data has and tidy examples lack. Each is given to one in so many students, evenly spread: a district with
 * at least {@link #oneIn()} students has at least one of it, unless two irregularities that exclude one another fall on
 * the same student.
 */
public enum Irregularity {

    /** A name with an apostrophe, straight or curly: O'Brien, D’Angelo. */
    APOSTROPHE(90),
    /** A double name joined by a hyphen. */
    HYPHEN(40),
    /** A name of several words: De la Cruz, Mary Ann. */
    SPACE(50),
    /** Letters with accents, which the state refuses: José, Zoë, Nguyễn. */
    ACCENT(140),
    /** A name with ñ: Peña, Begoña. */
    TILDE(210),
    /** A suffix: JR, II, III. */
    SUFFIX(55),
    /** A name of one letter. */
    ONE_LETTER(700),
    /** Names longer than the file's field. */
    VERY_LONG(800),
    /** The file's delimiter inside a name. */
    CARET(900),
    /** A nickname in double quotes inside the first name. */
    QUOTES(850),
    /** Spaces before and after a name, two in a row, or a no-break space. */
    STRAY_SPACES(600),
    /** No gender on file. */
    NO_GENDER(500),
    /** No birth date on file. */
    NO_BIRTH_DATE(550),
    /** No information record at all. */
    NO_INFORMATION(950),
    /** No SSID yet although not new. */
    NO_SSID(60),
    /** An SSID of nine digits, of eleven characters, or with a letter. */
    MALFORMED_SSID(450),
    /** Another legal name from a day in the middle of the last year on: a second information record. */
    NAME_CHANGE(110),
    /** A code that is in no code set, as untranslated local codes are. */
    UNKNOWN_CODE(650),
    /** No enrollment status on file. */
    NO_STATUS(620),
    /** No legal last name on file. */
    NO_LAST_NAME(640),
    /** An enrollment that starts on the census day. */
    STARTS_ON_CENSUS_DAY(200),
    /** An enrollment that ends on the census day. */
    ENDS_ON_CENSUS_DAY(210),
    /** Two primary enrollments at two schools at the same time: the first was never ended. */
    OVERLAP(350),
    /** Left in September and came back to the same school in November. */
    RE_ENTRY(120),
    /** Enrolled at a second school at the same time, with enrollment status 20. */
    SECONDARY(80),
    /** Enrolled at a nonpublic school: school 0000001 and a code of its own. */
    NONPUBLIC(260),
    /** Enrolled for the next academic year already. */
    PRE_ENROLLED(75),
    /** The student is not to be reported. */
    STUDENT_NOT_REPORTED(400),
    /** One enrollment is not to be reported. */
    ENROLLMENT_NOT_REPORTED(420);

    private final int oneIn;

    Irregularity(int oneIn) {
        this.oneIn = oneIn;
    }

    /** One student in this many has it. */
    public int oneIn() {
        return oneIn;
    }
}
