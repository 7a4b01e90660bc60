-- The books, double entry: one row debits one account and credits another with the same amount. Rows are never changed
-- nor deleted. reason is encrypted, people write names into it. What was taken back stands in a table of its own, because
-- SQL Server takes two NULLs in a unique index for equal.
CREATE SEQUENCE cus_ledger_entry_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE cus_ledger_entry (
    id BIGINT NOT NULL PRIMARY KEY,
    customer_id BIGINT NOT NULL REFERENCES cus_customer (id),
    unit_id BIGINT NOT NULL,
    booked_on DATE NOT NULL,
    booked_at DATETIME2(6) NOT NULL,
    kind NVARCHAR(20) NOT NULL,
    debit NVARCHAR(24) NOT NULL,
    credit NVARCHAR(24) NOT NULL,
    amount DECIMAL(14,2) NOT NULL CHECK (amount > 0),
    reference NVARCHAR(40) NOT NULL,
    reason NVARCHAR(2000),
    reverses BIGINT REFERENCES cus_ledger_entry (id),
    actor_name NVARCHAR(120) NOT NULL,
    import_id BIGINT,
    CHECK (debit <> credit)
);
CREATE INDEX cus_ledger_entry_customer ON cus_ledger_entry (customer_id, booked_at, id);
CREATE INDEX cus_ledger_entry_day ON cus_ledger_entry (booked_on, unit_id);

CREATE TABLE cus_ledger_reversed (
    entry_id BIGINT NOT NULL PRIMARY KEY REFERENCES cus_ledger_entry (id)
);

-- Money and allowances of customers, and which of them paid which item; freed_at when either was taken back.
CREATE SEQUENCE cus_credit_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE cus_credit (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    customer_id BIGINT NOT NULL REFERENCES cus_customer (id),
    entry_id BIGINT NOT NULL,
    amount DECIMAL(12,2) NOT NULL CHECK (amount > 0),
    rest DECIMAL(12,2) NOT NULL CHECK (rest >= 0),
    taken_back_on DATE
);
CREATE INDEX cus_credit_customer ON cus_credit (customer_id, rest, id);

CREATE SEQUENCE cus_allocation_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE cus_allocation (
    id BIGINT NOT NULL PRIMARY KEY,
    customer_id BIGINT NOT NULL REFERENCES cus_customer (id),
    credit_id BIGINT NOT NULL REFERENCES cus_credit (id),
    item_id BIGINT NOT NULL REFERENCES cus_open_item (id),
    amount DECIMAL(12,2) NOT NULL CHECK (amount > 0),
    allocated_at DATETIME2(6) NOT NULL,
    freed_at DATETIME2(6)
);
CREATE INDEX cus_allocation_item ON cus_allocation (item_id);
CREATE INDEX cus_allocation_credit ON cus_allocation (credit_id);

-- Which booking an item is, and what is left of it.
ALTER TABLE cus_open_item ADD entry_id BIGINT;
ALTER TABLE cus_open_item ADD rest DECIMAL(12,2);
