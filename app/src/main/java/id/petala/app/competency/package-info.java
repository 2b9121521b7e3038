/** Peta Kompetensi: who meets the standard of which competency, by unit, tier and family of posts, and what moved between two days. */
@org.jspecify.annotations.NullMarked
package id.petala.app.competency;
