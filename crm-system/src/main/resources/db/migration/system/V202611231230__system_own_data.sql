CREATE SEQUENCE sys_own_data_request_seq START WITH 50 INCREMENT BY 50;

-- What somebody wants to be changed in their own data; an administrator verifies it.
CREATE TABLE sys_own_data_request (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    employee_id BIGINT NOT NULL REFERENCES sys_employee (id),
    account_id BIGINT NOT NULL REFERENCES sys_account (id),
    phone NVARCHAR(200),
    mail NVARCHAR(400),
    address NVARCHAR(1200),
    state NVARCHAR(10) NOT NULL,
    asked_at DATETIME2(6) NOT NULL,
    decided_by BIGINT REFERENCES sys_account (id),
    decided_at DATETIME2(6),
    reason NVARCHAR(200)
);
CREATE INDEX sys_own_data_request_employee ON sys_own_data_request (employee_id, id);
CREATE INDEX sys_own_data_request_state ON sys_own_data_request (state, id);
