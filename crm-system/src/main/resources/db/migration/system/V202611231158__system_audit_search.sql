-- Newest first within each thing one can search for; H2 reads an index in its own direction only.
DROP INDEX sys_audit_entry_happened ON sys_audit_entry;
DROP INDEX sys_audit_entry_thing ON sys_audit_entry;
DROP INDEX sys_audit_entry_kind ON sys_audit_entry;
DROP INDEX sys_audit_entry_account ON sys_audit_entry;
DROP INDEX sys_audit_entry_action ON sys_audit_entry;
DROP INDEX sys_audit_entry_outcome ON sys_audit_entry;
CREATE INDEX sys_audit_entry_happened ON sys_audit_entry (happened_at DESC, id DESC);
CREATE INDEX sys_audit_entry_thing ON sys_audit_entry (thing, thing_id, happened_at DESC, id DESC);
CREATE INDEX sys_audit_entry_kind ON sys_audit_entry (thing, happened_at DESC, id DESC);
CREATE INDEX sys_audit_entry_account ON sys_audit_entry (account_name, happened_at DESC, id DESC);
CREATE INDEX sys_audit_entry_action ON sys_audit_entry (action, happened_at DESC, id DESC);
CREATE INDEX sys_audit_entry_deed ON sys_audit_entry (account_name, action, happened_at DESC, id DESC);
CREATE INDEX sys_audit_entry_outcome ON sys_audit_entry (outcome, happened_at DESC, id DESC);
