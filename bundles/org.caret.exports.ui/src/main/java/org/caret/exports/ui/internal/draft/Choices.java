package org.caret.exports.ui.internal.draft;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.caret.exchange.FileFormat;
import org.caret.exports.Arrangement;
import org.caret.exports.Arrangement.Extent;
import org.caret.exports.Arrangement.Split;
import org.caret.exports.ExportType;
import org.caret.exports.ui.ExportPreferences;
import org.caret.spec.AcademicYear;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/**
 * What was chosen for the last export, and for the last export of each type. Only what differs from the defaults is kept,
 * and what depends on the academic year is kept with it: last year's census date must not come back this year.
 */
public final class Choices {

    private static final String TYPE = "type";
    private static final String SCHOOLS = "schools";
    private static final String FORMAT = "format";
    private static final String INCLUDE_PREVIOUS = "includePrevious";
    private static final String INCLUDE_NOT_ENROLLED = "includeNotEnrolled";
    private static final String SPLIT = "split";
    private static final String CHANGES = "changesOnly";
    private static final String OPTIONS = "options";

    private final Preferences root;

    Choices(Preferences root) {
        this.root = root;
    }

    /** Those of this workbench. */
    public static Choices ofWorkbench() {
        return new Choices(InstanceScope.INSTANCE.getNode(ExportPreferences.NODE));
    }

    /** Id of the type that was exported last; may be empty or that of a type that is not installed any more. */
    String type() {
        return root.get(TYPE, "");
    }

    /** Codes; none for the district. */
    List<String> schools() {
        return Arrays.stream(root.get(SCHOOLS, "").split(",")).filter(code -> !code.isEmpty()).toList();
    }

    String folder() {
        return ExportPreferences.folder(root);
    }

    FileFormat format(ExportType type) {
        String name = node(type).get(FORMAT, "");
        return Arrays.stream(FileFormat.values()).filter(format -> format.name().equals(name)).findFirst()
                .orElse(type.format());
    }

    boolean includePrevious(ExportType type) {
        return node(type).getBoolean(INCLUDE_PREVIOUS, true);
    }

    /** How the type was divided last. That deletes are meant is said anew each time. */
    Arrangement arrangement(ExportType type) {
        String name = node(type).get(SPLIT, Split.NONE.name());
        Split split = Arrays.stream(Split.values()).filter(one -> one.name().equals(name)).findFirst()
                .orElse(Split.NONE);
        return Arrangement.PLAIN.withSplit(split)
                .withExtent(node(type).getBoolean(CHANGES, false) ? Extent.CHANGES : Extent.ALL);
    }

    Optional<Boolean> includeNotEnrolled(ExportType type, AcademicYear year) {
        return Optional.ofNullable(node(type, year).get(INCLUDE_NOT_ENROLLED, null)).map(Boolean::valueOf);
    }

    Map<String, String> options(ExportType type, AcademicYear year) {
        Map<String, String> values = new LinkedHashMap<>();
        Preferences kept = node(type, year).node(OPTIONS);
        for (ExportType.Option option : type.options()) {
            String value = kept.get(option.id(), null);
            if (value != null) {
                values.put(option.id(), value);
            }
        }
        return values;
    }

    private Preferences node(ExportType type) {
        return root.node(type.id());
    }

    private Preferences node(ExportType type, AcademicYear year) {
        return node(type).node(year.toString());
    }

    void remember(ExportDraft draft) {
        root.put(TYPE, draft.type().id());
        root.put(SCHOOLS, String.join(",", draft.sites()));
        ExportPreferences.used(root, draft.folder());
        Preferences ofType = node(draft.type());
        ofType.put(FORMAT, draft.format().name());
        ofType.putBoolean(INCLUDE_PREVIOUS, draft.includePrevious());
        ofType.put(SPLIT, draft.arrangement().split().name());
        ofType.putBoolean(CHANGES, draft.arrangement().extent() == Extent.CHANGES);
        Preferences ofYear = node(draft.type(), draft.year());
        put(ofYear, INCLUDE_NOT_ENROLLED, draft.includeNotEnrolledChoice().map(Object::toString));
        Map<String, String> chosen = draft.options().chosen();
        for (ExportType.Option option : draft.type().options()) {
            put(ofYear.node(OPTIONS), option.id(), Optional.ofNullable(chosen.get(option.id())));
        }
        try {
            root.flush();
        } catch (BackingStoreException e) {
            // They are still there until the workbench ends.
            ILog.of(Choices.class).warn(e.getMessage(), e);
        }
    }

    private static void put(Preferences node, String key, Optional<String> value) {
        value.ifPresentOrElse(text -> node.put(key, text), () -> node.remove(key));
    }
}
