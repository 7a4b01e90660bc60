-- Quartz keeps its plan here; only crm.system.jobs sees these tables.
CREATE TABLE sys_qrtz_job_details (
    sched_name NVARCHAR(120) NOT NULL,
    job_name NVARCHAR(200) NOT NULL,
    job_group NVARCHAR(200) NOT NULL,
    description NVARCHAR(250),
    job_class_name NVARCHAR(250) NOT NULL,
    is_durable BIT NOT NULL,
    is_nonconcurrent BIT NOT NULL,
    is_update_data BIT NOT NULL,
    requests_recovery BIT NOT NULL,
    job_data VARBINARY(MAX),
    PRIMARY KEY (sched_name, job_name, job_group)
);

CREATE TABLE sys_qrtz_triggers (
    sched_name NVARCHAR(120) NOT NULL,
    trigger_name NVARCHAR(200) NOT NULL,
    trigger_group NVARCHAR(200) NOT NULL,
    job_name NVARCHAR(200) NOT NULL,
    job_group NVARCHAR(200) NOT NULL,
    description NVARCHAR(250),
    next_fire_time BIGINT,
    prev_fire_time BIGINT,
    priority INT,
    trigger_state NVARCHAR(16) NOT NULL,
    trigger_type NVARCHAR(8) NOT NULL,
    start_time BIGINT NOT NULL,
    end_time BIGINT,
    calendar_name NVARCHAR(200),
    misfire_instr SMALLINT,
    job_data VARBINARY(MAX),
    PRIMARY KEY (sched_name, trigger_name, trigger_group),
    FOREIGN KEY (sched_name, job_name, job_group) REFERENCES sys_qrtz_job_details (sched_name, job_name, job_group)
);
CREATE INDEX sys_qrtz_triggers_next ON sys_qrtz_triggers (sched_name, trigger_state, next_fire_time);
CREATE INDEX sys_qrtz_triggers_job ON sys_qrtz_triggers (sched_name, job_name, job_group);

CREATE TABLE sys_qrtz_simple_triggers (
    sched_name NVARCHAR(120) NOT NULL,
    trigger_name NVARCHAR(200) NOT NULL,
    trigger_group NVARCHAR(200) NOT NULL,
    repeat_count BIGINT NOT NULL,
    repeat_interval BIGINT NOT NULL,
    times_triggered BIGINT NOT NULL,
    PRIMARY KEY (sched_name, trigger_name, trigger_group),
    FOREIGN KEY (sched_name, trigger_name, trigger_group)
        REFERENCES sys_qrtz_triggers (sched_name, trigger_name, trigger_group)
);

CREATE TABLE sys_qrtz_cron_triggers (
    sched_name NVARCHAR(120) NOT NULL,
    trigger_name NVARCHAR(200) NOT NULL,
    trigger_group NVARCHAR(200) NOT NULL,
    cron_expression NVARCHAR(120) NOT NULL,
    time_zone_id NVARCHAR(80),
    PRIMARY KEY (sched_name, trigger_name, trigger_group),
    FOREIGN KEY (sched_name, trigger_name, trigger_group)
        REFERENCES sys_qrtz_triggers (sched_name, trigger_name, trigger_group)
);

CREATE TABLE sys_qrtz_simprop_triggers (
    sched_name NVARCHAR(120) NOT NULL,
    trigger_name NVARCHAR(200) NOT NULL,
    trigger_group NVARCHAR(200) NOT NULL,
    str_prop_1 NVARCHAR(512),
    str_prop_2 NVARCHAR(512),
    str_prop_3 NVARCHAR(512),
    int_prop_1 INT,
    int_prop_2 INT,
    long_prop_1 BIGINT,
    long_prop_2 BIGINT,
    dec_prop_1 DECIMAL(13,4),
    dec_prop_2 DECIMAL(13,4),
    bool_prop_1 BIT,
    bool_prop_2 BIT,
    PRIMARY KEY (sched_name, trigger_name, trigger_group),
    FOREIGN KEY (sched_name, trigger_name, trigger_group)
        REFERENCES sys_qrtz_triggers (sched_name, trigger_name, trigger_group)
);

CREATE TABLE sys_qrtz_blob_triggers (
    sched_name NVARCHAR(120) NOT NULL,
    trigger_name NVARCHAR(200) NOT NULL,
    trigger_group NVARCHAR(200) NOT NULL,
    blob_data VARBINARY(MAX),
    PRIMARY KEY (sched_name, trigger_name, trigger_group),
    FOREIGN KEY (sched_name, trigger_name, trigger_group)
        REFERENCES sys_qrtz_triggers (sched_name, trigger_name, trigger_group)
);

CREATE TABLE sys_qrtz_calendars (
    sched_name NVARCHAR(120) NOT NULL,
    calendar_name NVARCHAR(200) NOT NULL,
    calendar VARBINARY(MAX) NOT NULL,
    PRIMARY KEY (sched_name, calendar_name)
);

CREATE TABLE sys_qrtz_paused_trigger_grps (
    sched_name NVARCHAR(120) NOT NULL,
    trigger_group NVARCHAR(200) NOT NULL,
    PRIMARY KEY (sched_name, trigger_group)
);

CREATE TABLE sys_qrtz_fired_triggers (
    sched_name NVARCHAR(120) NOT NULL,
    entry_id NVARCHAR(140) NOT NULL,
    trigger_name NVARCHAR(200) NOT NULL,
    trigger_group NVARCHAR(200) NOT NULL,
    instance_name NVARCHAR(200) NOT NULL,
    fired_time BIGINT NOT NULL,
    sched_time BIGINT NOT NULL,
    priority INT NOT NULL,
    state NVARCHAR(16) NOT NULL,
    job_name NVARCHAR(200),
    job_group NVARCHAR(200),
    is_nonconcurrent BIT,
    requests_recovery BIT,
    PRIMARY KEY (sched_name, entry_id)
);

CREATE TABLE sys_qrtz_scheduler_state (
    sched_name NVARCHAR(120) NOT NULL,
    instance_name NVARCHAR(200) NOT NULL,
    last_checkin_time BIGINT NOT NULL,
    checkin_interval BIGINT NOT NULL,
    PRIMARY KEY (sched_name, instance_name)
);

CREATE TABLE sys_qrtz_locks (
    sched_name NVARCHAR(120) NOT NULL,
    lock_name NVARCHAR(40) NOT NULL,
    PRIMARY KEY (sched_name, lock_name)
);

CREATE SEQUENCE sys_job_run_seq START WITH 50 INCREMENT BY 50;

-- One piece of background work. claim is new with every taking up, so that a node thought dead cannot write on.
CREATE TABLE sys_job_run (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    job NVARCHAR(60) NOT NULL,
    parameter NVARCHAR(200),
    title_key NVARCHAR(120) NOT NULL,
    title_values NVARCHAR(1000) NOT NULL,
    link NVARCHAR(200),
    state NVARCHAR(12) NOT NULL,
    wish NVARCHAR(12) NOT NULL,
    done BIGINT NOT NULL,
    total BIGINT NOT NULL,
    rate BIGINT NOT NULL,
    account_id BIGINT,
    account_name NVARCHAR(80),
    node NVARCHAR(120),
    claim NVARCHAR(40),
    attempts INT NOT NULL,
    queued_at DATETIME2(6) NOT NULL,
    started_at DATETIME2(6),
    beat_at DATETIME2(6),
    finished_at DATETIME2(6),
    message_key NVARCHAR(120),
    message_values NVARCHAR(1000)
);
CREATE INDEX sys_job_run_state ON sys_job_run (state, beat_at);
CREATE INDEX sys_job_run_account ON sys_job_run (account_id, id);
CREATE INDEX sys_job_run_job ON sys_job_run (job, id);

CREATE SEQUENCE sys_notification_seq START WITH 50 INCREMENT BY 50;

CREATE TABLE sys_notification (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    account_id BIGINT NOT NULL REFERENCES sys_account (id),
    message_key NVARCHAR(120) NOT NULL,
    message_values NVARCHAR(1000) NOT NULL,
    link NVARCHAR(200),
    happened_at DATETIME2(6) NOT NULL,
    read_at DATETIME2(6)
);
CREATE INDEX sys_notification_account ON sys_notification (account_id, id);
CREATE INDEX sys_notification_unread ON sys_notification (account_id, read_at);
