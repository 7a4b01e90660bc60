-- Whose order it is: nobody goes on with another person's.
ALTER TABLE cus_assignment ADD account_id BIGINT;
