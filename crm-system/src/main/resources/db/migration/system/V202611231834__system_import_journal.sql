-- What the rows of an import made or changed, in the order of writing, so that the import can be undone as a whole.
-- Records that were made lie in ranges of ids, version_after is NULL; of a changed one before_image is what it held, encrypted.
CREATE SEQUENCE sys_import_written_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE sys_import_written (
    id BIGINT NOT NULL PRIMARY KEY,
    import_id BIGINT NOT NULL REFERENCES sys_import (id),
    first_id BIGINT NOT NULL,
    last_id BIGINT NOT NULL,
    version_after BIGINT,
    before_image NVARCHAR(MAX)
);
CREATE INDEX sys_import_written_import ON sys_import_written (import_id, id);
