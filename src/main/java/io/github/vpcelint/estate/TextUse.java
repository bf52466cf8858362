package io.github.vpcelint.estate;

import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.TextValue;

/**
 * A text somewhere in a template that may hold a host name.
 *
 * @param text the text
 * @param path where it stands, for people: {@code Task.Properties.Environment[0].Value}
 * @param name what its author calls it: the name of an environment variable, the key of a setting
 * @param when the condition under which it is used
 * @param deployment the stack or module that it is part of
 */
public record TextUse(
    TextValue text, String path, String name, Condition when, Deployment deployment) {}
