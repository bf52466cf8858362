package io.github.vpcelint.rules.condition;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A date window that has passed, so that no request can be in it any more. */
public final class ExpiredDateCondition implements ClauseRule {
  @Override
  public void check(Clause clause) {
    boolean aboutNow =
        clause.entry().isAbout("aws:CurrentTime") || clause.entry().isAbout("aws:EpochTime");
    Optional<NumberSet> times = aboutNow ? NumberSet.of(clause) : Optional.empty();
    if (times.isEmpty() || NumberSet.isLower(times.get().kind())) {
      return;
    }
    Instant now = clause.context().now().truncatedTo(ChronoUnit.SECONDS);
    BigDecimal last = times.get().bounds().get(0);
    for (BigDecimal bound : times.get().bounds()) {
      last = last.max(bound);
    }
    if (last.compareTo(BigDecimal.valueOf(now.getEpochSecond())) < 0) {
      clause
          .find(
              clause.values().get(clause.values().size() - 1).innerSpan(),
              "this time has passed (today is "
                  + day(now)
                  + "), so "
                  + clause.operatorName()
                  + " is never true again: "
                  + clause.whenNeverTrue())
          .help("remove the statement, or write a later time")
          .report();
    }
  }

  /** Two runs on one day report the same. */
  private static String day(Instant now) {
    String text = now.toString();
    return text.substring(0, text.indexOf('T'));
  }
}
