-- The history of one record is asked for by its id; the first version could only find it by reading the whole audit.
create index "AUDIT_ENTRY_RECORD" on "AUDIT_ENTRY" ("RECORD_ID");
