/**
 * The policy language of IAM as data: documents, statements, principals, actions, ARNs, conditions.
 */
@NullMarked
package io.github.vpcelint.policy;

import org.jspecify.annotations.NullMarked;
