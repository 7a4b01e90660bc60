-- Whose order it is: nobody goes on with another person's.
ALTER TABLE cus_assignment ADD account_id BIGINT;
UPDATE cus_assignment SET account_id = (
    SELECT MAX(r.account_id) FROM sys_job_run r
    WHERE r.job = 'customer.assignment.job' AND r.parameter = CAST(cus_assignment.id AS NVARCHAR(20)));
