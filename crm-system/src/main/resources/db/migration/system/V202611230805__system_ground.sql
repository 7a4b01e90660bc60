CREATE SEQUENCE sys_audit_entry_seq START WITH 50 INCREMENT BY 50;

CREATE TABLE sys_audit_entry (
    id BIGINT NOT NULL PRIMARY KEY,
    happened_at DATETIME2(6) NOT NULL,
    account_id BIGINT,
    account_name NVARCHAR(80),
    address NVARCHAR(64),
    action NVARCHAR(80) NOT NULL,
    thing NVARCHAR(40) NOT NULL,
    thing_id NVARCHAR(64),
    outcome NVARCHAR(10) NOT NULL,
    before_values NVARCHAR(MAX),
    after_values NVARCHAR(MAX)
);
CREATE INDEX sys_audit_entry_happened ON sys_audit_entry (happened_at, id);
CREATE INDEX sys_audit_entry_thing ON sys_audit_entry (thing, thing_id, id);
CREATE INDEX sys_audit_entry_account ON sys_audit_entry (account_name, id);

CREATE TABLE sys_setting (
    setting_key NVARCHAR(80) NOT NULL PRIMARY KEY,
    setting_value NVARCHAR(400) NOT NULL,
    version BIGINT NOT NULL
);
