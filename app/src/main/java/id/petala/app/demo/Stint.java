package id.petala.app.demo;

import id.petala.engine.pegawai.Jenjang;
import java.time.LocalDate;

/**
 * A time in a post.
 *
 * @param kind the kind of post as registers write it
 * @param agency another agency's name, empty for this one
 * @param from first day; the next one of the person ends it
 */
record Stint(String title, Jenjang tier, String kind, String unit, String agency, LocalDate from) {}
