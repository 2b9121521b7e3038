/** Pegawai: people found by words and figures, and what is known of one of them, dated and with its source. */
@org.jspecify.annotations.NullMarked
package id.petala.app.profile;
