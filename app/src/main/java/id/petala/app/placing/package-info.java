/** The pages Penempatan: a scenario as it is typed, and the plan that comes of it. */
@org.jspecify.annotations.NullMarked
package id.petala.app.placing;
