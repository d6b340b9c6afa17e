/**
 * Groups of claims to findings: the only room that knows Drools. A rule file says <em>when</em>
 * something is worth an editor's attention; what it then says is built in {@code rules.wording}.
 * The catalogue is compiled by the build, a user's own rules when they are asked for. Judging is a
 * pure function of one group of claims.
 */
@NullMarked
package dev.crosscheck.rules;

import org.jspecify.annotations.NullMarked;
