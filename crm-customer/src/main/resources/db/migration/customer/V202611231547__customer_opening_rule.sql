-- Whether low-risk openings pass without review in a unit and, where nothing nearer is said, in those below it. No row: as
-- above; no row all the way up: as the parameter says.
CREATE TABLE cus_opening_rule (
    unit_id BIGINT NOT NULL PRIMARY KEY REFERENCES sys_unit (id),
    version BIGINT NOT NULL,
    choice NVARCHAR(12) NOT NULL
);
