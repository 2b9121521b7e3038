/**
 * The database: an embedded PostgreSQL or any other one by address, its two roles, its migrations, the agency of a transaction, the
 * stores, and backup and restore. SQL stays in sight; nothing here knows a web framework.
 */
@org.jspecify.annotations.NullMarked
package id.petala.app.database;
