-- Whether an import has written a record before: a changed one by its id, one that was made by the range it lies in.
CREATE INDEX sys_import_written_record ON sys_import_written (import_id, first_id);
CREATE INDEX sys_import_written_made ON sys_import_written (import_id, version_after, first_id, last_id);
