package org.caret.cohort.view;

import java.util.List;
import java.util.OptionalInt;

import org.caret.cohort.publicfile.Cell;

/**
 * What a chart shows, as a table: every number of the chart is in it, for those who cannot see the chart and for spreadsheets.
 *
 * @param kind how it is drawn
 * @param title what it is about, without the numbers
 * @param caution what somebody should know who reads it; may be empty
 * @param unit {@code percent} or {@code percentage points}
 * @param columns headings of the columns
 * @param lines one for each series, as long as the columns
 * @param breakAfter the column behind which numbers follow other rules, so that no line may cross; empty where there is none
 */
public record ChartTable(Kind kind, String title, String caution, String unit, List<String> columns, List<Line> lines,
        OptionalInt breakAfter) {

    /** How a table is drawn. */
    public enum Kind {
        /** Lines over years. */
        TREND,
        /** Stacked bars of outcomes. */
        COMPOSITION,
        /** Bars to both sides of zero: a group against everybody. */
        GAPS,
        /** Bars side by side: agencies. */
        COMPARISON
    }

    /** A series: its name, and a cell for each column. */
    public record Line(String name, List<Cell> cells) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    public ChartTable {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /** Whether there is nothing to draw: no number is known or hidden. */
    public boolean isEmpty() {
        return lines.stream().flatMap(line -> line.cells().stream()).allMatch(cell -> cell == Cell.ABSENT);
    }
}
