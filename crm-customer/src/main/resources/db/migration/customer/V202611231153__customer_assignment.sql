-- Handing many customers to one account manager in the background: either the ids that were picked, or a filter
-- (encrypted, it may hold a name or a number). after_id is the checkpoint, written with each chunk.
CREATE SEQUENCE cus_assignment_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE cus_assignment (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    manager_id BIGINT NOT NULL REFERENCES sys_employee (id),
    picked NVARCHAR(MAX),
    filter NVARCHAR(4000),
    after_id BIGINT NOT NULL,
    assigned BIGINT NOT NULL,
    skipped BIGINT NOT NULL,
    ordered_at DATETIME2(6) NOT NULL
);
