/** The agency's indices: which instrument holds on a day, what it makes of a worksheet, how far the next category is. */
@org.jspecify.annotations.NullMarked
package id.petala.app.index;
