-- The day from which on money counts as paid: what another system took comes in later than it was paid. Null: the moment it
-- began to pay tells.
ALTER TABLE cus_credit ADD value_on DATE;
-- Who took a payment as a person, with whatever account.
ALTER TABLE cus_payment ADD cashier_employee BIGINT;
