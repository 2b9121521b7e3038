/** Proyeksi Pegawai: who is left of today's staff in the years ahead, held against the need by workload. */
@org.jspecify.annotations.NullMarked
package id.petala.app.workforce;
