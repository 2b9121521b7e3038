/** Which of the kept maps a browser looks at. */
@org.jspecify.annotations.NullMarked
package id.petala.app.choice;
