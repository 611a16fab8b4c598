package org.caret.cohort.ui.internal.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.caret.cohort.publicfile.Cell;
import org.caret.cohort.view.ChartTable;
import org.caret.cohort.view.ChartTable.Kind;
import org.caret.cohort.view.ChartTable.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChartFilesTest {

    @TempDir
    Path folder = Path.of(".");

    private static ChartTable table(Kind kind, Cell last) {
        return new ChartTable(kind, "Rate <of> \"Oakland\" & others", "", "percent",
                List.of("2015\u201316", "2016\u201317"),
                List.of(new Line("Total", List.of(Cell.of(new BigDecimal("70.5")), Cell.of(new BigDecimal("80.0")))),
                        new Line("Hispanic", List.of(Cell.ABSENT, last))),
                kind == Kind.TREND ? OptionalInt.of(0) : OptionalInt.empty());
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindIsDrawnAsAPicture(Kind kind) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ChartFiles.png(table(kind, Cell.SUPPRESSED), bytes);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
        assertEquals(2000, image.getWidth());
        assertTrue(colours(image) > 10, "nothing is drawn");
    }

    private static long colours(BufferedImage image) {
        return java.util.Arrays
                .stream(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
                .distinct().count();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindIsDrawnAsWellFormedSvgWithTextAndNoPixels(Kind kind) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        SvgFiles.write(table(kind, Cell.SUPPRESSED), bytes);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        assertEquals("svg", factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes.toByteArray()))
                .getDocumentElement().getTagName());
        String text = bytes.toString(StandardCharsets.UTF_8);
        assertTrue(text.contains("Oakland"), "the title is no text");
        assertFalse(text.contains("<image"), "pixels in a vector file");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aHiddenNumberIsDrawnOtherwiseThanAZeroAndThanNone(Kind kind) {
        int[] hidden = pixels(table(kind, Cell.SUPPRESSED));
        assertFalse(java.util.Arrays.equals(hidden, pixels(table(kind, Cell.ABSENT))), "as if there were no number");
        assertFalse(java.util.Arrays.equals(hidden, pixels(table(kind, Cell.of(0)))), "as if it were zero");
        assertArrayEquals(hidden, pixels(table(kind, Cell.SUPPRESSED)));
    }

    private static int[] pixels(ChartTable table) {
        BufferedImage image = ChartFiles.image(table, Palette.PAPER, 600, 400, 1);
        return image.getRGB(0, 0, 600, 400, null, 0, 600);
    }

    @Test
    void darkSurroundingsGetADarkChart() {
        BufferedImage image = ChartFiles.image(table(Kind.TREND, Cell.of(5)), new Palette(true), 300, 200, 1);
        assertEquals(0x26282C, image.getRGB(1, 1) & 0xFFFFFF);
    }

    @Test
    void aFileThatFailsLeavesTheOldOneAndNoPart() throws IOException {
        Path target = Files.writeString(folder.resolve("chart.png"), "old");
        assertThrows(IOException.class, () -> ChartFiles.write(target, out -> {
            out.write(1);
            throw new IOException("full");
        }));
        assertEquals("old", Files.readString(target));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }
}
