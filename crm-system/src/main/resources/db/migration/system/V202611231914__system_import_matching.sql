-- How rows meet the records that are there, and by which field these are recognised; NULL for the kind's usual way.
ALTER TABLE sys_import ADD write_mode NVARCHAR(8);
ALTER TABLE sys_import ADD match_key NVARCHAR(60);
ALTER TABLE sys_import_mapping ADD write_mode NVARCHAR(8);
ALTER TABLE sys_import_mapping ADD match_key NVARCHAR(60);
