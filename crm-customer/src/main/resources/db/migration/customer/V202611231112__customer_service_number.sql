-- The service numbers in use: one running subscription each, held by the unique key. A number is encrypted, the same
-- text for the same number. SQL Server takes two NULLs in a unique index for equal, hence a table of its own.
CREATE TABLE cus_service_number (
    subscription_id BIGINT NOT NULL PRIMARY KEY REFERENCES cus_subscription (id),
    number NVARCHAR(200) NOT NULL UNIQUE
);

INSERT INTO cus_service_number (subscription_id, number)
SELECT MIN(id), service_number FROM cus_subscription
WHERE service_number IS NOT NULL AND status <> 'ENDED'
GROUP BY service_number;
