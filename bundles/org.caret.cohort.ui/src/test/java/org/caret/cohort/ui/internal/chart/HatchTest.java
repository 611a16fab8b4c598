package org.caret.cohort.ui.internal.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Shape;
import java.awt.geom.Area;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HatchTest {

    @Test
    void noTwoSquaresOfALegendLookAlike() {
        List<Shape> squares = new ArrayList<>(List.of(Hatch.unknown()));
        for (Hatch hatch : Hatch.values()) {
            squares.add(hatch.swatch());
        }
        for (int one = 0; one < squares.size(); one++) {
            for (int other = one + 1; other < squares.size(); other++) {
                assertFalse(new Area(squares.get(one)).equals(new Area(squares.get(other))), one + " and " + other);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Hatch.class)
    void aSquareIsFilledSaveForItsLines(Hatch hatch) {
        int filled = 0;
        for (double x = -6.5; x < 7; x++) {
            for (double y = -6.5; y < 7; y++) {
                filled += hatch.swatch().contains(x, y) ? 1 : 0;
            }
        }
        assertTrue(hatch == Hatch.NONE ? filled == 196 : filled > 60 && filled < 180, "filled: " + filled);
    }

    @Test
    void aSecondRoundBeginsWithAnotherHatch() {
        assertEquals(Hatch.NONE, Hatch.of(0));
        assertEquals(Hatch.BOTH, Hatch.of(4));
        assertEquals(Hatch.RISING, Hatch.of(5));
        assertEquals(Hatch.NONE, Hatch.of(9));
    }
}
