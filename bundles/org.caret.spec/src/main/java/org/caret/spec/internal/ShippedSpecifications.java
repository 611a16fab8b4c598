package org.caret.spec.internal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.caret.spec.CodeSets;
import org.caret.spec.Layouts;
import org.caret.spec.SchoolDirectory;
import org.caret.spec.Specifications;
import org.caret.spec.Submissions;
import org.caret.spec.ValidationRule;
import org.osgi.service.component.annotations.Component;

/** The data that ships with the bundle; every part is read when it is first used. Immutable, thread-safe. */
@Component(service = Specifications.class)
public final class ShippedSpecifications implements Specifications {

    private final Layouts layouts = new ShippedLayouts();
    private final CodeSets codeSets = new ShippedCodeSets();
    private final SchoolDirectory schools = new ShippedDirectory();
    private final Submissions submissions = new ShippedSubmissions();
    private final Lazy<Map<String, ValidationRule>> rules = new Lazy<>(ShippedSpecifications::readRules);

    @Override
    public Layouts layouts() {
        return layouts;
    }

    @Override
    public CodeSets codeSets() {
        return codeSets;
    }

    @Override
    public SchoolDirectory schools() {
        return schools;
    }

    @Override
    public Submissions submissions() {
        return submissions;
    }

    @Override
    public Map<String, ValidationRule> rules() {
        return rules.get();
    }

    private static Map<String, ValidationRule> readRules() {
        Map<String, ValidationRule> byId = new LinkedHashMap<>();
        DataTable.read("validation-rules.tsv", row -> new ValidationRule(row.getField("rule_id"), row.getField("file"),
                row.getField("severity"), row.getField("fields"), row.getField("rule"), row.getField("source")))
                .forEach(rule -> byId.put(rule.id(), rule));
        return Collections.unmodifiableMap(byId);
    }
}
