package org.caret.cohort.query;

import java.math.BigDecimal;

import org.caret.cohort.publicfile.Cell;
import org.caret.cohort.publicfile.Column;
import org.caret.cohort.publicfile.PublicRow;

/**
 * A comparison of a column with a number. What is suppressed is unknown and satisfies no comparison, not even <em>is not</em>.
 *
 * @param column a count or a rate
 */
public record NumberCondition(Column column, Operator operator, BigDecimal number) {

    /** How a number is compared. */
    public enum Operator {
        EQUAL("="), NOT_EQUAL("!="), AT_LEAST(">="), AT_MOST("<="), MORE(">"), LESS("<");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        /** As it is written between column and number. */
        public String sign() {
            return sign;
        }

        private boolean holds(int comparison) {
            return switch (this) {
            case EQUAL -> comparison == 0;
            case NOT_EQUAL -> comparison != 0;
            case AT_LEAST -> comparison >= 0;
            case AT_MOST -> comparison <= 0;
            case MORE -> comparison > 0;
            case LESS -> comparison < 0;
            };
        }
    }

    /** Whether the row's number is known and satisfies the comparison. */
    public boolean holds(PublicRow row) {
        Cell cell = switch (column) {
        case Column.Text text -> Cell.ABSENT;
        case Column.Count count -> row.count(count.measure());
        case Column.Rate rate -> row.rate(rate.measure());
        };
        return cell instanceof Cell.Known known && operator.holds(known.value().compareTo(number));
    }
}
