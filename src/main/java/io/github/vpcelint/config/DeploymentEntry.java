package io.github.vpcelint.config;

/**
 * What the configuration says about one deployment of some templates.
 *
 * @param name the deployment's name, {@code prod}
 * @param files the templates
 * @param stackName the name of the stack, or an empty text
 * @param settings its Region, account and parameters
 */
public record DeploymentEntry(
    String name, PathPatterns files, String stackName, FileSettings settings) {}
