package org.caret.ui.internal.imports;

import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;

/** Where somebody says the data comes from. Every file is recognised by itself all the same. */
enum ImportOrigin {

    /** Nothing was said. */
    ANY(Messages.ImportOrigin_any, Messages.ImportOrigin_anyText, List.of("*.txt;*.csv;*.tsv;*.xlsx;*.zip", "*.*")),
    CALPADS(Messages.ImportOrigin_calpads, Messages.ImportOrigin_calpadsText, List.of("*.txt;*.csv;*.xlsx", "*.*")),
    SSID(Messages.ImportOrigin_ssid, Messages.ImportOrigin_ssidText, List.of("*.txt;*.csv", "*.*")),
    ONEROSTER(Messages.ImportOrigin_oneRoster, Messages.ImportOrigin_oneRosterText, List.of("*.zip", "*.*")),
    TABLE(Messages.ImportOrigin_table, Messages.ImportOrigin_tableText, List.of("*.csv;*.tsv;*.txt;*.xlsx", "*.*"));

    private final String title;
    private final String explanation;
    private final List<String> filters;

    ImportOrigin(String title, String explanation, List<String> filters) {
        this.title = title;
        this.explanation = explanation;
        this.filters = filters;
    }

    /** The origin that plugin.xml names behind the class of a wizard. */
    static ImportOrigin of(@Nullable Object data) {
        return data instanceof String name ? valueOf(name.toUpperCase(Locale.ROOT)) : ANY;
    }

    String title() {
        return title;
    }

    String explanation() {
        return explanation;
    }

    /** For the dialog of the files, the usual ones first. */
    String[] filters() {
        return filters.toArray(String[]::new);
    }
}
