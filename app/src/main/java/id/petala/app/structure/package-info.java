/** Peta Jabatan: the agency's posts as a tree, with who holds them, as a picture, an outline and a table. */
@org.jspecify.annotations.NullMarked
package id.petala.app.structure;
