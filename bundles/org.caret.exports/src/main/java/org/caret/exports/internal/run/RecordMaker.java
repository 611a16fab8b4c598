package org.caret.exports.internal.run;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.caret.exchange.BoundLayout;
import org.caret.exchange.FieldBinding;
import org.caret.exchange.FieldBinding.Source;
import org.caret.exchange.Finding;
import org.caret.exchange.RecordBinder;
import org.caret.exports.Amendment;
import org.caret.exports.Amendment.Remark;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.eclipse.jdt.annotation.Nullable;

/** Makes the fields of a row's record: bind, amend, check. Belongs to one thread. */
final class RecordMaker {

    private final BoundLayout bound;
    private final RecordBinder binder;
    private final RunChecks checks;
    private final Map<RolePath, int[]> indexes = new HashMap<>();

    RecordMaker(BoundLayout bound, RecordBinder binder, RunChecks checks) {
        this.bound = bound;
        this.binder = binder;
        this.checks = checks;
    }

    /** The fields of a row's record as the bindings make them. */
    String[] bind(Row row) {
        return binder.bind(row);
    }

    /**
     * Amends and checks the fields of a record in place.
     *
     * @param trace is told of each amendment; null where nobody watches
     */
    RecordDraft draft(Row row, String[] fields, Amendment[] amendments, RecordName name, @Nullable OpenTrace trace) {
        RecordDraft draft = new RecordDraft(row, fields, amendments, name, trace);
        for (Amendment amendment : amendments) {
            amend(draft, amendment);
            draft.amended(amendment);
        }
        checks.single().check(fields, draft::name, draft::add);
        return draft;
    }

    /** Checks the records of a group against each other, as far as they would be written. */
    void checkTogether(List<RecordDraft> drafts) {
        if (drafts.size() > 1 && !checks.together().isEmpty()) {
            checks.together().check(drafts.stream().filter(RecordDraft::fit).toList());
        }
    }

    /** The fields of a row's record as amended, without checks and remarks. */
    String[] amended(Row row, Amendment[] amendments) {
        String[] fields = binder.bind(row);
        for (Amendment amendment : amendments) {
            change(fields, amendment);
        }
        return fields;
    }

    /** Indexes of the fields that amendments change. */
    BitSet amended(Amendment[] amendments) {
        BitSet amended = new BitSet();
        for (Amendment amendment : amendments) {
            amendment.blanked().forEach(path -> IntStream.of(indexes(path)).forEach(amended::set));
            amendment.replaced().keySet().forEach(path -> IntStream.of(indexes(path)).forEach(amended::set));
        }
        return amended;
    }

    private void amend(RecordDraft draft, Amendment amendment) {
        Remark remark = amendment.remark().orElse(null);
        if (remark != null) {
            draft.add(finding(remark, amendment, draft.fields(), draft.name()));
        }
        change(draft.fields(), amendment);
    }

    private void change(String[] fields, Amendment amendment) {
        for (RolePath path : amendment.blanked()) {
            for (int index : indexes(path)) {
                fields[index] = "";
            }
        }
        amendment.replaced().forEach((path, value) -> {
            for (int index : indexes(path)) {
                fields[index] = binder.text(index, value);
            }
        });
    }

    /** Names the field and its own value where just one field is replaced. */
    private Finding finding(Remark remark, Amendment amendment, String[] fields, String name) {
        int[] replaced = amendment.replaced().size() == 1 ? indexes(amendment.replaced().keySet().iterator().next())
                : new int[0];
        if (replaced.length != 1) {
            return new Finding(remark.severity(), remark.rule(), name, "", "", remark.message(), remark.remedy());
        }
        FieldBinding binding = bound.fields().get(replaced[0]);
        return new Finding(remark.severity(), remark.rule(), name, binding.field().name(),
                binding.personal() ? "" : fields[replaced[0]], remark.message(), remark.remedy());
    }

    private int[] indexes(RolePath path) {
        return indexes.computeIfAbsent(path, one -> IntStream.range(0, bound.fields().size())
                .filter(i -> bound.fields().get(i).source() instanceof Source.Path source && source.path().equals(one))
                .toArray());
    }
}
