package org.caret.cohort.ui.internal.chart;

import java.awt.Dimension;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.apache.batik.svggen.SVGGraphics2D;
import org.caret.cohort.view.ChartTable;
import org.w3c.dom.Document;

/** Charts as vectors. Apart from the other files, so that the library for it is loaded only when somebody asks for one. */
public final class SvgFiles {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private SvgFiles() {
    }

    /** A chart as SVG, on white. */
    public static void write(ChartTable table, OutputStream out) throws IOException {
        out.write(text(table, ChartFiles.WIDTH, ChartFiles.HEIGHT).getBytes(StandardCharsets.UTF_8));
    }

    /** A chart as the text of an SVG file, on white. */
    public static String text(ChartTable table, int width, int height) throws IOException {
        SVGGraphics2D g2 = new SVGGraphics2D(document());
        g2.setSVGCanvasSize(new Dimension(width, height));
        new ChartDrawing(table, Palette.PAPER).draw(g2, width, height);
        try (Writer text = new StringWriter()) {
            g2.stream(text, true);
            return text.toString();
        } finally {
            g2.dispose();
        }
    }

    private static Document document() throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().getDOMImplementation().createDocument(NAMESPACE, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IOException(e);
        }
    }
}
