-- What can be delivered where. place_plain is the beginning of addresses it stands for, in one notation; the longest one
-- that an address begins with counts. spare is NULL where nobody counts ports (radio), 0 where there are none left.
CREATE SEQUENCE cus_coverage_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE cus_coverage (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    unit_id BIGINT NOT NULL REFERENCES sys_unit (id),
    place NVARCHAR(120) NOT NULL,
    place_plain NVARCHAR(64) NOT NULL,
    business_type NVARCHAR(16) NOT NULL,
    technology NVARCHAR(12) NOT NULL,
    realistic_mbit INT,
    spare INT,
    note NVARCHAR(300),
    checked_on DATE NOT NULL,
    checked_by NVARCHAR(120) NOT NULL,
    removed BIT NOT NULL,
    UNIQUE (place_plain, business_type, unit_id)
);
CREATE INDEX cus_coverage_unit ON cus_coverage (unit_id, place_plain, id);
CREATE INDEX cus_coverage_checked ON cus_coverage (checked_on, id);

-- Which subscription holds a port where, so that none is given back twice.
CREATE TABLE cus_coverage_taking (
    subscription_id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    coverage_id BIGINT NOT NULL REFERENCES cus_coverage (id),
    taken_at DATETIME2(6) NOT NULL
);
CREATE INDEX cus_coverage_taking_area ON cus_coverage_taking (coverage_id);

-- Who changed what about an area, from what to what.
CREATE SEQUENCE cus_coverage_change_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE cus_coverage_change (
    id BIGINT NOT NULL PRIMARY KEY,
    coverage_id BIGINT NOT NULL REFERENCES cus_coverage (id),
    changed_at DATETIME2(6) NOT NULL,
    actor_name NVARCHAR(120) NOT NULL,
    field NVARCHAR(24) NOT NULL,
    value_from NVARCHAR(300),
    value_to NVARCHAR(300)
);
CREATE INDEX cus_coverage_change_area ON cus_coverage_change (coverage_id, id);
