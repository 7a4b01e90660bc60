-- The monthly fee that a term was agreed for, less what was paid for stepping down within it. Leaving is reckoned from it,
-- so that nobody pays twice for the same step.
ALTER TABLE cus_subscription ADD bound_fee DECIMAL(12,2);
