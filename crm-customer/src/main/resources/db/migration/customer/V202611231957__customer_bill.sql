-- Monthly bills and their lines as the billing system issues them. origin_key keeps one number from coming in twice, until the
-- import that brought it is undone. item_id is the charge in the open items, which tells
-- what is left to pay; unit_id the customer's branch when it was issued.
CREATE SEQUENCE cus_bill_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE cus_bill (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    number NVARCHAR(40) NOT NULL,
    origin_key NVARCHAR(60) NOT NULL UNIQUE,
    customer_id BIGINT NOT NULL REFERENCES cus_customer (id),
    unit_id BIGINT NOT NULL,
    bill_month DATE NOT NULL,
    issued_on DATE NOT NULL,
    due_on DATE NOT NULL,
    total DECIMAL(12,2) NOT NULL CHECK (total > 0),
    item_id BIGINT NOT NULL REFERENCES cus_open_item (id),
    state NVARCHAR(12) NOT NULL,
    import_id BIGINT
);
CREATE INDEX cus_bill_number ON cus_bill (number);
CREATE INDEX cus_bill_customer ON cus_bill (customer_id, bill_month);
CREATE INDEX cus_bill_item ON cus_bill (item_id);
CREATE INDEX cus_bill_month ON cus_bill (bill_month, id);
CREATE INDEX cus_bill_due ON cus_bill (due_on, id);

CREATE SEQUENCE cus_bill_line_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE cus_bill_line (
    id BIGINT NOT NULL PRIMARY KEY,
    bill_id BIGINT NOT NULL REFERENCES cus_bill (id),
    position INT NOT NULL,
    kind NVARCHAR(20) NOT NULL,
    description NVARCHAR(200),
    subscription_id BIGINT,
    quantity DECIMAL(14,3),
    amount DECIMAL(12,2) NOT NULL
);
CREATE INDEX cus_bill_line_bill ON cus_bill_line (bill_id, position);
