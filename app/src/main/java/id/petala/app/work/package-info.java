/** Work in the background: begun, told how far it is, waited for a while, cancelled, held. */
@org.jspecify.annotations.NullMarked
package id.petala.app.work;
