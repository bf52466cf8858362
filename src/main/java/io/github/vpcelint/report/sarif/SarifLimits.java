package io.github.vpcelint.report.sarif;

/**
 * What a log may hold at most.
 *
 * @param results results of a run
 * @param snippets results that carry their source lines
 * @param related related locations of a result
 * @param metered number of results from which on the compressed size is watched
 * @param compressed size in bytes after gzip at which no result is added any more
 */
record SarifLimits(int results, int snippets, int related, int metered, long compressed) {
  /**
   * GitHub's: 25,000 results of which it keeps 5,000, 100 locations of a result that it shows, and
   * 10 MB, less what the compressor holds back and what follows the results (<a
   * href="https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning#validating-your-sarif-file">source</a>).
   */
  static final SarifLimits OF_GITHUB = new SarifLimits(25_000, 5_000, 100, 500, 9_500_000);
}
