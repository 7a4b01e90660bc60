-- Closed months, and the frozen sums of each account of each unit in them.
CREATE TABLE cus_month (
    first_day DATE NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    closed_at DATETIME2(6) NOT NULL,
    closed_by NVARCHAR(120) NOT NULL
);
CREATE SEQUENCE cus_month_balance_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE cus_month_balance (
    id BIGINT NOT NULL PRIMARY KEY,
    first_day DATE NOT NULL REFERENCES cus_month (first_day),
    unit_id BIGINT NOT NULL,
    account NVARCHAR(24) NOT NULL,
    opening DECIMAL(16,2) NOT NULL,
    debit DECIMAL(16,2) NOT NULL,
    credit DECIMAL(16,2) NOT NULL,
    UNIQUE (first_day, unit_id, account)
);
