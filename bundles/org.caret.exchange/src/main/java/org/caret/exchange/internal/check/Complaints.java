package org.caret.exchange.internal.check;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.caret.exchange.BoundLayout;
import org.caret.exchange.FieldBinding;
import org.caret.exchange.Finding;
import org.caret.exchange.Finding.Severity;

/** Makes the findings about one record after the other; the one place that decides whether a value may be shown. */
public final class Complaints {

    private final List<FieldBinding> bindings;
    private Supplier<String> record = () -> "";
    private Consumer<Finding> findings = finding -> {};

    public Complaints(BoundLayout layout) {
        bindings = layout.fields();
    }

    /** Turns to the next record. */
    public void begin(Supplier<String> nextRecord, Consumer<Finding> sink) {
        record = nextRecord;
        findings = sink;
    }

    void add(Severity severity, String rule, int field, String value, String message, String remedy) {
        FieldBinding binding = bindings.get(field);
        findings.accept(new Finding(severity, rule, record.get(), binding.field().name(),
                binding.personal() ? "" : value, message, remedy));
    }
}
