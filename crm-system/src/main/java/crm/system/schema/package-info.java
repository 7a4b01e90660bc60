/**
 * The database: where it is, how its tables come to be, and the one dialect spoken to it. Start at
 * {@link SchemaStartup}, which runs every module's SQL migrations before anything else touches the database.
 * H2 (in SQL Server mode) and SQL Server get the same statements; what must differ stands in {@link DatabaseKind}.
 */
package crm.system.schema;
