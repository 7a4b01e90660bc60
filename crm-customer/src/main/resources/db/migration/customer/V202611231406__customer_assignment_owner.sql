-- The owner of orders from before they had one. SQL Server reads a script whole before it runs it, so that a column that
-- a script adds can be filled only by the next one.
UPDATE cus_assignment SET account_id = (
    SELECT MAX(r.account_id) FROM sys_job_run r
    WHERE r.job = 'customer.assignment.job' AND r.parameter = CAST(cus_assignment.id AS NVARCHAR(20)))
WHERE account_id IS NULL;
