package org.caret.exports.ui.internal.draft;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Values of the options of a draft's type: what was chosen, and the defaults of the academic year for everything else.
 */
public final class OptionValues {

    private final Supplier<Map<String, String>> defaults;
    private final Runnable changed;
    private final Map<String, String> chosen = new LinkedHashMap<>();

    /**
     * @param defaults of the type and year that the draft has at the moment, by id of the option
     * @param changed is run after a value was chosen
     */
    OptionValues(Supplier<Map<String, String>> defaults, Runnable changed) {
        this.defaults = defaults;
        this.changed = changed;
    }

    /** Takes over what was chosen at another time. */
    void restore(Map<String, String> values) {
        chosen.clear();
        chosen.putAll(values);
    }

    /** Those that are not as they are by default. */
    Map<String, String> chosen() {
        return Map.copyOf(chosen);
    }

    /** @throws IllegalArgumentException if the type has no such option */
    public String value(String id) {
        return chosen.getOrDefault(id, defaultValue(id));
    }

    /** @throws IllegalArgumentException if the type has no such option */
    public String defaultValue(String id) {
        String value = defaults.get().get(id);
        if (value == null) {
            throw new IllegalArgumentException("the export type has no option " + id);
        }
        return value;
    }

    /** @throws IllegalArgumentException if the type has no such option */
    public void set(String id, String value) {
        if (value.equals(defaultValue(id))) {
            chosen.remove(id);
        } else {
            chosen.put(id, value);
        }
        changed.run();
    }
}
