package org.caret.imports.internal.merge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

import org.caret.store.Condition;
import org.caret.store.RolePath;
import org.caret.store.RowQuery.Extent;
import org.caret.store.sort.ExternalSorter;
import org.caret.store.sort.SortKey;
import org.caret.store.sort.SortedRecords;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;

/** The rows of one pass on their way through the sorter. */
final class StagedPass implements AutoCloseable {

    /** Up to so many anchors are asked for by key; for more the whole class is read. */
    static final int FEW = 400;

    private static final int ARENA = 16 << 20;

    private final Pass pass;
    private final ExternalSorter sorter;
    private final SortKey key = new SortKey();
    private final Set<Object> firstKeys = new HashSet<>();
    private boolean many;
    private long rows;

    StagedPass(Pass pass, Path folder) {
        this.pass = pass;
        this.sorter = new ExternalSorter(folder, ARENA);
    }

    Pass pass() {
        return pass;
    }

    long rows() {
        return rows;
    }

    /** Adds an encoded row for a part; a row without the part's key is not about it. */
    void add(Part part, @Nullable Object[] values, RowCodec row) throws IOException {
        part.sortKey(values, key);
        sorter.add(key.array(), key.length(), row.array(), row.length());
        rows++;
        if (!many && values[part.keySlots()[0]] instanceof Object first && firstKeys.add(first)) {
            many = firstKeys.size() > FEW;
        }
    }

    SortedRecords sorted() throws IOException {
        return sorter.finish();
    }

    /** Which anchors the rows are about. */
    Condition scope() {
        EAttribute first = References.keyAttributes(pass.anchor()).get(0);
        return many ? Condition.ALL
                : new Condition.In(new RolePath(StoredClass.anchorRole(), first.getName()), firstKeys);
    }

    Extent extent() {
        return many ? Extent.DISTRICT : Extent.FEW;
    }

    @Override
    public void close() throws IOException {
        sorter.close();
    }
}
