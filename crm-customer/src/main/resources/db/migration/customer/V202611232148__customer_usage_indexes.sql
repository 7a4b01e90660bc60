-- The masked other party, and a time without seconds, do not tell two records apart; how long, how much and for what do.
DROP INDEX cus_usage_record_once ON cus_usage_record;
CREATE UNIQUE INDEX cus_usage_record_once
    ON cus_usage_record (subscription_id, started_at, kind, other_party, seconds, megabytes, charge);

-- Single usages are shown by time, not by the order in which files came in.
DROP INDEX cus_usage_record_month ON cus_usage_record;
CREATE INDEX cus_usage_record_month ON cus_usage_record (customer_id, usage_month, started_at DESC, id DESC);

-- A branch with few rows must not walk a whole month to find them.
CREATE INDEX cus_usage_unit ON cus_usage (unit_id, usage_month DESC, id DESC);

-- Usage that comes in by customer number asks what the customer handed over.
CREATE INDEX cus_service_act_customer ON cus_service_act (customer_id, action);
