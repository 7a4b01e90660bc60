-- Each entry bears a mark made with a key that is not in the database; a job gives it a place in the chain and a link
-- over the link before it. Writers only ever insert.
ALTER TABLE sys_audit_entry ADD mark VARBINARY(32);
ALTER TABLE sys_audit_entry ADD place BIGINT;
ALTER TABLE sys_audit_entry ADD link VARBINARY(32);
CREATE INDEX sys_audit_entry_place ON sys_audit_entry (place, id);

CREATE TABLE sys_audit_chain (
    id INT NOT NULL PRIMARY KEY,
    place BIGINT NOT NULL,
    link VARBINARY(32),
    sealed_at DATETIME2(6),
    verified_at DATETIME2(6),
    verified_entries BIGINT,
    finding NVARCHAR(20),
    finding_place BIGINT,
    finding_entry BIGINT
);
INSERT INTO sys_audit_chain (id, place) VALUES (1, 0);

CREATE TABLE sys_audit_archive (
    last_place BIGINT NOT NULL PRIMARY KEY,
    first_place BIGINT NOT NULL,
    last_link VARBINARY(32) NOT NULL,
    first_at DATETIME2(6) NOT NULL,
    last_at DATETIME2(6) NOT NULL,
    file_name NVARCHAR(120) NOT NULL,
    checksum NVARCHAR(64) NOT NULL,
    made_at DATETIME2(6) NOT NULL,
    mark VARBINARY(32) NOT NULL
);

-- Newest first within each thing one can search for.
DROP INDEX sys_audit_entry_thing ON sys_audit_entry;
DROP INDEX sys_audit_entry_account ON sys_audit_entry;
CREATE INDEX sys_audit_entry_thing ON sys_audit_entry (thing, thing_id, happened_at, id);
CREATE INDEX sys_audit_entry_kind ON sys_audit_entry (thing, happened_at, id);
CREATE INDEX sys_audit_entry_account ON sys_audit_entry (account_name, happened_at, id);
CREATE INDEX sys_audit_entry_action ON sys_audit_entry (action, happened_at, id);
CREATE INDEX sys_audit_entry_outcome ON sys_audit_entry (outcome, happened_at, id);
