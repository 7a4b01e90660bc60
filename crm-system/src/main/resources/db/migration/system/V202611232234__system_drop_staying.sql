-- Every look asks for the few files that stay where they lay.
CREATE INDEX sys_drop_file_stays ON sys_drop_file (source_id, stays);
