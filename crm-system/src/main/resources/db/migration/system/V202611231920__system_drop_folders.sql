CREATE SEQUENCE sys_drop_source_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE sys_drop_file_seq START WITH 50 INCREMENT BY 50;

-- A folder into which another system puts files for import; folder is a name below the one configured root.
CREATE TABLE sys_drop_source (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    folder NVARCHAR(40) NOT NULL UNIQUE,
    kind NVARCHAR(40) NOT NULL,
    source NVARCHAR(80) NOT NULL,
    account_id BIGINT NOT NULL REFERENCES sys_account (id),
    account_name NVARCHAR(60) NOT NULL,
    starts_itself BIT NOT NULL,
    active BIT NOT NULL,
    problem NVARCHAR(120)
);

-- A file that lay there, and what became of it. bytes and modified_at are those of the last look.
CREATE TABLE sys_drop_file (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    source_id BIGINT NOT NULL REFERENCES sys_drop_source (id),
    file_name NVARCHAR(200) NOT NULL,
    bytes BIGINT NOT NULL,
    modified_at DATETIME2(6) NOT NULL,
    state NVARCHAR(10) NOT NULL,
    reason_key NVARCHAR(120),
    reason_values NVARCHAR(1000),
    import_id BIGINT REFERENCES sys_import (id),
    stays BIT NOT NULL,
    seen_at DATETIME2(6) NOT NULL
);
CREATE INDEX sys_drop_file_source ON sys_drop_file (source_id, id);
CREATE INDEX sys_drop_file_state ON sys_drop_file (state, id);
