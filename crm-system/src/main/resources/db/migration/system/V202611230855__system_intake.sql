CREATE SEQUENCE sys_import_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE sys_import_reject_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE sys_import_mapping_seq START WITH 50 INCREMENT BY 50;

-- One file on its way in. next_row is the checkpoint; it moves in the transaction of the rows before it.
CREATE TABLE sys_import (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    kind NVARCHAR(40) NOT NULL,
    source NVARCHAR(80) NOT NULL,
    file_name NVARCHAR(200) NOT NULL,
    stored_name NVARCHAR(60),
    file_bytes BIGINT NOT NULL,
    sha256 NVARCHAR(64) NOT NULL,
    format NVARCHAR(8) NOT NULL,
    charset NVARCHAR(20) NOT NULL,
    bom BIT NOT NULL,
    separator NVARCHAR(1) NOT NULL,
    quote_sign NVARCHAR(1) NOT NULL,
    line_end NVARCHAR(4) NOT NULL,
    header NVARCHAR(MAX) NOT NULL,
    row_count BIGINT NOT NULL,
    mapping NVARCHAR(MAX) NOT NULL,
    account_id BIGINT NOT NULL,
    unit_id BIGINT NOT NULL,
    uploaded_at DATETIME2(6) NOT NULL,
    trial_run_id BIGINT,
    trial_accepted BIGINT NOT NULL,
    trial_rejected BIGINT NOT NULL,
    job_run_id BIGINT,
    claim NVARCHAR(40),
    next_row BIGINT NOT NULL,
    accepted BIGINT NOT NULL,
    rejected BIGINT NOT NULL
);
CREATE INDEX sys_import_sha ON sys_import (sha256, id);
CREATE INDEX sys_import_account ON sys_import (account_id, id);
CREATE INDEX sys_import_uploaded ON sys_import (uploaded_at, id);

-- raw is the whole row as it stood in the file, encrypted; trial marks what a dry run found.
CREATE TABLE sys_import_reject (
    id BIGINT NOT NULL PRIMARY KEY,
    import_id BIGINT NOT NULL REFERENCES sys_import (id),
    trial BIT NOT NULL,
    row_number BIGINT NOT NULL,
    line BIGINT NOT NULL,
    column_name NVARCHAR(200),
    field NVARCHAR(60),
    reason_key NVARCHAR(120) NOT NULL,
    reason_values NVARCHAR(1000) NOT NULL,
    raw NVARCHAR(MAX) NOT NULL
);
CREATE INDEX sys_import_reject_import ON sys_import_reject (import_id, trial, id);

-- How the columns of a source were mapped the last time.
CREATE TABLE sys_import_mapping (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    kind NVARCHAR(40) NOT NULL,
    source NVARCHAR(80) NOT NULL,
    unit_id BIGINT NOT NULL,
    header NVARCHAR(MAX) NOT NULL,
    mapping NVARCHAR(MAX) NOT NULL,
    changed_at DATETIME2(6) NOT NULL,
    UNIQUE (kind, source, unit_id)
);
