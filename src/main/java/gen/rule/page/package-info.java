/**
 * Rules about pages of documentation. A page goes in; what leads nowhere or was left out comes out.
 */
package gen.rule.page;
