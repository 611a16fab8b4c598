package org.caret.imports.internal.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.caret.exchange.Finding;
import org.caret.exchange.Finding.Severity;
import org.caret.imports.internal.findings.FindingLog;
import org.caret.imports.internal.merge.Merge;
import org.caret.imports.internal.merge.Rules;
import org.caret.imports.internal.plan.KeyPart;
import org.caret.imports.internal.plan.Plan;
import org.caret.imports.internal.plan.Target;
import org.caret.model.ModelPackage;
import org.caret.store.ModelFacts;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Where sources hand their rows over: counts them, keeps out what the model cannot hold, and stages the rest. What no check
 * of a source knows about, such as a length the state does not publish, must not make the whole import fail at its end.
 */
public final class Staging implements RowSink {

    /** What the model asks of one slot. */
    private record Guard(int slot, int maxLength, boolean required) {
    }

    private static final int REPORT_INTERVAL = 0x3ff;
    private static final int ANY_LENGTH = Integer.MAX_VALUE;

    private final Merge merge;
    private final FindingLog log;
    private final IProgressMonitor monitor;
    private final List<Plan> plans;
    private final List<Guard[]> guards = new ArrayList<>();
    private long read;
    private long refused;

    /**
     * @param merge takes the good rows
     * @param monitor is told how many records have been read
     */
    public Staging(List<Plan> plans, Merge merge, FindingLog log, IProgressMonitor monitor) {
        this.plans = plans;
        this.merge = merge;
        this.log = log;
        this.monitor = monitor;
        plans.forEach(plan -> guards.add(guards(plan)));
    }

    /** Records read. */
    public long rowsRead() {
        return read;
    }

    /** Records that did not get as far as the merge. */
    public long rowsRefused() {
        return refused;
    }

    @Override
    public void read() {
        read++;
        if ((read & REPORT_INTERVAL) == 0) {
            monitor.subTask(String.format(Locale.ROOT, "%,d records read", read));
        }
    }

    @Override
    public void refused() {
        refused++;
    }

    @Override
    public void find(Finding finding) {
        log.add(finding);
    }

    @Override
    public void row(int plan, long line, @Nullable Object[] values) throws IOException {
        for (Guard guard : guards.get(plan)) {
            Object value = values[guard.slot];
            if (value == null && guard.required && rejected(plans.get(plan), line, values)) {
                return;
            }
            if (value == null ? guard.required : value instanceof String text && text.length() > guard.maxLength) {
                refused++;
                log.add(complaint(plans.get(plan), line, guard, value));
                return;
            }
        }
        merge.stage(plan, line, values);
    }

    /** A refused record that names nobody is still worth a finding: the state's. */
    private boolean rejected(Plan plan, long line, @Nullable Object[] values) {
        Target.Rejected rejected = rejected(plan);
        if (rejected != null) {
            merge.rejections().addUnmatched(plan, rejected, line, values, log);
        }
        return rejected != null;
    }

    private static Target.@Nullable Rejected rejected(Plan plan) {
        for (Target target : plan.targets()) {
            if (target instanceof Target.Rejected rejected) {
                return rejected;
            }
        }
        return null;
    }

    private static Finding complaint(Plan plan, long line, Guard guard, @Nullable Object value) {
        String field = plan.slots().get(guard.slot).label();
        return value == null
                ? new Finding(Severity.FATAL, Rules.KEY_BLANK, plan.row(line), field, "",
                        "The field is blank, and without it nobody can tell whom the row is about.", "Fill it.")
                : new Finding(Severity.FATAL, "IMPORT_TOO_LONG", plan.row(line), field, "",
                        "The text has more than " + guard.maxLength + " characters.", "Shorten it.");
    }

    private static Guard[] guards(Plan plan) {
        Target.Rejected rejected = rejected(plan);
        if (rejected != null) {
            return subjectGuards(plan, rejected);
        }
        int[] lengths = new int[plan.slots().size()];
        boolean[] required = new boolean[lengths.length];
        Arrays.fill(lengths, ANY_LENGTH);
        for (Target target : plan.targets()) {
            for (Target.Field field : target.fields()) {
                limit(lengths, field.slot(), ModelFacts.maxLength(field.attribute()).orElse(ANY_LENGTH));
            }
            if (target instanceof Target.Identified identified) {
                guardKey(identified, lengths, required);
            }
        }
        List<Guard> guards = new ArrayList<>();
        for (int slot = 0; slot < lengths.length; slot++) {
            if (required[slot] || lengths[slot] != ANY_LENGTH) {
                guards.add(new Guard(slot, lengths[slot], required[slot]));
            }
        }
        return guards.toArray(Guard[]::new);
    }

    /** Nothing of a refused record is stored; only whom it is about must be named. */
    private static Guard[] subjectGuards(Plan plan, Target.Rejected rejected) {
        Target.Identified subject = (Target.Identified) plan.target(rejected.subject());
        return subject.key().stream().filter(KeyPart.SlotValue.class::isInstance)
                .map(part -> new Guard(((KeyPart.SlotValue) part).slot(), ANY_LENGTH, true)).toArray(Guard[]::new);
    }

    /** What a district object is found by must be there, and the day of a dated record; other keys may have gaps. */
    private static void guardKey(Target.Identified target, int[] lengths, boolean[] required) {
        boolean anchor = target.key().stream().anyMatch(KeyPart.TheDistrict.class::isInstance);
        for (KeyPart part : target.key()) {
            if (part instanceof KeyPart.SlotValue value) {
                required[value.slot()] |= anchor || isStart(value.feature());
                if (value.feature() instanceof EAttribute attribute) {
                    limit(lengths, value.slot(), ModelFacts.maxLength(attribute).orElse(ANY_LENGTH));
                }
            }
        }
    }

    private static boolean isStart(EStructuralFeature feature) {
        return feature == ModelPackage.Literals.DATED_RECORD__START
                || feature == ModelPackage.Literals.ENROLLMENT__START;
    }

    private static void limit(int[] lengths, int slot, int length) {
        lengths[slot] = Math.min(lengths[slot], length);
    }
}
