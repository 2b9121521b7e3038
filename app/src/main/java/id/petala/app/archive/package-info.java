/** Riwayat Peta: the kept runs, what each was made of, computing it again, sealing it, and its report book. */
@org.jspecify.annotations.NullMarked
package id.petala.app.archive;
