package io.github.vpcelint.template;

import io.github.vpcelint.estate.EstatePart;
import io.github.vpcelint.source.SourceFile;
import java.util.List;

/**
 * What one document or module adds to a run.
 *
 * @param file its file, or the first one of several; decides the order of the parts
 * @param part what it adds to the estate
 * @param ignores what it asks to be left alone
 */
public record Loaded(SourceFile file, EstatePart part, List<IgnoreEntry> ignores) {}
