package org.caret.exchange.check;

import java.util.List;

/**
 * Fields that pass some check only because the facts for it are not known.
 *
 * @param length names of text fields whose greatest length is not known
 * @param codes names of coded fields of which no list of codes is known
 * @param requirement names of fields of which it is not known whether they must be filled
 */
public record CheckGaps(List<String> length, List<String> codes, List<String> requirement) {

    public CheckGaps {
        length = List.copyOf(length);
        codes = List.copyOf(codes);
        requirement = List.copyOf(requirement);
    }
}
