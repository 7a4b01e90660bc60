-- Terms that run are bound by the fee of today.
UPDATE cus_subscription SET bound_fee = monthly_fee WHERE contract_ends_on IS NOT NULL;
