package org.caret.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Map;

import org.junit.jupiter.api.Test;

class ValidationRulesTest {

    private final Map<String, ValidationRule> rules = Specifications.load().rules();

    @Test
    void everyRuleIsReadOnce() {
        assertEquals(198, rules.size());
        assertEquals("Fatal (inferred)", rules.get("GERR0001").severity());
        assertEquals("Warning", rules.get("SENR0028").severity());
    }

    @Test
    void everyRuleSaysWhatItDemandsAndWhereItWasRead() {
        rules.values().forEach(rule -> {
            assertFalse(rule.rule().isEmpty(), rule.id());
            assertFalse(rule.source().isEmpty(), rule.id());
        });
    }
}
