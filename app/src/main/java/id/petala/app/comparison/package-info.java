/** Two to five people of the run shown side by side. */
@org.jspecify.annotations.NullMarked
package id.petala.app.comparison;
