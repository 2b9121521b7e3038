/** Rancangan SOTK: a new structure drafted on screen, its pairs of posts classed, drawn, and handed on as a scenario. */
@org.jspecify.annotations.NullMarked
package id.petala.app.sotk;
