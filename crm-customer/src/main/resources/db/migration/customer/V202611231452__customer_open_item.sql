-- What a customer owes, item by item, as a clerk enters it from the billing system; the ledger comes later. ended is
-- null while the item is owed, then SETTLED or WITHDRAWN.
CREATE SEQUENCE cus_open_item_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE cus_open_item (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    customer_id BIGINT NOT NULL REFERENCES cus_customer (id),
    kind NVARCHAR(20) NOT NULL,
    reference NVARCHAR(40) NOT NULL,
    amount DECIMAL(12,2) NOT NULL,
    due_on DATE NOT NULL,
    entered_at DATETIME2(6) NOT NULL,
    entered_by NVARCHAR(120) NOT NULL,
    ended NVARCHAR(12),
    ended_on DATE,
    ended_by NVARCHAR(120)
);
CREATE INDEX cus_open_item_customer ON cus_open_item (customer_id, ended, id);
