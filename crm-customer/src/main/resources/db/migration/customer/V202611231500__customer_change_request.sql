-- Changes of sensitive fields, and erasures, that a second person looks at. The values are encrypted; about names the
-- fields, for lists.
CREATE SEQUENCE cus_change_request_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE cus_change_request (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    customer_id BIGINT NOT NULL REFERENCES cus_customer (id),
    kind NVARCHAR(12) NOT NULL,
    about NVARCHAR(200) NOT NULL,
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
CREATE INDEX cus_change_request_customer ON cus_change_request (customer_id, state, id);
CREATE INDEX cus_change_request_state ON cus_change_request (state, submitted_at, id);
CREATE INDEX cus_change_request_submitter ON cus_change_request (submitted_by, state, id);

CREATE SEQUENCE cus_change_line_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE cus_change_line (
    id BIGINT NOT NULL PRIMARY KEY,
    request_id BIGINT NOT NULL REFERENCES cus_change_request (id),
    field NVARCHAR(40) NOT NULL,
    value_from NVARCHAR(2000),
    value_to NVARCHAR(2000)
);
CREATE INDEX cus_change_line_request ON cus_change_line (request_id, id);
