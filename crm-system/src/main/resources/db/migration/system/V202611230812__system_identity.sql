CREATE SEQUENCE sys_unit_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE sys_employee_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE sys_account_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE sys_role_seq START WITH 50 INCREMENT BY 50;

-- The tree of province, cities, counties and their departments.
CREATE TABLE sys_unit (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    code NVARCHAR(20) NOT NULL UNIQUE,
    name NVARCHAR(80) NOT NULL,
    name_en NVARCHAR(80) NOT NULL,
    kind NVARCHAR(12) NOT NULL,
    parent_id BIGINT REFERENCES sys_unit (id),
    region_code NVARCHAR(6),
    active BIT NOT NULL
);
CREATE INDEX sys_unit_parent ON sys_unit (parent_id);

CREATE TABLE sys_employee (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    number NVARCHAR(20) NOT NULL UNIQUE,
    name NVARCHAR(80) NOT NULL,
    name_latin NVARCHAR(120) NOT NULL,
    document_number NVARCHAR(200),
    phone NVARCHAR(200),
    mail NVARCHAR(400),
    address NVARCHAR(200),
    unit_id BIGINT NOT NULL REFERENCES sys_unit (id),
    position NVARCHAR(80),
    joined_on DATE NOT NULL,
    resigned_on DATE
);
CREATE INDEX sys_employee_unit ON sys_employee (unit_id);

-- A login; belongs to one portal and to an employee or a customer.
CREATE TABLE sys_account (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    portal NVARCHAR(14) NOT NULL,
    name NVARCHAR(60) NOT NULL,
    password_hash NVARCHAR(200) NOT NULL,
    must_change BIT NOT NULL,
    employee_id BIGINT REFERENCES sys_employee (id),
    customer_id BIGINT,
    failures INT NOT NULL,
    locked_until DATETIME2(6),
    last_login_at DATETIME2(6),
    last_login_from NVARCHAR(64),
    closed BIT NOT NULL,
    demo BIT NOT NULL,
    language NVARCHAR(10),
    theme NVARCHAR(10),
    UNIQUE (portal, name)
);
CREATE INDEX sys_account_employee ON sys_account (employee_id);

CREATE TABLE sys_role (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    code NVARCHAR(40) NOT NULL UNIQUE,
    name NVARCHAR(80) NOT NULL,
    name_en NVARCHAR(80) NOT NULL,
    portal NVARCHAR(14) NOT NULL,
    level INT NOT NULL,
    shipped BIT NOT NULL
);

CREATE TABLE sys_role_permission (
    role_id BIGINT NOT NULL REFERENCES sys_role (id),
    permission NVARCHAR(80) NOT NULL,
    PRIMARY KEY (role_id, permission)
);

CREATE TABLE sys_account_role (
    account_id BIGINT NOT NULL REFERENCES sys_account (id),
    role_id BIGINT NOT NULL REFERENCES sys_role (id),
    PRIMARY KEY (account_id, role_id)
);

-- Every permission the program has ever known, so that a grant taken away by an administrator does not come back.
CREATE TABLE sys_known_permission (
    permission NVARCHAR(80) NOT NULL PRIMARY KEY
);

-- One row; raised by every change of roles, grants, accounts or units, so that each node drops what it remembers.
CREATE TABLE sys_rights_version (
    id INT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL
);
INSERT INTO sys_rights_version (id, version) VALUES (1, 1);
