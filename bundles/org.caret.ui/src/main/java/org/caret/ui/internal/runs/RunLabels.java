package org.caret.ui.internal.runs;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.caret.exports.RememberedRun;
import org.caret.exports.RunState;
import org.caret.ui.internal.Icons;
import org.eclipse.osgi.util.NLS;

/** What people read of a run. */
public final class RunLabels {

    private final ZoneId zone;
    private final UnaryOperator<String> types;
    private final Map<String, String> schools;
    private final NumberFormat numbers = NumberFormat.getIntegerInstance();

    /**
     * @param zone of the times
     * @param types labels of export types by their ids
     * @param schools names by codes
     */
    RunLabels(ZoneId zone, UnaryOperator<String> types, Map<String, String> schools) {
        this.zone = zone;
        this.types = types;
        this.schools = Map.copyOf(schools);
    }

    String text(RememberedRun run, RunColumn column) {
        return switch (column) {
        case CREATED -> time(run.created());
        case TYPE -> type(run);
        case YEAR -> run.academicYear();
        case SITE -> site(RunOption.sites(run));
        case STATE -> state(run.state());
        case WRITTEN -> numbers.format(run.written());
        case LEFT_OUT -> numbers.format(run.leftOut());
        case FINDINGS -> numbers.format(run.findings());
        case USER -> run.user();
        case FILE -> run.fileName();
        };
    }

    /** The export type, and the place of the file among those that were written together. */
    private String type(RememberedRun run) {
        if (run.baseline()) {
            return NLS.bind(Messages.RunLabels_extract, run.recordType());
        }
        String type = types.apply(run.exportType());
        return run.part().map(part -> NLS.bind(Messages.RunLabels_part,
                new Object[] { type, part.number(), part.of() })).orElse(type);
    }

    private String time(Instant instant) {
        return DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").format(instant.atZone(zone));
    }

    private String site(List<String> codes) {
        return switch (codes.size()) {
        case 0 -> Messages.RunLabels_district;
        case 1 -> schools.getOrDefault(codes.get(0), codes.get(0));
        default -> NLS.bind(Messages.RunLabels_schools, codes.size());
        };
    }

    public static String state(RunState state) {
        return switch (state) {
        case CREATED -> Messages.RunLabels_created;
        case POSTED -> Messages.RunLabels_posted;
        case REJECTED -> Messages.RunLabels_rejected;
        };
    }

    static Icons icon(RunState state) {
        return switch (state) {
        case CREATED -> Icons.CREATED;
        case POSTED -> Icons.POSTED;
        case REJECTED -> Icons.REJECTED;
        };
    }
}
