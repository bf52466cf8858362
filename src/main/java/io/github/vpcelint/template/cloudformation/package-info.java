/** CloudFormation templates: functions, parameters, conditions and mappings. */
@NullMarked
package io.github.vpcelint.template.cloudformation;

import org.jspecify.annotations.NullMarked;
