package io.github.vpcelint.template;

import io.github.vpcelint.estate.EstatePart;
import java.util.List;

/**
 * What the files of a run declare.
 *
 * @param parts what each document or module adds to the estate, in the order of the files
 * @param files what each file was read as, in the same order
 * @param ignores what the documents ask to be left alone, in the same order
 * @param failures documents that a loader failed on; the others are complete
 */
public record LoadedEstate(
    List<EstatePart> parts,
    List<FileReading> files,
    List<IgnoreEntry> ignores,
    List<LoadFailure> failures) {}
