package org.caret.exports.ui.internal.options;

/** Texts from outside as texts of controls, where an ampersand would become an underlined letter. */
public final class Mnemonics {

    private Mnemonics() {
    }

    public static String escaped(String text) {
        return text.replace("&", "&&");
    }
}
