package org.caret.exports;

import java.util.Set;

import org.caret.store.RolePath;

/**
 * Values of a row that are not sent although the model holds them, such as an exit that lies in the future. Each use is
 * reported as a finding. Keep instances as constants: a run prepares each one once.
 *
 * @param rule identifier of the rule for the finding, in capitals
 * @param message what was not sent and why
 * @param remedy what to do; may be empty
 * @param blanked every field bound to one of these paths is left blank
 */
public record Amendment(String rule, String message, String remedy, Set<RolePath> blanked) {

    public Amendment {
        blanked = Set.copyOf(blanked);
    }
}
