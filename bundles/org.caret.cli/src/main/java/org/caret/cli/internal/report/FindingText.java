package org.caret.cli.internal.report;

import java.io.PrintWriter;
import java.util.Locale;

import org.caret.cli.JsonWriter;
import org.caret.exchange.Finding;

/** A finding on a line of its own. */
final class FindingText {

    private FindingText() {
    }

    static void print(Finding finding, PrintWriter out) {
        StringBuilder line = new StringBuilder("  ").append(finding.record()).append(": ")
                .append(severity(finding)).append(' ').append(finding.rule());
        if (!finding.field().isEmpty()) {
            line.append(", ").append(finding.field());
        }
        if (!finding.value().isEmpty()) {
            line.append(" \"").append(finding.value()).append('"');
        }
        line.append(": ").append(finding.message());
        if (!finding.remedy().isEmpty()) {
            // The state's own texts end without a period.
            line.append(Character.isLetterOrDigit(line.charAt(line.length() - 1)) ? ". " : " ")
                    .append(finding.remedy());
        }
        out.println(line);
    }

    static void write(Finding finding, JsonWriter json) {
        json.beginObject().member("severity", severity(finding)).member("rule", finding.rule())
                .member("record", finding.record()).member("field", finding.field()).member("value", finding.value())
                .member("message", finding.message()).member("remedy", finding.remedy()).endObject();
    }

    private static String severity(Finding finding) {
        return finding.severity().name().toLowerCase(Locale.ROOT);
    }
}
