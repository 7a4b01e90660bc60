-- Numbers that customers bring from another operator or take there. number, authorisation and why are encrypted.
CREATE SEQUENCE cus_porting_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE cus_porting (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    customer_id BIGINT NOT NULL REFERENCES cus_customer (id),
    subscription_id BIGINT REFERENCES cus_subscription (id),
    direction NVARCHAR(4) NOT NULL,
    number NVARCHAR(200) NOT NULL,
    other_operator NVARCHAR(20) NOT NULL,
    authorisation NVARCHAR(200) NOT NULL,
    valid_until DATETIME2(6) NOT NULL,
    product_id BIGINT,
    state NVARCHAR(12) NOT NULL,
    why NVARCHAR(2000),
    asked_at DATETIME2(6) NOT NULL,
    asked_by NVARCHAR(120) NOT NULL,
    moved_at DATETIME2(6) NOT NULL,
    moved_by NVARCHAR(120) NOT NULL
);
CREATE INDEX cus_porting_customer ON cus_porting (customer_id, id);
CREATE INDEX cus_porting_state ON cus_porting (state, asked_at, id);
CREATE INDEX cus_porting_number ON cus_porting (number, state);
