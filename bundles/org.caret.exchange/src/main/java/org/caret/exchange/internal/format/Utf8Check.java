package org.caret.exchange.internal.format;

/**
 * Decides byte by byte whether something is UTF-8. Stricter forms (overlong sequences, surrogates) need no care here:
 * what Windows programs write in other encodings fails long before.
 */
final class Utf8Check {

    private boolean valid = true;
    private int following;

    /** Takes a byte that is not ASCII, or any byte while a character is {@linkplain #pending() pending}. */
    void accept(byte b) {
        if (following > 0) {
            if ((b & 0xC0) == 0x80) {
                following--;
            } else {
                valid = false;
                following = 0;
            }
        } else if ((b & 0xE0) == 0xC0) {
            following = 1;
        } else if ((b & 0xF0) == 0xE0) {
            following = 2;
        } else if ((b & 0xF8) == 0xF0) {
            following = 3;
        } else {
            valid = false;
        }
    }

    /** Whether a character has begun and not ended. */
    boolean pending() {
        return following > 0;
    }

    boolean valid() {
        return valid && following == 0;
    }
}
