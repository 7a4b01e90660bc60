-- What was owed before there were books is booked on the day it was entered, and what ended on the day it ended.
UPDATE cus_open_item SET entry_id = NEXT VALUE FOR cus_ledger_entry_seq,
    rest = CASE WHEN ended IS NULL THEN amount ELSE 0 END;

INSERT INTO cus_ledger_entry (id, customer_id, unit_id, booked_on, booked_at, kind, debit, credit, amount, reference,
    actor_name)
SELECT i.entry_id, i.customer_id, c.unit_id, CAST(i.entered_at AS DATE), i.entered_at,
    CASE WHEN i.kind = 'OTHER' THEN 'OTHER_CHARGE' ELSE i.kind END, 'RECEIVABLE',
    CASE i.kind WHEN 'LATE_FEE' THEN 'LATE_FEE_REVENUE' WHEN 'EARLY_TERMINATION' THEN 'ENDING_CHARGE_REVENUE'
        WHEN 'OTHER' THEN 'OTHER_REVENUE' ELSE 'SERVICE_REVENUE' END,
    i.amount, i.reference, i.entered_by
FROM cus_open_item i JOIN cus_customer c ON c.id = i.customer_id;

INSERT INTO cus_ledger_entry (id, customer_id, unit_id, booked_on, booked_at, kind, debit, credit, amount, reference,
    reverses, actor_name)
SELECT NEXT VALUE FOR cus_ledger_entry_seq, e.customer_id, e.unit_id, i.ended_on, CAST(i.ended_on AS DATETIME2(6)),
    'REVERSAL', e.credit, e.debit, e.amount, e.reference, e.id, COALESCE(i.ended_by, '-')
FROM cus_ledger_entry e JOIN cus_open_item i ON i.entry_id = e.id WHERE i.ended = 'WITHDRAWN';
INSERT INTO cus_ledger_reversed (entry_id) SELECT entry_id FROM cus_open_item WHERE ended = 'WITHDRAWN';

-- For a moment the credit names the charge that it paid, until its own entry has a number.
INSERT INTO cus_credit (id, version, customer_id, entry_id, amount, rest)
SELECT NEXT VALUE FOR cus_credit_seq, 1, customer_id, entry_id, amount, 0 FROM cus_open_item WHERE ended = 'SETTLED';
INSERT INTO cus_allocation (id, customer_id, credit_id, item_id, amount, allocated_at)
SELECT NEXT VALUE FOR cus_allocation_seq, p.customer_id, p.id, i.id, p.amount, CAST(i.ended_on AS DATETIME2(6))
FROM cus_credit p JOIN cus_open_item i ON i.entry_id = p.entry_id;
UPDATE cus_credit SET entry_id = NEXT VALUE FOR cus_ledger_entry_seq;
INSERT INTO cus_ledger_entry (id, customer_id, unit_id, booked_on, booked_at, kind, debit, credit, amount, reference,
    actor_name)
SELECT p.entry_id, p.customer_id, c.unit_id, i.ended_on, CAST(i.ended_on AS DATETIME2(6)), 'PAYMENT',
    'BILLING_SYSTEM', 'RECEIVABLE', p.amount, i.reference, COALESCE(i.ended_by, '-')
FROM cus_credit p JOIN cus_allocation a ON a.credit_id = p.id JOIN cus_open_item i ON i.id = a.item_id
    JOIN cus_customer c ON c.id = p.customer_id;

ALTER TABLE cus_open_item ALTER COLUMN entry_id BIGINT NOT NULL;
ALTER TABLE cus_open_item ALTER COLUMN rest DECIMAL(12,2) NOT NULL;
ALTER TABLE cus_open_item ADD FOREIGN KEY (entry_id) REFERENCES cus_ledger_entry (id);
ALTER TABLE cus_credit ADD FOREIGN KEY (entry_id) REFERENCES cus_ledger_entry (id);
