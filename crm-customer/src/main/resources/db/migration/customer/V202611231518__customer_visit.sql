-- A customer served by another branch than their own. Holds in one session of one account, until it is ended or expires.
CREATE SEQUENCE cus_visit_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE cus_visit (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    customer_id BIGINT NOT NULL REFERENCES cus_customer (id),
    home_unit_id BIGINT NOT NULL REFERENCES sys_unit (id),
    unit_id BIGINT NOT NULL REFERENCES sys_unit (id),
    account_id BIGINT NOT NULL,
    actor_name NVARCHAR(120) NOT NULL,
    session_id BIGINT NOT NULL,
    started_at DATETIME2(6) NOT NULL,
    expires_at DATETIME2(6) NOT NULL,
    ended_at DATETIME2(6)
);
CREATE INDEX cus_visit_session ON cus_visit (session_id, customer_id);
CREATE INDEX cus_visit_started ON cus_visit (started_at, id);
CREATE INDEX cus_visit_home ON cus_visit (home_unit_id, started_at, id);
