-- Whether what an import wrote is forgotten, be it in part: set before the first line goes, so that it is undone no more.
ALTER TABLE sys_import ADD journal_forgotten BIT NOT NULL DEFAULT 0;
