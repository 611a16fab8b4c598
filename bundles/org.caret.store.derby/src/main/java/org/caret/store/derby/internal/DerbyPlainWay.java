package org.caret.store.derby.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

import org.caret.model.ModelPackage;
import org.caret.store.RolePath;
import org.caret.store.RowQuery;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.store.baseline.PlainWay;
import org.caret.store.derby.internal.baseline.PlainExport;
import org.caret.store.derby.internal.baseline.PlainInsert;
import org.caret.store.derby.internal.schema.Mapping;
import org.caret.store.derby.internal.sql.Session;
import org.caret.store.derby.internal.sql.SqlErrors;
import org.osgi.service.component.annotations.Component;

/** Plain SQL on the tables of open stores. */
@Component(service = PlainWay.class)
public final class DerbyPlainWay implements PlainWay {

    private final Mapping mapping = new Mapping(ModelPackage.eINSTANCE);

    @Override
    public long export(Store store, RowQuery query, List<RolePath> columns, Path output)
            throws StoreException, IOException {
        try (Session session = derby(store).session()) {
            return new PlainExport(mapping).run(session, query, columns, output);
        } catch (SQLException e) {
            throw SqlErrors.translate(e, "read the database");
        }
    }

    @Override
    public Insertion insert(Store from, Store into) throws StoreException {
        try (Session source = derby(from).session(); Session target = derby(into).session()) {
            return new PlainInsert(mapping).run(source, target);
        } catch (SQLException e) {
            throw SqlErrors.translate(e, "write the database");
        }
    }

    private static DerbyStore derby(Store store) {
        if (store instanceof DerbyStore derby) {
            return derby;
        }
        throw new IllegalArgumentException("not a store of this bundle: " + store.getClass().getName());
    }
}
