CREATE SEQUENCE sys_import_undo_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE sys_import_kept_seq START WITH 50 INCREMENT BY 50;

-- Whether somebody asked for an import to be undone; its own run goes on no more then.
ALTER TABLE sys_import ADD undone BIT NOT NULL DEFAULT 0;

-- The undoing of an import as a whole. next_entry and next_record are the checkpoint: what lies behind it in the journal is
-- taken back or kept; it moves in the transaction of the records.
CREATE TABLE sys_import_undo (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    import_id BIGINT NOT NULL UNIQUE REFERENCES sys_import (id),
    reason NVARCHAR(MAX) NOT NULL,
    account_id BIGINT NOT NULL,
    person_name NVARCHAR(120) NOT NULL,
    asked_at DATETIME2(6) NOT NULL,
    job_run_id BIGINT NOT NULL,
    claim NVARCHAR(40),
    next_entry BIGINT NOT NULL,
    next_record BIGINT NOT NULL,
    total BIGINT NOT NULL,
    undone BIGINT NOT NULL,
    kept BIGINT NOT NULL
);

-- The records that an undo left as they were, each with the reason.
CREATE TABLE sys_import_kept (
    id BIGINT NOT NULL PRIMARY KEY,
    import_id BIGINT NOT NULL REFERENCES sys_import (id),
    record_id BIGINT NOT NULL,
    record_name NVARCHAR(200) NOT NULL,
    reason_key NVARCHAR(120) NOT NULL,
    reason_values NVARCHAR(1000) NOT NULL
);
CREATE INDEX sys_import_kept_import ON sys_import_kept (import_id, id);
