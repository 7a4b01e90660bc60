CREATE SEQUENCE mkt_product_seq START WITH 50 INCREMENT BY 50;

-- Rates are CNY per minute or per GB, fees CNY per month, allowances minutes or GB per month.
CREATE TABLE mkt_product (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    number NVARCHAR(20) NOT NULL UNIQUE,
    name NVARCHAR(80) NOT NULL,
    name_en NVARCHAR(80) NOT NULL,
    kind NVARCHAR(16) NOT NULL,
    business_type NVARCHAR(16) NOT NULL,
    wired BIT NOT NULL,
    monthly_fee DECIMAL(12,2) NOT NULL,
    call_rate DECIMAL(10,4) NOT NULL,
    data_rate DECIMAL(10,4) NOT NULL,
    incoming_rate DECIMAL(10,4) NOT NULL,
    free_data_gb DECIMAL(10,2) NOT NULL,
    free_minutes INT NOT NULL,
    special_call_rate DECIMAL(10,4),
    special_incoming_rate DECIMAL(10,4),
    special_data_rate DECIMAL(10,4),
    roaming_call_rate DECIMAL(10,4),
    roaming_data_rate DECIMAL(10,4),
    area_of_use NVARCHAR(80),
    notes NVARCHAR(1000),
    responsibility NVARCHAR(1000),
    target_segment NVARCHAR(40),
    status NVARCHAR(12) NOT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE
);
CREATE INDEX mkt_product_status ON mkt_product (status, name, id);
