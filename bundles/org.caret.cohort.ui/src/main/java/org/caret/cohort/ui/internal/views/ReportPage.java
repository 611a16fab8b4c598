package org.caret.cohort.ui.internal.views;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.caret.cohort.publicfile.Cell;
import org.caret.cohort.ui.internal.chart.SvgFiles;
import org.caret.cohort.ui.internal.model.OutcomeChoice;
import org.caret.cohort.ui.internal.model.OutcomeChoice.Source;
import org.caret.cohort.ui.internal.model.OutcomeData;
import org.caret.cohort.view.Agency;
import org.caret.cohort.view.ChartTable;
import org.eclipse.osgi.util.NLS;

/**
 * One page to print: the charts of an agency, each with what must be known to read it. Needs no network and no other file.
 * On the screen the tables behind the charts follow, for those who hear the page and for copying; they are not printed.
 */
final class ReportPage {

    private static final int WIDTH = 560;
    private static final int HEIGHT = 335;

    private static final String STYLE = """
            body{font:11pt system-ui,sans-serif;margin:12mm;color:#1c1e22;background:#fff}
            h1{font-size:17pt;margin:0}
            p{margin:2mm 0}
            .mark{border:2px solid #a4262c;color:#a4262c;font-weight:bold;padding:2mm 4mm}
            .charts{display:grid;grid-template-columns:1fr 1fr;gap:4mm}
            .charts svg{width:100%;height:auto}
            table{border-collapse:collapse;margin:4mm 0;font-size:9pt}
            caption{text-align:left;font-weight:bold;padding:1mm 0}
            td,th{border:1px solid #c8ccd0;padding:1mm 2mm;text-align:right}
            td:first-child,th:first-child{text-align:left}
            footer{color:#5c6066;font-size:9pt}
            @media print{@page{size:letter landscape;margin:10mm} body{margin:0} p{font-size:9pt;margin:1mm 0}
            .charts{gap:2mm 4mm;break-inside:avoid} .charts figure{break-inside:avoid} .tables{display:none}}
            """;

    private final OutcomeData data;

    ReportPage(OutcomeData data) {
        this.data = data;
    }

    void write(OutputStream out) throws IOException {
        out.write(text().getBytes(StandardCharsets.UTF_8));
    }

    private String text() throws IOException {
        String agency = data.agency().map(Agency::name).orElse("");
        String year = data.choice().year().map(OutcomeChoice::text).orElse("");
        String title = NLS.bind(Messages.ReportPage_title, agency, year);
        StringBuilder page = new StringBuilder(
                "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
                .append(escape(title)).append("</title><style>").append(STYLE).append("</style></head><body>\n<h1>")
                .append(escape(title)).append("</h1>\n");
        if (data.choice().source() == Source.OWN_TRUE) {
            page.append("<p class=\"mark\">").append(escape(Messages.NumbersView_notForPublication)).append("</p>\n");
        }
        page.append("<p>").append(escape(data.note())).append("</p>\n<div class=\"charts\">\n");
        int number = 0;
        for (ChartTable chart : data.charts()) {
            page.append("<figure role=\"img\" aria-label=\"").append(escape(chart.title()))
                    .append("\" style=\"margin:0\">")
                    .append(svg(chart, number++)).append("</figure>\n");
        }
        page.append("</div>\n<div class=\"tables\">\n");
        data.charts().forEach(chart -> table(chart, page));
        return page.append("</div>\n<footer>").append(escape(Messages.ReportPage_footer))
                .append("</footer></body></html>\n").toString();
    }

    /** The element without its prolog; names inside must differ from those of the other charts on the page. */
    private static String svg(ChartTable chart, int number) throws IOException {
        String svg = SvgFiles.text(chart, WIDTH, HEIGHT);
        return svg.substring(svg.indexOf("<svg"))
                .replaceFirst("<svg", "<svg viewBox=\"0 0 " + WIDTH + ' ' + HEIGHT + '"')
                .replaceAll("id=\"", "id=\"c" + number + "-").replaceAll("url\\(#", "url(#c" + number + "-")
                .replaceAll("xlink:href=\"#", "xlink:href=\"#c" + number + "-");
    }

    private static void table(ChartTable chart, StringBuilder page) {
        page.append("<table><caption>").append(escape(chart.title())).append("</caption><thead><tr><th scope=\"col\">")
                .append(escape(chart.unit())).append("</th>");
        chart.columns().forEach(column -> page.append("<th scope=\"col\">").append(escape(column)).append("</th>"));
        page.append("</tr></thead><tbody>\n");
        for (ChartTable.Line line : chart.lines()) {
            page.append("<tr><th scope=\"row\">").append(escape(line.name())).append("</th>");
            line.cells().forEach(cell -> page.append("<td>")
                    .append(cell == Cell.SUPPRESSED ? escape(Messages.ChartView_hidden) : escape(cell.toString()))
                    .append("</td>"));
            page.append("</tr>\n");
        }
        page.append("</tbody></table>\n");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
