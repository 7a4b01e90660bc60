-- A cashier's day: what went through one till on one date. open_key finds the open day of a cashier and lets there be one
-- at most for each date; once handed in it names the row alone. reason and words are encrypted.
CREATE SEQUENCE cus_cash_day_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE cus_cash_day (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    account_id BIGINT NOT NULL,
    employee_id BIGINT,
    cashier_name NVARCHAR(120) NOT NULL,
    unit_id BIGINT NOT NULL,
    on_day DATE NOT NULL,
    open_key NVARCHAR(40) NOT NULL UNIQUE,
    state NVARCHAR(12) NOT NULL,
    opened_at DATETIME2(6) NOT NULL,
    expected_cash DECIMAL(14,2),
    counted_cash DECIMAL(14,2),
    reason NVARCHAR(2000),
    handed_in_at DATETIME2(6),
    checker_name NVARCHAR(120),
    checked_at DATETIME2(6),
    words NVARCHAR(2000)
);
CREATE INDEX cus_cash_day_state ON cus_cash_day (state, on_day, id);
CREATE INDEX cus_cash_day_account ON cus_cash_day (account_id, on_day, id);

-- Payments, their reversals, and credit paid back; amount is more than zero in either direction. origin_key is the form
-- at the counter, the payment that is reversed, or source and number in another system: what comes twice is refused.
CREATE SEQUENCE cus_payment_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE cus_payment_number_seq START WITH 100000001 INCREMENT BY 1;
CREATE TABLE cus_payment (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    number NVARCHAR(20) NOT NULL UNIQUE,
    kind NVARCHAR(12) NOT NULL,
    state NVARCHAR(12) NOT NULL,
    customer_id BIGINT NOT NULL REFERENCES cus_customer (id),
    unit_id BIGINT NOT NULL,
    cashier_account BIGINT,
    cashier_name NVARCHAR(120) NOT NULL,
    method NVARCHAR(16) NOT NULL,
    amount DECIMAL(12,2) NOT NULL CHECK (amount > 0),
    cash_received DECIMAL(12,2),
    paid_on DATE NOT NULL,
    taken_at DATETIME2(6) NOT NULL,
    credit_id BIGINT REFERENCES cus_credit (id),
    cash_day_id BIGINT REFERENCES cus_cash_day (id),
    reverses_id BIGINT REFERENCES cus_payment (id),
    reason NVARCHAR(2000),
    external_reference NVARCHAR(60),
    origin_key NVARCHAR(120) NOT NULL UNIQUE,
    import_id BIGINT
);
CREATE INDEX cus_payment_customer ON cus_payment (customer_id, id);
CREATE INDEX cus_payment_newest ON cus_payment (paid_on DESC, id DESC);
CREATE INDEX cus_payment_day ON cus_payment (cash_day_id, id);
CREATE INDEX cus_payment_external ON cus_payment (external_reference);

-- Corrections of accounts that wait for a second person, or were decided on by one. reason is encrypted.
CREATE SEQUENCE cus_adjustment_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE cus_adjustment_number_seq START WITH 100000001 INCREMENT BY 1;
CREATE TABLE cus_adjustment (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    number NVARCHAR(20) NOT NULL UNIQUE,
    customer_id BIGINT NOT NULL REFERENCES cus_customer (id),
    kind NVARCHAR(12) NOT NULL,
    amount DECIMAL(12,2) NOT NULL CHECK (amount > 0),
    item_id BIGINT REFERENCES cus_open_item (id),
    item_reference NVARCHAR(40),
    reason NVARCHAR(2000),
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
CREATE INDEX cus_adjustment_customer ON cus_adjustment (customer_id, id);
CREATE INDEX cus_adjustment_state ON cus_adjustment (state, id);
