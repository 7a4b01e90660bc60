-- How far the latest rotation of the keys is; written together with the rows it tells of.
CREATE TABLE sys_key_rotation (
    id INT NOT NULL PRIMARY KEY,
    table_name NVARCHAR(60),
    last_row BIGINT NOT NULL,
    changed BIGINT NOT NULL,
    started_at DATETIME2(6) NOT NULL,
    finished_at DATETIME2(6)
);
