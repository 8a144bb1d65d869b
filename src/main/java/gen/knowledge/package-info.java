/**
 * What is known for judging. The folders of platforms go in; rules, offers and words come out, each
 * with its source.
 */
package gen.knowledge;
