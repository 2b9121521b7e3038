/** Records about people, as registries keep them, and the one derivation of facts from them. */
@org.jspecify.annotations.NullMarked
package id.petala.engine.pegawai;
