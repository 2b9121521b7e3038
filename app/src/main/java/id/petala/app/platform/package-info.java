/** What every page stands on: words in two languages, the frame around a page, response headers, faults. Uses no other part of app. */
@org.jspecify.annotations.NullMarked
package id.petala.app.platform;
