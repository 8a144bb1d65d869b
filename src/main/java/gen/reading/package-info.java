/**
 * What manifests say, whoever wrote them. Their texts and a platform's rules go in; a {@link
 * gen.reading.Reading} comes out, in words that are common to all platforms.
 */
package gen.reading;
