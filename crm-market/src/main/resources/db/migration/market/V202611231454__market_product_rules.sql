-- What has to hold before a product is sold. A product without rows of a kind is not limited in that way.
-- A repeatable product can be had more than once for the same package, such as a data pack.
ALTER TABLE mkt_product ADD repeatable BIT DEFAULT 0 NOT NULL;

CREATE SEQUENCE mkt_product_tie_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE mkt_product_limit_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE mkt_product_term_seq START WITH 50 INCREMENT BY 50;

-- NEEDS: of the rows with one choice_no, any one fulfils it: another product, or any package of a line of business.
-- EXCLUDES: holds in both directions.
CREATE TABLE mkt_product_tie (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    product_id BIGINT NOT NULL REFERENCES mkt_product (id),
    kind NVARCHAR(12) NOT NULL,
    choice_no INT NOT NULL,
    other_product_id BIGINT REFERENCES mkt_product (id),
    business_type NVARCHAR(16)
);
CREATE INDEX mkt_product_tie_product ON mkt_product_tie (product_id, id);

-- Where and to whom: a unit stands for itself and all below it.
CREATE TABLE mkt_product_limit (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    product_id BIGINT NOT NULL REFERENCES mkt_product (id),
    unit_id BIGINT REFERENCES sys_unit (id),
    customer_class NVARCHAR(16)
);
CREATE INDEX mkt_product_limit_product ON mkt_product_limit (product_id, id);

-- Contract terms offered; 0 months is no term. Leaving earlier costs months that remain (those begun count in full)
-- times ending_share times the monthly fee.
CREATE TABLE mkt_product_term (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    product_id BIGINT NOT NULL REFERENCES mkt_product (id),
    months INT NOT NULL,
    ending_share DECIMAL(5,4) NOT NULL,
    UNIQUE (product_id, months)
);
