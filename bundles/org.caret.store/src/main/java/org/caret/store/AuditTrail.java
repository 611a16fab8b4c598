package org.caret.store;

import java.util.List;

import org.eclipse.emf.ecore.EClass;

/** Who changed what and when. Entries are written with the change they tell of and never altered. */
public interface AuditTrail {

    /** Everything that happened to one record, oldest first; also after it was deleted. */
    List<AuditEntry> ofRecord(EClass type, long id) throws StoreException;

    /** The first entries of one commit, in the order the changes were made. */
    List<AuditEntry> ofChange(long change, int limit) throws StoreException;
}
