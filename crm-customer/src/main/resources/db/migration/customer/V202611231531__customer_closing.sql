-- Cancellations of accounts: asked for with the document shown again, then the final bill, then closed when nothing is
-- owed. One account may be cancelled, taken back and cancelled again. why is encrypted, people write names into it.
CREATE SEQUENCE cus_closing_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE cus_closing (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    customer_id BIGINT NOT NULL REFERENCES cus_customer (id),
    state NVARCHAR(12) NOT NULL,
    reason NVARCHAR(20) NOT NULL,
    why NVARCHAR(2000),
    status_before NVARCHAR(20) NOT NULL,
    asked_at DATETIME2(6) NOT NULL,
    asked_by NVARCHAR(120) NOT NULL,
    billed_at DATETIME2(6),
    final_bill DECIMAL(12,2),
    ended_at DATETIME2(6),
    ended_by NVARCHAR(120)
);
CREATE INDEX cus_closing_customer ON cus_closing (customer_id, id);
CREATE INDEX cus_closing_state ON cus_closing (state, asked_at, id);
