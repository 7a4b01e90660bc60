-- Billing clerks bring files of usage; a permission known before is not granted again by the program's start.
INSERT INTO sys_role_permission (role_id, permission)
SELECT r.id, 'system:import:run' FROM sys_role r
WHERE r.code = 'BILLING_CLERK' AND NOT EXISTS
    (SELECT 1 FROM sys_role_permission p WHERE p.role_id = r.id AND p.permission = 'system:import:run');
UPDATE sys_rights_version SET version = version + 1 WHERE id = 1;
