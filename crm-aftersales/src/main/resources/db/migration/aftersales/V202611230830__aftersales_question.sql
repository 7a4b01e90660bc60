CREATE SEQUENCE aft_question_seq START WITH 50 INCREMENT BY 50;

-- The standard question bank; entries are withdrawn by their validity, never deleted.
CREATE TABLE aft_question (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    question NVARCHAR(300) NOT NULL,
    answer NVARCHAR(MAX) NOT NULL,
    tags NVARCHAR(200),
    product NVARCHAR(80),
    valid_from DATE NOT NULL,
    valid_to DATE,
    changed_at DATETIME2(6) NOT NULL,
    changed_by NVARCHAR(120) NOT NULL
);
CREATE INDEX aft_question_changed ON aft_question (changed_at, id);
