/** The talent map as people see it: pages and the records they show. The records are filled elsewhere; nothing is computed here. */
@org.jspecify.annotations.NullMarked
package id.petala.app.talent;
