package org.caret.cli.internal.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

import org.junit.jupiter.api.Test;

class SamplesTest {

    @Test
    void aRuleThatIsSaidOftenHidesNoOtherAndTheGraverComesFirst() {
        Samples<String> samples = new Samples<>(8);
        for (int i = 0; i < 1000; i++) {
            samples.add(2, "OFTEN", "often " + i);
        }
        samples.add(1, "ONCE", "once");
        for (int i = 0; i < 4; i++) {
            samples.add(0, "GRAVE", "grave " + i);
        }
        assertEquals(List.of("grave 0", "grave 1", "  and 2 more of GRAVE", "once", "often 0", "often 1", "often 2",
                "often 3", "often 4", "  and 995 more of OFTEN", "  and 997 more; --list all prints them"),
                printed(samples));
    }

    @Test
    void everyRuleIsThereHoweverFewEntriesAreWanted() {
        Samples<String> samples = new Samples<>(1);
        samples.add(0, "B", "b");
        samples.add(0, "A", "a");
        assertEquals(List.of("a", "b"), printed(samples));
    }

    private static List<String> printed(Samples<String> samples) {
        StringWriter text = new StringWriter();
        try (PrintWriter out = new PrintWriter(text)) {
            samples.print(out, (entry, to) -> to.println(entry));
        }
        return text.toString().lines().toList();
    }
}
