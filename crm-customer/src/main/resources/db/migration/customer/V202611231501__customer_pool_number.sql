-- The pool of service numbers. number is encrypted; ending is the last four characters backwards, kept only while the
-- number is free, so that it can be chosen by its ending and tells nothing of anybody's number. until_at ends a
-- reservation or a rest.
CREATE SEQUENCE cus_pool_number_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE cus_pool_number (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    number NVARCHAR(200) NOT NULL UNIQUE,
    business_type NVARCHAR(20) NOT NULL,
    unit_id BIGINT NOT NULL REFERENCES sys_unit (id),
    state NVARCHAR(12) NOT NULL,
    ending NVARCHAR(4),
    ported_in BIT NOT NULL,
    reserved_for BIGINT,
    reserved_by BIGINT,
    until_at DATETIME2(6)
);
CREATE INDEX cus_pool_number_unit ON cus_pool_number (unit_id, business_type, state, id);
CREATE INDEX cus_pool_number_ending ON cus_pool_number (unit_id, business_type, state, ending, id);
CREATE INDEX cus_pool_number_until ON cus_pool_number (state, until_at);
