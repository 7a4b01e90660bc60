-- Openings that a second person looks at. submitted_by is the employee who opened; submitted_account hears of the
-- decision. One opening has one row, asked back and submitted again included.
CREATE SEQUENCE cus_opening_review_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE cus_opening_review (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    customer_id BIGINT NOT NULL UNIQUE REFERENCES cus_customer (id),
    state NVARCHAR(12) NOT NULL,
    submitted_by BIGINT,
    submitted_account BIGINT,
    submitter_name NVARCHAR(120) NOT NULL,
    submitted_at DATETIME2(6) NOT NULL,
    decided_by BIGINT,
    decider_name NVARCHAR(120),
    decided_at DATETIME2(6),
    words NVARCHAR(500)
);
CREATE INDEX cus_opening_review_state ON cus_opening_review (state, submitted_at, id);
CREATE INDEX cus_opening_review_submitter ON cus_opening_review (submitted_by, state, id);

INSERT INTO cus_opening_review (id, version, customer_id, state, submitted_by, submitter_name, submitted_at)
SELECT NEXT VALUE FOR cus_opening_review_seq, 1, c.id, 'WAITING', c.opened_by, COALESCE(e.name, '-'), c.opened_at
FROM cus_customer c LEFT JOIN sys_employee e ON e.id = c.opened_by WHERE c.status = 'IN_REVIEW';
